// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/calendarpopup.h"

#include "ui/models/calendarmodel.h"
#include "ui/models/roles.h"
#include "ui/sidebar/calendardelegate.h"
#include "ui/sidebar/readmark.h"
#include "ui/style/icons.h"
#include "ui/words/datewords.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Baojia {

namespace {

QToolButton *arrow(IconName name, const QString &tip, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

CalendarPopup::CalendarPopup(CalendarModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Past editions"));
    m_count = new QLabel(this);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    m_days = makeDays();
    layout->addWidget(m_days);
    layout->addWidget(new ReadMarkKey(this));
    layout->addWidget(m_count);
    layout->setSizeConstraint(QLayout::SetFixedSize);

    connect(m_model, &CalendarModel::yearsChanged, this, &CalendarPopup::updateYears);
    connect(m_model, &CalendarModel::monthChanged, this, &CalendarPopup::updateMonth);
}

QWidget *CalendarPopup::makeHead()
{
    auto *const head = new QWidget(this);
    m_previous = arrow(IconName::Back, tr("Previous month with editions"), head);
    m_next = arrow(IconName::Forward, tr("Next month with editions"), head);
    m_years = new QComboBox(head);
    m_years->setAccessibleName(tr("Year"));
    m_years->setMaxVisibleItems(20);
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_month = new QLabel(head);
    m_month->setAlignment(Qt::AlignCenter);
    QFont bold = m_month->font();
    bold.setBold(true);
    m_month->setFont(bold);
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(DateWords::month(month)));
    m_month->setMinimumWidth(widest);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addStretch(1);
    row->addWidget(m_years);
    row->addWidget(m_month);
    row->addStretch(1);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { keyInDays(Qt::Key_PageUp); });
    connect(m_next, &QToolButton::clicked, this, [this] { keyInDays(Qt::Key_PageDown); });
    connect(m_years, &QComboBox::activated, this, [this](int chosen) {
        m_model->openYear(m_years->itemData(chosen).toInt());
        m_days->setFocus();
    });
    return head;
}

QTableView *CalendarPopup::makeDays()
{
    auto *const days = new QTableView(this);
    days->setObjectName(QStringLiteral("calendarDays"));
    days->setModel(m_model);
    days->setItemDelegate(new CalendarDelegate(days));
    days->setAccessibleName(tr("Days with an edition"));
    days->setFrameShape(QFrame::NoFrame);
    days->setShowGrid(false);
    days->setSelectionMode(QAbstractItemView::SingleSelection);
    days->setTabKeyNavigation(false);
    days->setMouseTracking(true);
    days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    days->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    days->verticalHeader()->hide();
    days->horizontalHeader()->setSectionsClickable(false);
    days->horizontalHeader()->setHighlightSections(false);
    days->horizontalHeader()->setMinimumSectionSize(0);
    const QFontMetrics metrics(days->font());
    const int across =
        qMax(metrics.horizontalAdvance(DateWords::weekday(QDate(2001, 1, 3))) + 12, metrics.height() * 2 + 2);
    const int down = metrics.height() * 2;
    for (int day = 0; day < m_model->columnCount(); ++day)
        days->setColumnWidth(day, across);
    for (int week = 0; week < m_model->rowCount(); ++week)
        days->setRowHeight(week, down);
    const int names = metrics.height() + 8;
    days->horizontalHeader()->setFixedHeight(names);
    days->setFixedSize(across * m_model->columnCount(), down * m_model->rowCount() + names);
    days->installEventFilter(this);
    connect(days, &QTableView::clicked, this, &CalendarPopup::activate);
    return days;
}

void CalendarPopup::openBelow(const QWidget *button, NewspaperId newspaper, QDate date)
{
    m_open = date;
    static_cast<CalendarDelegate *>(m_days->itemDelegate())->setOpenDate(date);
    m_backwards = false;
    m_model->open(newspaper, date);
    updateMonth();
    adjustSize();
    const QRect area = button->screen()->availableGeometry();
    const QPoint below = button->mapToGlobal(QPoint((button->width() - width()) / 2, button->height() + 2));
    move(qBound(area.left(), below.x(), qMax(area.left(), area.right() - width())),
         qBound(area.top(), below.y(), qMax(area.top(), area.bottom() - height())));
    show();
    m_days->setFocus();
}

void CalendarPopup::updateYears()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const Period &year : m_model->years())
        m_years->addItem(DateWords::year(year.year), year.year);
}

void CalendarPopup::updateMonth()
{
    const QDate month = m_model->month();
    if (!month.isValid())
        return;
    m_years->setCurrentIndex(m_years->findData(month.year()));
    m_month->setText(DateWords::month(month.month()));
    m_previous->setEnabled(m_model->hasPreviousMonth());
    m_next->setEnabled(m_model->hasNextMonth());
    //: Below the calendar: how many editions came out in the month shown
    const QString editions = tr("%n edition(s) this month", nullptr, m_model->editionCount());
    const int gaps = m_model->gapCount();
    // Of a weekly most days are none, and nothing is missing.
    const bool isDaily = gaps < m_model->editionCount();
    //: %1 how many editions; then how many days between them have none
    m_count->setText(gaps > 0 && isDaily ? tr("%1, %2").arg(editions, tr("%n day(s) without", nullptr, gaps)) : editions);
    QModelIndex day = m_model->indexOf(m_open);
    if (!day.flags().testFlag(Qt::ItemIsEnabled))
        day = m_backwards ? m_model->lastDay() : m_model->firstDay();
    m_days->setCurrentIndex(day);
}

void CalendarPopup::activate(const QModelIndex &index)
{
    const auto edition = idAt<EditionId>(index, EditionIdRole);
    if (!edition.isValid())
        return;
    hide();
    Q_EMIT editionActivated(edition);
}

bool CalendarPopup::keyInDays(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        m_backwards = true;
        m_model->openPreviousMonth();
        return true;
    case Qt::Key_PageDown:
        m_backwards = false;
        m_model->openNextMonth();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_days->currentIndex());
        return true;
    default:
        return false;
    }
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_days && event->type() == QEvent::KeyPress)
        return keyInDays(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

} // namespace Baojia
