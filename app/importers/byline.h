// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Whether a line below a headline is its byline 作者 rather than a deck or text: names, or words such as 本报记者, 通讯员, 作者.
[[nodiscard]] bool isBylineLine(QStringView line);

/// A byline without what stands around the names: `作者：`, `■`, brackets around the whole.
[[nodiscard]] QString cleanedByline(QStringView line);

/// The byline as the text itself gives it, where no field does: credit lines at its start (文/本报记者…, 图/…, ■本报记者…), the
/// dateline (本报讯（记者…）), the closing bracket （记者…）. Empty when there is none.
[[nodiscard]] QString bylineInText(const QStringList &paragraphs);

/// The newspaper, site or agency that a text names as its source: `（文章来源：X）`, `来源：X` on a line of its own; empty when
/// there is none.
[[nodiscard]] QString namedSource(const QStringList &paragraphs);

/// The medium in a bare closing bracket: `…。（澎湃新闻）` → 澎湃新闻. Only what is named like a medium; empty otherwise.
[[nodiscard]] QString closingMedium(const QStringList &paragraphs);

}
