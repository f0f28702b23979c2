// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportwords.h"

namespace Baojia {

/// The sentences of a PDF in the language of the program.
[[nodiscard]] ExportWords makeExportWords();

}
