// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampletext.h"

namespace Baojia {

/// Writes an edition as a saved e-paper folder: page and article files with image maps, page pictures, metadata comments.
/// False when a file could not be written; its name is printed.
[[nodiscard]] bool writeMirror(const SampleEdition &edition, const QString &folder);

}
