// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// HTML of a Markdown text (CommonMark with tables, strikethrough and bare links). Raw HTML passes through as
/// written, so the result is hostile until sanitize() has cleaned it. Errors: TooLarge (64 MiB), BadMarkup
/// (the parser gave up).
Result<QString> markdownToHtml(QStringView markdown, const QString &subject = {});

} // namespace Baojia
