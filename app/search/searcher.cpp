// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "library/headercolumns.h"
#include "library/statement.h"
#include "search/candidates.h"
#include "search/queryparser.h"
#include "search/querywords.h"
#include "search/searchplan.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// With the query as the subject of its error.
Error withSubject(const Error &error, const SearchRequest &request)
{
    return error.kind == ErrorKind::QueryTooSlow ? Error{error.kind, request.query, {}} : error;
}

/// The keys of one screen of hits, and of the hit after them where there is one.
Result<QList<qint64>> keysOfPage(Candidates &candidates, qsizetype limit)
{
    QList<qint64> keys;
    while (keys.size() <= limit) {
        const auto candidate = candidates.next();
        if (!candidate)
            return candidate.error();
        if (!*candidate)
            break;
        keys << (*candidate)->key;
    }
    return keys;
}

/// Reads what a hit shows of its article.
class HitReader
{
public:
    HitReader(Connection &connection, const Query &query)
        : m_words(wordsOf(query))
        , m_row(connection,
                u"SELECT "_s % kHeaderColumns
                    % u", n.name, e.date, p.label, b.text FROM article a JOIN edition e ON e.id = a.edition"
                      " JOIN newspaper n ON n.id = e.newspaper JOIN page p ON p.id = a.page"
                      " LEFT JOIN body b ON b.article = a.id "_s
                    % kHeaderJoins % u" WHERE a.sort_key = ?"_s)
    { }

    /// nullopt when the article has gone since it was found.
    Result<std::optional<SearchHit>> read(qint64 sortKey)
    {
        const auto found = m_row.bind(sortKey).step();
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<SearchHit>();
        SearchHit hit;
        hit.article = readHeader(m_row);
        hit.newspaper = m_row.text(kHeaderColumnCount);
        hit.date = m_row.date(kHeaderColumnCount + 1);
        hit.pageLabel = m_row.text(kHeaderColumnCount + 2);
        hit.title = wholeTitle(hit.article.title);
        hit.text = pieceOf(m_row.text(kHeaderColumnCount + 3));
        m_row.reset();
        return std::optional(std::move(hit));
    }

private:
    [[nodiscard]] Snippet wholeTitle(const QString &title) const
    {
        return makeSnippet(title, m_words.title, std::numeric_limits<int>::max());
    }

    [[nodiscard]] Snippet pieceOf(const QString &text) const
    {
        const Snippet piece = makeSnippet(text, m_words.body);
        const bool headingsOnly =
            piece.hits.isEmpty() && !(m_words.body.isEmpty() && m_words.title.isEmpty());
        return headingsOnly ? Snippet{} : piece;
    }

    QueryWords m_words;
    Statement m_row;
};

} // namespace

Searcher::Searcher(Connection &connection,
                   std::shared_ptr<SegmentCache> cache,
                   std::chrono::milliseconds longest)
    : m_connection(connection)
    , m_cache(std::move(cache))
    , m_longest(longest)
{ }

Searcher::Searcher(Connection &connection, std::chrono::milliseconds longest)
    : Searcher(connection, std::make_shared<SegmentCache>(), longest)
{ }

Result<SearchPage> Searcher::search(const SearchRequest &request)
{
    const QDeadlineTimer deadline(m_longest);
    const auto query = parseQuery(request.query);
    if (!query)
        return query.error();
    const auto plan = planSearch(m_connection, *query, request.scope);
    if (!plan)
        return plan.error();
    const qsizetype limit = std::max(request.limit, 1);
    Candidates candidates(m_connection, *m_cache, *plan, request.after, deadline);
    auto keys = keysOfPage(candidates, limit);
    if (!keys)
        return withSubject(keys.error(), request);
    SearchPage page;
    if (keys->size() > limit) {
        keys->removeLast();
        page.next = keys->last();
    }
    HitReader reader(m_connection, *query);
    for (const qint64 key : std::as_const(*keys)) {
        auto hit = reader.read(key);
        if (!hit)
            return hit.error();
        if (*hit)
            page.hits << std::move(**hit);
    }
    return page;
}

Result<qint64> Searcher::count(const SearchRequest &request)
{
    const QDeadlineTimer deadline(m_longest);
    const auto query = parseQuery(request.query);
    if (!query)
        return query.error();
    const auto plan = planSearch(m_connection, *query, request.scope);
    if (!plan)
        return plan.error();
    auto count = Candidates(m_connection, *m_cache, *plan, 0, deadline).count();
    return count ? count : withSubject(count.error(), request);
}

} // namespace Baojia
