// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/librarysearch.h"

#include "library/library.h"
#include "search/searcher.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr auto kLongest = 60s; // a slow search is to be measured, not to be given up
constexpr int kLongScreen = 1000;

} // namespace

struct LibrarySearch::Parts
{
    explicit Parts(Connection opened)
        : connection(std::move(opened))
        , searcher(connection, kLongest)
    { }

    Connection connection;
    Searcher searcher;
};

LibrarySearch::LibrarySearch(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

LibrarySearch::~LibrarySearch() = default;

Result<std::shared_ptr<LibrarySearch>> LibrarySearch::in(const QString &library)
{
    const auto opened = Library::openExisting(library);
    if (!opened)
        return opened.error();
    auto connection = opened->connectForReading();
    if (!connection)
        return connection.error();
    return std::shared_ptr<LibrarySearch>(new LibrarySearch(std::make_unique<Parts>(*std::move(connection))));
}

Result<QList<qint64>> LibrarySearch::newest(const QString &query)
{
    SearchRequest request;
    request.query = query;
    request.limit = screen;
    const auto page = m_parts->searcher.search(request);
    if (!page)
        return page.error();
    QList<qint64> ids;
    for (const SearchHit &hit : page->hits)
        ids << hit.article.id.value();
    return ids;
}

Result<QList<qint64>> LibrarySearch::all(const QString &query)
{
    SearchRequest request;
    request.query = query;
    request.limit = kLongScreen;
    QList<qint64> ids;
    do {
        const auto page = m_parts->searcher.search(request);
        if (!page)
            return page.error();
        for (const SearchHit &hit : page->hits)
            ids << hit.article.id.value();
        request.after = page->next;
    } while (request.after != 0);
    return ids;
}

Result<qint64> LibrarySearch::count(const QString &query)
{
    SearchRequest request;
    request.query = query;
    return m_parts->searcher.count(request);
}

QString asPhrase(const QString &piece)
{
    return u'"' + piece + u'"';
}

} // namespace Baojia::Bench
