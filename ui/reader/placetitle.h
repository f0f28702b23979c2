// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "paper/edition.h"
#include "paper/page.h"
#include "reading/contenturl.h"
#include "reading/shownnames.h"

#include <QtCore/QString>

namespace Baojia {

/// A place that can be read, by name.
struct PlaceTitle
{
    QString title; ///< headline of the article, or the page; empty: it is gone
    QString detail; ///< newspaper, day and page

    [[nodiscard]] QString whole() const;

    friend bool operator==(const PlaceTitle &, const PlaceTitle &) = default;
};

/// Of the front of a page, by its name as it is shown.
[[nodiscard]] PlaceTitle frontTitle(const Edition &edition, const Page &page, const QString &name);
/// Of an article on that page.
[[nodiscard]] PlaceTitle articleTitle(const QString &headline, const Edition &edition, const Page &page);

/// For reader threads: of any place, without reading its text.
[[nodiscard]] PlaceTitle placeTitle(LibraryReader &reader, const ContentUrl &url, const ShownNames &names);

} // namespace Baojia
