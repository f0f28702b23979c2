// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importreport.h"
#include "library/libraryreader.h"
#include "library/upkeepreport.h"
#include "search/facets.h"
#include "search/hit.h"

#include <QtCore/QJsonObject>

namespace Baojia {

/// "article", "picture" …
[[nodiscard]] QString kindKey(ArticleKind kind);

/// The shapes of docs/cli.md.
[[nodiscard]] QJsonObject toJson(const Newspaper &newspaper);
[[nodiscard]] QJsonObject toJson(const Edition &edition);
[[nodiscard]] QJsonObject toJson(const Page &page);
[[nodiscard]] QJsonObject toJson(const ArticleHeader &header);
[[nodiscard]] QJsonObject toJson(const Article &article);
[[nodiscard]] QJsonObject toJson(const Reprint &reprint);
[[nodiscard]] QJsonObject toJson(const SearchHit &hit, const Snippet &text);
[[nodiscard]] QJsonObject toJson(const SearchFacets &facets);
[[nodiscard]] QJsonObject toJson(const BookmarkEntry &entry);
[[nodiscard]] QJsonObject toJson(const ImportReport &report);
[[nodiscard]] QJsonObject toJson(const IntegrityReport &report);
[[nodiscard]] QJsonObject toJson(const BackupReport &report);
[[nodiscard]] QJsonObject toJson(const RestoreReport &report);
[[nodiscard]] QJsonObject toJson(const OptimizeReport &report);
[[nodiscard]] QJsonObject toJson(const LibraryStatistics &statistics);

} // namespace Baojia
