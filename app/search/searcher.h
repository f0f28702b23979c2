// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/hit.h"
#include "search/searchscope.h"
#include "search/segmentcache.h"

#include <chrono>
#include <memory>

namespace Baojia {

struct SearchRequest
{
    QString query; ///< as typed, any length
    SearchScope scope;
    int limit = 50; ///< hits on a screen; at least one is answered
    qint64 after = 0; ///< SearchPage::next of the page before; 0: the first page
};

/// Answers queries on a read connection. Finds exactly the articles whose folded headings or text contain the
/// words. Newest first. Errors: BadQuery (detail: a hint code of queryparser.h), QueryTooSlow, Database.
class Searcher
{
public:
    /// `connection` must outlive the searcher; `cache` is shared by all that search in one library. A search that
    /// takes longer than `longest` is QueryTooSlow.
    Searcher(Connection &connection,
             std::shared_ptr<SegmentCache> cache,
             std::chrono::milliseconds longest = std::chrono::seconds(2));
    explicit Searcher(Connection &connection, std::chrono::milliseconds longest = std::chrono::seconds(2));

    [[nodiscard]] Result<SearchPage> search(const SearchRequest &request);
    /// How many articles match, exactly; `after` and `limit` do not matter.
    [[nodiscard]] Result<qint64> count(const SearchRequest &request);

private:
    Connection &m_connection;
    std::shared_ptr<SegmentCache> m_cache;
    std::chrono::milliseconds m_longest;
};

} // namespace Baojia
