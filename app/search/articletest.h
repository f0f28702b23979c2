// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/articletext.h"
#include "search/searchplan.h"

#include <optional>
#include <vector>

namespace Baojia {

/// An article that a query may mean.
struct Candidate
{
    qint64 key = 0; ///< its sort key
    qint64 newspaper = 0; ///< its id
};

/// Asks articles whether they are what a plan looks for. Reads no more of each than the answer takes.
class ArticleTest
{
public:
    /// All must outlive it. `fromIndex`: the articles come from where the plan's grams, keys and newspapers
    /// lead.
    ArticleTest(Connection &connection, const SearchPlan &plan, bool fromIndex);

    /// Those that are, in their order. Articles that are not in the library any more are not.
    Result<std::vector<Candidate>> matching(const std::vector<Candidate> &candidates);

private:
    /// The article at hand.
    struct Subject
    {
        Candidate candidate;
        qint64 row = 0; ///< of article
        std::vector<bool> conditions; ///< what each of SearchPlan::conditions says
        std::optional<ArticleText> headings;
        std::optional<QString> body;
    };

    Result<std::vector<Subject>> withConditions(const std::vector<Candidate> &candidates);
    Result<bool> fulfils(const PlanNode &node, Subject &subject);
    Result<bool> hasWord(const PlanNode &node, Subject &subject);
    Result<void> readHeadings(Subject &subject);
    Result<void> readBody(Subject &subject);

    const SearchPlan &m_plan;
    bool m_fromIndex;
    Statement m_conditions;
    Statement m_headings;
    Statement m_body;
};

} // namespace Baojia
