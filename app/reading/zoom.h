// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace Baojia {

/// The sizes 放大 and 缩小 walk through, in percent.
inline constexpr std::array zoomLadder {50, 60, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

/// 默认, in percent.
inline constexpr int defaultZoom = 100;

/// The nearest size that is not off the ladder's ends; sizes between the steps stay.
[[nodiscard]] constexpr int clampedZoom(int percent)
{
    return std::clamp(percent, zoomLadder.front(), zoomLadder.back());
}

/// `steps` larger (or smaller, where negative) on the ladder. A size between two steps goes to the next one first.
[[nodiscard]] constexpr int steppedZoom(int percent, int steps)
{
    int zoom = clampedZoom(percent);
    for (; steps > 0 && zoom < zoomLadder.back(); --steps)
        zoom = *std::upper_bound(zoomLadder.begin(), zoomLadder.end(), zoom);
    for (; steps < 0 && zoom > zoomLadder.front(); ++steps)
        zoom = *(std::lower_bound(zoomLadder.begin(), zoomLadder.end(), zoom) - 1);
    return zoom;
}

}
