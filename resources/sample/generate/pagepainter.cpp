// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainter.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qreal kMargin = 48;
constexpr qreal kGutter = 26;
constexpr qreal kColumnWidth = 226; // wanted; about fifteen characters
constexpr qreal kLineHeight = 1.5;
constexpr qreal kSmallestType = 8; // pixels; the texts are short enough for much more
const QColor kInk(28, 26, 24);
const QColor kPaper(250, 248, 242);

QFont face(qreal pixels, bool heavy = false)
{
    QFont font(QStringList {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"AR PL UMing CN"_s, u"Songti SC"_s,
                            u"SimSun"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(qRound(pixels));
    font.setBold(heavy);
    return font;
}

/// Draws `text` in lines no wider than `width`, centred; returns the height used. Paints nothing where `painter` is null.
qreal centred(QPainter *painter, QPointF at, qreal width, const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignHCenter));
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.12;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return y;
}

/// Kicker, title, deck and byline; returns the height used.
qreal head(QPainter *painter, QPointF at, qreal width, const SampleArticle &article, qreal titleSize)
{
    qreal y = 0;
    y += centred(painter, at, width, article.kicker, face(titleSize * 0.5));
    y += centred(painter, at + QPointF(0, y), width, article.title, face(titleSize, true));
    y += centred(painter, at + QPointF(0, y), width, article.deck, face(titleSize * 0.52));
    y += centred(painter, at + QPointF(0, y), width, article.byline, face(qMax(13.0, titleSize * 0.4)));
    return y + 10;
}

/// The paragraphs broken into lines of `width`, in one tall column at the origin.
std::vector<std::unique_ptr<QTextLayout>> broken(const QStringList &paragraphs, qreal width, qreal size)
{
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    QTextOption option(Qt::AlignJustify);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : paragraphs) {
        auto layout = std::make_unique<QTextLayout>(u"　　"_s + paragraph, face(size));
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(width);
        layout->endLayout();
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

/// Pours paragraphs into columns of equal length; false, and nothing painted, where `area` is too small for them.
bool pour(QPainter &painter, const QRectF &area, const QStringList &paragraphs, qreal size)
{
    // Larger type wants wider columns: about eleven characters at least.
    const qreal wanted = qMax(kColumnWidth, size * 11);
    const int columns = qMax(1, static_cast<int>((area.width() + kGutter) / (wanted + kGutter)));
    const qreal width = (area.width() - kGutter * (columns - 1)) / columns;
    const qreal step = size * kLineHeight;
    const auto layouts = broken(paragraphs, width, size);
    int lines = 0;
    for (const auto &layout : layouts)
        lines += layout->lineCount();
    const int perColumn = (lines + columns - 1) / columns;
    if (perColumn * step > area.height())
        return false;
    int placed = 0;
    for (const auto &layout : layouts) {
        for (int i = 0; i < layout->lineCount(); ++i, ++placed) {
            const QPointF at(area.x() + placed / perColumn * (width + kGutter), area.y() + placed % perColumn * step);
            layout->lineAt(i).setPosition(at);
        }
        layout->draw(&painter, {});
    }
    return true;
}

/// The room an article wants on a page, in arbitrary units.
qreal weight(const SampleArticle &article)
{
    qreal characters = 90;
    for (const QString &paragraph : article.paragraphs)
        characters += static_cast<qreal>(paragraph.size()) + 14;
    return article.picture.isEmpty() ? characters : characters + 240;
}

/// Parts `area` among the articles from `first`: the first one takes its share off the top or the left, the rest share what
/// remains the other way round.
void part(QRectF area, const QList<SampleArticle> &articles, qsizetype first, bool across, QList<QRectF> &zones)
{
    if (first == articles.size() - 1) {
        zones << area;
        return;
    }
    qreal all = 0;
    for (qsizetype i = first; i < articles.size(); ++i)
        all += weight(articles.at(i));
    const qreal share = std::clamp(weight(articles.at(first)) / all, 0.28, 0.62);
    QRectF mine = area;
    QRectF rest = area;
    if (across) {
        mine.setHeight(area.height() * share - kGutter / 2);
        rest.setTop(mine.bottom() + kGutter);
    } else {
        mine.setWidth(area.width() * share - kGutter / 2);
        rest.setLeft(mine.right() + kGutter);
    }
    zones << mine;
    part(rest, articles, first + 1, !across, zones);
}

/// Sets the article as large as it fits into its zone.
void setArticle(QPainter &painter, const QRectF &zone, const SampleArticle &article, bool lead)
{
    QRectF room = zone.adjusted(4, 4, -4, -4);
    if (!article.picture.isEmpty()) {
        const QSizeF size = QSizeF(3, 2).scaled(QSizeF(room.width(), room.height() * 0.5), Qt::KeepAspectRatio);
        const QPointF corner(room.center().x() - size.width() / 2, room.y());
        painter.drawImage(QRectF(corner, size), drawRack(size.toSize() * 2));
        room.setTop(room.y() + size.height() + 10);
    }
    const qreal largestTitle = lead ? 60 : 44;
    for (qreal bodySize = lead ? 30 : 27; bodySize >= kSmallestType; bodySize -= 0.5) {
        const qreal titleSize = qMin(largestTitle, bodySize * (lead ? 2.3 : 1.8));
        const qreal headHeight = head(nullptr, {}, room.width(), article, titleSize);
        if (pour(painter, room.adjusted(0, headHeight, 0, 0), article.paragraphs, bodySize)) {
            head(&painter, room.topLeft(), room.width(), article, titleSize);
            return;
        }
    }
}

/// Masthead on the first page, a running line on the others; returns where the articles begin.
qreal masthead(QPainter &painter, const SampleEdition &edition, const SamplePage &page, bool first)
{
    const qreal width = kPageSize.width() - 2 * kMargin;
    const QString date = edition.date.toString(u"yyyy年M月d日"_s);
    qreal y = kMargin;
    if (first) {
        y += centred(&painter, {kMargin, y}, width, u"报 架 报"_s, face(104, true));
        y += centred(&painter, {kMargin, y}, width, date + u"　　示例报纸　　报架编辑部编　　共 %1 版"_s.arg(edition.pages.size()),
                     face(19));
    } else {
        painter.setFont(face(24, true));
        painter.drawText(QRectF(kMargin, y, width, 34), Qt::AlignLeft | Qt::AlignVCenter, page.label + u"　"_s + page.name);
        painter.setFont(face(19));
        painter.drawText(QRectF(kMargin, y, width, 34), Qt::AlignRight | Qt::AlignVCenter, u"报架报　"_s + date);
        y += 36;
    }
    y += 8;
    painter.setPen(QPen(kInk, 3));
    painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + width, y));
    painter.setPen(QPen(kInk, 1));
    painter.drawLine(QPointF(kMargin, y + 5), QPointF(kMargin + width, y + 5));
    return y + 24;
}

}

QImage drawRack(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(232, 224, 208));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / 300.0, size.height() / 200.0);
    painter.fillRect(QRectF(0, 168, 300, 32), QColor(206, 192, 168));
    painter.setPen(QPen(QColor(104, 72, 44), 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(70, 30), QPointF(58, 180));
    painter.drawLine(QPointF(230, 30), QPointF(242, 180));
    for (int bar = 0; bar < 4; ++bar) {
        const qreal y = 36 + bar * 34;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(250, 248, 240).darker(100 + bar * 3));
        painter.drawRect(QRectF(78 + bar * 2, y, 144, 60));
        painter.setBrush(QColor(70, 66, 60));
        painter.drawRect(QRectF(86 + bar * 2, y + 10, 60, 5));
        painter.setBrush(QColor(150, 146, 138));
        for (int line = 0; line < 3; ++line)
            painter.drawRect(QRectF(86 + bar * 2, y + 19 + line * 4, 128, 1.6));
        painter.setPen(QPen(QColor(140, 98, 60), 5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(62, y), QPointF(238, y));
    }
    return image;
}

PaintedPage paintPage(const SampleEdition &edition, qsizetype index)
{
    const SamplePage &page = edition.pages.at(index);
    PaintedPage painted {QImage(kPageSize, QImage::Format_RGB32), {}};
    painted.picture.fill(kPaper);
    QPainter painter(&painted.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(kInk);
    const qreal top = masthead(painter, edition, page, index == 0);
    part(QRectF(kMargin, top, kPageSize.width() - 2 * kMargin, kPageSize.height() - top - kMargin), page.articles, 0, true,
         painted.zones);
    for (qsizetype i = 0; i < page.articles.size(); ++i) {
        painter.setPen(kInk);
        setArticle(painter, painted.zones.at(i), page.articles.at(i), i == 0);
        painter.setPen(QPen(QColor(150, 146, 138), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(painted.zones.at(i).adjusted(-8, -8, 8, 8));
    }
    return painted;
}

}
