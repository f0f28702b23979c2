// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QDate>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class CalendarModel;

/// 往期: a month of the newspaper that drops down from a button. Arrows go from edition to edition, Page Up
/// and Page Down from month to month, Enter opens, Escape closes.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// The model must live longer than the popup.
    explicit CalendarPopup(CalendarModel *model, QWidget *parent = nullptr);

    /// Shows the month of `date`, an edition of the newspaper, below `button` and within its screen.
    void openBelow(const QWidget *button, NewspaperId newspaper, QDate date);

Q_SIGNALS:
    void editionActivated(Baojia::EditionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QTableView *makeDays();
    void updateYears();
    void updateMonth();
    void activate(const QModelIndex &index);
    bool keyInDays(int key);

    CalendarModel *m_model;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QComboBox *m_years = nullptr;
    QLabel *m_month = nullptr;
    QTableView *m_days = nullptr;
    QLabel *m_count = nullptr;
    QDate m_open; // date of the edition that is being read
    bool m_backwards = false; // the month was come to from a later one, so that its last day is nearest
};

} // namespace Baojia
