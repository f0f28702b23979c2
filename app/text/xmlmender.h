// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// Makes of what calls itself XML a text that QXmlStreamReader takes, as far as that goes without guessing at
/// its elements: entities of HTML and those the document declares become characters, a lone & or < is
/// escaped, control characters go, as do the declaration, comments, processing instructions, the DOCTYPE and
/// all that stands before the first tag. Elements stay as they are: one that is not closed is still not
/// closed.
///
/// A declared entity is a plain value of at most 256 characters, there are at most 64 of them, and all their
/// uses together add at most a million characters. A document that wants more is refused: BadMarkup. What is
/// declared to lie elsewhere is never read. EmptyFile when there is no tag in it.
[[nodiscard]] Result<QString> mendedXml(QStringView xml, const QString &subject = {});

} // namespace Baojia
