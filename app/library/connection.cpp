// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"

#include "library/databaseerror.h"
#include "library/driverinterrupt.h"
#include "library/sqlscript.h"
#include "library/statement.h"
#include "library/statementcache.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlError>

#include <atomic>
#include <chrono>
#include <thread>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// How long a writer waits for another before LibraryBusy.
constexpr auto kBusyTimeout = "QSQLITE_BUSY_TIMEOUT=10000"_L1;
// How long an opening waits where SQLite does not, and how often it looks.
constexpr std::chrono::milliseconds kOpeningPatience(5000);
constexpr std::chrono::milliseconds kOpeningPause(50);

QString nextName()
{
    static std::atomic<quint64> counter = 0;
    return u"baojia-%1"_s.arg(++counter);
}

// https://www.sqlite.org/uri.html
QString uri(const QString &file, const QString &query)
{
    return QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded) + u'?' + query;
}

/// Whether the file can be opened as immutable: nobody may be able to change it, and there may be no log
/// whose pages would be missed.
bool mayBeImmutable(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && !QFileInfo(info.absolutePath()).isWritable()
        && QFileInfo(file + "-wal"_L1).size() == 0;
}

} // namespace

Connection::Connection(QString name, QString file, Mode mode)
    : m_name(std::move(name))
    , m_file(std::move(file))
    , m_mode(mode)
    , m_statements(std::make_unique<StatementCache>())
{ }

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_file(std::move(other.m_file))
    , m_mode(other.m_mode)
    , m_statements(std::move(other.m_statements))
{ }

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_file = std::move(other.m_file);
        m_mode = other.m_mode;
        m_statements = std::move(other.m_statements);
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<Connection> Connection::open(const QString &file, Mode mode)
{
    if (mode == Mode::ReadWrite)
        return openDatabase(file, mode);
    if (!QFileInfo::exists(file))
        return Error{ErrorKind::NotFound, file, {}};
    // Keeps the index in its own memory, and everybody else out (https://www.sqlite.org/vfs.html).
    if (mode == Mode::ReadOnlyAlone)
        return openDatabase(file, mode, u"vfs=unix-excl"_s);
    auto connection = openDatabase(file, mode);
    if (connection)
        return connection;
    // A write-ahead log needs two files beside the library, which a folder that cannot be written refuses.
    const ErrorKind kind = connection.error().kind;
    const bool refused = kind == ErrorKind::AccessDenied || kind == ErrorKind::LibraryReadOnly;
    return refused && mayBeImmutable(file) ? openDatabase(file, mode, u"immutable=1"_s) : std::move(connection);
}

/// Waits for another program that is just making or opening the same library: while it switches to the log,
/// SQLite answers at once that it is busy, whatever its own timeout says.
Result<Connection> Connection::openDatabase(const QString &file, Mode mode, const QString &uriQuery)
{
    const auto end = std::chrono::steady_clock::now() + kOpeningPatience;
    auto connection = openOnce(file, mode, uriQuery);
    while (!connection && connection.error().kind == ErrorKind::LibraryBusy
           && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(kOpeningPause);
        connection = openOnce(file, mode, uriQuery);
    }
    return connection;
}

Result<Connection> Connection::openOnce(const QString &file, Mode mode, const QString &uriQuery)
{
    Connection connection(nextName(), file, mode);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        if (!database.isValid())
            return Error{ErrorKind::Database, file, database.lastError().driverText()};
        QString options = kBusyTimeout;
        if (mode == Mode::ReadOnly || mode == Mode::ReadOnlyDamaged)
            options += ";QSQLITE_OPEN_READONLY"_L1;
        if (!uriQuery.isEmpty())
            options += ";QSQLITE_OPEN_URI"_L1;
        database.setConnectOptions(options);
        database.setDatabaseName(uriQuery.isEmpty() ? file : uri(file, uriQuery));
        if (!database.open())
            return databaseError(database.lastError(), file);
    }
    if (auto ready = connection.prepare(); !ready)
        return ready.error();
    return connection;
}

Result<void> Connection::prepare()
{
    QString pragmas;
    // Writes nothing: it is what makes SQLite go on where a table's description, or the number of pages, is wrong. Before all
    // that reads these.
    if (m_mode == Mode::ReadOnlyDamaged)
        pragmas = u"PRAGMA writable_schema = ON;"_s;
    pragmas +=
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
        // A screen of hits visits fifty articles here and there: with SQLite's own 2 MiB each search of a large library reads
        // the upper pages of its trees again.
        "PRAGMA cache_size = -8192;"_L1;
    if (m_mode == Mode::ReadOnlyDamaged)
        pragmas += "PRAGMA cell_size_check = OFF;"_L1;
    if (m_mode != Mode::ReadWrite) {
        // SQLite opens lazily: only a read shows whether the file is a database and can be read at all.
        pragmas += "PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema"_L1;
    } else {
        // FULL: with less, a power loss takes editions that a person was told are in the library.
        pragmas += "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                   "PRAGMA journal_size_limit = 67108864"_L1;
    }
    return execute(pragmas);
}

Result<void> Connection::execute(const QString &sql)
{
    const QStringList statements = sqlStatements(sql);
    for (const QString &statement : statements) {
        if (auto done = Statement(*this, statement).run(); !done)
            return done.error();
    }
    return {};
}

std::function<void()> Connection::stopper() const
{
    return driverInterrupt(QSqlDatabase::database(m_name, false));
}

QStringList Connection::preparedSql() const
{
    return m_statements->texts();
}

} // namespace Baojia
