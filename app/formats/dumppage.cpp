// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dumppage.h"

#include "importers/byline.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kTitleBlockLines = 10;
constexpr qsizetype kShortSection = 8;
constexpr qsizetype kShortKicker = 12;
// More than any page prints: past these a file is not what it seems, and lists are searched through.
constexpr qsizetype kMostHeadlines = 200;
constexpr qsizetype kMostRights = 4;

/// Titles are compared without blanks and widths: lists and headlines differ in them.
QString squashed(const QString &text)
{
    QString result;
    const QString folded = foldWidth(text);
    for (const QChar character : folded) {
        if (!isBlankCharacter(character.unicode()))
            result.append(character);
    }
    return result;
}

bool isDash(const QString &text)
{
    return text.startsWith(u'—') || text.startsWith(u'―') || text.startsWith("--"_L1);
}

/// The places of the anchors, -1 where there is none.
struct Anchors
{
    qsizetype stamp = -1;
    qsizetype control = -1;
    qsizetype date = -1;
    qsizetype label = -1;
    qsizetype navigation = -1;
};

Anchors findAnchors(const QList<DumpLine> &lines)
{
    Anchors found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.at(i).text;
        if (text.isEmpty() || text.size() > 120)
            continue;
        if (found.stamp < 0 && stampIn(text))
            found.stamp = i;
        if (found.control < 0 && isControl(text))
            found.control = i;
        if (found.date < 0 && dateLineIn(text))
            found.date = i;
        if (found.label < 0 && pageLabelIn(text))
            found.label = i;
        if (found.navigation < 0 && isNavigation(text))
            found.navigation = i;
    }
    return found;
}

class ArticleDump
{
public:
    explicit ArticleDump(const QList<DumpLine> &lines)
        : m_lines(lines)
        , m_anchors(findAnchors(lines))
    {
    }

    DumpPage read()
    {
        readFacts();
        if (m_anchors.stamp >= 0)
            readAroundStamp();
        else
            readBelowHeader();
        if (m_article.byline.isEmpty())
            m_article.byline = bylineInText(m_article.paragraphs);
        if (!m_article.paragraphs.isEmpty())
            m_page.articles.append(m_article);
        else if (!m_article.title.isEmpty())
            m_page.bodiless.append(m_article.title);
        return m_page;
    }

private:
    [[nodiscard]] bool isChrome(qsizetype at) const
    {
        const QString &text = m_lines.at(at).text;
        return text.isEmpty() || isNavigation(text) || isControl(text) || isPublisher(text) || isCopyright(text)
            || pageLabelIn(text).has_value() || dateLineIn(text).has_value() || text.startsWith(u'•');
    }

    /// The last line of what stands above the title block.
    [[nodiscard]] qsizetype headerEnd() const
    {
        if (m_anchors.control >= 0)
            return qMax(m_anchors.control, m_anchors.date - m_anchors.control <= 2 ? m_anchors.date : -1);
        if (m_anchors.date >= 0)
            return m_anchors.date;
        qsizetype last = m_anchors.label;
        for (qsizetype i = qMax<qsizetype>(0, m_anchors.navigation); i < m_lines.size() && !isBodyLine(m_lines.at(i)); ++i) {
            if (isNavigation(m_lines.at(i).text))
                last = i;
        }
        return last;
    }

    void readFacts()
    {
        if (m_anchors.label >= 0) {
            const auto label = pageLabelIn(m_lines.at(m_anchors.label).text);
            m_page.pageLabel = label->label;
            m_page.pageName = label->name;
            m_page.certainty += 1;
        }
        if (m_anchors.date >= 0) {
            const auto date = dateLineIn(m_lines.at(m_anchors.date).text);
            m_page.date = date->date;
            m_page.newspaper = date->newspaper;
            m_page.certainty += 1;
        }
        if (m_anchors.control >= 0) {
            m_page.certainty += 2;
            if (const auto date = findDate(m_lines.at(m_anchors.control).text); date && !m_page.date.isValid())
                m_page.date = *date;
        }
        m_page.certainty += m_anchors.navigation >= 0 ? 1 : 0;
        readCopyright();
        if (m_page.newspaper.isEmpty())
            m_page.newspaper = masthead();
    }

    void readCopyright()
    {
        QStringList rights;
        for (const DumpLine &line : m_lines) {
            if (rights.size() < kMostRights && isCopyright(line.text) && (isFooter(line.text) || !isBodyLine(line) || rights.size() == 1))
                rights.append(collapsed(line.text));
        }
        m_page.copyright = rights.join(u'\n');
    }

    /// The newspaper's name alone on a line above the title, nearest to it; else the one that claims the copyright.
    [[nodiscard]] QString masthead()
    {
        QString site;
        for (qsizetype i = qMin(headerEnd(), m_lines.size() - 1); i >= 0; --i) {
            const QString &text = m_lines.at(i).text;
            if (!isMasthead(text))
                continue;
            const bool web = text.endsWith(u'网') || text.endsWith(u"在线"_s);
            if (!web) {
                m_page.certainty += 1;
                return text;
            }
            site = site.isEmpty() ? text : site;
        }
        static const QRegularExpression owner(u"^(?:[Cc]opyright|©|\\s)*([\\p{Han}]{2,12}(?:报|周刊|参考))(?:社)?版权所有"_s);
        const auto match = owner.match(m_page.copyright.section(u'\n', -1));
        return match.hasMatch() ? match.captured(1) : site;
    }

    /// Lines that may belong to a title block, from `from`, up to the first line of text.
    [[nodiscard]] QList<qsizetype> titleBlock(qsizetype from, qsizetype end) const
    {
        QList<qsizetype> block;
        for (qsizetype i = from; i < end && block.size() < kTitleBlockLines; ++i) {
            if (isChrome(i))
                continue;
            const DumpLine &line = m_lines.at(i);
            if (isBodyLine(line) && !m_listed.contains(squashed(line.text)) && !(isDash(line.text) && !block.isEmpty()))
                break;
            block.append(i);
        }
        return block;
    }

    void readHeadlines(qsizetype end)
    {
        for (qsizetype i = m_anchors.label + 1; i < end && m_page.headlines.size() < kMostHeadlines; ++i) {
            const QString &text = m_lines.at(i).text;
            if (isChrome(i) || text == m_page.newspaper || text.size() > 60 || text.contains(u'。'))
                continue;
            if (!m_page.headlines.contains(text))
                m_page.headlines.append(text);
            m_listed.insert(squashed(text));
        }
    }

    void readBelowHeader()
    {
        const qsizetype header = headerEnd();
        if (m_anchors.label >= 0 && m_anchors.label < header)
            readHeadlines(header);
        const auto block = titleBlock(header + 1, m_lines.size());
        const qsizetype title = titleIn(block);
        qsizetype body = block.isEmpty() ? header + 1 : block.first();
        if (title >= 0) {
            setAboveTitle(block.mid(0, title));
            m_article.title = m_lines.at(block.at(title)).text;
            body = readBelowTitle(block, title);
        }
        readBody(body);
    }

    /// The place in `block` of the headline, -1 when there is none.
    [[nodiscard]] qsizetype titleIn(const QList<qsizetype> &block)
    {
        for (qsizetype i = 0; i < block.size(); ++i) {
            if (m_listed.contains(squashed(m_lines.at(block.at(i)).text))) {
                m_page.certainty += 2;
                return i;
            }
        }
        const auto textAt = [&](qsizetype i) { return i < block.size() ? m_lines.at(block.at(i)).text : QString(); };
        const QString next = textAt(1);
        // A short line above a longer one is the column or the kicker.
        if (textAt(0).size() <= kShortKicker && next.size() > textAt(0).size() && !isDash(next) && !isBylineLine(next))
            return 1;
        return block.isEmpty() ? -1 : 0;
    }

    void setAboveTitle(const QList<qsizetype> &above)
    {
        QStringList kickers;
        for (const qsizetype at : above) {
            const QString &text = m_lines.at(at).text;
            static const QRegularExpression plain(u"^[\\p{Han}A-Za-z0-9·]+$"_s);
            if (m_article.section.isEmpty() && kickers.isEmpty() && text.size() <= kShortSection && plain.match(text).hasMatch())
                m_article.section = text;
            else
                kickers.append(text);
        }
        m_article.kicker = kickers.join(u' ');
    }

    /// Deck and byline; answers where the body begins.
    [[nodiscard]] qsizetype readBelowTitle(const QList<qsizetype> &block, qsizetype title)
    {
        QStringList decks;
        QStringList bylines;
        for (qsizetype i = title + 1; i < block.size(); ++i) {
            const QString &text = m_lines.at(block.at(i)).text;
            const bool bylineFollows = i + 1 < block.size() && isBylineLine(m_lines.at(block.at(i + 1)).text);
            if (isDash(text) || (bylines.isEmpty() && bylineFollows && !isBylineLine(text)))
                decks.append(text);
            else if (isBylineLine(text) && bylines.size() < 3)
                bylines.append(cleanedByline(text));
            else
                return finishTitle(decks, bylines, block.at(i));
        }
        return finishTitle(decks, bylines, block.last() + 1);
    }

    qsizetype finishTitle(const QStringList &decks, const QStringList &bylines, qsizetype body)
    {
        m_article.deck = decks.join(u' ');
        m_article.byline = bylines.join(u' ');
        return body;
    }

    void readAroundStamp()
    {
        const auto stamp = stampIn(m_lines.at(m_anchors.stamp).text);
        m_page.certainty += kDumpDoubt;
        m_page.newspaper = stamp->newspaper;
        m_page.date = stamp->date;
        if (m_page.pageLabel.isEmpty())
            m_page.pageLabel = stamp->label;
        m_article.byline = cleanedByline(stamp->before);
        qsizetype from = m_anchors.stamp;
        QStringList block;
        for (qsizetype i = m_anchors.stamp - 1; i >= 0 && block.size() < 4; --i) {
            const QString &text = m_lines.at(i).text;
            if (text.isEmpty())
                continue;
            if (isChrome(i) || isMasthead(text) || isBodyLine(m_lines.at(i)))
                break;
            if (!block.contains(text))
                block.prepend(text);
            from = i;
        }
        if (m_anchors.label >= 0 && m_anchors.label < from)
            readHeadlines(from);
        setStampedTitle(block);
        readBody(m_anchors.stamp + 1);
    }

    void setStampedTitle(QStringList block)
    {
        const auto isCertainByline = [](const QString &text) { return isBylineLine(text) && (text.contains(u"记者"_s) || text.contains(u"作者"_s)); };
        if (block.size() > 1 && isCertainByline(block.last())) {
            const QString byline = cleanedByline(block.takeLast());
            m_article.byline = m_article.byline.isEmpty() ? byline : m_article.byline;
        }
        if (block.isEmpty())
            return;
        qsizetype title = block.size() >= 3 ? block.size() - 2 : block.size() - 1;
        if (block.size() == 2 && isDash(block.last()))
            title = 0;
        for (qsizetype i = 0; i < block.size(); ++i) {
            if (m_listed.contains(squashed(block.at(i))))
                title = i;
        }
        m_article.title = block.at(title);
        m_article.kicker = block.mid(0, title).join(u' ');
        m_article.deck = block.mid(title + 1).join(u' ');
    }

    void readBody(qsizetype from)
    {
        qsizetype end = m_lines.size();
        while (end > from && (m_lines.at(end - 1).isBlank() || isFooter(m_lines.at(end - 1).text) || isNavigation(m_lines.at(end - 1).text)))
            --end;
        for (qsizetype i = from; i < end; ++i) {
            const QString &text = m_lines.at(i).text;
            if (text.isEmpty() || isControl(text))
                continue;
            if (isNavigation(text)) {
                // Above the body a row of links may repeat; below it, it ends the article.
                if (m_article.paragraphs.isEmpty())
                    continue;
                break;
            }
            m_article.paragraphs.append(text);
        }
    }

    const QList<DumpLine> &m_lines;
    Anchors m_anchors;
    DumpPage m_page;
    ArticleDraft m_article;
    QSet<QString> m_listed;
};

}

DumpPage readArticleDump(const QList<DumpLine> &lines)
{
    return ArticleDump(lines).read();
}

int dumpAnchors(const QList<DumpLine> &lines)
{
    const Anchors found = findAnchors(lines);
    const bool date = found.date >= 0 || (found.control >= 0 && findDate(lines.at(found.control).text));
    int sum = found.stamp >= 0 || isBlockDump(lines) ? kDumpDoubt : 0;
    sum += found.control >= 0 ? 2 : 0;
    sum += found.label >= 0 ? 1 : 0;
    sum += found.navigation >= 0 ? 1 : 0;
    // A date alone is in every letter.
    return sum > 0 && date ? sum + 1 : sum;
}

}
