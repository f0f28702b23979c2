// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reprints/reprintline.h"

#include "base/answer.h"
#include "ui/style/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <utility>

namespace Baojia {

namespace {

constexpr qsizetype mostNamed = 3; // newspapers; the line is a hint, the list is behind it

} // namespace

ReprintLine::ReprintLine(Source source, QWidget *parent)
    : QFrame(parent)
    , m_source(std::move(source))
    , m_button(new QPushButton(this))
{
    m_button->setFlat(true);
    m_button->setIcon(icon(IconName::Newspaper));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy = m_button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(policy);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addStretch(1);
    layout->addWidget(m_button);
    layout->addStretch(1);
    hide();
    connect(m_button, &QPushButton::clicked, this, &ReprintLine::activated);
}

void ReprintLine::expect(ArticleId article)
{
    if (article == m_article)
        return;
    m_article = article;
    ++m_generation;
    m_reprints.clear();
    // Empty, but there: the article above would be laid out twice if the line came and went while it is
    // turned to.
    m_button->hide();
    Q_EMIT changed(false);
}

void ReprintLine::ask()
{
    if (!m_article.isValid()) {
        hide();
        return;
    }
    const auto generation = ++m_generation;
    whenAnswered(m_source(m_article), this, [this, generation](const Result<QList<Reprint>> &reprints) {
        if (generation != m_generation)
            return;
        setReprints(reprints ? *reprints : QList<Reprint>());
        if (!reprints)
            Q_EMIT failed(reprints.error());
    });
}

void ReprintLine::setReprints(const QList<Reprint> &reprints)
{
    m_reprints = reprints;
    QStringList names;
    for (const Reprint &reprint : reprints) {
        if (!names.contains(reprint.newspaper))
            names << reprint.newspaper;
    }
    //: Parts the names of newspapers. Chinese: 、
    QString named = names.first(qMin(names.size(), mostNamed)).join(tr(", "));
    if (names.size() > mostNamed)
        named += QStringLiteral("…");
    //: Below an article: how many newspapers printed it, too, and which. Chinese: 另见 %n 家报纸：%1
    m_button->setText(tr("Also in %n newspaper(s): %1", nullptr, static_cast<int>(names.size())).arg(named));
    m_button->setToolTip(tr("Compare the texts (Ctrl+R)"));
    m_button->setVisible(!reprints.isEmpty());
    setVisible(!reprints.isEmpty());
    Q_EMIT changed(!reprints.isEmpty());
}

} // namespace Baojia
