// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "feed/feedimporter.h"

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

void readFeed(const QByteArray &bytes)
{
    MemorySource source({{u"feed.xml"_s, bytes}});
    readAll(FeedImporter(), source);
}

}
