// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbtext.h"

#include "importers/byline.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestHeadline = 60;
constexpr qsizetype kMostHeadlines = 6;
constexpr qsizetype kLongestMark = 60; // of 第3版(…), 专栏：…

/// A line and how it is indented.
struct Line
{
    QString text; ///< without blanks at both ends
    bool wide = false; ///< the indent is of U+3000, as headlines have it
    bool indented = false; ///< by anything else

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    for (qsizetype at = 0; at <= text.size();) {
        // CRLF and LF stand side by side in one file.
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(at, end - at);
        at = end + 1;
        const bool wide = line.startsWith(u'\u3000');
        lines.append(
            {trimmedCjk(line), wide, !wide && !line.isEmpty() && isBlankCharacter(line.front().unicode())});
    }
    return lines;
}

/// 第3版(国际新闻): label and name.
std::optional<std::pair<QString, QString>> pageMark(const QString &line)
{
    if (line.size() > kLongestMark || !line.startsWith(u'第')
        || (!line.endsWith(u')') && !line.endsWith(u'）')))
        return std::nullopt;
    const qsizetype end = line.indexOf(u'版');
    if (end < 2 || end + 1 >= line.size())
        return std::nullopt;
    const QString label = trimmedCjk(QStringView(line).sliced(1, end - 1));
    const auto isLabelUnit = [](QChar unit) { return unit.unicode() < 128 && unit.isLetterOrNumber(); };
    const QString named = trimmedCjk(QStringView(line).sliced(end + 1));
    if (label.isEmpty() || label.size() > 6 || !std::all_of(label.begin(), label.end(), isLabelUnit)
        || (!named.startsWith(u'(') && !named.startsWith(u'（')))
        return std::nullopt;
    return std::pair(label.toUpper(), collapsed(QStringView(named).sliced(1, named.size() - 2)));
}

/// 专栏：…
std::optional<QString> columnMark(const QString &line)
{
    if (line.size() > kLongestMark || !line.startsWith(u"专栏"_s))
        return std::nullopt;
    const QString rest = trimmedCjk(QStringView(line).sliced(2));
    if (!rest.startsWith(u'：') && !rest.startsWith(u':'))
        return std::nullopt;
    return collapsed(QStringView(rest).sliced(1));
}

/// The line of the column below the page mark at `head`; -1: it begins no block.
qsizetype columnBelow(const QList<Line> &lines, qsizetype head)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = head + 1; i < lines.size() && i <= head + reach; ++i) {
        if (columnMark(lines.at(i).text))
            return i;
        if (!lines.at(i).isBlank())
            break;
    }
    return -1;
}

qsizetype nextBlock(const QList<Line> &lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (pageMark(lines.at(i).text) && columnBelow(lines, i) >= 0)
            return i;
    }
    return lines.size();
}

bool isSentence(const QString &text)
{
    return text.size() > kLongestHeadline || text.contains(u'。') || text.startsWith(u'【');
}

/// A line of its own above the text that names who wrote it: 消息报记者报导
bool isCredit(const QString &line)
{
    constexpr qsizetype longest = 20;
    return !isSentence(line)
        && (isBylineLine(line)
            || (line.size() <= longest && (line.contains(u"记者"_s) || line.contains(u"通讯员"_s))));
}

/// Without blanks: how a headline is spaced differs between the title of the file and that in the text.
QString squeezed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar unit) {
        return !isBlankCharacter(unit.unicode());
    });
    return result;
}

/// `headlines` as they stand above the text; the article may already have the title and deck of its file.
void placeHeadlines(QStringList headlines, ArticleDraft &article)
{
    if (article.title.isEmpty()) {
        if (headlines.size() >= 3)
            article.kicker = headlines.takeFirst();
        if (!headlines.isEmpty())
            article.title = headlines.takeFirst();
        article.deck = headlines.join(u' ');
        return;
    }
    const QString title = squeezed(article.title);
    const QString told = title + squeezed(article.deck);
    const auto own = std::find_if(headlines.cbegin(), headlines.cend(), [&title](const QString &line) {
        return squeezed(line) == title;
    });
    const qsizetype place = own == headlines.cend() ? -1 : own - headlines.cbegin();
    QStringList above;
    QStringList below;
    for (qsizetype i = 0; i < headlines.size(); ++i) {
        if (i == place || told.contains(squeezed(headlines.at(i))))
            continue;
        (i < place ? above : below).append(headlines.at(i));
    }
    article.kicker = above.join(u' ');
    if (!below.isEmpty())
        article.deck = (article.deck.isEmpty() ? QString() : QString(article.deck + u' ')) + below.join(u' ');
}

/// Headlines, byline and text of the lines [at, end).
void fillArticle(const QList<Line> &lines, qsizetype at, qsizetype end, ArticleDraft &article)
{
    QStringList headlines;
    for (; at < end && headlines.size() < kMostHeadlines; ++at) {
        const Line &line = lines.at(at);
        if (line.isBlank())
            continue;
        if (line.indented || isSentence(line.text))
            break;
        headlines.append(collapsed(line.text));
    }
    placeHeadlines(headlines, article);
    for (; at < end; ++at) {
        if (!lines.at(at).isBlank())
            article.paragraphs.append(lines.at(at).text);
    }
    if (article.paragraphs.size() > 1 && isCredit(article.paragraphs.first()))
        article.byline = cleanedByline(article.paragraphs.takeFirst());
    // The last line of headlines is the byline where the text has none of its own.
    if (article.byline.isEmpty() && headlines.size() > 1 && isBylineLine(headlines.last())
        && article.deck.endsWith(headlines.last())) {
        article.byline = cleanedByline(headlines.last());
        article.deck = trimmedCjk(QStringView(article.deck).chopped(headlines.last().size()));
    }
    if (article.byline.isEmpty())
        article.byline = bylineInText(article.paragraphs);
}

/// What stands before the first block.
void readPreamble(const QList<Line> &lines, qsizetype end, RmrbArticle &first)
{
    for (qsizetype i = 0; i < end; ++i) {
        const QString &text = lines.at(i).text;
        if (text.startsWith(u'#')) {
            const QString heading = trimmedCjk(QStringView(text).sliced(text.lastIndexOf(u'#', 6) + 1));
            const qsizetype gap = heading.indexOf("  "_L1);
            first.article.title = collapsed(QStringView(heading).first(gap < 0 ? heading.size() : gap));
            first.article.deck = gap < 0 ? QString() : collapsed(QStringView(heading).sliced(gap));
        } else if (const auto time = text.size() <= 10 ? parseTime(text) : std::nullopt) {
            first.date = time->date;
        } else if (const auto date =
                       text.size() < 80 && !first.date.isValid() ? findDate(text) : std::nullopt) {
            first.date = *date;
        } else if (!text.isEmpty() && first.article.byline.isEmpty() && isBylineLine(text)) {
            first.article.byline = cleanedByline(text);
        }
    }
}

} // namespace

bool hasRmrbBlock(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    return nextBlock(lines, 0) < lines.size();
}

QList<RmrbArticle> rmrbBlocks(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    QList<RmrbArticle> articles;
    qsizetype head = nextBlock(lines, 0);
    RmrbArticle next;
    readPreamble(lines, head, next);
    const QDate date = next.date;
    while (head < lines.size()) {
        const qsizetype column = columnBelow(lines, head);
        const qsizetype end = nextBlock(lines, column + 1);
        std::tie(next.pageLabel, next.pageName) = *pageMark(lines.at(head).text);
        next.article.section = columnMark(lines.at(column).text).value_or(QString());
        const QString byline = next.article.byline;
        fillArticle(lines, column + 1, end, next.article);
        if (!byline.isEmpty())
            next.article.byline = byline;
        articles.append(std::move(next));
        next = {};
        next.date = date;
        head = end;
    }
    return articles;
}

QList<RmrbArticle> rmrbPage(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    QList<RmrbArticle> articles;
    const auto isHeadline = [&lines](qsizetype at) {
        return !lines.at(at).isBlank() && !lines.at(at).indented && !isSentence(lines.at(at).text);
    };
    qsizetype begin = 0;
    while (begin < lines.size()) {
        // Headlines, then text, up to the next wide headline below text.
        qsizetype end = begin;
        while (end < lines.size() && (lines.at(end).isBlank() || isHeadline(end)))
            ++end;
        while (end < lines.size() && !(lines.at(end).wide && isHeadline(end)))
            ++end;
        RmrbArticle one;
        fillArticle(lines, begin, end, one.article);
        if (!one.article.title.isEmpty() || !one.article.paragraphs.isEmpty())
            articles.append(std::move(one));
        begin = end;
    }
    return articles;
}

RmrbArticle rmrbCrawled(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    RmrbArticle one;
    QStringList above;
    qsizetype at = 0;
    // The kicker's line is there also when it is empty: the title is the second, unless the first is all
    // there is.
    for (; at < lines.size() && at < 3 && !lines.at(at).wide && !isSentence(lines.at(at).text); ++at)
        above.append(collapsed(lines.at(at).text));
    const bool titled = above.size() > 1 && !above.at(1).isEmpty();
    one.article.title = titled ? above.at(1) : above.value(0);
    one.article.kicker = titled ? above.value(0) : QString();
    one.article.deck = above.value(2);
    for (; at < lines.size(); ++at) {
        if (!lines.at(at).isBlank())
            one.article.paragraphs.append(lines.at(at).text);
    }
    if (isBylineLine(one.article.deck))
        one.article.byline = cleanedByline(std::exchange(one.article.deck, {}));
    else if (one.article.paragraphs.size() > 1 && isBylineLine(one.article.paragraphs.first()))
        one.article.byline = cleanedByline(one.article.paragraphs.takeFirst());
    if (one.article.byline.isEmpty())
        one.article.byline = bylineInText(one.article.paragraphs);
    return one;
}

QString takeStampedNewspaper(QStringList &paragraphs)
{
    static const QRegularExpression stamp(
        u"^《\\s*(\\p{Han}{2,12})\\s*》\\s*[（(]\\s*\\d{4}\\s*年[^（）()]{0,24}[）)]$"_s);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        // It stands at either end.
        if (i == 3 && paragraphs.size() > 6)
            i = paragraphs.size() - 3;
        if (const auto match = stamp.match(paragraphs.at(i).left(60));
            match.hasMatch() && paragraphs.size() > 1) {
            paragraphs.removeAt(i);
            return match.captured(1);
        }
    }
    return {};
}

QList<std::pair<QDate, QString>> rmrbIndex(QStringView text)
{
    QList<std::pair<QDate, QString>> titles;
    qsizetype others = 0;
    const QList<Line> lines = linesOf(text);
    for (const Line &line : lines) {
        qsizetype at = 0;
        while (at < line.text.size()
               && (line.text.at(at) == u'-' || line.text.at(at) == u'*' || line.text.at(at) == u' '))
            ++at;
        const QStringView entry = QStringView(line.text).sliced(at);
        const auto time = entry.size() > 11 ? parseTime(entry.first(10)) : std::nullopt;
        if (time)
            titles.append({time->date, collapsed(entry.sliced(11))});
        else if (!entry.isEmpty() && !entry.startsWith(u'#'))
            ++others;
    }
    return others > titles.size() / 4 ? QList<std::pair<QDate, QString>>() : titles;
}

} // namespace Baojia
