// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/transaction.h"

#include "library/statement.h"

#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = Statement(connection, u"BEGIN IMMEDIATE"_s).run(); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite undoes the transaction by itself after a full disk or an I/O error; that it has none then is no
    // news.
    if (m_connection)
        static_cast<void>(Statement(*m_connection, u"ROLLBACK"_s).run());
}

Result<void> Transaction::commit()
{
    if (auto done = Statement(*m_connection, u"COMMIT"_s).run(); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

} // namespace Baojia
