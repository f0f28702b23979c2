// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

namespace Baojia {

/// The first page of a PDF as a PNG, for a page 版 of which only its PDF was saved. At most 4096 pixels wide and 16 million
/// in all. Errors: TooLarge (64 MiB, or what PdfFile::inspect() refuses), NeedsPassword, BadMarkup where it is no PDF or has no page.
[[nodiscard]] Result<QByteArray> renderFirstPage(const QByteArray &pdf, int pixelWidth);

}
