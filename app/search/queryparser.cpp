// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"

#include "search/gramtext.h"
#include "search/querydates.h"
#include "search/queryfields.h"
#include "search/querymarks.h"
#include "text/cjk.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 16384;
constexpr int mostLeaves = 128;
// SQLite reads an expression with a stack of 100 places, of which a group takes up to seven.
constexpr int deepest = 10;

bool meansNotes(const QString &name)
{
    static const QStringList names{u"noted"_s, u"笔记"_s, u"筆記"_s, u"有笔记"_s, u"有筆記"_s};
    return names.contains(name.toLower());
}

/// Pinyin without what people put between syllables; empty where it holds anything but letters and digits.
QString pinyinLetters(const QString &text)
{
    QString letters = searchTerm(text);
    letters.removeIf([](QChar c) { return c == u' ' || c == u'\''; });
    const bool plain = std::all_of(letters.cbegin(), letters.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    return plain ? letters : QString();
}

bool isNothing(const Query &query)
{
    return query.kind == Query::Kind::All && query.parts.empty();
}

Query joined(Query::Kind kind, std::vector<Query> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Query query;
    query.kind = kind;
    query.parts = std::move(parts);
    return query;
}

bool hasWords(const Query &query)
{
    if (query.kind == Query::Kind::Text)
        return true;
    return std::any_of(query.parts.begin(), query.parts.end(), hasWords);
}

/// Whether the query names something that is there, and not only words that are missing.
bool namesSomething(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::All:
        return std::any_of(query.parts.begin(), query.parts.end(), namesSomething);
    case Query::Kind::Any:
        return std::all_of(query.parts.begin(), query.parts.end(), namesSomething);
    case Query::Kind::Not:
        return !hasWords(query);
    case Query::Kind::Text:
    case Query::Kind::Dates:
    case Query::Kind::State:
    case Query::Kind::Sort:
        return true;
    }
    return true;
}

/// Descends by the grammar, at most `deepest` groups.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_subject(text)
        , m_text(text)
    { }

    Result<Query> parse()
    {
        if (m_text.size() > longestQuery)
            return hint(u"too-long"_s);
        Result<Query> query = parseAny(QueryField::Anywhere, 0);
        if (!query)
            return query;
        if (isNothing(*query))
            return hint(u"empty"_s);
        if (!namesSomething(*query))
            return hint(u"only-without"_s);
        return query;
    }

    [[nodiscard]] QueryFault fault() const { return m_fault; }

private:
    /// About the text from `start` to where the parser is.
    [[nodiscard]] Error hint(const QString &code, qsizetype start)
    {
        m_fault = {start, m_at - start};
        return {ErrorKind::BadQuery, m_subject, code};
    }

    /// About the text as a whole.
    [[nodiscard]] Error hint(const QString &code)
    {
        m_fault = {0, 0};
        return {ErrorKind::BadQuery, m_subject, code};
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] QChar current() const { return m_text.at(m_at); }

    /// Whether the group at hand ends here. Outside of groups a closing parenthesis is ordinary text.
    [[nodiscard]] bool atGroupEnd(int depth) const { return atEnd() || (depth > 0 && isClosing(current())); }

    [[nodiscard]] bool gapAt(qsizetype index) const
    {
        return index >= m_text.size() || isQueryGap(m_text.at(index));
    }

    void skipGaps()
    {
        while (!atEnd() && isQueryGap(current()))
            ++m_at;
    }

    bool take(QStringView keyword)
    {
        if (!m_text.sliced(m_at).startsWith(keyword) || !gapAt(m_at + keyword.size()))
            return false;
        m_at += keyword.size();
        return true;
    }

    bool takeOr()
    {
        if (atEnd())
            return false;
        if (current() == u'|' || current() == u'｜') {
            ++m_at;
            return true;
        }
        return take(u"OR");
    }

    Result<Query> parseAny(QueryField field, int depth)
    {
        std::vector<Query> parts;
        qsizetype operatorAt = m_at;
        for (;;) {
            Result<Query> part = parseAll(field, depth);
            if (!part)
                return part;
            const qsizetype before = m_at;
            const bool more = takeOr();
            if ((more || !parts.empty()) && isNothing(*part))
                return hint(u"missing-operand"_s, more ? before : operatorAt);
            operatorAt = before;
            parts.push_back(std::move(*part));
            if (!more)
                return joined(Query::Kind::Any, std::move(parts));
        }
    }

    /// Up to OR or the end of the group.
    Result<Query> parseAll(QueryField field, int depth)
    {
        std::vector<Query> parts;
        bool afterAnd = false;
        qsizetype andAt = 0;
        for (skipGaps(); !atGroupEnd(depth) && !atOr(); skipGaps()) {
            const qsizetype before = m_at;
            if (take(u"AND")) {
                if (afterAnd || parts.empty())
                    return hint(u"missing-operand"_s, before);
                afterAnd = true;
                andAt = before;
                continue;
            }
            Result<Query> part = parseSigned(field, depth);
            if (!part)
                return part;
            if (!isNothing(*part))
                parts.push_back(std::move(*part));
            afterAnd = false;
        }
        if (afterAnd)
            return hint(u"missing-operand"_s, andAt);
        return joined(Query::Kind::All, std::move(parts));
    }

    [[nodiscard]] bool atOr()
    {
        const qsizetype start = m_at;
        const bool found = takeOr();
        m_at = start;
        return found;
    }

    /// A primary, with or without a minus before it.
    Result<Query> parseSigned(QueryField field, int depth)
    {
        bool without = false;
        const qsizetype start = m_at;
        if (isMinus(current())) {
            // A minus that stands alone is text.
            const bool sign = !gapAt(m_at + 1) && !(depth > 0 && isClosing(m_text.at(m_at + 1)));
            m_at += sign ? 1 : 0;
            without = sign;
        } else if (take(u"NOT")) {
            without = true;
            skipGaps();
            if (atGroupEnd(depth))
                return hint(u"missing-operand"_s, start);
        }
        Result<Query> part = parsePrimary(field, depth);
        if (!part || !without || isNothing(*part))
            return part;
        Query query;
        query.kind = Query::Kind::Not;
        query.parts.push_back(std::move(*part));
        return query;
    }

    Result<Query> parsePrimary(QueryField field, int depth)
    {
        m_start = m_at;
        const auto named = takeFieldName();
        if (!named)
            return parseValue(field, depth);
        skipGaps();
        if (atGroupEnd(depth))
            return hint(u"empty-field"_s, m_start);
        switch (named->kind) {
        case NamedField::Kind::Words:
            return parseValue(named->field, depth);
        case NamedField::Kind::Dates:
            return parseDates(depth);
        case NamedField::Kind::State:
            return parseState(depth);
        case NamedField::Kind::Sort:
            return parseSort(depth);
        }
        return hint(u"empty-field"_s);
    }

    std::optional<NamedField> takeFieldName()
    {
        const qsizetype end = qMin(m_at + longestFieldName + 2, m_text.size());
        for (qsizetype i = m_at; i < end && !isQueryGap(m_text.at(i)); ++i) {
            if (!isColon(m_text.at(i)))
                continue;
            const auto field = queryFieldNamed(m_text.sliced(m_at, i - m_at).toString());
            if (field)
                m_at = i + 1;
            return field;
        }
        return std::nullopt;
    }

    /// A group, a phrase or a word.
    Result<Query> parseValue(QueryField field, int depth)
    {
        if (isOpening(current()))
            return parseGroup(field, depth);
        Result<QString> text = readText(depth);
        if (!text)
            return text.error();
        QString trimmed = trimmedCjk(*text);
        // Characters that the folding drops find nothing and exclude nothing.
        if (searchTerm(trimmed).isEmpty())
            return Query{};
        if (field == QueryField::Pinyin) {
            trimmed = pinyinLetters(trimmed);
            if (trimmed.isEmpty())
                return hint(u"bad-pinyin"_s, m_start);
        }
        Query query;
        query.kind = Query::Kind::Text;
        query.field = field;
        query.text = std::move(trimmed);
        return counted(std::move(query));
    }

    Result<Query> parseGroup(QueryField field, int depth)
    {
        if (depth >= deepest)
            return hint(u"too-deep"_s);
        const qsizetype start = m_at++;
        Result<Query> group = parseAny(field, depth + 1);
        if (!group)
            return group;
        if (atEnd())
            return hint(u"unclosed-parenthesis"_s, start);
        ++m_at;
        return group;
    }

    Result<Query> parseDates(int depth)
    {
        const Result<QString> text = readText(depth);
        if (!text)
            return text.error();
        const auto dates = parseQueryDates(trimmedCjk(*text));
        if (!dates)
            return hint(u"bad-date"_s, m_start);
        Query query;
        query.kind = Query::Kind::Dates;
        query.from = dates->from;
        query.to = dates->to;
        return counted(std::move(query));
    }

    Result<Query> parseState(int depth)
    {
        const Result<QString> text = readText(depth);
        if (!text)
            return text.error();
        const QString name = trimmedCjk(*text);
        const auto state = queryStateNamed(name);
        // Better said than finding nothing, as if no article had any.
        if (!state)
            return hint(meansNotes(name) ? u"no-notes-yet"_s : u"unknown-is"_s, m_start);
        Query query;
        query.kind = Query::Kind::State;
        query.state = *state;
        return counted(std::move(query));
    }

    Result<Query> parseSort(int depth)
    {
        const Result<QString> text = readText(depth);
        if (!text)
            return text.error();
        const auto kind = queryKindNamed(trimmedCjk(*text));
        if (!kind)
            return hint(u"unknown-kind"_s, m_start);
        Query query;
        query.kind = Query::Kind::Sort;
        query.sort = *kind;
        return counted(std::move(query));
    }

    Result<Query> counted(Query query)
    {
        if (++m_leaves > mostLeaves)
            return hint(u"too-many-words"_s);
        return query;
    }

    /// A phrase without its quotes, or a word.
    Result<QString> readText(int depth)
    {
        if (!isStraightQuote(current()) && !isCurlyQuote(current()))
            return readWord(depth);
        const auto closes = isStraightQuote(current()) ? isStraightQuote : isCurlyQuote;
        const qsizetype start = ++m_at;
        while (!atEnd() && !closes(current()))
            ++m_at;
        if (atEnd())
            return hint(u"unclosed-quote"_s, start - 1);
        return m_text.sliced(start, m_at++ - start).toString();
    }

    /// Up to a gap, or the parenthesis that closes the group around the word; 中国(重庆) keeps its own.
    QString readWord(int depth)
    {
        const qsizetype start = m_at;
        int open = 0;
        for (; !atEnd() && !isQueryGap(current()); ++m_at) {
            if (isOpening(current()))
                ++open;
            else if (isClosing(current()) && open > 0)
                --open;
            else if (atGroupEnd(depth))
                break;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    QString m_subject;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0; // of the condition at hand, with its field's name
    QueryFault m_fault;
    int m_leaves = 0;
};

} // namespace

Result<Query> parseQuery(const QString &text)
{
    return Parser(text).parse();
}

QueryFault faultOf(const QString &text)
{
    Parser parser(text);
    return parser.parse() ? QueryFault() : parser.fault();
}

} // namespace Baojia
