// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace Baojia {

/// As long as it lives, Ctrl+C and a polite kill are a wish to stop what has `token`; the second time they
/// end the program as usual. One at a time.
class StopOnSignal
{
public:
    explicit StopOnSignal(const CancelToken &token);
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;
    StopOnSignal(StopOnSignal &&) = delete;
    StopOnSignal &operator=(StopOnSignal &&) = delete;
};

} // namespace Baojia
