// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jekyllbody.h"

#include "text/cjk.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestLink = 2048;

// [返回首页](../) and rows of such links; the closing bracket may be cut off.
bool isWayBack(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:\\[(?:返回|回到|上一篇|下一篇|首页)[^\\[\\]]*+(?:\\](?:\\([^()]*+\\)?)?)?[\\s｜|·/、]*+)+$"_s);
    static const QRegularExpression plain(u"^(?:返回|回到)(?:首页|列表|目录|顶部)$"_s);
    return pattern.match(line).hasMatch() || plain.match(line).hasMatch();
}

// <http://…>, <>, a bare address, 原文链接：http://…, [阅读原文](http://…)
bool isSourceLine(const QString &line, QString &url)
{
    static const QRegularExpression autolink(u"^<(https?://[^>\\s]*)?>?$"_s);
    static const QRegularExpression bare(u"^(https?://[^\\s<>]+)$"_s);
    static const QRegularExpression named(
        u"^(?:原文(?:链接|地址|网址)?|来源(?:链接|网址)|阅读原文|[Ss]ource)\\s*[:：]?\\s*<?(https?://[^\\s<>]+)>?$"_s);
    static const QRegularExpression linked(u"^\\[(?:阅读)?原文(?:链接|地址)?\\]\\((https?://[^)\\s]+)\\)$"_s);
    for (const QRegularExpression *pattern : {&autolink, &bare, &named, &linked}) {
        if (const auto match = pattern->match(line); match.hasMatch()) {
            // A cut-off address leads nowhere.
            url = pattern == &autolink && !line.endsWith(u'>') ? QString() : match.captured(1);
            return true;
        }
    }
    return false;
}

QString squashed(QStringView text)
{
    QString result;
    const QString folded = foldWidth(text);
    result.reserve(folded.size());
    for (const QChar character : folded) {
        if (!isBlankCharacter(character.unicode()))
            result.append(character);
    }
    return result;
}

bool isMarketLink(QStringView tag)
{
    return tag.contains("keytip"_L1) || tag.contains("infokey"_L1) || tag.contains("em_stock_key"_L1)
        || tag.contains("EmImageRemark"_L1) || tag.contains("//quote.eastmoney.com"_L1)
        || tag.contains("//data.eastmoney.com"_L1);
}

QString withoutCharts(const QString &html)
{
    static constexpr QLatin1String start("<!-- EM_StockImg_Start -->");
    static constexpr QLatin1String end("<!-- EM_StockImg_End -->");
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype from = html.indexOf(start, at);
        const qsizetype to = from < 0 ? -1 : html.indexOf(end, from);
        if (to < 0)
            break;
        result += QStringView(html).sliced(at, from - at);
        at = to + end.size();
    }
    return at == 0 ? html : result + QStringView(html).sliced(at);
}

QString withoutMarketLinks(const QString &html)
{
    QString result;
    result.reserve(html.size());
    qsizetype at = 0;
    int unwrapped = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(u'<', at);
        const qsizetype close = open < 0 ? -1 : html.indexOf(u'>', open);
        if (close < 0)
            break;
        result += QStringView(html).sliced(at, open - at);
        const QStringView tag = QStringView(html).sliced(open, close + 1 - open);
        const bool opens = tag.startsWith("<a "_L1, Qt::CaseInsensitive);
        const bool closes = tag.startsWith("</a"_L1, Qt::CaseInsensitive);
        if (opens && isMarketLink(tag))
            unwrapped = 1;
        else if (closes && unwrapped == 1)
            unwrapped = 0;
        else
            result += tag;
        at = close + 1;
    }
    return result + QStringView(html).sliced(at);
}

}

JekyllTail splitJekyllTail(const QString &body)
{
    JekyllTail tail;
    qsizetype end = body.size();
    while (end > 0) {
        const qsizetype start = body.lastIndexOf(u'\n', end - 1) + 1;
        if (end - start > kLongestLink)
            break;
        const QString line = trimmedCjk(QStringView(body).sliced(start, end - start));
        QString url;
        if (!line.isEmpty() && !isWayBack(line)) {
            if (!isSourceLine(line, url))
                break;
            tail.sourceUrl = url.isEmpty() ? tail.sourceUrl : url;
        }
        end = qMax<qsizetype>(0, start - 1);
    }
    tail.body = body.first(end);
    return tail;
}

JekyllDigest splitJekyllDigest(const QString &body)
{
    JekyllDigest result;
    QStringList digest;
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = body.indexOf(u'\n', at);
        end = end < 0 ? body.size() : end;
        const QStringView line = QStringView(body).sliced(at, end - at).trimmed();
        if (!line.startsWith(u'>') && !(line.isEmpty() && digest.isEmpty()))
            break;
        if (!line.isEmpty())
            digest.append(trimmedCjk(line.sliced(1)));
        at = qMin(end + 1, body.size());
    }
    result.digest = collapsed(digest.join(u'\n'));
    result.rest = body.sliced(result.digest.isEmpty() ? 0 : at);
    return result;
}

bool repeatsStart(const QString &digest, const QStringList &paragraphs)
{
    static const QRegularExpression cut(u"(?:…+|\\.{3,})$"_s);
    const QString said = squashed(digest).remove(cut);
    // A summary is cut from the first paragraphs, seldom from far below.
    QString start;
    for (const QString &paragraph : paragraphs) {
        if (start.size() > 2 * said.size() + 400)
            break;
        start += squashed(paragraph);
    }
    if (said.isEmpty() || start.contains(said))
        return true;
    qsizetype same = 0;
    while (same < said.size() && same < start.size() && said.at(same) == start.at(same))
        ++same;
    return same >= 20 && same * 10 >= said.size() * 8;
}

QString withoutLiquid(const QString &text)
{
    if (!text.contains("{{"_L1) && !text.contains("{%"_L1))
        return text;
    static const QRegularExpression address(u"\\{\\{\\s*[\"']([^\"'{}]{1,300})[\"']\\s*\\|\\s*(?:relative|absolute)_url\\s*\\}\\}"_s);
    static const QRegularExpression site(u"\\{\\{\\s*site\\.[a-z_]{1,40}\\s*\\}\\}"_s);
    static const QRegularExpression tag(u"\\{%[^%\\n]{0,200}%\\}"_s);
    // Hexo's own way to show a picture that lies in the folder of the post: {% asset_img name.jpg caption %}
    static const QRegularExpression picture(
        u"\\{%\\s*asset_img\\s+(?:[a-zA-Z][\\w-]*\\s+)?([^\\s%\"']{1,200}\\.\\w{2,5})\\s*(?:\\d+\\s+){0,2}[\"']?([^%\"'\\n]{0,100}?)[\"']?\\s*%\\}"_s);
    QString result = text;
    result.replace(picture, u"![\\2](\\1)"_s);
    result.replace(address, u"\\1"_s);
    result.remove(site);
    return result.remove(tag);
}

QString withoutIndents(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    bool code = false;
    for (QString &line : lines) {
        const QStringView text = QStringView(line).trimmed();
        if (text.startsWith("```"_L1) || text.startsWith("~~~"_L1))
            code = !code;
        if (code || text.isEmpty() || text.size() == line.size())
            continue;
        const char16_t first = text.front().unicode();
        if (isHan(first) || isCjkPunctuation(first))
            line = text.toString();
    }
    return lines.join(u'\n');
}

QString withoutMarketChrome(const QString &html)
{
    return html.contains("eastmoney"_L1) || html.contains("EM_StockImg"_L1) || html.contains("keytip"_L1)
        ? withoutMarketLinks(withoutCharts(html))
        : html;
}

}
