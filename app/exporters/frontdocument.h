// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/editionhtml.h"

namespace Baojia {

/// The front of a page as it is shown, made to stand alone: pictures are in it, and nothing leads out of it.
/// NoSuchPage, the library's errors.
[[nodiscard]] Result<PrintDocument> frontDocument(LibraryReader &reader, PageId id, const ExportWords &words);

} // namespace Baojia
