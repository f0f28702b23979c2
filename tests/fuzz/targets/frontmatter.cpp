// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "formats/jekyll.h"
#include "text/frontmatter.h"

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

void readFrontMatter(const QByteArray &bytes)
{
    const auto split = splitFrontMatter(QString::fromUtf8(bytes));
    if (split && *split) {
        const FrontMatter &head = **split;
        for (const QString &key : head.keys)
            require(head.fields.contains(key), "each key has its field");
    }
    MemorySource source({{u"_posts/2024-03-01-a.md"_s, bytes}});
    readAll(Jekyll(), source);
}

}
