// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baojia {

/// From now on this process gets no socket but those that stay on this computer (local ones, and the kernel's own news), and nobody is
/// asked for a name: who wants either is told that there is no network. To be called when there is an application object, whose display
/// may be reached through one. Programs that are started from here, such as the browser for a link, are not bound by it. Does nothing
/// where programs are not of Linux.
void closeNetwork();

} // namespace Baojia
