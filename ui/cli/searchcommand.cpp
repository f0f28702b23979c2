// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/words/errorwords.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kHitsWithoutLimit = 50;

/// The pieces of text of the hits on a page, by their articles.
Result<QHash<ArticleId, Snippet>> textsOf(Backend &backend, const QString &query, const SearchPage &page)
{
    QList<ArticleId> ids;
    for (const SearchHit &hit : page.hits)
        ids << hit.article.id;
    const auto found = backend.snippets(query, ids, {}).result();
    if (!found)
        return found.error();
    QHash<ArticleId, Snippet> texts;
    for (const HitText &text : *found)
        texts.insert(text.article, text.text);
    return texts;
}

/// The query of the saved search with this name.
Result<QString> savedQuery(Backend &backend, const QString &name)
{
    const auto searches = backend.read([](LibraryReader &reader) { return reader.savedSearches(); }).result();
    if (!searches)
        return searches.error();
    for (const SavedSearch &search : *searches) {
        if (search.name == name)
            return search.query;
    }
    return Error{ErrorKind::NotFound, name, {}};
}

} // namespace

ExitCode CommandLine::search()
{
    SearchRequest request;
    request.limit = kHitsWithoutLimit;
    if (m_arguments.has(u"limit"_s)) {
        bool isNumber = false;
        request.limit = m_arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || request.limit <= 0)
            return wrongUse(tr("“%1” is no number of hits.").arg(m_arguments.value(u"limit"_s)));
    }
    if (m_arguments.has(u"saved"_s) == !m_arguments.values.isEmpty())
        return wrongUse(tr("Search for words, or for a saved search with --saved NAME."));
    const QString sort = m_arguments.value(u"sort"_s);
    if (m_arguments.has(u"sort"_s) && sort != "newest"_L1 && sort != "relevance"_L1)
        return wrongUse(tr("After --sort comes newest or relevance."));
    if (sort == "relevance"_L1)
        request.order = SearchOrder::Relevance;
    if (m_arguments.has(u"count"_s) && m_arguments.has(u"facets"_s))
        return wrongUse(tr("Choose one of --count and --facets."));
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    request.query = m_arguments.values.join(u' ');
    if (m_arguments.has(u"saved"_s)) {
        const auto kept = savedQuery(**backend, m_arguments.value(u"saved"_s));
        if (!kept)
            return m_console.fail(kept.error(), m_json);
        request.query = *kept;
    }
    if (m_arguments.has(u"count"_s))
        return countHits(**backend, request);
    if (m_arguments.has(u"facets"_s))
        return listFacets(**backend, request);
    return listHits(**backend, request);
}

ExitCode CommandLine::listHits(Backend &backend, const SearchRequest &request)
{
    const auto page = backend.search(request).result();
    if (!page)
        return m_console.fail(page.error(), m_json);
    const auto texts = textsOf(backend, request.query, *page);
    if (!texts)
        return m_console.fail(texts.error(), m_json);
    const bool byRelevance = request.order == SearchOrder::Relevance;
    if (m_json) {
        QJsonArray hits;
        for (const SearchHit &hit : page->hits)
            hits.append(toJson(hit, texts->value(hit.article.id)));
        const bool more = byRelevance ? page->compared > page->hits.size() : page->next != 0;
        QJsonObject answer{{u"hits"_s, hits}, {u"more"_s, more}};
        if (byRelevance) {
            answer.insert(u"compared"_s, page->compared);
            answer.insert(u"compared_all"_s, page->comparedAll);
        }
        m_console.json(answer);
        return ExitCode::Done;
    }
    for (const SearchHit &hit : page->hits) {
        m_console.line(u"%1\t%2\t%3\t%4"_s.arg(QString::number(hit.article.id.value()),
                                               hit.newspaper,
                                               hit.date.toString(Qt::ISODate),
                                               hit.article.title));
        if (const QString text = texts->value(hit.article.id).text; !text.isEmpty())
            m_console.line(u'\t' + text);
    }
    if (!page->comparedAll)
        m_console.complain(tr("Compared are only the newest %1 that match.").arg(page->compared));
    return ExitCode::Done;
}

ExitCode CommandLine::countHits(Backend &backend, const SearchRequest &request)
{
    const auto count = backend.count(request).result();
    if (!count)
        return m_console.fail(count.error(), m_json);
    if (m_json)
        m_console.json({{u"count"_s, *count}});
    else
        m_console.line(QString::number(*count));
    return ExitCode::Done;
}

ExitCode CommandLine::listFacets(Backend &backend, const SearchRequest &request)
{
    const auto facets = backend.facets(request).result();
    if (!facets)
        return m_console.fail(facets.error(), m_json);
    if (m_json) {
        m_console.json(toJson(*facets));
        return ExitCode::Done;
    }
    for (const NewspaperFacet &facet : facets->newspapers)
        m_console.line(facet.name + u'\t' + QString::number(facet.articles));
    for (const YearFacet &facet : facets->years)
        m_console.line(QString::number(facet.year) + u'\t' + QString::number(facet.articles));
    if (!facets->complete)
        m_console.complain(tr("There are more: only the newest were counted in the time."));
    return ExitCode::Done;
}

} // namespace Baojia
