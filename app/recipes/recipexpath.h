// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// Why an XPath was refused.
struct XPathRefusal
{
    QString reason;
    qsizetype offset = 0; ///< in characters from its start
};

/// Looks whether a text is an XPath 1.0 expression that a recipe may use: no variables, no prefixes, known
/// functions (has-class() and lower-case() besides those of XPath), at most 1,000 characters and 32 brackets
/// deep.
[[nodiscard]] std::optional<XPathRefusal> refusedXPath(const QString &xpath);

} // namespace Baojia
