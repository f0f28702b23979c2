// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Baojia {

/// Which items of two sequences have no partner in the other one; the others pair up in order.
struct SequenceDiff
{
    std::vector<bool> onlyLeft; ///< one for each item of the left sequence
    std::vector<bool> onlyRight;
};

/// The shortest difference (Myers, in linear space). A stretch that would need more than `patience` steps
/// from either end counts as different whole: the time is bounded by the length times `patience`.
[[nodiscard]] SequenceDiff
differenceOf(const std::vector<int> &left, const std::vector<int> &right, int patience);

} // namespace Baojia
