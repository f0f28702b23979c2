// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/repair.h"

#include "library/filelock.h"
#include "library/integrity.h"
#include "library/libraryfile.h"
#include "library/migrations.h"
#include "library/rows.h"
#include "library/statement.h"
#include "library/syncfile.h"
#include "repair/mend.h"
#include "repair/rowcopy.h"
#include "search/indexer.h"
#include "search/segmentupkeep.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// The new library in the making.
class Repair
{
public:
    Repair(QString damaged, const QString &folder, Progress &progress)
        : m_damaged(std::move(damaged))
        , m_folder(QDir(folder).absolutePath())
        , m_part(QDir(m_folder).filePath(u"library-repaired.sqlite"_s))
        , m_progress(progress)
    { }

    Result<RepairReport> run(const QList<Migration> &migrations);

private:
    Result<void> make(const QList<Migration> &migrations);
    Result<void> fill(Connection &fresh, const QList<Migration> &migrations);
    Result<void> copy(Connection &fresh, Connection &damaged);
    Result<void> noteMissing(Connection &fresh, const RowCopy &rows);
    Result<void> finish(Connection &fresh);
    Result<void> count(Connection &fresh);
    void removePart() const;

    QString m_damaged;
    QString m_folder;
    QString m_part;
    Progress &m_progress;
    RepairReport m_report;
};

/// A schema that the file may be of. Its number may be damaged, too: then the newest is tried, and the tables decide. One that
/// says "newer" is believed: who repairs such a file with this program would lose what it does not know.
Result<int> likelyVersion(Connection &damaged, int newest)
{
    Statement facts(damaged,
                    u"SELECT (SELECT application_id FROM pragma_application_id), "
                    "(SELECT user_version FROM pragma_user_version)"_s);
    if (auto row = facts.step(); !row)
        return row.error();
    const int version = facts.number(1);
    if (facts.integer(0) == kLibraryApplicationId && version > newest)
        return Error{ErrorKind::LibraryNewer, damaged.file(), QString::number(version)};
    return version >= 1 && version <= newest ? version : newest;
}

Result<RepairReport> Repair::run(const QList<Migration> &migrations)
{
    const bool isNew = !QFileInfo::exists(m_folder);
    if (QFileInfo::exists(libraryFile(m_folder)))
        return Error{ErrorKind::AlreadyExists, libraryFile(m_folder), {}};
    if (!QDir().mkpath(m_folder))
        return Error{ErrorKind::AccessDenied, m_folder, {}};
    Result<void> made;
    {
        const auto lock = FileLock::take(m_part + ".lock"_L1);
        made = lock ? make(migrations) : lock.error();
    }
    if (made) {
        m_report.folder = m_folder;
        return m_report;
    }
    if (made.error().kind != ErrorKind::LibraryBusy)
        removePart();
    if (isNew)
        QDir().rmdir(m_folder);
    return made.error();
}

void Repair::removePart() const
{
    for (const auto end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_part + end);
}

Result<void> Repair::make(const QList<Migration> &migrations)
{
    removePart();
    {
        auto fresh = Connection::open(m_part, Connection::Mode::ReadWrite);
        if (!fresh)
            return fresh.error();
        // Put on the disk once, at the end: before that there is nothing that could be lost.
        if (auto fast = fresh->execute(u"PRAGMA synchronous = OFF"_s); !fast)
            return fast;
        auto filled = fill(*fresh, migrations);
        if (filled)
            filled = finish(*fresh);
        if (!filled)
            return filled;
    }
    if (auto synced = syncFile(m_part); !synced)
        return synced;
    if (!QFile::rename(m_part, libraryFile(m_folder)))
        return Error{ErrorKind::WriteFailed, libraryFile(m_folder), {}};
    return syncFolder(m_folder);
}

Result<void> Repair::fill(Connection &fresh, const QList<Migration> &migrations)
{
    {
        auto damaged = Connection::open(m_damaged, Connection::Mode::ReadOnlyDamaged);
        if (!damaged)
            return damaged.error();
        const auto version = likelyVersion(*damaged, migrations.last().version);
        if (!version)
            return version.error();
        if (auto made = migrate(fresh, migrations.first(*version)); !made)
            return made;
        if (auto copied = copy(fresh, *damaged); !copied)
            return copied;
    }
    if (auto wanted = m_progress.report(0, 0, UpkeepStep::migrate); !wanted)
        return wanted;
    if (auto migrated = migrate(fresh, migrations); !migrated)
        return migrated;
    return Mend(fresh, m_report, m_progress).markChanged();
}

Result<void> Repair::copy(Connection &fresh, Connection &damaged)
{
    if (auto off = fresh.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    RowCopy rows(damaged, fresh, m_progress);
    const auto isLibrary = rows.hasTable(u"article"_s);
    if (!isLibrary)
        return isLibrary.error();
    if (!*isLibrary)
        return Error{ErrorKind::NotALibrary, m_damaged, {}};
    if (auto copied = rows.run(); !copied)
        return copied;
    m_report.gaps = rows.gaps();
    if (auto noted = noteMissing(fresh, rows); !noted)
        return noted;
    if (auto whole = Mend(fresh, m_report, m_progress).makeWhole(); !whole)
        return whole;
    return fresh.execute(u"PRAGMA foreign_keys = ON"_s);
}

Result<void> Repair::noteMissing(Connection &fresh, const RowCopy &rows)
{
    Mend mend(fresh, m_report, m_progress);
    for (const auto &missing : rows.missing()) {
        Statement edition(fresh,
                          u"SELECT n.name, e.date FROM edition e JOIN newspaper n ON n.id = e.newspaper WHERE e.id = ?"_s);
        if (auto row = edition.bind(missing.edition).step(); !row)
            return row.error();
        mend.note({Loss::Kind::Article, edition.text(0), edition.date(1), {}, missing.identity});
    }
    m_report.losses += rows.missingCount() - rows.missing().size();
    return {};
}

Result<void> Repair::finish(Connection &fresh)
{
    if (auto indexed = Indexer::prepare(fresh, m_progress); !indexed)
        return indexed;
    SegmentUpkeep index;
    const auto checked = checkLibrary(fresh, index, m_progress);
    if (!checked)
        return checked.error();
    if (!checked->faults.isEmpty())
        return Error{ErrorKind::LibraryDamaged, m_part, checked->faults.first()};
    if (auto counted = count(fresh); !counted)
        return counted;
    // Without a log beside it, so that it can be renamed.
    return fresh.execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<void> Repair::count(Connection &fresh)
{
    return readCounts(
        fresh,
        u"SELECT (SELECT count(*) FROM newspaper), (SELECT count(*) FROM edition), (SELECT count(*) FROM page), "
        "(SELECT count(*) FROM article), (SELECT count(*) FROM asset), (SELECT count(*) FROM original), "
        "(SELECT count(*) FROM bookmark), (SELECT count(DISTINCT article) FROM correction), "
        "(SELECT count(*) FROM reading_state WHERE read_at IS NOT NULL), (SELECT count(*) FROM saved_search)"_s,
        {&m_report.newspapers,
         &m_report.editions,
         &m_report.pages,
         &m_report.articles,
         &m_report.assets,
         &m_report.originals,
         &m_report.bookmarks,
         &m_report.corrections,
         &m_report.readMarks,
         &m_report.savedSearches});
}

} // namespace

Result<RepairReport> repairLibrary(const QString &damaged, const QString &folder, Progress &progress)
{
    const auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    const QString file = QFileInfo(damaged).isDir() ? libraryFile(damaged) : damaged;
    if (!QFileInfo(file).isFile())
        return Error{ErrorKind::NotFound, file, {}};
    // Nobody but SQLite opens the file, which may be the library that this program has open: closing it would let go of the locks.
    return Repair(file, folder, progress).run(*migrations);
}

} // namespace Baojia
