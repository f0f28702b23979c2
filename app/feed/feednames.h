// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// The plain name of an element whose namespace has the URI: "atom:", "content:", "dc:", "media:" … and ""
/// for RSS itself; nothing is returned as a null string where the namespace is not known.
[[nodiscard]] QString feedNamespace(const QString &uri);

/// The same by a prefix that nothing declares, as careless feeds use it.
[[nodiscard]] QString feedPrefix(const QString &prefix);

} // namespace Baojia
