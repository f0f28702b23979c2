// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentupkeep.h"

#include "library/statement.h"
#include "library/upkeepreport.h"
#include "search/indexbuild.h"
#include "search/indexcheck.h"
#include "search/indexer.h"

namespace Baojia {

using namespace Qt::StringLiterals;

Result<QStringList> SegmentUpkeep::faults(Connection &connection, qsizetype most, Progress &progress)
{
    return indexFaults(connection, progress, most);
}

Result<void> SegmentUpkeep::optimize(Connection &connection, Progress &progress)
{
    return Indexer::optimize(connection, progress);
}

Result<qint64> SegmentUpkeep::bytes(Connection &connection, Progress &progress)
{
    if (auto wanted = progress.report(0, 0, UpkeepStep::index); !wanted)
        return wanted.error();
    // A leaf fills a page of the database.
    Statement bytes(connection,
                    u"SELECT (SELECT page_size FROM pragma_page_size) * coalesce(sum(leaves), 0)"
                    " + coalesce(sum(length(keys) + length(newspapers)), 0) FROM segment"_s);
    if (auto row = bytes.step(); !row)
        return row.error();
    return bytes.integer(0);
}

Result<QString> SegmentUpkeep::version(Connection &connection)
{
    return IndexBuild::madeWith(connection);
}

} // namespace Baojia
