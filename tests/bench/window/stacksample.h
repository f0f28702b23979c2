// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia::Bench {

/// Looks at where another thread is, by interrupting it for a moment. Where the system cannot (it needs
/// glibc), every sample is empty.
class StackSampler
{
public:
    /// On the thread that is to be looked at; one such thread a process.
    StackSampler();

    /// From any other thread. Waits for the answer, at most a few milliseconds; false when there was none.
    bool take();

    /// The innermost function of Baojia's own in the last sample; empty when it was in none. Of code without
    /// a name that is exported: its place in the program.
    [[nodiscard]] static QString ownFunction();
};

/// Processor time of the thread that made the sampler, in milliseconds.
[[nodiscard]] double watchedProcessorMilliseconds();

} // namespace Baojia::Bench
