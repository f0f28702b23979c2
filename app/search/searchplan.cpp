// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchplan.h"

#include "library/sortkey.h"
#include "library/statement.h"
#include "search/gramtext.h"
#include "search/namelookup.h"
#include "text/pinyin.h"

#include <algorithm>
#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// All words of a query together: each gram is a list that is walked along at the same time.
constexpr qsizetype mostGrams = 192;
constexpr qsizetype mostGramsOfWord = 24;

qsizetype countWords(const PlanNode &node)
{
    qsizetype words = node.kind == PlanNode::Kind::Word ? 1 : 0;
    for (const PlanNode &part : node.parts)
        words += countWords(part);
    return words;
}

/// How much work it is to ask an article.
int costOf(const PlanNode &node)
{
    switch (node.kind) {
    case PlanNode::Kind::Dates:
    case PlanNode::Kind::Newspapers:
    case PlanNode::Kind::Condition:
        return 0;
    case PlanNode::Kind::Word:
        return node.field == QueryField::Anywhere ? 2 : 1;
    case PlanNode::Kind::All:
    case PlanNode::Kind::Any:
    case PlanNode::Kind::Not:
        break;
    }
    return 3;
}

PlanNode never()
{
    PlanNode node;
    node.kind = PlanNode::Kind::Any;
    return node;
}

/// Makes the tree of a plan, and collects its conditions. Descends as deep as the parser allows.
class Builder
{
public:
    Builder(Connection &connection, std::vector<SqlCondition> &conditions)
        : m_connection(connection)
        , m_conditions(conditions)
    { }

    Result<PlanNode> build(const Query &query)
    {
        switch (query.kind) {
        case Query::Kind::All:
            return group(PlanNode::Kind::All, query);
        case Query::Kind::Any:
            return group(PlanNode::Kind::Any, query);
        case Query::Kind::Not:
            return group(PlanNode::Kind::Not, query);
        case Query::Kind::Text:
            return text(query);
        case Query::Kind::Dates:
            return dates(query);
        case Query::Kind::State:
            return state(query.state);
        case Query::Kind::Sort:
            return sort(query.sort);
        }
        return Error{ErrorKind::Internal, {}, u"kind of query"_s};
    }

    PlanNode
    condition(const QString &sql, std::vector<std::variant<qint64, QString>> values, bool leadsToArticles)
    {
        PlanNode node;
        node.kind = PlanNode::Kind::Condition;
        node.condition = m_conditions.size();
        m_conditions.push_back({sql, std::move(values), leadsToArticles});
        return node;
    }

private:
    Result<PlanNode> group(PlanNode::Kind kind, const Query &query)
    {
        PlanNode node;
        node.kind = kind;
        for (const Query &part : query.parts) {
            auto built = build(part);
            if (!built)
                return built;
            // What holds for every part of an inner group holds for the outer one.
            if (kind == PlanNode::Kind::All && built->kind == kind)
                std::move(built->parts.begin(), built->parts.end(), std::back_inserter(node.parts));
            else
                node.parts.push_back(*std::move(built));
        }
        std::stable_sort(
            node.parts.begin(), node.parts.end(), [](const PlanNode &left, const PlanNode &right) {
                return costOf(left) < costOf(right);
            });
        return node;
    }

    Result<PlanNode> text(const Query &query)
    {
        PlanNode node;
        switch (query.field) {
        case QueryField::Anywhere:
        case QueryField::Title:
        case QueryField::Byline:
        case QueryField::Section:
            node.kind = PlanNode::Kind::Word;
            node.field = query.field;
            node.term = searchTerm(query.text);
            return node.term.isEmpty() ? never() : node;
        case QueryField::Pinyin:
            node.kind = PlanNode::Kind::Word;
            node.field = query.field;
            node.term = query.text;
            return node;
        case QueryField::Newspaper: {
            const auto ids = newspapersNamed(m_connection, query.text);
            if (!ids)
                return ids.error();
            node.kind = PlanNode::Kind::Newspapers;
            node.newspapers = *ids;
            return node;
        }
        case QueryField::Tag: {
            const auto names = tagsNamed(m_connection, query.text);
            if (!names)
                return names.error();
            return condition(u"a.id IN (SELECT article FROM article_tag"
                             " WHERE name IN (SELECT value FROM json_each(?)))"_s,
                             {*names},
                             true);
        }
        }
        return never();
    }

    static PlanNode dates(const Query &query)
    {
        PlanNode node;
        node.kind = PlanNode::Kind::Dates;
        // Days before the first edition there can be are before all keys, too.
        if (query.from.isValid())
            node.keys.first = sortKeysOf(query.from).begin;
        if (query.to.isValid())
            node.keys.last = sortKeysOf(query.to).end - 1;
        return node;
    }

    PlanNode state(QueryState state)
    {
        const QString isRead =
            u"EXISTS (SELECT 1 FROM reading_state r WHERE r.article = a.id AND r.read_at IS NOT NULL)"_s;
        switch (state) {
        case QueryState::Unread:
            return condition(u"NOT " % isRead, {}, false);
        case QueryState::Read:
            return condition(isRead, {}, false);
        case QueryState::Bookmarked:
            return condition(u"a.id IN (SELECT article FROM bookmark WHERE article IS NOT NULL)"_s, {}, true);
        }
        return never();
    }

    PlanNode sort(ArticleKind kind)
    {
        if (kind == ArticleKind::Article)
            return condition(u"a.kind = 0"_s, {}, false);
        // The index of the few that are no articles is used by whoever names its own condition.
        return condition(u"(a.kind = ? AND a.kind <> 0)"_s, {static_cast<qint64>(kind)}, true);
    }

    Connection &m_connection;
    std::vector<SqlCondition> &m_conditions;
};

bool isAnything(const GramQuery &query)
{
    return query.kind == GramQuery::Kind::All && query.parts.empty();
}

GramQuery gramsOfWord(const QString &term, qsizetype most)
{
    GramQuery all;
    for (const Gram gram : gramsOfTerm(term, most))
        all.parts.push_back({GramQuery::Kind::One, gram, {}});
    return all.parts.size() == 1 ? all.parts.front() : all;
}

/// One of the ways to mean initials by the letters.
GramQuery gramsOfSound(const QString &letters, qsizetype most)
{
    GramQuery any;
    any.kind = GramQuery::Kind::Any;
    for (const QString &initials : initialsMeant(letters)) {
        GramQuery all;
        for (const Gram gram : soundGramsOfTerm(initials, most))
            all.parts.push_back({GramQuery::Kind::One, gram, {}});
        any.parts.push_back(std::move(all));
    }
    return any;
}

/// What an article that fulfils the node has for certain.
GramQuery gramsOf(const PlanNode &node, qsizetype mostOfWord)
{
    GramQuery grams;
    switch (node.kind) {
    case PlanNode::Kind::Word:
        return node.field == QueryField::Pinyin ? gramsOfSound(node.term, mostOfWord)
                                                : gramsOfWord(node.term, mostOfWord);
    case PlanNode::Kind::All:
    case PlanNode::Kind::Any:
        for (const PlanNode &part : node.parts) {
            GramQuery each = gramsOf(part, mostOfWord);
            if (!isAnything(each))
                grams.parts.push_back(std::move(each));
            else if (node.kind == PlanNode::Kind::Any)
                return {};
        }
        if (node.kind == PlanNode::Kind::Any)
            grams.kind = GramQuery::Kind::Any;
        return grams.parts.size() == 1 ? grams.parts.front() : grams;
    case PlanNode::Kind::Not:
    case PlanNode::Kind::Dates:
    case PlanNode::Kind::Newspapers:
    case PlanNode::Kind::Condition:
        break;
    }
    return grams;
}

/// Whether an article that has gramsOf(node) fulfils it.
bool isDecidedByGrams(const PlanNode &node)
{
    switch (node.kind) {
    case PlanNode::Kind::Word:
        // The index does not know in which field it found the grams.
        return node.field == QueryField::Anywhere && gramsDecide(node.term);
    case PlanNode::Kind::All:
    case PlanNode::Kind::Any:
        return std::all_of(node.parts.begin(), node.parts.end(), isDecidedByGrams);
    case PlanNode::Kind::Not:
    case PlanNode::Kind::Dates:
    case PlanNode::Kind::Newspapers:
    case PlanNode::Kind::Condition:
        break;
    }
    return false;
}

void restrictTo(std::optional<QList<qint64>> &newspapers, const QList<qint64> &others)
{
    if (!newspapers) {
        newspapers = others;
        return;
    }
    QList<qint64> both;
    std::set_intersection(
        newspapers->begin(), newspapers->end(), others.begin(), others.end(), std::back_inserter(both));
    newspapers = both;
}

/// Takes out of the conditions that all have to be fulfilled what the index knows by itself.
void prove(SearchPlan &plan)
{
    plan.isDecided = true;
    for (PlanNode &part : plan.query.parts) {
        if (part.kind == PlanNode::Kind::Dates)
            plan.keys = plan.keys.intersected(part.keys);
        else if (part.kind == PlanNode::Kind::Newspapers)
            restrictTo(plan.newspapers, part.newspapers);
        part.isProven = part.kind == PlanNode::Kind::Dates || part.kind == PlanNode::Kind::Newspapers
            || isDecidedByGrams(part);
        plan.isDecided = plan.isDecided && part.isProven;
    }
}

Result<void>
restrictToScope(Connection &connection, Builder &builder, const SearchScope &scope, SearchPlan &plan)
{
    if (scope.page.isValid()) {
        plan.query.parts.insert(
            plan.query.parts.begin(),
            builder.condition(u"(a.page = ? OR a.id IN (SELECT article FROM page_reference"
                              " WHERE page = ?))"_s,
                              {scope.page.value(), scope.page.value()},
                              true));
    } else if (scope.edition.isValid()) {
        Statement edition(connection, u"SELECT newspaper, date FROM edition WHERE id = ?"_s);
        const auto found = edition.bind(scope.edition).step();
        if (!found)
            return found.error();
        const QDate date = *found ? edition.date(1) : QDate();
        plan.newspapers = QList<qint64>{*found ? edition.integer(0) : 0};
        if (isEditionDate(date))
            plan.keys = {sortKeysOf(date).begin, sortKeysOf(date).end - 1};
    } else if (scope.newspaper.isValid()) {
        plan.newspapers = QList<qint64>{scope.newspaper.value()};
    }
    return {};
}

Result<bool> holdsForFew(Connection &connection, const SqlCondition &narrow, qint64 most)
{
    Statement count(connection,
                    u"SELECT count(*) FROM (SELECT 1 FROM article a WHERE "_s % narrow.sql % u" LIMIT ?)"_s);
    narrow.bindTo(count);
    const auto row = count.bind(most + 1).step();
    if (!row)
        return row.error();
    return *row && count.integer(0) <= most;
}

} // namespace

void SqlCondition::bindTo(Statement &statement) const
{
    for (const auto &value : values)
        std::visit([&statement](const auto &each) { statement.bind(each); }, value);
}

Result<SearchPlan>
planSearch(Connection &connection, const Query &query, const SearchScope &scope, const PlanBounds &bounds)
{
    SearchPlan plan;
    Builder builder(connection, plan.conditions);
    auto built = builder.build(query);
    if (!built)
        return built.error();
    if (built->kind == PlanNode::Kind::All)
        plan.query = *std::move(built);
    else
        plan.query.parts.push_back(*std::move(built));
    if (auto restricted = restrictToScope(connection, builder, scope, plan); !restricted)
        return restricted.error();
    const qsizetype words = std::max<qsizetype>(countWords(plan.query), 1);
    plan.grams = gramsOf(plan.query, std::clamp<qsizetype>(mostGrams / words, 2, mostGramsOfWord));
    prove(plan);
    const qint64 most = isAnything(plan.grams) ? bounds.withoutWords : bounds.besideWords;
    for (const PlanNode &part : plan.query.parts) {
        if (part.kind != PlanNode::Kind::Condition || !plan.conditions.at(part.condition).leadsToArticles)
            continue;
        const auto few = holdsForFew(connection, plan.conditions.at(part.condition), most);
        if (!few)
            return few.error();
        if (*few) {
            plan.narrow = plan.conditions.at(part.condition);
            break;
        }
    }
    return plan;
}

} // namespace Baojia
