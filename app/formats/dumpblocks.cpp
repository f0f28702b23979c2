// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/byline.h"
#include "formats/dumppage.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestHeadline = 40;
constexpr qsizetype kLinesToColumn = 3;

/// 第3版(国际新闻)
std::optional<DumpPageLabel> blockHead(const QString &line)
{
    static const QRegularExpression pattern(u"^第\\s*([A-Za-z]{0,3}\\d{1,3})\\s*版\\s*[（(]([^（）()]{0,30}(?:[（(][^（）()]{0,20}[）)])?)[）)]$"_s);
    const auto match = pattern.match(line.left(80));
    if (!match.hasMatch())
        return std::nullopt;
    return DumpPageLabel {match.captured(1).toUpper(), collapsed(match.captured(2))};
}

std::optional<QString> columnIn(const QString &line)
{
    static const QRegularExpression pattern(u"^专栏\\s*[:：]\\s*(.{0,40})$"_s);
    const auto match = pattern.match(line.left(60));
    return match.hasMatch() ? std::optional(collapsed(match.captured(1))) : std::nullopt;
}

/// The line of the column below a block's head; -1: it is no block.
qsizetype columnLine(const QList<DumpLine> &lines, qsizetype head)
{
    for (qsizetype i = head + 1; i < lines.size() && i <= head + kLinesToColumn; ++i) {
        if (columnIn(lines.at(i).text))
            return i;
        if (!lines.at(i).isBlank())
            break;
    }
    return -1;
}

qsizetype nextBlock(const QList<DumpLine> &lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (blockHead(lines.at(i).text) && columnLine(lines, i) >= 0)
            return i;
    }
    return lines.size();
}

bool isText(const DumpLine &line)
{
    return line.text.size() > kLongestHeadline || line.text.contains(u'。') || isDateline(line.text);
}

void setHeadlines(QStringList headlines, ArticleDraft &article)
{
    // A leading title of the file (### 标题  副题) is told again by the block.
    headlines.removeAll(article.title);
    headlines.removeAll(article.deck);
    if (article.title.isEmpty() && headlines.size() >= 3)
        article.kicker = headlines.takeFirst();
    if (article.title.isEmpty() && !headlines.isEmpty())
        article.title = headlines.takeFirst();
    if (!headlines.isEmpty() && isBylineLine(headlines.last()))
        article.byline = cleanedByline(headlines.takeLast());
    if (!headlines.isEmpty())
        article.deck = (article.deck.isEmpty() ? QString() : article.deck + u' ') + headlines.join(u' ');
}

ArticleDraft blockArticle(const QList<DumpLine> &lines, qsizetype column, qsizetype end, ArticleDraft article)
{
    article.section = columnIn(lines.at(column).text).value_or(QString());
    QStringList headlines;
    qsizetype at = column + 1;
    for (; at < end && !isText(lines.at(at)); ++at) {
        if (!lines.at(at).isBlank())
            headlines.append(lines.at(at).text);
    }
    setHeadlines(headlines, article);
    for (; at < end; ++at) {
        if (!lines.at(at).isBlank() && !isNavigation(lines.at(at).text))
            article.paragraphs.append(lines.at(at).text);
    }
    while (!article.paragraphs.isEmpty() && isFooter(article.paragraphs.last()))
        article.paragraphs.removeLast();
    if (article.byline.isEmpty())
        article.byline = bylineInText(article.paragraphs);
    return article;
}

/// What stands before the first block: `1957年7月20日人民日报 第3版`, or `### 标题  副题` and the date of a Markdown file.
void readBlockHeader(const QList<DumpLine> &lines, qsizetype end, DumpPage &page, ArticleDraft &first)
{
    static const QRegularExpression named(u"日\\s*(\\p{Han}{2,10}报)(?:\\s|第|$)"_s);
    static const QRegularExpression heading(u"^#{1,6}\\s+(.+)$"_s);
    static const QRegularExpression isoDate(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    for (qsizetype i = 0; i < end; ++i) {
        const QString &text = lines.at(i).text;
        if (const auto title = heading.match(text); title.hasMatch()) {
            const QStringList parts = title.captured(1).split(u"  "_s, Qt::SkipEmptyParts);
            first.title = parts.isEmpty() ? QString() : collapsed(parts.first());
            first.deck = collapsed(parts.mid(1).join(u' '));
        } else if (isoDate.match(text).hasMatch()) {
            page.date = QDate::fromString(text, Qt::ISODate);
        } else if (const auto date = text.size() < 80 ? findDate(text) : std::nullopt; date) {
            page.date = page.date.isValid() ? page.date : *date;
            if (const auto match = named.match(text); match.hasMatch() && page.newspaper.isEmpty())
                page.newspaper = match.captured(1);
        }
    }
}

}

bool isBlockDump(const QList<DumpLine> &lines)
{
    return nextBlock(lines, 0) < lines.size();
}

DumpPage readBlockDump(const QList<DumpLine> &lines)
{
    DumpPage page;
    page.certainty = kDumpDoubt;
    ArticleDraft first;
    qsizetype head = nextBlock(lines, 0);
    readBlockHeader(lines, head, page, first);
    // Only the databases of this newspaper are written so, and their files of single articles do not name it.
    if (page.newspaper.isEmpty() && page.date.isValid() && page.date.year() >= 1946 && page.date.year() <= 2003) {
        page.newspaper = u"人民日报"_s;
        page.warnings.append(u"newspaper-from-format"_s);
    }
    while (head < lines.size()) {
        const qsizetype column = columnLine(lines, head);
        const qsizetype end = nextBlock(lines, column + 1);
        const auto label = blockHead(lines.at(head).text);
        if (page.pageLabel.isEmpty() && label)
            page.pageLabel = label->label;
        if (page.pageName.isEmpty() && label)
            page.pageName = label->name;
        ArticleDraft article = blockArticle(lines, column, end, std::exchange(first, {}));
        if (!article.paragraphs.isEmpty())
            page.articles.append(std::move(article));
        else if (!article.title.isEmpty())
            page.bodiless.append(article.title);
        head = end;
    }
    return page;
}

}
