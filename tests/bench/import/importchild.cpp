// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "tests/bench/measure/process.h"
#include "tests/bench/workshop.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

int importAsChild(const QStringList &arguments)
{
    QJsonObject figures;
    const qint64 start = monotonicNanoseconds();
    const double before = processorSeconds();
    {
        const auto backend = Backend::open(arguments.value(0), Backend::Missing::Create);
        if (!backend) {
            tell(backend.error());
            return 1;
        }
        figures.insert(u"empty_mebibytes"_s, peakMebibytes());
        ImportOrder order;
        order.paths = arguments.mid(1);
        const auto end = (*backend)->import(order).result();
        if (!end || end->error || !end->report.failures.isEmpty()) {
            const Error error = !end
                ? end.error()
                : end->error.value_or(Error{ErrorKind::Internal, {}, u"some files were not read"_s});
            tell(error);
            return 1;
        }
        figures.insert(u"articles"_s, end->report.added());
    }
    // After the library was closed: what is finished only then is part of the price.
    figures.insert(u"seconds"_s, static_cast<double>(monotonicNanoseconds() - start) * 1e-9);
    figures.insert(u"processor_seconds"_s, processorSeconds() - before);
    figures.insert(u"peak_mebibytes"_s, peakMebibytes());
    tell(figures);
    return 0;
}

} // namespace Baojia::Bench
