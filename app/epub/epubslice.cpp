// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubslice.h"

#include "text/cjk.h"
#include "text/htmldocument.h"

#include <QtCore/QRegularExpression>

#include "epub/epubcontents.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMostSteps = 4;

/// The < of the element whose id or name is `anchor`; -1: there is none.
qsizetype anchorPlace(const QString &text, const QString &anchor)
{
    for (qsizetype at = 0; (at = text.indexOf(anchor, at)) >= 0; at += anchor.size()) {
        const QChar quote = at > 0 ? text.at(at - 1) : QChar();
        const qsizetype end = at + anchor.size();
        if ((quote != u'"' && quote != u'\'') || end >= text.size() || text.at(end) != quote)
            continue;
        const QStringView before = QStringView(text).first(at - 1).trimmed();
        if (!before.endsWith(u'='))
            continue;
        const QStringView name = before.chopped(1).trimmed();
        if (!name.endsWith(u"id") && !name.endsWith(u"name"))
            continue;
        const qsizetype tag = text.lastIndexOf(u'<', at);
        if (tag >= 0 && text.indexOf(u'>', tag) > at)
            return tag;
    }
    return -1;
}

/// The tags that open right before: <h2><a id="x"/> begins at <h2>.
qsizetype withOpenTags(const QString &text, qsizetype place)
{
    for (int step = 0; step < kMostSteps; ++step) {
        qsizetype end = place;
        while (end > 0 && text.at(end - 1).isSpace())
            --end;
        if (end == 0 || text.at(end - 1) != u'>')
            break;
        const qsizetype tag = text.lastIndexOf(u'<', end - 1);
        if (tag < 0 || tag + 1 >= end || !text.at(tag + 1).isLetter() || text.at(end - 2) == u'/')
            break;
        static const QRegularExpression line(u"^<(?:h[1-6]|p|span|b|strong|a|header|li)[\\s>]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (!line.match(text.sliced(tag, std::min<qsizetype>(end - tag, 16))).hasMatch())
            break;
        place = tag;
    }
    return place;
}

} // namespace

QString epubSlice(const QString &xhtml, const QString &from, const QString &to)
{
    static const QRegularExpression body(u"<body\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const auto opened = body.match(xhtml);
    qsizetype start = opened.hasMatch() ? opened.capturedEnd() : 0;
    qsizetype end = xhtml.lastIndexOf("</body"_L1, -1, Qt::CaseInsensitive);
    end = end < start ? xhtml.size() : end;
    if (const qsizetype place = to.isEmpty() ? -1 : anchorPlace(xhtml, to); place >= start)
        end = std::max(start, withOpenTags(xhtml, place));
    if (const qsizetype place = from.isEmpty() ? -1 : anchorPlace(xhtml, from);
        place >= start && place <= end)
        start = std::max(start, withOpenTags(xhtml, place));
    return htmlFromXhtml(xhtml.sliced(start, end - start));
}

QString epubDocumentTitle(const QString &xhtml)
{
    const qsizetype open = xhtml.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype start = open < 0 ? -1 : xhtml.indexOf(u'>', open) + 1;
    const qsizetype end = start <= 0 || xhtml.at(start - 2) == u'/'
        ? -1
        : xhtml.indexOf("</title"_L1, start, Qt::CaseInsensitive);
    if (start <= 0 || end < start)
        return {};
    const auto document =
        HtmlDocument::parse(u"<title>"_s + xhtml.sliced(start, end - start) + u"</title>"_s);
    return document ? document->title() : QString();
}

} // namespace Baojia
