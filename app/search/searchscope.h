// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

namespace Baojia {

/// Where to look: the narrowest of the three that is valid; none of them: in all newspapers 全部.
struct SearchScope
{
    NewspaperId newspaper; ///< 本报
    EditionId edition; ///< 本期
    PageId page; ///< 本版: what stands on it, be it first or again

    friend bool operator==(const SearchScope &, const SearchScope &) = default;
};

} // namespace Baojia
