// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// Newspapers with `words` in their name, however it is written (重庆, 重慶), or in its pinyin: chongqing, or
/// the initials cqrb of 重庆日报. A name written in full means that newspaper, and not those whose names are
/// longer. Their ids, ascending. Errors: Database.
[[nodiscard]] Result<QList<qint64>> newspapersNamed(Connection &connection, const QString &words);

/// Tags 标签 and categories with `words` in them, as they are written in the library, as a JSON array, which
/// SQL takes as one value however many they are. Errors: Database.
[[nodiscard]] Result<QString> tagsNamed(Connection &connection, const QString &words);

} // namespace Baojia
