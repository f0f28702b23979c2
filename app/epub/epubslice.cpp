// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubslice.h"

#include "epub/epubcontents.h"
#include "text/htmldocument.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMostSteps = 4;
constexpr qsizetype kLongestTag = 4096;

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

QString titleIn(const QString &xhtml)
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

} // namespace

EpubSlicer::EpubSlicer(QString xhtml)
    : m_text(std::move(xhtml))
    , m_title(titleIn(m_text))
{
    static const QRegularExpression body(u"<body\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const auto opened = body.match(m_text);
    m_start = opened.hasMatch() ? opened.capturedEnd() : 0;
    m_end = m_text.lastIndexOf("</body"_L1, -1, Qt::CaseInsensitive);
    m_end = m_end < m_start ? m_text.size() : m_end;
    static const QRegularExpression named(
        u"\\b(?:id|name)\\s{0,8}=\\s{0,8}(?:\"([^\"<>]{1,200})\"|'([^'<>]{1,200})')"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = named.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype from = std::max<qsizetype>(match.capturedStart() - kLongestTag, 0);
        const qsizetype tag =
            QStringView(m_text).sliced(from, match.capturedStart() - from).lastIndexOf(u'<');
        const QString name = match.captured(1) + match.captured(2);
        if (tag >= 0 && from + tag >= m_start && !m_anchors.contains(name))
            m_anchors.insert(name, std::max(m_start, withOpenTags(m_text, from + tag)));
    }
}

QString EpubSlicer::slice(const QString &from, const QString &to) const
{
    const qsizetype end = std::min(m_end, m_anchors.value(to, m_end));
    const qsizetype start = m_anchors.value(from, m_start);
    return start <= end ? htmlFromXhtml(m_text.sliced(start, end - start))
                        : htmlFromXhtml(m_text.sliced(start));
}

} // namespace Baojia
