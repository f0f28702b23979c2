// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Baojia {

class Backend;
class BookmarkModel;
class CalendarModel;
class NewspaperTreeModel;
class SavedSearchModel;
class SearchResultModel;
class UnreadModel;

/// The models of one library: each has its rows from the backend and belongs to `parent`.
[[nodiscard]] NewspaperTreeModel *newspaperTree(const std::shared_ptr<Backend> &backend, QObject *parent);
[[nodiscard]] CalendarModel *calendar(const std::shared_ptr<Backend> &backend, QObject *parent);
[[nodiscard]] BookmarkModel *bookmarks(const std::shared_ptr<Backend> &backend, QObject *parent);
[[nodiscard]] UnreadModel *unread(const std::shared_ptr<Backend> &backend, QObject *parent);
[[nodiscard]] SavedSearchModel *savedSearches(const std::shared_ptr<Backend> &backend, QObject *parent);
[[nodiscard]] SearchResultModel *searchResults(const std::shared_ptr<Backend> &backend, QObject *parent);

} // namespace Baojia
