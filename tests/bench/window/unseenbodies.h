// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Baojia::Bench {

/// The insides of <body> of pages that a program which turns through the first newspaper's editions has not shown: what was
/// shown before is laid out and painted with shapes of letters that are there already.
struct UnseenBodies
{
    QStringList articles;
    QStringList fronts; ///< of pages
};

/// Up to `most` of each, from the newest editions of the last newspapers; fewer where there are no more, none where the
/// library cannot be read.
[[nodiscard]] UnseenBodies readUnseenBodies(const QString &library, int most);

} // namespace Baojia::Bench
