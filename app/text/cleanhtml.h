// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// Whether `html` is in the language that sanitize() writes: its elements in its nesting, its attributes in its order, text
/// escaped as it escapes. One pass without a parser. What is in it can neither run nor ask for anything, whoever wrote it.
[[nodiscard]] bool isCleanHtml(QStringView html);

/// `html` itself where it is clean, or what sanitize() makes of it, with the pictures that are `asset:` addresses. Empty
/// where it is beyond what is parsed.
[[nodiscard]] std::optional<QString> cleanedHtml(const QString &html);

} // namespace Baojia
