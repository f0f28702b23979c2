// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "sources/packsource.h"

#include <QtCore/QBuffer>

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

namespace {

/// Small, so that their ends are met as well.
ImportBudget smallBudget()
{
    ImportBudget budget;
    budget.totalBytes = 4 << 20;
    budget.documentBytes = 1 << 20;
    budget.ratioFrom = 1 << 20;
    budget.members = 200;
    return budget;
}

void readEach(Source &source)
{
    qint64 total = 0;
    for (const QString &name : source.files()) {
        require(!name.startsWith(u'/') && !name.split(u'/').contains(u".."_s), "names stay inside");
        const auto bytes = source.read(name);
        require(!bytes || bytes->size() <= smallBudget().documentBytes, "no document over its budget");
        total += bytes ? bytes->size() : 0;
        (void)source.readHead(name, 100);
        if (total > 2 * smallBudget().totalBytes)
            return;
    }
}

}

void readArchive(const QByteArray &bytes)
{
    Progress progress;
    const PackKind kind = packKindOf(bytes.left(64 << 10));
    if (kind != PackKind::None) {
        const auto outer = std::make_shared<MemorySource>(NamedFiles {{u"pack"_s, bytes}});
        if (const auto pack = PackSource::open(outer, {{u"pack"_s, kind}}, progress, smallBudget()))
            readEach(**pack);
        return;
    }
    auto device = std::make_shared<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    if (const auto archive = Source::openArchive(u"archive"_s, device, progress, smallBudget()))
        readEach(**archive);
}

}
