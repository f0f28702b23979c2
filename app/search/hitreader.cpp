// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitreader.h"

#include "library/headercolumns.h"

#include <limits>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QString hitSql(HitReader::By by)
{
    return u"SELECT "_s % kHeaderColumns
        % u", n.name, e.date, p.label FROM article a JOIN edition e ON e.id = a.edition"
          " JOIN newspaper n ON n.id = e.newspaper JOIN page p ON p.id = a.page "_s
        % kHeaderJoins % (by == HitReader::By::Id ? u" WHERE a.id = ?"_s : u" WHERE a.sort_key = ?"_s);
}

} // namespace

HitReader::HitReader(Connection &connection, const QueryWords &words, By by)
    : m_words(words)
    , m_row(connection, hitSql(by))
{ }

Result<std::optional<SearchHit>> HitReader::read(qint64 key)
{
    const auto found = m_row.bind(key).step();
    if (!found)
        return found.error();
    if (!*found) {
        m_row.reset();
        return std::optional<SearchHit>();
    }
    SearchHit hit;
    hit.article = readHeader(m_row);
    hit.newspaper = m_row.text(kHeaderColumnCount);
    hit.date = m_row.date(kHeaderColumnCount + 1);
    hit.pageLabel = m_row.text(kHeaderColumnCount + 2);
    hit.title = makeSnippet(hit.article.title, m_words.title, std::numeric_limits<int>::max());
    m_row.reset();
    return std::optional(std::move(hit));
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
