// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// The name under which a file that was saved from a web address stands in a source, as wget would write it:
/// `https://Epaper.cn:443/html/2026-07/18/` → `epaper.cn/html/2026-07/18/index.html`. A query stays behind the name, a
/// fragment does not. Leads nowhere and is at most 1000 characters long, whatever the address; empty for one that is
/// not of the web (file:, cid:, data:, about: …).
[[nodiscard]] QString nameOfUrl(const QString &url);

/// Whether the file's own place says what the address says: its last folder and its name are those of the address.
[[nodiscard]] bool isNamedAfter(const QString &url, const QString &file);

/// The folder of a name, with '/' at its end; empty for a name without one.
[[nodiscard]] QString folderOf(const QString &name);

} // namespace Baojia
