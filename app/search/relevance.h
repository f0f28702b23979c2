// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/querywords.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <vector>

namespace Baojia {

/// The parts of an article that relevance looks at, each in the form HanFold::fold makes.
struct RelevanceText
{
    QString title;
    QString besides; ///< kicker 引题 and deck 副题
    QString body;
};

/// How well an article suits the words of a query; greater is better, 0: it holds none of them. For each
/// word:
///
///     in the title          8, and up to 8 more the more of the title it fills
///     in kicker or deck     3
///     in the body           up to 4: n / (n + 3) of it for n occurrences, so that the tenth adds little
///
/// and for several words in one body up to 4 more the closer together they stand once.
[[nodiscard]] double relevanceOf(const RelevanceText &text, const QueryWords &words);

/// Keeps the best of the articles that are shown to it.
class Ranking
{
public:
    /// `connection` must outlive the ranking. Keeps the best `most`.
    Ranking(Connection &connection, const QueryWords &words, qsizetype most);

    /// Errors: Database.
    Result<void> add(qint64 sortKey);
    /// Their sort keys, the best first; among equals the newest.
    [[nodiscard]] QList<qint64> best() const;

private:
    struct Ranked
    {
        double score;
        qint64 sortKey;
    };

    [[nodiscard]] static bool isBetter(const Ranked &one, const Ranked &other);

    QueryWords m_words;
    qsizetype m_most;
    Statement m_text;
    std::vector<Ranked> m_best; // a heap with the worst on top
};

} // namespace Baojia
