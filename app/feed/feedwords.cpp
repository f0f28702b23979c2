// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedwords.h"

#include "importers/pagetitle.h"
#include "text/cjk.h"
#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestSection = 16;
constexpr qsizetype kFewestTitles = 4;

bool hasTags(const QString &text)
{
    static const QRegularExpression tag(u"<[A-Za-z/!]"_s);
    return tag.match(text).hasMatch();
}

struct Dashed
{
    QString before;
    QString behind;
};

Dashed dashed(const QString &title)
{
    static const QRegularExpression dash(u"\\s+[-–—|｜]\\s+"_s);
    const auto match = dash.match(title);
    if (!match.hasMatch() || match.capturedStart() == 0 || match.capturedEnd() == title.size())
        return {};
    return {title.first(match.capturedStart()), title.sliced(match.capturedEnd())};
}

} // namespace

QString plainFeedText(const FeedText &text)
{
    if (!text.html || (!text.text.contains(u'<') && !text.text.contains(u'&')))
        return collapsed(text.text);
    const auto document = HtmlDocument::parse(text.text);
    return document ? plainText(document->body(), SourceLines::Apart) : collapsed(text.text);
}

QString feedHtml(const FeedText &text)
{
    if (text.html && hasTags(text.text))
        return text.text;
    static const QRegularExpression blankLines(u"\\r?\\n[ \\t\\x{3000}]*\\r?\\n\\s*"_s);
    static const QRegularExpression lineEnds(u"\\r\\n?|\\n"_s);
    const QString body = trimmedCjk(text.text);
    const QStringList parts =
        body.split(blankLines.match(body).hasMatch() ? blankLines : lineEnds, Qt::SkipEmptyParts);
    QString html;
    for (const QString &part : parts)
        html += u"<p>"_s + (text.html ? part : escapedHtml(part)) + u"</p>\n"_s;
    return html;
}

QString newspaperOfFeedTitle(const QString &title)
{
    static const QRegularExpression behind(
        u"[\\s_·|｜:：,，\\-–—(（\\[【]*(?:(?:RSS|Atom|JSON|Feeds?|XML|2\\.0|1\\.0|Powered by "
        u"RSSHub|RSSHub|订阅|訂閱|新闻订阅|内容聚合|聚合|频道更新|"
        "最新文章|最新更新|最新内容|最新报道|全文|全部文章|数字报刊?|电子报刊?|电子版|数字版|官网|手机版)[\\s_·|｜)）\\]】]*)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^(?:RSS|Atom|Feed|订阅)[\\s:：\\-–—|]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString line = collapsed(title);
    const auto without = [](QString text, const QRegularExpression &noise) {
        return trimmedCjk(text.remove(noise));
    };
    QString name = without(line, before);
    for (QString shorter; (shorter = without(name, behind)) != name && !shorter.isEmpty();)
        name = shorter;
    return name.isEmpty() ? line : name;
}

FeedHeadlines::FeedHeadlines(const QStringList &titles)
{
    QHash<QString, int> counts;
    qsizetype with = 0;
    for (const QString &title : titles) {
        const QString before = dashed(title).before;
        if (before.isEmpty() || before.size() > kLongestSection)
            continue;
        ++counts[before];
        ++with;
    }
    // Once each is a title with a dash; again and again is a section.
    if (titles.size() >= kFewestTitles && with * 5 >= titles.size() * 4 && counts.size() * 2 <= with) {
        const QStringList sections = counts.keys();
        m_sections = QSet<QString>(sections.cbegin(), sections.cend());
    }
}

FeedHeadline FeedHeadlines::split(const QString &title) const
{
    static const QRegularExpression bracketed(u"^[\\[【]([^\\]】]{2,30})[\\]】]\\s*(.+)$"_s);
    const Dashed parts = dashed(title);
    if (const auto page = parts.before.isEmpty() ? std::nullopt : pageTitleIn(parts.before))
        return {parts.behind, page->label, page->name, {}};
    if (const auto match = bracketed.match(title); match.hasMatch()) {
        if (const auto page = pageTitleIn(match.captured(1)))
            return {match.captured(2), page->label, page->name, {}};
    }
    if (m_sections.contains(parts.before))
        return {parts.behind, {}, {}, parts.before};
    return {title, {}, {}, {}};
}

} // namespace Baojia
