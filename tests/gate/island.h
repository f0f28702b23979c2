// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// Takes this process, which must have one thread only, into a network of its own: nothing in it but a loopback that every address leads
/// to, and this computer is its name server. The reason where the system does not allow it.
[[nodiscard]] std::optional<QString> enterIsland();

/// Packets that went through the network of this process, IPv4 and IPv6, to whatever address.
[[nodiscard]] qint64 packetsSoFar();

} // namespace Baojia
