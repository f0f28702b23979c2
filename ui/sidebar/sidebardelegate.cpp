// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebardelegate.h"

#include "library/libraryreader.h"
#include "ui/models/roles.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int sideMargin = 8;
constexpr int gap = 10; // between a name and its number

bool isBookmark(const QModelIndex &index)
{
    return index.data(BookmarkRole).isValid();
}

// What is left to read.
QString badgeOf(const QModelIndex &index)
{
    if (isBookmark(index))
        return {};
    const int number = index.data(UnreadRole).toInt();
    return number > 0 ? QString::number(number) : QString();
}

QString secondLine(const QModelIndex &index)
{
    const auto entry = index.data(BookmarkRole).value<BookmarkEntry>();
    QStringList parts{
        entry.newspaper, DateWords::withWeekday(entry.date), PaperWords::pageLabel(entry.pageLabel)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The colours of one row.
struct Inks
{
    QColor first;
    QColor second;
};

Inks inksOf(const QStyleOptionViewItem &option)
{
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (!option.state.testFlag(QStyle::State_Selected))
        return {option.palette.color(group, QPalette::Text),
                option.palette.color(group, QPalette::PlaceholderText)};
    const QColor chosen = option.palette.color(group, QPalette::HighlightedText);
    return {chosen, chosen};
}

void paintOneLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect)
{
    const Inks inks = inksOf(option);
    const QString badge = badgeOf(index);
    if (!badge.isEmpty()) {
        painter->setPen(inks.second);
        QFont plain = option.font;
        plain.setBold(false);
        painter->setFont(plain);
        painter->drawText(rect, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), badge);
        rect.setRight(rect.right() - QFontMetrics(plain).horizontalAdvance(badge) - gap);
    }
    // What was read to its end steps back; the missing number says the same.
    painter->setPen(badge.isEmpty() ? inks.second : inks.first);
    painter->setFont(option.font);
    painter->drawText(rect,
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

void paintBookmark(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index,
                   QRect rect)
{
    const Inks inks = inksOf(option);
    const int line = option.fontMetrics.height();
    rect.setTop(rect.top() + (rect.height() - 2 * line) / 2);
    rect.setHeight(line);
    const auto write = [&](const QColor &ink, const QString &text) {
        painter->setPen(ink);
        painter->drawText(rect,
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(option.font);
    // What was read since the list was made steps back.
    write(index.data(ReadRole).toBool() ? inks.second : inks.first, index.data().toString());
    rect.translate(0, line);
    write(inks.second, secondLine(index));
}

} // namespace

void SidebarDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const QRect rect = row.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    if (isBookmark(index))
        paintBookmark(painter, row, index, rect);
    else
        paintOneLine(painter, row, index, rect);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int lines = isBookmark(index) ? 2 : 1;
    int width = row.fontMetrics.horizontalAdvance(row.text) + 2 * sideMargin;
    if (const QString badge = badgeOf(index); !badge.isEmpty())
        width += gap + row.fontMetrics.horizontalAdvance(badge);
    return {width, lines * row.fontMetrics.height() + 10};
}

} // namespace Baojia
