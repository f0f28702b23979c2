// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace Baojia {

class FileLock;

/// What long upkeep is at just now, as ProgressState::subject; ui/words makes the sentence.
namespace UpkeepStep {
inline constexpr QLatin1StringView database{
    "database"}; ///< SQLite looks at its file; says nothing of how far it is
inline constexpr QLatin1StringView articles{"articles"};
inline constexpr QLatin1StringView assets{"assets"};
inline constexpr QLatin1StringView originals{"originals"};
inline constexpr QLatin1StringView index{"index"};
inline constexpr QLatin1StringView copy{"copy"}; ///< in bytes
inline constexpr QLatin1StringView migrate{"migrate"};
inline constexpr QLatin1StringView statistics{"statistics"};
inline constexpr QLatin1StringView vacuum{"vacuum"};
inline constexpr QLatin1StringView texts{"texts"};
} // namespace UpkeepStep

/// What a check of the library found.
struct IntegrityReport
{
    qint64 newspapers = 0;
    qint64 editions = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 assets = 0;
    qint64 bookmarks = 0;
    /// One technical line a fault; empty when the library is sound.
    QStringList faults;
};

/// What a backup holds.
struct BackupReport
{
    QString file;
    qint64 bytes = 0;
    qint64 articles = 0;
};

/// A backup that was copied beside the library, brought up to date and checked, and only has to be put in
/// place.
struct PreparedRestore
{
    QString folder; ///< of the library
    QString file; ///< the checked copy
    int version = 0; ///< schema version that the backup had
    qint64 articles = 0;
    std::shared_ptr<FileLock> reserved; ///< keeps other programs from the copy's name
};

/// What a restore did.
struct RestoreReport
{
    QString library; ///< the file that is the library now
    QString kept; ///< where the library that was there before is kept; empty when there was none
    qint64 articles = 0;
};

/// What optimising did.
struct OptimizeReport
{
    enum class Vacuum {
        Done,
        NotWorthwhile, ///< hardly any of the file is free
        NoRoom, ///< it needs room for a second copy, which the disk has not
    };

    qint64 bytesBefore = 0; ///< of the file and its log
    qint64 bytesAfter = 0;
    qint64 freeBefore = 0; ///< bytes of the file that held nothing
    bool logEmptied = false; ///< false: another program was reading
    Vacuum vacuum = Vacuum::NotWorthwhile;
};

/// One newspaper's part of a library.
struct NewspaperStatistics
{
    QString name;
    qint64 editions = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    QDate oldest;
    QDate newest;
};

/// How much there is in a library, and what it takes.
struct LibraryStatistics
{
    qint64 newspapers = 0;
    qint64 editions = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 assets = 0;
    qint64 originals = 0;
    qint64 bookmarks = 0;
    qint64 read = 0; ///< articles that were read
    QDate oldest; ///< edition; invalid in an empty library
    QDate newest;
    QList<NewspaperStatistics> perNewspaper; ///< by sort name

    qint64 fileBytes = 0;
    qint64 logBytes = 0; ///< of the write-ahead log
    qint64 freeBytes = 0; ///< of the file that hold nothing
    // What is kept, as it is kept. The rest of the file is headings, the indexes of tables, and what SQLite
    // needs.
    qint64 textBytes = 0;
    qint64 htmlBytes = 0;
    qint64 originalBytes = 0;
    qint64 originalBytesUncompressed = 0;
    qint64 assetBytes = 0;
    qint64 indexBytes = 0; ///< of the full-text index

    int schemaVersion = 0;
    QString indexVersion; ///< what the full-text index was made with; empty: there is none yet
};

} // namespace Baojia
