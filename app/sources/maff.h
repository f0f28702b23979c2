// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// What the index.rdf of a page that Firefox saved as MAFF says.
struct MaffPage
{
    QString file; ///< of the page, in the folder of the index
    QString url; ///< where it came from
    QString charset; ///< lower case; empty: not said
    QString moment; ///< when it was saved, as ISO 8601; empty: not said
};

/// The folders of an archive that each hold a page, without '/' at their ends. Looks into each index.rdf.
[[nodiscard]] QStringList maffFolders(Source &source);

/// Nothing where it is no index of a MAFF. `bytes`: the whole index.
[[nodiscard]] std::optional<MaffPage> readMaffIndex(const QByteArray &bytes);

/// The name of an index in its folder.
inline constexpr auto kMaffIndex = QLatin1StringView("index.rdf");

} // namespace Baojia
