// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/articletest.h"

#include "library/headercolumns.h"
#include "search/jsonlist.h"

#include <QtCore/QStringBuilder>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// One row for each article of a list of sort keys, in its order, with the answers of all conditions.
QString conditionsSql(const SearchPlan &plan)
{
    QString sql = u"SELECT a.sort_key, a.id"_s;
    for (const SqlCondition &condition : plan.conditions)
        sql += u", "_s % condition.sql;
    // CROSS keeps the order of the tables as it is written.
    return sql % u" FROM json_each(?) k CROSS JOIN article a ON a.sort_key = k.value ORDER BY k.key"_s;
}

QList<qint64> keysOf(const std::vector<Candidate> &candidates)
{
    QList<qint64> keys;
    keys.reserve(static_cast<qsizetype>(candidates.size()));
    for (const Candidate &candidate : candidates)
        keys << candidate.key;
    return keys;
}

} // namespace

ArticleTest::ArticleTest(Connection &connection, const SearchPlan &plan, bool fromIndex)
    : m_plan(plan)
    , m_fromIndex(fromIndex)
    , m_conditions(connection, conditionsSql(plan))
    , m_headings(connection,
                 u"SELECT a.id, "_s % kHasWords
                     % u", a.kicker, a.title, a.deck, a.byline, a.section FROM article a WHERE a.sort_key = ?"_s)
    , m_body(connection, u"SELECT text FROM body WHERE article = ?"_s)
{ }

Result<std::vector<ArticleTest::Subject>>
ArticleTest::withConditions(const std::vector<Candidate> &candidates)
{
    std::vector<Subject> subjects;
    if (m_plan.conditions.empty()) {
        for (const Candidate &candidate : candidates)
            subjects.push_back({candidate, 0, {}, {}, {}});
        return subjects;
    }
    for (const SqlCondition &condition : m_plan.conditions)
        condition.bindTo(m_conditions);
    m_conditions.bind(jsonList(keysOf(candidates)));
    auto candidate = candidates.begin();
    auto row = m_conditions.step();
    for (; row && *row; row = m_conditions.step()) {
        while (candidate->key != m_conditions.integer(0))
            ++candidate;
        Subject subject{*candidate, m_conditions.integer(1), {}, {}, {}};
        for (size_t i = 0; i < m_plan.conditions.size(); ++i)
            subject.conditions.push_back(m_conditions.flag(2 + static_cast<int>(i)));
        subjects.push_back(std::move(subject));
    }
    if (!row)
        return row.error();
    return subjects;
}

Result<std::vector<Candidate>> ArticleTest::matching(const std::vector<Candidate> &candidates)
{
    auto subjects = withConditions(candidates);
    if (!subjects)
        return subjects.error();
    std::vector<Candidate> found;
    for (Subject &subject : *subjects) {
        const auto matches = fulfils(m_plan.query, subject);
        if (!matches)
            return matches.error();
        if (*matches)
            found.push_back(subject.candidate);
    }
    return found;
}

Result<bool> ArticleTest::fulfils(const PlanNode &node, Subject &subject)
{
    if (node.isProven && m_fromIndex)
        return true;
    switch (node.kind) {
    case PlanNode::Kind::All:
    case PlanNode::Kind::Any: {
        const bool decisive = node.kind == PlanNode::Kind::Any;
        for (const PlanNode &part : node.parts) {
            const auto answer = fulfils(part, subject);
            if (!answer || *answer == decisive)
                return answer;
        }
        return !decisive;
    }
    case PlanNode::Kind::Not:
        return fulfils(node.parts.front(), subject).transform([](bool answer) { return !answer; });
    case PlanNode::Kind::Word:
        return hasWord(node, subject);
    case PlanNode::Kind::Dates:
        return node.keys.contains(subject.candidate.key);
    case PlanNode::Kind::Newspapers:
        return std::binary_search(
            node.newspapers.begin(), node.newspapers.end(), subject.candidate.newspaper);
    case PlanNode::Kind::Condition:
        return subject.conditions.at(node.condition);
    }
    return false;
}

Result<bool> ArticleTest::hasWord(const PlanNode &node, Subject &subject)
{
    if (!subject.headings) {
        if (auto read = readHeadings(subject); !read)
            return read.error();
    }
    if (subject.headings->headingsHave(node.field, node.term))
        return true;
    if (node.field != QueryField::Anywhere)
        return false;
    if (!subject.body) {
        if (auto read = readBody(subject); !read)
            return read.error();
    }
    return ArticleText::bodyHas(*subject.body, node.term);
}

Result<void> ArticleTest::readHeadings(Subject &subject)
{
    QString headings;
    const auto found = m_headings.bind(subject.candidate.key).step();
    if (!found)
        return found.error();
    if (*found) {
        subject.row = m_headings.integer(0);
        // What the index has no words of has none here either, whichever way led to it.
        if (m_headings.flag(1))
            headings = headingsIn(m_headings, 2);
        else
            subject.body = QString();
        m_headings.reset();
    }
    subject.headings = ArticleText(headings, {});
    return {};
}

Result<void> ArticleTest::readBody(Subject &subject)
{
    const auto found = m_body.bind(subject.row).step();
    if (!found)
        return found.error();
    subject.body = *found ? m_body.text(0) : QString();
    m_body.reset();
    return {};
}

} // namespace Baojia
