// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "formats/textdump.h"
#include "rmrb/rmrbdump.h"

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

void readTextDump(const QByteArray &bytes)
{
    MemorySource one({{u"1946年05月/1946-05-15.txt"_s, bytes}});
    readAll(TextDump(), one);
    MemorySource many(namedFiles(bytes));
    readAll(RmrbDump(), many);
}

}
