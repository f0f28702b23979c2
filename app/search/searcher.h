// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/hit.h"
#include "search/query.h"

#include <chrono>

namespace Baojia {

/// Where to look: the narrowest of the three that is valid; none of them: in all newspapers 全部.
struct SearchScope
{
    NewspaperId newspaper; ///< 本报
    EditionId edition; ///< 本期
    PageId page; ///< 本版
};

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
    /// `connection` must outlive the searcher. A search that takes longer than `longest` is QueryTooSlow.
    explicit Searcher(Connection &connection, std::chrono::milliseconds longest = std::chrono::seconds(2));

    [[nodiscard]] Result<SearchPage> search(const SearchRequest &request);
    /// How many articles match, exactly; `after` and `limit` do not matter.
    [[nodiscard]] Result<qint64> count(const SearchRequest &request);

private:
    Connection &m_connection;
    std::chrono::milliseconds m_longest;
};

} // namespace Baojia
