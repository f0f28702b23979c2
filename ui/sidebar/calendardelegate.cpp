// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/calendardelegate.h"

#include "ui/models/roles.h"

#include <QtGui/QPainter>

namespace Baojia {

namespace {

constexpr qreal kRadius = 5;
constexpr qreal kDot = 4; // px across

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
    painter->drawText(option.rect, static_cast<int>(Qt::AlignCenter), QString::number(date.day()));
    if (index.data(UnreadRole).toInt() > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? ink : option.palette.color(QPalette::Link));
        painter->drawEllipse(QPointF(plate.center().x(), plate.bottom() - kDot), kDot / 2, kDot / 2);
    }
    painter->restore();
}

} // namespace Baojia
