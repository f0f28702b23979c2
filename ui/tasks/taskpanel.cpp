// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/importwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace Baojia {

namespace {
constexpr int kScale = 1000; // steps of the bar: file counts may be beyond what a bar takes
constexpr qint64 kTrustedAfterMs = 3000; // an estimate made earlier jumps about
} // namespace

TaskPanel::TaskPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subject(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("taskPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(IconName::Close));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_subject, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void TaskPanel::begin(const QString &title, Stop stop)
{
    m_title->setText(title);
    m_subject->setText({});
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(stop == Stop::Offered);
    m_doneBefore = -1;
    m_running.start();
    show();
}

void TaskPanel::setProgress(const ProgressState &state)
{
    showProgress(state, ImportWords::progress(state));
}

void TaskPanel::showProgress(const ProgressState &state, const QString &sentence)
{
    if (m_doneBefore < 0)
        m_doneBefore = state.done;
    if (state.total > 0) {
        m_bar->setRange(0, kScale);
        m_bar->setValue(static_cast<int>(state.done * kScale / state.total));
    } else {
        m_bar->setRange(0, 0);
    }
    QString text = sentence;
    if (const QString left = timeLeft(state); !left.isEmpty())
        text = left + QStringLiteral(" · ") + text;
    m_subject->setText(text);
}

QString TaskPanel::timeLeft(const ProgressState &state) const
{
    const qint64 elapsed = m_running.elapsed();
    const qint64 done = state.done - m_doneBefore;
    if (done <= 0 || state.total <= state.done || elapsed < kTrustedAfterMs)
        return {};
    const qint64 seconds = elapsed * (state.total - state.done) / done / 1000;
    if (seconds < 60)
        return tr("about %n second(s) left", nullptr, static_cast<int>(seconds) + 1);
    return tr("about %n minute(s) left", nullptr, static_cast<int>(seconds / 60) + 1);
}

void TaskPanel::end()
{
    hide();
}

} // namespace Baojia
