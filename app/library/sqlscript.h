// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// The statements of an SQL script, without their semicolons. Knows strings, quoted names, comments and the
/// bodies of triggers; comments between statements are left out.
[[nodiscard]] QStringList sqlStatements(const QString &script);

} // namespace Baojia
