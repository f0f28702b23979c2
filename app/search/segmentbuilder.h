// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/gramtext.h"
#include "search/segment.h"

#include <vector>

namespace Baojia {

/// Gathers articles in memory until they are written as a segment.
class SegmentBuilder
{
public:
    /// `key`: the article's sort key, which no other may have. The same gram may come more than once.
    void add(qint64 key, qint64 newspaper, const std::vector<Gram> &grams);

    [[nodiscard]] bool isEmpty() const { return m_articles.empty(); }

    [[nodiscard]] bool contains(qint64 key) const;

    /// Whether it is time to write: it holds as much as a segment or the memory should.
    [[nodiscard]] bool isFull() const;

    /// Writes what was added as a segment, and forgets it. Opens no transaction.
    Result<void> write(Connection &connection);

private:
    struct Article
    {
        qint64 key = 0;
        qint64 newspaper = 0;
        size_t begin = 0; ///< of its grams in m_grams
        size_t end = 0;
    };

    [[nodiscard]] std::vector<quint64> sortedPostings() const;

    std::vector<Article> m_articles;
    std::vector<Gram> m_grams;
};

} // namespace Baojia
