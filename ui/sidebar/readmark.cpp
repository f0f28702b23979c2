// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/readmark.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>

namespace Baojia {

namespace {

constexpr int kGap = 4; // px between a mark and its word
constexpr int kApart = 14; // px between a word and the next mark

constexpr std::array kMarks{ReadMark::Unread, ReadMark::Partly, ReadMark::Read};

QString wordOf(ReadMark mark)
{
    switch (mark) {
    case ReadMark::Unread:
        //: What a mark in the calendar means: nothing of the edition was read
        return ReadMarkKey::tr("unread");
    case ReadMark::Partly:
        //: What a mark in the calendar means: some articles of the edition were read
        return ReadMarkKey::tr("partly read");
    case ReadMark::Read:
        //: What a mark in the calendar means: all of the edition was read
        return ReadMarkKey::tr("read");
    case ReadMark::None:
        break;
    }
    return {};
}

} // namespace

ReadMark readMarkOf(int articles, int unread)
{
    if (articles <= 0)
        return ReadMark::None;
    if (unread <= 0)
        return ReadMark::Read;
    return unread < articles ? ReadMark::Partly : ReadMark::Unread;
}

void paintReadMark(QPainter *painter, const QRectF &place, const QColor &ink, ReadMark mark)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal line = qMax(1.0, place.width() / 6);
    const QRectF disc = place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter->setPen(QPen(ink, line));
    painter->setBrush(Qt::NoBrush);
    switch (mark) {
    case ReadMark::None:
        break;
    case ReadMark::Unread:
        painter->setBrush(ink);
        painter->drawEllipse(disc);
        break;
    case ReadMark::Partly: {
        painter->drawEllipse(disc);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        constexpr int quarter = 90 * 16; // in the units of drawPie()
        painter->drawPie(disc, -quarter, 2 * quarter);
        break;
    }
    case ReadMark::Read: {
        QPainterPath tick(disc.topLeft() + QPointF(0, disc.height() * 0.55));
        tick.lineTo(disc.topLeft() + QPointF(disc.width() * 0.38, disc.height() * 0.95));
        tick.lineTo(disc.topLeft() + QPointF(disc.width(), disc.height() * 0.1));
        painter->drawPath(tick);
        break;
    }
    }
    painter->restore();
}

ReadMarkKey::ReadMarkKey(QWidget *parent)
    : QWidget(parent)
{
    QStringList words;
    for (const ReadMark mark : kMarks)
        words << wordOf(mark);
    // The days say it themselves to who does not see the marks.
    setAccessibleName(words.join(u' '));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReadMarkKey::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 0;
    for (const ReadMark mark : kMarks)
        width += metrics.height() / 2 + kGap + metrics.horizontalAdvance(wordOf(mark)) + kApart;
    return {width - kApart, metrics.height()};
}

void ReadMarkKey::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::PlaceholderText);
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.height() / 2;
    int x = (width() - sizeHint().width()) / 2;
    for (const ReadMark mark : kMarks) {
        paintReadMark(&painter, QRectF(x, (height() - side) / 2.0, side, side), ink, mark);
        x += side + kGap;
        const QString word = wordOf(mark);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, metrics.horizontalAdvance(word) + 2, height()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         word);
        x += metrics.horizontalAdvance(word) + kApart;
    }
}

} // namespace Baojia
