// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linedelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <utility>

namespace Baojia {

namespace {

constexpr int rounding = 2; // px: an advance is not quite what eliding measures
constexpr int gap = 16; // between a name and its detail

} // namespace

LineDelegate::LineDelegate(Space space, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_space(space)
{ }

QString LineDelegate::detail(const QModelIndex &) const
{
    return {};
}

bool LineDelegate::isSecondary(const QModelIndex &) const
{
    return false;
}

void LineDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, {});
    if (isAlwaysActive())
        row.state |= QStyle::State_Active;
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor first = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = selected ? first : row.palette.color(group, QPalette::PlaceholderText);
    const QRect rect = row.rect.adjusted(m_space.side, 0, -m_space.side, 0);
    const QString beside = detail(index);
    const int detailWidth =
        beside.isEmpty() ? 0 : qMin(row.fontMetrics.horizontalAdvance(beside) + rounding, rect.width() / 2);
    const int nameWidth = rect.width() - detailWidth - (beside.isEmpty() ? 0 : gap);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(isSecondary(index) ? second : first);
    painter->drawText(rect,
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter->setPen(second);
    painter->drawText(rect,
                      static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(beside, Qt::ElideRight, detailWidth));
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + m_space.padding);
    return size;
}

} // namespace Baojia
