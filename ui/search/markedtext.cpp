// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/markedtext.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>

#include <algorithm>

namespace Baojia {

namespace {

constexpr QChar ellipsis{0x2026};

// The text as it is shown, with its hits moved along.
Snippet shownText(const Snippet &text)
{
    Snippet shown = text;
    if (text.cutBefore) {
        shown.text.prepend(ellipsis);
        for (auto &[start, length] : shown.hits)
            ++start;
    }
    if (text.cutAfter)
        shown.text.append(ellipsis);
    return shown;
}

QList<QTextLayout::FormatRange> marksOf(const Snippet &text, const MarkedTextStyle &style)
{
    QTextCharFormat format;
    if (style.mark.isValid()) {
        format.setBackground(style.mark);
        format.setForeground(style.ink);
    } else {
        format.setFontUnderline(true);
    }
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[start, length] : text.hits) {
        const int end = std::min(start + length, static_cast<int>(text.text.size()));
        if (start >= 0 && start < end)
            marks.append({start, end - start, format});
    }
    return marks;
}

// Lays out at most `maxLines` lines; returns where the last one starts and whether text is left over.
std::pair<int, bool> layOut(QTextLayout &layout, int width, int maxLines)
{
    int lastStart = 0;
    int laidOut = 0;
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < maxLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        lastStart = line.textStart();
        laidOut = lastStart + line.textLength();
    }
    layout.endLayout();
    return {lastStart, laidOut < layout.text().size()};
}

} // namespace

void paintMarkedText(QPainter *painter, const QRect &rect, const Snippet &text, const MarkedTextStyle &style)
{
    if (rect.width() <= 0 || text.text.isEmpty())
        return;
    Snippet shown = shownText(text);
    QTextOption option;
    option.setWrapMode(style.maxLines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                          : QTextOption::WrapAnywhere);
    QTextLayout layout(shown.text, style.font);
    layout.setTextOption(option);
    layout.setFormats(marksOf(shown, style));
    const auto [lastStart, isMore] = layOut(layout, rect.width(), style.maxLines);
    if (!isMore) {
        painter->setPen(style.ink);
        layout.draw(painter, rect.topLeft());
        return;
    }
    shown.text = shown.text.first(lastStart)
        + QFontMetrics(style.font).elidedText(shown.text.sliced(lastStart), Qt::ElideRight, rect.width());
    QTextLayout elided(shown.text, style.font);
    elided.setTextOption(option);
    elided.setFormats(marksOf(shown, style));
    layOut(elided, rect.width(), style.maxLines);
    painter->setPen(style.ink);
    elided.draw(painter, rect.topLeft());
}

} // namespace Baojia
