// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/detector.h"

namespace Baojia {

/// Files that are companions by their names (PDFs) and that an importer also reads by themselves, see
/// ImporterInfo::standalone: moves those from the companions to its claims that belong to no page which was
/// claimed. One belongs to a page where the page's folder is of the same newspaper and day, lies above it or
/// keeps it in its `_files`; one without a day, wherever a page lies in its folder or above.
void claimStandalone(const Importers &importers, Source &source, Detection &detection);

} // namespace Baojia
