// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/readsnapshot.h"

#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

// A savepoint, and no transaction, because one may be open already where the connection also writes.
ReadSnapshot::ReadSnapshot(Connection &connection)
    : m_connection(connection)
    , m_begun(Statement(connection, u"SAVEPOINT reading"_s).run())
{ }

ReadSnapshot::~ReadSnapshot()
{
    if (m_begun)
        static_cast<void>(Statement(m_connection, u"RELEASE reading"_s).run());
}

} // namespace Baojia
