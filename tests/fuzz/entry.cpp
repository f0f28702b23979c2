// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls; which target it is, is said when it is compiled.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

using namespace Baojia::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size <= static_cast<std::size_t>(kMostBytes))
        BAOJIA_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
