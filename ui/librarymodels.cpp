// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/librarymodels.h"

#include "ui/models/bookmarkmodel.h"
#include "ui/models/calendarmodel.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/models/searchresultmodel.h"
#include "ui/models/unreadmodel.h"

#include "backend.h"

namespace Baojia {

namespace {

auto yearsOf(const std::shared_ptr<Backend> &backend)
{
    return [backend](NewspaperId id) {
        return backend->read([id](LibraryReader &reader) { return reader.years(id); });
    };
}

auto editionsBetween(const std::shared_ptr<Backend> &backend)
{
    return [backend](NewspaperId id, QDate first, QDate last) {
        return backend->read(
            [id, first, last](LibraryReader &reader) { return reader.editions(id, first, last); });
    };
}

} // namespace

NewspaperTreeModel *newspaperTree(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new NewspaperTreeModel(
        {[backend] { return backend->read([](LibraryReader &reader) { return reader.newspapers(); }); },
         yearsOf(backend),
         [backend](NewspaperId id, int year) {
             return backend->read([id, year](LibraryReader &reader) { return reader.months(id, year); });
         },
         editionsBetween(backend),
         [backend](EditionId id) {
             return backend->read([id](LibraryReader &reader) { return reader.edition(id); });
         }},
        parent);
}

CalendarModel *calendar(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new CalendarModel({yearsOf(backend), editionsBetween(backend)}, parent);
}

BookmarkModel *bookmarks(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new BookmarkModel(
        [backend](const BookmarkPlace &after, int most) {
            return backend->read([after, most, names = backend->names()](LibraryReader &reader) -> Result<BookmarkPage> {
                auto entries = reader.bookmarks(after, most);
                auto count = reader.bookmarkCount();
                if (!entries || !count)
                    return entries ? count.error() : entries.error();
                rename(*entries, names);
                return BookmarkPage{*std::move(entries), *count};
            });
        },
        parent);
}

UnreadModel *unread(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new UnreadModel(
        [backend](const UnreadPlace &after, int most) {
            return backend->read([after, most, names = backend->names()](LibraryReader &reader) {
                auto entries = reader.unread(after, most);
                if (entries)
                    rename(*entries, names);
                return entries;
            });
        },
        parent);
}

SavedSearchModel *savedSearches(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new SavedSearchModel(
        {[backend] { return backend->read([](LibraryReader &reader) { return reader.savedSearches(); }); },
         [backend](const QString &name, const QString &query, int place) {
             return backend->write([name, query, place](LibraryWriter &writer) {
                 return writer.addSavedSearch(name, query, place);
             });
         },
         [backend](SavedSearchId id, const QString &name) {
             return backend->write(
                 [id, name](LibraryWriter &writer) { return writer.renameSavedSearch(id, name); });
         },
         [backend](SavedSearchId id) {
             return backend->write([id](LibraryWriter &writer) { return writer.removeSavedSearch(id); });
         },
         [backend](SavedSearchId id, int place) {
             return backend->write(
                 [id, place](LibraryWriter &writer) { return writer.moveSavedSearch(id, place); });
         }},
        parent);
}

SearchResultModel *searchResults(const std::shared_ptr<Backend> &backend, QObject *parent)
{
    return new SearchResultModel(
        {[backend](const SearchRequest &request) { return backend->search(request); },
         [backend](const SearchRequest &request) { return backend->count(request); },
         [backend](const SearchRequest &request) { return backend->facets(request); },
         [backend](const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel) {
             return backend->hits(query, ids, cancel);
         },
         [backend](const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel) {
             return backend->snippets(query, ids, cancel);
         }},
        parent);
}

} // namespace Baojia
