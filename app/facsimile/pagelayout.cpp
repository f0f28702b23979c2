// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/pagelayout.h"

#include "importers/byline.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

#include "facsimile/pagecharacters.h"
#include "facsimile/pagelines.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr double kHeadline = 1.4; // of the body's height
constexpr double kSideline = 1.15; // kicker and deck are higher than the body, but not so high
constexpr double kSameRank = 1.3;
constexpr double kTopEdge = 0.1; // of the page's height
constexpr double kBottomEdge = 0.95;
constexpr double kMostAstray = 0.35; // of the body's characters may stand below no headline
constexpr qsizetype kMostHeadlines = 200;

/// Headlines that stand together, and the text below them.
struct Block
{
    QList<PdfLine> heads;
    QRectF head;
    QList<PdfLine> body;
};

double shortestDistance(const QRectF &upper, const QRectF &lower)
{
    return std::max(lower.top() - upper.bottom(), upper.top() - lower.bottom());
}

/// The height of the lines that hold most of the characters.
double bodyHeight(const QList<PdfLine> &lines)
{
    std::map<double, qsizetype> characters;
    qsizetype total = 0;
    for (const PdfLine &line : lines) {
        if (line.text.size() < 5)
            continue;
        characters[line.box.height()] += line.text.size();
        total += line.text.size();
    }
    qsizetype passed = 0;
    for (const auto &[height, count] : characters) {
        passed += count;
        if (2 * passed >= total)
            return height;
    }
    return 0;
}

/// Takes one page apart.
class Layouter
{
public:
    Layouter(QSizeF size, QList<PdfLine> lines)
        : m_size(size)
        , m_lines(std::move(lines))
        , m_body(bodyHeight(m_lines))
    { }

    QList<LaidArticle> articles()
    {
        if (m_body <= 0 || isScattered())
            return {};
        QList<PdfLine> body;
        for (const PdfLine &line : std::as_const(m_lines)) {
            if (isHeadline(line))
                addHeadline(line);
            else
                body.append(line);
        }
        if (m_blocks.isEmpty() || m_blocks.size() > kMostHeadlines || !hand(body))
            return {};
        QList<LaidArticle> articles;
        for (Block &block : m_blocks)
            articles.append(articleOf(block));
        if (!m_astray.isEmpty()) {
            LaidArticle rest;
            const auto columns = columnsOfLines(m_astray);
            rest.paragraphs = paragraphsOf(columns, m_body);
            for (const LineColumn &column : columns)
                rest.zones.append(polygon(column.hull));
            articles.append(rest);
        }
        return articles;
    }

private:
    /// Vertical setting and scrambled text layers give lines of a character or two.
    [[nodiscard]] bool isScattered() const
    {
        const auto tiny = std::count_if(
            m_lines.cbegin(), m_lines.cend(), [](const PdfLine &line) { return line.text.size() <= 2; });
        const QRectF paper(-5, -5, m_size.width() + 10, m_size.height() + 10);
        const auto outside = std::count_if(m_lines.cbegin(), m_lines.cend(), [&paper](const PdfLine &line) {
            return !paper.contains(line.box.center());
        });
        return 2 * tiny > m_lines.size() || 5 * outside > m_lines.size();
    }

    [[nodiscard]] bool isHeadline(const PdfLine &line) const
    {
        return line.box.height() >= kHeadline * m_body && line.text.size() >= 2 && line.text.size() <= 60
            && std::any_of(line.text.cbegin(), line.text.cend(), [](QChar unit) { return unit.isLetter(); });
    }

    void addHeadline(const PdfLine &line)
    {
        for (Block &block : m_blocks) {
            const double reach = 0.8 * std::max(line.box.height(), block.heads.last().box.height());
            if (sharedWidth(block.head, line.box) >= 0.3 && shortestDistance(block.head, line.box) <= reach) {
                block.heads.append(line);
                block.head = block.head.united(line.box);
                return;
            }
        }
        m_blocks.append({{line}, line.box, {}});
    }

    /// From the top, those that begin at the same height from the left. The ink of letters is never quite
    /// equally high.
    void sortBlocks()
    {
        std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &upper, const Block &lower) {
            return upper.head.top() < lower.head.top();
        });
        for (auto row = m_blocks.begin(); row != m_blocks.end();) {
            const double reach = row->head.top() + m_body;
            const auto end = std::find_if(
                row, m_blocks.end(), [reach](const Block &block) { return block.head.top() > reach; });
            std::stable_sort(row, end, [](const Block &left, const Block &right) {
                return left.head.left() < right.head.left();
            });
            row = end;
        }
    }

    /// Gives each line of the body to the headline above it; false where too many find none.
    bool hand(const QList<PdfLine> &body)
    {
        sortBlocks();
        qsizetype all = 0;
        qsizetype astray = 0;
        Block *last = nullptr; // the block of the line before, in the order of the file
        for (const PdfLine &line : body) {
            all += line.text.size();
            Block *above = blockOver(line);
            if (!above && last && isNextColumn(*last, line))
                above = last;
            if (above) {
                above->body.append(line);
                last = above;
            } else {
                m_astray.append(line);
                astray += line.text.size();
            }
        }
        return all > 0 && double(astray) <= kMostAstray * double(all);
    }

    Block *blockOver(const PdfLine &line)
    {
        Block *best = nullptr;
        for (Block &block : m_blocks) {
            const QRectF reach = block.head.adjusted(-m_body, 0, m_body, 0);
            // Kickers stand above, everything else below.
            const bool below = line.box.center().y() > block.head.bottom() - 0.3 * m_body;
            const bool kicker = isSideline(line) && shortestDistance(line.box, block.head) < 1.5 * m_body
                && line.box.center().y() < block.head.top();
            if (sharedWidth(reach, line.box) < 0.5 || !(below || kicker))
                continue;
            if (kicker)
                return &block;
            if (!best || block.head.bottom() > best->head.bottom())
                best = &block;
        }
        return best;
    }

    [[nodiscard]] bool isSideline(const PdfLine &line) const
    {
        return line.box.height() >= kSideline * m_body && line.text.size() <= 40;
    }

    /// A text that goes on beside its first column, under no headline of its own.
    [[nodiscard]] static bool isNextColumn(const Block &block, const PdfLine &line)
    {
        return line.box.left() > block.head.left() && line.box.bottom() > block.head.top();
    }

    /// Lines of one rank, one below the other, as one title.
    static QString joined(const QList<PdfLine> &lines)
    {
        QString text;
        for (const PdfLine &line : lines)
            text = text.isEmpty() ? line.text.trimmed() : text + u' ' + line.text.trimmed();
        return text;
    }

    void readHeads(Block &block, LaidArticle &article) const
    {
        // Kickers and decks that are too small for headlines lie in the body, next to the title.
        QList<PdfLine> heads = block.heads;
        const auto side = [&block, this](const PdfLine &line) {
            return isSideline(line) && shortestDistance(line.box, block.head) < 1.5 * m_body;
        };
        std::copy_if(block.body.cbegin(), block.body.cend(), std::back_inserter(heads), side);
        block.body.erase(std::remove_if(block.body.begin(), block.body.end(), side), block.body.end());
        std::stable_sort(heads.begin(), heads.end(), [](const PdfLine &upper, const PdfLine &lower) {
            return upper.box.center().y() < lower.box.center().y();
        });
        double highest = 0;
        for (const PdfLine &line : std::as_const(heads))
            highest = std::max(highest, line.box.height());
        QList<PdfLine> above;
        QList<PdfLine> title;
        QList<PdfLine> below;
        for (const PdfLine &line : std::as_const(heads)) {
            if (line.box.height() * kSameRank >= highest)
                title.append(line);
            else
                (title.isEmpty() ? above : below).append(line);
        }
        article.kicker = joined(above);
        article.title = joined(title);
        article.deck = joined(below);
    }

    LaidArticle articleOf(Block &block) const
    {
        LaidArticle article;
        readHeads(block, article);
        const QList<LineColumn> columns = columnsOfLines(block.body);
        article.paragraphs = paragraphsOf(columns, m_body);
        if (article.paragraphs.size() > 1 && isBylineLine(article.paragraphs.first()))
            article.byline = cleanedByline(article.paragraphs.takeFirst());
        else
            article.byline = bylineInText(article.paragraphs);
        // A slogan, an advertisement: nothing of the page's text is lost.
        if (article.paragraphs.isEmpty())
            article.paragraphs.append(article.title);
        article.zones = zonesOf(block, columns);
        return article;
    }

    [[nodiscard]] QList<QPointF> polygon(const QRectF &box) const
    {
        const QRectF wide = box.adjusted(-0.3 * m_body, -0.3 * m_body, 0.3 * m_body, 0.3 * m_body);
        const auto x = [this](double value) { return std::clamp(value / m_size.width(), 0.0, 1.0); };
        const auto y = [this](double value) { return std::clamp(value / m_size.height(), 0.0, 1.0); };
        return {{x(wide.left()), y(wide.top())},
                {x(wide.right()), y(wide.top())},
                {x(wide.right()), y(wide.bottom())},
                {x(wide.left()), y(wide.bottom())}};
    }

    /// One box where nothing of another article lies in it, else the headline and each column.
    [[nodiscard]] QList<QList<QPointF>> zonesOf(const Block &block, const QList<LineColumn> &columns) const
    {
        QRectF hull = block.head;
        for (const LineColumn &column : columns)
            hull = hull.united(column.hull);
        const bool alone = std::none_of(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &other) {
            return &other != &block
                && (hull.contains(other.head.center())
                    || std::any_of(other.body.cbegin(), other.body.cend(), [&hull](const PdfLine &line) {
                           return hull.contains(line.box.center());
                       }));
        });
        if (alone)
            return {polygon(hull)};
        QList<QList<QPointF>> zones{polygon(block.head)};
        for (const LineColumn &column : columns)
            zones.append(polygon(column.hull));
        return zones;
    }

    QSizeF m_size;
    QList<PdfLine> m_lines;
    double m_body;
    QList<Block> m_blocks;
    QList<PdfLine> m_astray;
};

/// Takes what stands at the page's edges out of its lines.
class Edges
{
public:
    Edges(const PdfPageText &page, PageLayout &layout)
        : m_page(page)
        , m_layout(layout)
    { }

    /// Whether the line is one of the page, not of an article.
    bool take(const PdfLine &line)
    {
        if (m_page.placed) {
            const double at = line.box.center().y() / std::max(1.0, m_page.size.height());
            if (at > kTopEdge && at < kBottomEdge)
                return false;
            if (at >= kBottomEdge && isImprint(line.text))
                return true;
        } else if (++m_seen > 4) {
            return false; // without places: the first lines of the file
        }
        const auto folio = folioIn(line.text);
        const auto date = findDate(line.text);
        const QString name = collapsed(line.text).remove(u' ');
        const bool masthead = isNewspaperName(name);
        const bool heading = (folio || date) && isHeading(line.text);
        if (!masthead && isNameOfPage(line)) {
            m_layout.folio.name = line.text.trimmed();
            return true;
        }
        if (m_layout.masthead.isEmpty() && (masthead || heading))
            m_layout.masthead = masthead ? name : newspaperInText(line.text);
        if (heading && folio && m_layout.folio.label.isEmpty())
            setFolio(*folio, line.box);
        if (heading && date && !m_layout.date.isValid())
            m_layout.date = *date;
        return masthead || heading;
    }

private:
    void setFolio(const Folio &folio, const QRectF &box)
    {
        m_layout.folio = folio;
        m_folioBox = box;
    }

    /// A word or two on the line of the page's number: 要闻.
    [[nodiscard]] bool isNameOfPage(const PdfLine &line) const
    {
        static const QRegularExpression word(u"^\\s*[\\p{Han}·]{2,8}\\s*$"_s);
        return m_layout.folio.name.isEmpty() && !m_folioBox.isNull()
            && line.box.height() < 2 * m_folioBox.height()
            && std::abs(line.box.center().y() - m_folioBox.center().y()) < 0.5 * m_folioBox.height()
            && word.match(line.text).hasMatch();
    }

    /// Day, number and page, not a sentence that names a day.
    static bool isHeading(const QString &line)
    {
        static const QRegularExpression words(u"星期|农历|第\\s*\\d+\\s*期|版|刊号|邮发代号"_s);
        return line.size() <= 60 && !line.contains(u'，') && !line.contains(u'。')
            && (line.size() <= 16 || words.match(line).hasMatch());
    }

    static bool isImprint(const QString &line)
    {
        static const QRegularExpression pattern(
            u"责编|责任编辑|版式|校对|美编|邮箱|电话|电子信箱|印刷|定价|邮编"_s);
        return pattern.match(line).hasMatch();
    }

    const PdfPageText &m_page;
    PageLayout &m_layout;
    int m_seen = 0;
    QRectF m_folioBox;
};

} // namespace

PageLayout laidOut(const PdfPageText &page, bool upright)
{
    PageLayout layout;
    QList<PdfLine> lines;
    Edges edges(page, layout);
    QString all;
    for (const PdfLine &line : page.lines) {
        const CleanedText cleaned = cleanedPdfText(line.text);
        layout.privateLeftOut = layout.privateLeftOut || cleaned.privateLeftOut;
        all += cleaned.text + u'\n';
        const PdfLine clean{cleaned.text, line.box};
        if (!cleaned.text.trimmed().isEmpty() && !edges.take(clean))
            lines.append(clean);
    }
    if (!layout.date.isValid())
        layout.date = findDate(all).value_or(QDate());
    layout.paragraphs = paragraphsOf(lines);
    if (page.placed && upright && page.size.width() > 1 && page.size.height() > 1)
        layout.articles = Layouter(page.size, lines).articles();
    return layout;
}

} // namespace Baojia
