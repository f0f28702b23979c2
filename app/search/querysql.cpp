// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querysql.h"

#include "library/statement.h"
#include "search/gramtext.h"
#include "search/namelookup.h"
#include "text/hanfold.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// All words of a query together: each one is a list that the index walks at the same time.
constexpr qsizetype mostGrams = 192;
constexpr qsizetype mostGramsOfWord = 24;

using SqlValues = std::vector<std::variant<qint64, QString>>;

SqlCondition onArticle(const QString &sql, SqlValues values = {})
{
    return {sql, std::move(values), true, false};
}

SqlCondition onText(const QString &sql, SqlValues values)
{
    return {sql, std::move(values), false, true};
}

SqlCondition never()
{
    return {u"0"_s, {}, false, false};
}

enum class Joint { And, Or };

/// `parts` without those that are always true; the caller knows what that means for OR.
SqlCondition joined(Joint joint, const std::vector<SqlCondition> &parts)
{
    SqlCondition whole;
    QStringList pieces;
    for (const SqlCondition &part : parts) {
        if (part.sql.isEmpty())
            continue;
        pieces << part.sql;
        whole.values.insert(whole.values.end(), part.values.begin(), part.values.end());
        whole.readsArticle = whole.readsArticle || part.readsArticle;
        whole.readsText = whole.readsText || part.readsText;
    }
    whole.sql = pieces.join(joint == Joint::And ? " AND "_L1 : " OR "_L1);
    if (joint == Joint::Or && pieces.size() > 1)
        whole.sql = u'(' % whole.sql % u')';
    return whole;
}

qsizetype countWords(const Query &query)
{
    qsizetype words = query.kind == Query::Kind::Text ? 1 : 0;
    for (const Query &part : query.parts)
        words += countWords(part);
    return words;
}

/// Descends as deep as the parser allows.
class Builder
{
public:
    Builder(Connection &connection, qsizetype gramsOfWord)
        : m_connection(connection)
        , m_gramsOfWord(gramsOfWord)
    { }

    Result<QuerySql> build(const Query &query)
    {
        switch (query.kind) {
        case Query::Kind::All:
            return buildAll(query);
        case Query::Kind::Any:
            return buildAny(query);
        case Query::Kind::Not:
            return buildNot(query);
        case Query::Kind::Text:
            return buildText(query);
        case Query::Kind::Dates:
            return narrowing(datesCondition(query));
        case Query::Kind::State:
            return buildState(query.state);
        }
        return Error{ErrorKind::Internal, {}, u"kind of query"_s};
    }

private:
    static QuerySql whole(const SqlCondition &only) { return {{}, only, only, {}}; }

    static QuerySql narrowing(const SqlCondition &only) { return {{}, only, only, {only}}; }

    Result<std::vector<QuerySql>> buildParts(const Query &query)
    {
        std::vector<QuerySql> parts;
        for (const Query &part : query.parts) {
            Result<QuerySql> built = build(part);
            if (!built)
                return built.error();
            parts.push_back(std::move(*built));
        }
        return parts;
    }

    Result<QuerySql> buildAll(const Query &query)
    {
        const auto parts = buildParts(query);
        if (!parts)
            return parts.error();
        QStringList matches;
        std::vector<SqlCondition> all;
        std::vector<SqlCondition> rest;
        std::vector<SqlCondition> narrow;
        for (const QuerySql &part : *parts) {
            if (!part.match.isEmpty())
                matches << part.match;
            all.push_back(part.all);
            rest.push_back(part.rest);
            narrow.insert(narrow.end(), part.narrow.begin(), part.narrow.end());
        }
        return QuerySql{matches.join(" AND "_L1), joined(Joint::And, all), joined(Joint::And, rest), narrow};
    }

    Result<QuerySql> buildAny(const Query &query)
    {
        const auto parts = buildParts(query);
        if (!parts)
            return parts.error();
        QStringList matches;
        std::vector<SqlCondition> all;
        bool matchIsExact = true;
        for (const QuerySql &part : *parts) {
            matches << part.match;
            all.push_back(part.all);
            matchIsExact = matchIsExact && !part.match.isEmpty() && part.rest.sql.isEmpty();
        }
        QuerySql any;
        any.all = joined(Joint::Or, all);
        // A part without grams may be fulfilled by any article; and which part matched is not known
        // afterwards.
        if (!matches.contains(QString()))
            any.match = u'(' % matches.join(" OR "_L1) % u')';
        if (!matchIsExact)
            any.rest = any.all;
        return any;
    }

    Result<QuerySql> buildNot(const Query &query)
    {
        const Result<QuerySql> part = build(query.parts.front());
        if (!part)
            return part;
        SqlCondition none = part->all;
        none.sql = none.sql.isEmpty() ? u"0"_s : u"NOT (" % none.sql % u')';
        return whole(none);
    }

    Result<QuerySql> buildText(const Query &query)
    {
        const QString term = searchTerm(query.text);
        if (term.isEmpty())
            return whole(never());
        switch (query.field) {
        case QueryField::Anywhere:
            return gramText(
                term,
                u"(instr(f.title, ?) OR instr(f.byline, ?) OR instr(f.section, ?) OR instr(f.body, ?))"_s);
        case QueryField::Title:
            return gramText(term, u"instr(f.title, ?)"_s);
        case QueryField::Byline:
            return gramText(term, u"instr(f.byline, ?)"_s);
        case QueryField::Section:
            return gramText(term, u"instr(f.section, ?)"_s);
        case QueryField::Newspaper:
            return named(newspapersNamed(m_connection, query.text),
                         u"a.edition IN (SELECT id FROM edition"
                         " WHERE newspaper IN (SELECT value FROM json_each(?)))"_s);
        case QueryField::Tag:
            return named(tagsNamed(m_connection, query.text),
                         u"a.id IN (SELECT article FROM article_tag"
                         " WHERE name IN (SELECT value FROM json_each(?)))"_s);
        }
        return whole(never());
    }

    [[nodiscard]] QuerySql gramText(const QString &term, const QString &sql) const
    {
        const auto places = static_cast<size_t>(sql.count(u'?'));
        QuerySql text;
        text.match = gramExpression(term, m_gramsOfWord);
        text.all = onText(sql, SqlValues(places, term));
        // The index does not know in which field it found the grams.
        if (places == 1 || !gramExpressionIsExact(term))
            text.rest = text.all;
        return text;
    }

    static Result<QuerySql> named(const Result<QString> &names, const QString &sql)
    {
        if (!names)
            return names.error();
        return narrowing(onArticle(sql, {*names}));
    }

    static SqlCondition datesCondition(const Query &query)
    {
        // Dates are kept as ISO 8601 text, which sorts as dates do.
        const QString first = query.from.isValid() ? query.from.toString(Qt::ISODate) : u"0000-00-00"_s;
        const QString last = query.to.isValid() ? query.to.toString(Qt::ISODate) : u"9999-99-99"_s;
        return onArticle(u"a.edition IN (SELECT id FROM edition WHERE date BETWEEN ? AND ?)"_s,
                         {first, last});
    }

    static QuerySql buildState(QueryState state)
    {
        const QString isRead =
            u"EXISTS (SELECT 1 FROM reading_state r WHERE r.article = a.id AND r.read_at IS NOT NULL)"_s;
        switch (state) {
        case QueryState::Unread:
            return whole(onArticle(u"NOT " % isRead));
        case QueryState::Read:
            return whole(onArticle(isRead));
        case QueryState::Bookmarked:
            return narrowing(
                onArticle(u"a.id IN (SELECT article FROM bookmark WHERE article IS NOT NULL)"_s));
        }
        return whole(never());
    }

    Connection &m_connection;
    qsizetype m_gramsOfWord;
};

void collectWords(const Query &query, QueryWords &words)
{
    if (query.kind == Query::Kind::Not)
        return;
    for (const Query &part : query.parts)
        collectWords(part, words);
    if (query.kind != Query::Kind::Text)
        return;
    const QString word = HanFold::fold(query.text);
    if (query.field == QueryField::Anywhere || query.field == QueryField::Title)
        words.title << word;
    if (query.field == QueryField::Anywhere)
        words.body << word;
}

} // namespace

void SqlCondition::restrict(const SqlCondition &other)
{
    *this = joined(Joint::And, {*this, other});
}

void SqlCondition::bindTo(Statement &statement) const
{
    for (const auto &value : values)
        std::visit([&statement](const auto &each) { statement.bind(each); }, value);
}

Result<QuerySql> makeQuerySql(Connection &connection, const Query &query)
{
    const qsizetype words = std::max<qsizetype>(countWords(query), 1);
    return Builder(connection, std::clamp<qsizetype>(mostGrams / words, 2, mostGramsOfWord)).build(query);
}

QueryWords wordsOf(const Query &query)
{
    QueryWords words;
    collectWords(query, words);
    words.title.removeDuplicates();
    words.body.removeDuplicates();
    return words;
}

} // namespace Baojia
