// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/snapshot.h"

#include "library/statement.h"

#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

Snapshot::Snapshot(Connection &connection)
    : m_connection(&connection)
{ }

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

// A savepoint, and no transaction, because one may be open already: a search inside of a search, or where the connection also
// writes.
Result<Snapshot> Snapshot::begin(Connection &connection)
{
    if (auto begun = Statement(connection, u"SAVEPOINT snapshot"_s).run(); !begun)
        return begun.error();
    return Snapshot(connection);
}

Snapshot::~Snapshot()
{
    // SQLite ends the transaction by itself after an I/O error; that it has none then is no news.
    if (m_connection)
        static_cast<void>(Statement(*m_connection, u"RELEASE snapshot"_s).run());
}

} // namespace Baojia
