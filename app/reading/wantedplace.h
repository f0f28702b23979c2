// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/libraryreader.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// A place as a person names it. What is not said stays where one is.
struct WantedPlace
{
    QString newspaper; ///< its name, a part of it, or pinyin
    std::optional<QDate> date;
    QString page; ///< as printed: A05
    int pageNumber = 0; ///< from 1; 0: none was said
    int articleNumber = 0; ///< from 1, on its page; 0: the page itself

    [[nodiscard]] bool isEmpty() const { return newspaper.isEmpty() && !date && page.isEmpty() && pageNumber == 0; }

    [[nodiscard]] bool namesPage() const { return !page.isEmpty() || pageNumber > 0; }

    friend bool operator==(const WantedPlace &, const WantedPlace &) = default;
};

/// Where one is: what is not said is meant of this.
struct HerePlace
{
    NewspaperId newspaper;
    QDate date; ///< of the edition
};

/// Reads `2026-01-28`, `1.28`, `1月28日` (of the year of `here`), 昨天, `A05`, `第5版`, `5` and names of newspapers, in any order. Words
/// that are nothing else are taken for a name.
[[nodiscard]] WantedPlace readWantedPlace(QStringView text, QDate today, QDate here);

/// An edition or a page that was meant.
struct FoundPlace
{
    Edition edition;
    Page page; ///< invalid id: the edition as a whole
    ArticleId article; ///< invalid: the page or the edition
    bool isExact = true; ///< false: there is none on that day, and this is the nearest edition; or the page or the article is not there
};

/// For reader threads: what the library has, the best first, at most `most`; nothing where no newspaper has that name.
[[nodiscard]] Result<QList<FoundPlace>>
findPlaces(LibraryReader &reader, const WantedPlace &wanted, const HerePlace &here, int most);

/// baojia://newspaper/date/page/n: an address that another person's library understands too, where ids would not be the same.
/// A page without a label is `-`; without `n` it is the page.
/// Text and no QUrl, which would take the newspaper for a host and make a Chinese one's name Latin.
[[nodiscard]] QString placeLink(const QString &newspaper, QDate date, const QString &page, int articleNumber);
/// For reader threads: of an article, where it stands on `seenOn` or else on its own page. NoSuchArticle.
[[nodiscard]] Result<QString> linkOfArticle(LibraryReader &reader, ArticleId id, PageId seenOn = {});
/// Whether it is meant to be one, even if nothing can be found by it.
[[nodiscard]] bool isPlaceLink(QStringView text);
/// nullopt for what is no such address.
[[nodiscard]] std::optional<WantedPlace> placeOfLink(const QString &text);

} // namespace Baojia
