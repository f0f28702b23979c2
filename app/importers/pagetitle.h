// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// What names a page 版.
struct PageTitle
{
    QString label; ///< "01", "A01"
    QString name; ///< 要闻; may be empty
};

/// Reads `第01版：要闻`, `A01版 要闻`, `01：要闻`, `要闻（第01版）`; nothing for a title that names no
/// number.
[[nodiscard]] std::optional<PageTitle> pageTitleIn(QStringView title);

} // namespace Baojia
