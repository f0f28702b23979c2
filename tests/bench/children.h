// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace Baojia::Bench {

/// What measures itself in a process of its own: its memory and processor time are nobody else's, and a
/// window has to start with its process. nullopt when `role` is unknown.
[[nodiscard]] std::optional<int>
runChild(int argc, char **argv, const QString &role, const QStringList &arguments);

} // namespace Baojia::Bench
