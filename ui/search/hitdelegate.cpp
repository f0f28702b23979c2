// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "search/hit.h"
#include "ui/models/roles.h"
#include "ui/search/markedtext.h"
#include "ui/style/theme.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int sideMargin = 10;
constexpr int topMargin = 8;
constexpr int gap = 3;
constexpr int textLines = 2;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

// Whose page it is, in one line.
QString placeOf(const SearchHit &hit)
{
    QStringList parts{hit.newspaper, DateWords::withWeekday(hit.date), PaperWords::pageLabel(hit.pageLabel),
                      PaperWords::kindMark(hit.article.kind)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Snippet titleOf(const SearchHit &hit)
{
    if (!hit.title.text.isEmpty())
        return hit.title;
    Snippet plain;
    plain.text = hit.article.title;
    return plain;
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const auto hit = index.data(HitRole).value<SearchHit>();
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor first = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = selected ? first : row.palette.color(group, QPalette::PlaceholderText);
    const QColor mark = selected ? QColor() : markColour(row.palette);

    painter->save();
    painter->setClipRect(row.rect);
    const QFont titleFont = bold(row.font);
    QRect rect = row.rect.adjusted(sideMargin, topMargin, -sideMargin, 0);
    paintMarkedText(
        painter, rect, titleOf(hit), {.font = titleFont, .ink = first, .mark = mark, .maxLines = 1});
    rect.setTop(rect.top() + QFontMetrics(titleFont).height() + gap);
    painter->setFont(row.font);
    painter->setPen(second);
    painter->drawText(QRect(rect.left(), rect.top(), rect.width(), row.fontMetrics.height()),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(placeOf(hit), Qt::ElideRight, rect.width()));
    rect.setTop(rect.top() + row.fontMetrics.height() + gap);
    const auto text = index.data(SnippetRole).value<Snippet>();
    paintMarkedText(
        painter, rect, text, {.font = row.font, .ink = first, .mark = mark, .maxLines = textLines});
    if (!selected) {
        painter->setPen(row.palette.color(QPalette::Midlight));
        painter->drawLine(rect.left(), row.rect.bottom(), rect.right(), row.rect.bottom());
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Every row has the room for its piece of text, which comes later than the row and must not move it.
    const QFontMetrics titleMetrics(bold(option.font));
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 20,
            titleMetrics.height() + gap + metrics.height() + gap + textLines * metrics.lineSpacing()
                + 2 * topMargin};
}

} // namespace Baojia
