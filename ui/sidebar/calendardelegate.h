// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QStyledItemDelegate>

namespace Baojia {

/// Paints the days of a calendar: one with an edition on a plate, with a mark of how much of it was read;
/// a day that is missing between editions in a dashed frame; others faint. The edition being read has a ring.
class CalendarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setOpenDate(QDate date) { m_open = date; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDate m_open;
};

} // namespace Baojia
