// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include "library/contentcheck.h"
#include "library/filelock.h"
#include "library/libraryfile.h"
#include "library/longstatement.h"
#include "library/migrations.h"
#include "library/statement.h"
#include "library/syncfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// What a library and its copy must agree in.
struct Likeness
{
    qint64 articles = 0;
    QByteArray digest; ///< over every article's id and hash

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

Result<Likeness> likenessOf(Connection &connection, Progress &progress)
{
    Likeness likeness;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    Statement articles(connection, u"SELECT id, content_hash FROM article ORDER BY id"_s);
    auto row = articles.step();
    for (; row && *row; row = articles.step()) {
        if (auto wanted = progress.report(0, 0, UpkeepStep::copy); !wanted)
            return wanted.error();
        digest.addData(QByteArray::number(articles.integer(0)));
        digest.addData(articles.blob(1));
        ++likeness.articles;
    }
    if (!row)
        return row.error();
    likeness.digest = digest.result();
    return likeness;
}

Result<qint64> pragma(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.integer(0) : 0;
}

/// One copy in the making.
class Copy
{
public:
    Copy(Connection &source, const CopyOrder &order, Progress &progress)
        : m_source(source)
        , m_order(order)
        , m_progress(progress)
        , m_part(order.target + ".part"_L1)
    { }

    Result<BackupReport> run();

private:
    Result<void> mayBegin() const;
    void removePart() const;
    Result<void> make();
    Result<void> write();
    Result<void> check();
    Result<void> checkStructure(Connection &copy);
    Result<void> checkLikeness(Connection &copy);
    Result<void> checkContents(Connection &copy);
    Result<void> putInPlace() const;

    Connection &m_source;
    const CopyOrder &m_order;
    Progress &m_progress;
    QString m_part;
    Likeness m_before;
    qint64 m_sourceVersion = 0; ///< PRAGMA data_version: it changes when somebody else has written
    BackupReport m_report;
};

Result<BackupReport> Copy::run()
{
    const QString lockFile = m_part + ".lock"_L1;
    if (auto may = mayBegin(); !may) {
        // One that was killed after its copy was whole has left this, and nobody else would take it away.
        if (QFileInfo::exists(lockFile))
            static_cast<void>(FileLock::take(lockFile));
        return may.error();
    }
    const auto lock = FileLock::take(lockFile);
    if (!lock)
        return Error{lock.error().kind, m_order.target, lock.error().detail};
    removePart();
    auto made = make();
    if (!made) {
        removePart();
        return made.error();
    }
    m_report.file = m_order.target;
    m_report.bytes = QFileInfo(m_order.target).size();
    return m_report;
}

Result<void> Copy::mayBegin() const
{
    const QFileInfo target(m_order.target);
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorKind::NotFound, target.absolutePath(), {}};
    if (target.exists() && (target.isDir() || m_order.existing == CopyOrder::Existing::Refuse))
        return Error{ErrorKind::AlreadyExists, m_order.target, {}};
    std::error_code none;
    if (std::filesystem::equivalent(native(m_order.target), native(m_source.file()), none))
        return Error{ErrorKind::AlreadyExists, m_order.target, {}};
    // The log of another database would be taken for that of the copy.
    for (const auto log : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(m_order.target + log))
            return Error{ErrorKind::AlreadyExists, m_order.target + log, {}};
    }
    return {};
}

void Copy::removePart() const
{
    QFile::remove(m_part);
    QFile::remove(m_part + "-journal"_L1);
}

Result<void> Copy::make()
{
    if (auto written = write(); !written)
        return written;
    if (auto sound = check(); !sound)
        return sound;
    if (auto synced = syncFile(m_part); !synced)
        return synced;
    return putInPlace();
}

Result<void> Copy::write()
{
    const auto version = pragma(m_source, u"PRAGMA data_version"_s);
    auto before = likenessOf(m_source, m_progress);
    const auto bytes =
        pragma(m_source,
               u"SELECT (SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM "
               u"pragma_freelist_count)"_s);
    const auto page = pragma(m_source, u"PRAGMA page_size"_s);
    for (const auto &asked : {version, bytes, page}) {
        if (!asked)
            return asked.error();
    }
    if (!before)
        return before.error();
    m_sourceVersion = *version;
    m_before = *before;
    // SQLite takes VACUUM INTO for a change of the library, which a connection that only reads has forbidden
    // itself.
    const bool reading = m_source.mode() != Connection::Mode::ReadWrite;
    if (auto off = reading ? m_source.execute(u"PRAGMA query_only = OFF"_s) : Result<void>(); !off)
        return off;
    Result<void> copied;
    {
        // Tells how far the copy has grown.
        const LongStatement copying(m_source, [this, expected = *bytes * *page] {
            return m_progress.report(std::min(QFileInfo(m_part).size(), expected), expected, UpkeepStep::copy).has_value();
        });
        copied = Statement(m_source, u"VACUUM INTO ?"_s).bind(m_part).run();
    }
    if (auto on = reading ? m_source.execute(u"PRAGMA query_only = ON"_s) : Result<void>(); !on)
        return on;
    if (copied)
        return m_progress.report(0, 0, UpkeepStep::database);
    Error error = copied.error();
    // SQLite does not say which of the two files it could not write; the library was only read.
    if (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::WriteFailed
        || error.kind == ErrorKind::AccessDenied)
        error.subject = m_order.target;
    return error;
}

Result<void> Copy::check()
{
    auto copy = Connection::open(m_part, Connection::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    if (auto sound = checkStructure(*copy); !sound)
        return sound;
    if (auto alike = checkLikeness(*copy); !alike)
        return alike;
    return m_order.check == CopyOrder::Check::Contents ? checkContents(*copy) : Result<void>();
}

Result<void> Copy::checkStructure(Connection &copy)
{
    const auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    const auto version = inspectLibrary(copy, *migrations);
    if (!version)
        return version.error();
    const LongStatement checking(copy, [this] { return m_progress.report(0, 0, UpkeepStep::database).has_value(); });
    Statement check(copy, u"PRAGMA quick_check(1)"_s);
    const auto answered = check.step();
    if (!answered)
        return answered.error();
    if (!*answered || check.text(0) != "ok"_L1)
        return Error{ErrorKind::LibraryDamaged, m_part, *answered ? check.text(0) : QString()};
    return {};
}

Result<void> Copy::checkLikeness(Connection &copy)
{
    const auto copied = likenessOf(copy, m_progress);
    if (!copied)
        return copied.error();
    const auto version = pragma(m_source, u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_report.articles = copied->articles;
    // Who imports meanwhile adds articles and changes some: the copy is of a later moment than the count.
    const bool alike =
        *version == m_sourceVersion ? *copied == m_before : copied->articles >= m_before.articles;
    return alike ? Result<void>()
                 : Error{ErrorKind::LibraryDamaged, m_part, u"the copy differs from the library"_s};
}

Result<void> Copy::checkContents(Connection &copy)
{
    const auto faults = Baojia::checkContents(copy, m_progress);
    if (!faults)
        return faults.error();
    // The copy is what the library is, so it is the library that is damaged.
    if (!faults->isEmpty())
        return Error{ErrorKind::LibraryDamaged, m_source.file(), faults->first()};
    return {};
}

Result<void> Copy::putInPlace() const
{
    if (m_order.existing == CopyOrder::Existing::Refuse) {
        if (!QFile::rename(m_part, m_order.target))
            return Error{QFileInfo::exists(m_order.target) ? ErrorKind::AlreadyExists
                                                           : ErrorKind::WriteFailed,
                         m_order.target,
                         {}};
    } else {
        std::error_code failed;
        std::filesystem::rename(native(m_part), native(m_order.target), failed);
        if (failed)
            return Error{ErrorKind::WriteFailed, m_order.target, QString::fromStdString(failed.message())};
    }
    return syncFolder(QFileInfo(m_order.target).absolutePath());
}

} // namespace

Result<BackupReport> copyLibrary(Connection &connection, const CopyOrder &order, Progress &progress)
{
    return Copy(connection, order, progress).run();
}

} // namespace Baojia
