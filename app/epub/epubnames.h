// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epub/epubpackage.h"

#include <QtCore/QDate>

namespace Baojia {

/// Whose edition of which day a book is.
struct EpubName
{
    QString newspaper; ///< empty: not known
    QDate date; ///< invalid: not known
    QStringList warnings; ///< doubts, for every article
};

/// The newspaper is what calibre calls the periodical, else the series, else the title without its day, else
/// the file's name; the day that of the title, else of the publication, else of the file's name, else when
/// the file was made.
[[nodiscard]] EpubName nameOfEpub(const EpubPackage &package, const QString &file);

/// The day in words that OPF holds, in Chinese time; invalid where there is none (calibre writes the year
/// 101).
[[nodiscard]] QDate dayInEpub(const QStringList &written);

} // namespace Baojia
