// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QVariant>

namespace Baojia {

/// What our models answer beyond Qt's roles. Ids come as qint64, see idAt().
enum ItemRole : int {
    NewspaperIdRole = Qt::UserRole + 1,
    EditionIdRole,
    PageIdRole,
    ArticleIdRole,
    DateRole, ///< QDate
    CountRole, ///< int: editions of a newspaper, articles of an edition or a page
    UnreadRole, ///< int: articles not read yet
    NameRole, ///< QString: the name alone, where the display text says more
    SortNameRole, ///< QString: pinyin
    KickerRole, ///< QString 引题
    BylineRole, ///< QString 作者
    SectionRole, ///< QString 栏目
    KindRole, ///< int, an ArticleKind
    ReadRole, ///< bool
    BookmarkedRole, ///< bool
    HitRole, ///< SearchHit
    SnippetRole, ///< Snippet: a piece of the text of a search hit; invalid until it is there
    BookmarkRole, ///< BookmarkEntry
    GapRole, ///< bool: no edition came out on a day between editions
    DaysRole, ///< Days of a year or a month
    DetailRole, ///< QString: what stands at the other end of a row
};

/// The id under `role`, invalid where the row has none: `idAt<EditionId>(index, EditionIdRole)`.
template <class Id>
[[nodiscard]] Id idAt(const QModelIndex &index, ItemRole role)
{
    return Id(index.data(role).toLongLong());
}

} // namespace Baojia
