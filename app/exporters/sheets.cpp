// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/pdfbook.h"

#include "reading/htmltemplate.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString geometry(const SheetLayout &layout)
{
    const QString width = millimetres(layout.size.width());
    const QString height = millimetres(layout.size.height());
    return u":root { --width: "_s + width + u"; --height: "_s + height + u"; --left: "_s
        + millimetres(layout.margins.left()) + u"; --right: "_s + millimetres(layout.margins.right()) + u"; --top: "_s
        + millimetres(layout.margins.top()) + u"; --bottom: "_s + millimetres(layout.margins.bottom())
        + u"; } @page { size: "_s + width + u' ' + height + u"; margin: 0; }"_s;
}

QString spanned(const QString &text, QStringView style)
{
    return u"<span class=\"%1\">%2</span>"_s.arg(style, text.toHtmlEscaped());
}

bool isEmpty(const SheetHead &head)
{
    return head.page.isEmpty() && head.story.isEmpty();
}

/// The numbers beside the lines of the contents, by sheet.
QHash<int, QString> contentsNumbers(const SheetMap &map)
{
    QHash<int, QString> marks;
    for (const SheetLink &link : map.links) {
        const auto place = map.anchors.constFind(link.anchor);
        if (place == map.anchors.cend())
            continue;
        // The line box of a mark is this much taller than the link's.
        const QString top = QString::number(link.bottom - 10.3, 'f', 2);
        marks[link.sheet] += u"<span class=\"mark\" style=\"top:%1pt\">%2</span>"_s.arg(top, QString::number(place->sheet + 1));
    }
    return marks;
}

/// A head has one line: what is too long for it is cut at a character, not in the middle of one.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text[length - 1].isHighSurrogate() ? length - 1 : length) + u'…';
}

}

QList<SheetHead> sheetHeads(const PrintDocument &document, const SheetMap &map)
{
    QList<SheetHead> firsts(map.sheets);
    QList<SheetHead> lasts(map.sheets);
    const auto note = [&](int sheet, const SheetHead &head) {
        if (sheet < 0 || sheet >= map.sheets)
            return;
        SheetHead &first = firsts[sheet];
        if (isEmpty(first))
            first = head;
        else if (first.story.isEmpty() && first.page == head.page)
            first.story = head.story;
        lasts[sheet] = head;
    };
    const auto sheetOf = [&map](const QString &anchor) {
        const auto place = map.anchors.constFind(anchor);
        return place == map.anchors.cend() ? -1 : place->sheet;
    };
    for (const PrintedPage &page : document.pages) {
        note(sheetOf(page.anchor), {page.caption, {}});
        // A document of one article has no anchors: it starts at the top.
        for (const PrintedArticle &article : page.articles)
            note(article.anchor.isEmpty() ? 0 : sheetOf(article.anchor), {page.caption, article.title});
    }
    QList<SheetHead> heads;
    SheetHead going;
    for (int sheet = 0; sheet < map.sheets; ++sheet) {
        heads.append(isEmpty(firsts[sheet]) ? going : firsts[sheet]);
        if (!isEmpty(lasts[sheet]))
            going = lasts[sheet];
    }
    return heads;
}

QByteArray sheetsHtml(const PrintDocument &document, const SheetMap &map, const ExportWords &words,
                      const SheetLayout &layout)
{
    const QList<SheetHead> heads = sheetHeads(document, map);
    const QString paper = document.newspaper + u" · "_s + document.date.toString(Qt::ISODate);
    const QHash<int, QString> marks = contentsNumbers(map);
    QString sheets;
    for (int sheet = 0; sheet < map.sheets; ++sheet) {
        const SheetHead &head = heads[sheet];
        const QString left = head.page.isEmpty() ? paper : paper + u" · "_s + head.page;
        const QString number = words.pageOf.arg(QString::number(sheet + 1), QString::number(map.sheets));
        sheets += u"<section class=\"sheet\"><div class=\"head\">"_s + spanned(shortened(left, 40), u"paper")
            + spanned(shortened(head.story, 26), u"story") + u"</div>"_s;
        sheets += marks.value(sheet);
        sheets += u"<div class=\"number\">"_s + number.toHtmlEscaped() + u"</div></section>\n"_s;
    }
    return HtmlTemplate(u"sheets"_s)
        .text(u"language"_s, document.language)
        .text(u"title"_s, document.title)
        .markup(u"geometry"_s, geometry(layout))
        .markup(u"css"_s, resourceText(u"css/sheets.css"_s))
        .markup(u"sheets"_s, sheets)
        .filled()
        .toUtf8();
}

}
