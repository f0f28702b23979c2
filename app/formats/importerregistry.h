// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// The one list of importers. A new importer is one line in importerregistry.cpp.
[[nodiscard]] Importers makeImporters();

}
