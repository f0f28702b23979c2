// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reprints/reprintdialog.h"

#include "base/answer.h"
#include "ui/models/reprintmodel.h"
#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/words/errorwords.h"

#include <QtCore/QEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

ReprintDialog::ReprintDialog(const QString &headline,
                             const QList<Reprint> &reprints,
                             Source source,
                             QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_source(std::move(source))
    , m_list(new QTreeView(this))
    , m_text(new QTextBrowser(this))
{
    //: Title of the window that compares an article with its reprints; %1 is its headline. Chinese:
    //: 转载对照：%1
    setWindowTitle(tr("Reprints: %1").arg(headline));
    m_list->setModel(new ReprintModel(reprints, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Newspapers that printed the article"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ReprintModel::TitleColumn, QHeaderView::Stretch);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    QFont reading = m_text->font();
    reading.setPointSizeF(reading.pointSizeF() * 1.2);
    m_text->document()->setDefaultFont(reading);
    m_text->setAccessibleName(tr("The two texts side by side"));
    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    const int em = fontMetrics().height();
    parts->setSizes({em * 8, em * 32});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts, 1);
    layout->addWidget(makeFoot());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        choose(chosen());
    });
    connect(m_list, &QTreeView::activated, this, [this] { Q_EMIT articleWanted(chosen()); });
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->setFocus();
    resize(em * 60, em * 42);
}

QWidget *ReprintDialog::makeFoot()
{
    auto *const foot = new QWidget(this);
    const auto button = [foot](IconName name, const QString &text, const QKeySequence &key) {
        auto *const made = new QToolButton(foot);
        made->setIcon(icon(name));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setShortcut(key);
        made->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
        made->setAccessibleName(text);
        return made;
    };
    m_legend = new QLabel(foot);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_previous = button(IconName::ChevronUp, tr("Previous difference"), QKeySequence(u"Shift+F3"_s));
    m_next = button(IconName::ChevronDown, tr("Next difference"), QKeySequence(u"F3"_s));
    auto *const open = new QPushButton(tr("&Open This One"), foot);
    open->setAutoDefault(false);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT articleWanted(chosen()); });
    auto *const layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_legend, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(open);
    return foot;
}

ArticleId ReprintDialog::chosen() const
{
    return idAt<ArticleId>(m_list->currentIndex(), ArticleIdRole);
}

void ReprintDialog::choose(ArticleId id)
{
    const auto generation = ++m_generation;
    if (!id.isValid())
        return;
    whenAnswered(m_source(id), this, [this, generation](const Answer &comparison) {
        if (generation != m_generation)
            return;
        if (!comparison) {
            m_comparison.reset();
            m_text->setPlainText(ErrorWords::sentence(comparison.error()));
            return;
        }
        m_comparison = *comparison;
        showComparison();
    });
}

void ReprintDialog::showComparison()
{
    m_at = 0;
    const int count = m_comparison->differences();
    m_text->setHtml(m_comparison->html(palette()));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    //: Legend below two texts side by side. Chinese: %n 处不同 · 仅左边有：− 与删除线 · 仅右边有：＋ 与下划线
    m_legend->setText(
        count > 0 ? tr(
            "%n difference(s) · − and struck out: only left · ＋ and underlined: only right", nullptr, count)
                  : tr("The two texts are the same."));
}

void ReprintDialog::step(int by)
{
    const int count = m_comparison ? m_comparison->differences() : 0;
    if (count == 0)
        return;
    m_at = m_at == 0 && by < 0 ? count : (m_at - 1 + by + count) % count + 1;
    m_text->scrollToAnchor(u"d%1"_s.arg(m_at));
}

void ReprintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The colours stand in the page.
    if (event->type() == QEvent::PaletteChange && m_comparison)
        showComparison();
}

} // namespace Baojia
