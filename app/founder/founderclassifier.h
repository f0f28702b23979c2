// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// How sure the bytes make one that the file belongs to a 方正 mirror. Looks at marks only, never at the name.
[[nodiscard]] Confidence founderConfidence(const FileHead &head);

}
