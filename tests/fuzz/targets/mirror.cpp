// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "founder/foundermirror.h"

namespace Baojia::Fuzz {

void readMirror(const QByteArray &bytes)
{
    MemorySource source(namedFiles(bytes));
    readAll(FounderMirror(), source);
}

}
