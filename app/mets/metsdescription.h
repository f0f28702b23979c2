// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include "mets/xmltree.h"

namespace Baojia {

/// What a description section (MODS or Dublin Core) says of what it describes.
struct MetsDescription
{
    QString title;
    QString host; ///< MODS: the title of what it is part of
    QString creator;
    QDate date;
    QString rights;
};

/// Reads a dmdSec element; fields that it does not have are empty.
[[nodiscard]] MetsDescription metsDescription(const XmlElement &section);

/// 1898-05-01, 18980501, 1898/5/1, 01.05.1898, 1898年5月1日. Null for a month, a year and everything else.
[[nodiscard]] QDate metsDate(const QString &text);

/// A title without the day behind it: `申報, 1898-05-01` → 申報.
[[nodiscard]] QString withoutDay(const QString &title);

} // namespace Baojia
