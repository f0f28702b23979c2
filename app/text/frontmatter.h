// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// The YAML head of a Jekyll post, and the text below it.
struct FrontMatter
{
    QStringList keys; ///< in the order written, each once
    QHash<QString, QStringList>
        fields; ///< a scalar is a list of one, an empty value an empty list; dates stay text
    QSet<QString> lists; ///< keys whose values were written as a list
    QString body; ///< below the closing line, line ends as \n
    QString raw; ///< between the two lines, as written
    /// Codes: `front-matter-repaired` (YAML refused it and it was read line by line),
    /// `front-matter-duplicate-key` (the last one counts), `front-matter-nested-value` (a mapping or a list
    /// of lists was left out).
    QStringList warnings;

    /// The first value of `key`; empty when there is none.
    [[nodiscard]] QString value(const QString &key) const { return fields.value(key).value(0); }
};

/// Splits a post into head and body. Blank lines and a byte order mark before the head, CRLF, trailing spaces
/// and a `...` closer are accepted; a head that YAML refuses is read line by line. No head, or one without a
/// single key: nullopt. Errors: Truncated (the closing line is missing), TooMany (10,000 values: an alias
/// bomb), TooLarge (a head of 256 KiB).
Result<std::optional<FrontMatter>> splitFrontMatter(const QString &text, const QString &subject = {});

} // namespace Baojia
