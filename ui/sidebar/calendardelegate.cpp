// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/calendardelegate.h"

#include "ui/models/roles.h"
#include "ui/sidebar/readmark.h"

#include <QtGui/QPainter>

namespace Baojia {

namespace {

constexpr qreal kRadius = 5;

void paintPlate(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &plate, bool missing)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver) && !missing;
    if (missing) {
        painter->setPen(QPen(option.palette.color(QPalette::Mid), 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
    } else {
        painter->setPen(QPen(option.palette.color(QPalette::Mid), 1));
        painter->setBrush(option.palette.color(chosen      ? QPalette::Highlight
                                                   : under ? QPalette::Midlight
                                                           : QPalette::Button));
    }
    painter->drawRoundedRect(plate, kRadius, kRadius);
}

} // namespace

void CalendarDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QDate date = index.data(DateRole).toDate();
    if (!date.isValid())
        return;
    const bool exists = index.data(EditionIdRole).isValid();
    const bool missing = index.data(GapRole).toBool();
    const bool chosen = exists && option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    if (exists || missing)
        paintPlate(painter, option, plate, missing);
    if (date == m_open) {
        painter->setPen(QPen(option.palette.color(QPalette::Link), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(plate, kRadius, kRadius);
    }
    const QColor ink = option.palette.color(chosen       ? QPalette::HighlightedText
                                                : exists ? QPalette::Text
                                                         : QPalette::PlaceholderText);
    painter->setPen(ink);
    QFont font = option.font;
    font.setBold(exists);
    painter->setFont(font);
    // The mark stands below the number, and grows with it.
    const qreal side = option.fontMetrics.height() * 0.4;
    const QRect number = exists ? option.rect.adjusted(0, 0, 0, -qRound(side)) : option.rect;
    painter->drawText(number, static_cast<int>(Qt::AlignCenter), QString::number(date.day()));
    const ReadMark mark =
        exists ? readMarkOf(index.data(CountRole).toInt(), index.data(UnreadRole).toInt()) : ReadMark::None;
    const QRectF place(plate.center().x() - side / 2, plate.bottom() - side - 2, side, side);
    paintReadMark(painter, place, chosen ? ink : option.palette.color(QPalette::Link), mark);
    painter->restore();
}

} // namespace Baojia
