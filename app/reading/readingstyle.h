// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baojia {

/// 浅色, 纸色, 深色.
enum class Theme { Light, Paper, Dark };

/// How articles are set, apart from their size (zoom is the view's).
struct ReadingStyle
{
    Theme theme = Theme::Light;

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

}
