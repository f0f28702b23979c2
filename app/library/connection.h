// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtSql/QSqlDatabase>

#include <functional>
#include <memory>

namespace Baojia {

class StatementCache;

/// A database connection that belongs to the thread that opened it and lives on its stack.
class Connection
{
public:
    enum class Mode {
        ReadWrite, ///< WAL, synchronous=FULL, foreign keys
        ReadOnly, ///< QSQLITE_OPEN_READONLY; as `immutable` where the folder cannot be written
        /// Reads without the shared index of the log, for which a full disk has no room. Other programs have to
        /// wait for as long as it is open.
        ReadOnlyAlone,
        /// As ReadOnly, of a damaged file: what is amiss in its size, its list of tables and its pages counts only where it
        /// is come upon. Wants a look at every value; see repair/.
        ReadOnlyDamaged,
    };

    /// NotFound (not for ReadWrite), DiskFull, AccessDenied, NotALibrary, LibraryBusy, LibraryDamaged, Database.
    [[nodiscard]] static Result<Connection> open(const QString &file, Mode mode);

    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] Mode mode() const { return m_mode; }

    /// One or more statements without parameters or rows.
    Result<void> execute(const QString &sql);

    /// Ends what is being done on this connection, from any thread, as long as the connection is there; see LongStatement. Empty
    /// where SQLite cannot be told.
    [[nodiscard]] std::function<void()> stopper() const;

    /// The statements that were used and lie ready to be used again; for whoever looks at query plans.
    [[nodiscard]] QStringList preparedSql() const;

private:
    friend class Statement;
    Connection(QString name, QString file, Mode mode);
    static Result<Connection> openDatabase(const QString &file, Mode mode, const QString &uriQuery = {});
    static Result<Connection> openOnce(const QString &file, Mode mode, const QString &uriQuery);
    Result<void> prepare();
    void close();

    QString m_name; ///< the QSqlDatabase's; empty after a move
    QString m_file;
    Mode m_mode;
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace Baojia
