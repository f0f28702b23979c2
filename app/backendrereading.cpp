// SPDX-License-Identifier: GPL-3.0-or-later
// Reading kept originals again.
#include "rereading/rereadjob.h"

#include "backend.h"

namespace Baojia {

Result<RereadEnd> Backend::reread(const RereadOrder &order, const ReplaceRead &replace)
{
    auto connection = m_library.connectForReading();
    if (!connection)
        return connection.error();
    Progress progress = progressOf({order.cancel, order.progress});
    return rereadArticles(*connection, order, progress, replace);
}

QFuture<Result<RereadEnd>> Backend::compare(const RereadOrder &order)
{
    return m_upkeep.run([this, order](std::monostate &) { return reread(order, {}); });
}

QFuture<Result<RereadEnd>> Backend::readAgain(const RereadOrder &order)
{
    return m_imports.run([this, order](std::monostate &) -> Result<RereadEnd> {
        if (m_library.access() == LibraryAccess::ReadOnly)
            return Error{ErrorKind::LibraryReadOnly, m_library.folder(), {}};
        return reread(order, [this](const QList<NewReading> &readings) {
            return write([readings](LibraryWriter &writer) { return writer.replaceRead(readings); }).result();
        });
    });
}

} // namespace Baojia
