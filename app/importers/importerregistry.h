// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

#include <memory>
#include <vector>

namespace Baojia {

/// The one list of importers. A new importer is one line in importerregistry.cpp.
[[nodiscard]] std::vector<std::unique_ptr<Importer>> makeImporters();

}
