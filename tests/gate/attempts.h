// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/requestledger.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace Baojia {

/// One way in which a page reaches out.
struct Attempt
{
    const char *name;
    QByteArray html; ///< of a body; it reaches for %1NAME, %1 being an address of the listener
    std::optional<RequestKind> noted; ///< what the proof of being offline says of it; nullopt: the engine does not even try
};

[[nodiscard]] QList<Attempt> attempts();

/// `html` with addresses in it: `host` is a name or a number, with a port.
[[nodiscard]] QByteArray aimedAt(const QByteArray &html, const QByteArray &host);

/// All of them in one body, but those that would take the page away from the others.
[[nodiscard]] QByteArray allAttempts(const QByteArray &host);

} // namespace Baojia
