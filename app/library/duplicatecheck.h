// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QStringList>

namespace Baojia {

/// What is wrong with other names, page references and fingerprints, a technical line each; part of
/// checkLibrary(). Cancelled.
[[nodiscard]] Result<QStringList> duplicateFaults(Connection &connection, Progress &progress);

} // namespace Baojia
