// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitreader.h"

#include "library/headercolumns.h"
#include "search/jsonlist.h"

#include <limits>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// All of a screen in one statement: to begin and end one takes longer than to read a row.
QString hitsSql(HitReader::By by)
{
    return u"SELECT "_s % kHeaderColumns
        % u", n.name, e.date, p.label FROM json_each(?) k CROSS JOIN article a ON "_s
        % (by == HitReader::By::Id ? u"a.id"_s : u"a.sort_key"_s)
        % u" = k.value JOIN edition e ON e.id = a.edition JOIN newspaper n ON n.id = e.newspaper"
          " JOIN page p ON p.id = a.page "_s
        % kHeaderJoins % u" ORDER BY k.key"_s;
}

} // namespace

HitReader::HitReader(Connection &connection, const QueryWords &words, By by)
    : m_words(words)
    , m_rows(connection, hitsSql(by))
{ }

Result<QList<SearchHit>> HitReader::read(const QList<qint64> &keys)
{
    QList<SearchHit> hits;
    auto row = m_rows.bind(jsonList(keys)).step();
    for (; row && *row; row = m_rows.step()) {
        SearchHit hit;
        hit.article = readHeader(m_rows);
        hit.newspaper = m_rows.text(kHeaderColumnCount);
        hit.date = m_rows.date(kHeaderColumnCount + 1);
        hit.pageLabel = m_rows.text(kHeaderColumnCount + 2);
        hit.title = makeSnippet(hit.article.title, m_words.title, std::numeric_limits<int>::max());
        hits << std::move(hit);
    }
    if (!row)
        return row.error();
    return hits;
}

HitTextReader::HitTextReader(Connection &connection, const QueryWords &words)
    : m_words(words)
    , m_row(connection, u"SELECT b.text FROM article a LEFT JOIN body b ON b.article = a.id WHERE a.id = ?"_s)
{ }

Result<std::optional<HitText>> HitTextReader::read(ArticleId id)
{
    const auto found = m_row.bind(id).step();
    if (!found)
        return found.error();
    if (!*found) {
        m_row.reset();
        return std::optional<HitText>();
    }
    HitText hit{id, makeSnippet(m_row.text(0), m_words.body)};
    m_row.reset();
    // Where words were looked for and only the headings have them, the body's beginning says nothing.
    if (hit.text.hits.isEmpty() && !(m_words.body.isEmpty() && m_words.title.isEmpty()))
        hit.text = {};
    return std::optional(std::move(hit));
}

} // namespace Baojia
