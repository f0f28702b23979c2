// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sources/filenames.h"
#include "sources/firstlines.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <memory>

namespace Baojia {

/// Bounds of an import, from the safety plan.
struct ImportBudget
{
    qint64 totalBytes = 2LL << 30;
    qint64 documentBytes = 64LL << 20;
    qint64 ratio = 100; ///< unpacked to packed, once more than ratioFrom bytes are unpacked
    qint64 ratioFrom = 64LL << 20;
    int members = 100'000; ///< of an archive
    int files = 4'000'000; ///< of a folder: a century of a newspaper, an article a file
};

/// A file that a source names but does not give, and why.
struct SkippedFile
{
    QString file;
    Error reason;
};

/// What a person dropped: a file, a folder or an archive, seen as files with relative names ('/' between folders).
/// Symbolic links are not followed out of the folder; nothing is ever unpacked to disk.
///
/// A single page of a saved e-paper (html/2026-07/18/node_1.htm) lists itself only, named from the folder in which the
/// mirror begins, so that what it refers to (html/…/content_1.htm, tplimg/…) can be read beside it: see filesource.h.
class Source
{
public:
    virtual ~Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    Source(Source &&) = delete;
    Source &operator=(Source &&) = delete;

    /// NotFound, AccessDenied, TooMany, BadArchive, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Source>> open(const QString &path, Progress &progress,
                                                              const ImportBudget &budget = {});

    /// An archive that lies in another source, as its device(). `path` names it. BadArchive, TooMany, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Source>> openArchive(const QString &path, std::shared_ptr<QIODevice> device,
                                                                     Progress &progress, const ImportBudget &budget);

    /// The path that was opened.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Relative names, sorted by code point.
    [[nodiscard]] const FileNames &files() const { return m_files; }

    /// What was left out while listing.
    [[nodiscard]] const FirstLines<SkippedFile> &skipped() const { return m_skipped; }

    /// Whether read() knows the name. A single file also knows its companions, which files() does not list.
    [[nodiscard]] virtual bool contains(const QString &file) const;

    /// Where the file lies on the disk; empty for a member of an archive.
    [[nodiscard]] virtual QString diskPath(const QString &file) const;

    /// The web address that the file was saved from, where the container knows it; empty: it does not. See also
    /// savedFrom(), which looks into a page.
    [[nodiscard]] virtual QString url(const QString &file) const;

    /// The charset that the container gives for the file (a header of HTTP or MIME), lower case; it may be a lie.
    [[nodiscard]] virtual QString charset(const QString &file) const;

    /// Whether the file only accompanies pages (picture, style, script …), as its name or the container says.
    [[nodiscard]] virtual bool isCompanion(const QString &file) const;

    /// The files below a folder ("a/b", without '/' at the end), sorted; a single file also names its companions here.
    [[nodiscard]] virtual QStringList filesBelow(const QString &folder) const;

    /// Bytes of files that were packed; 0 for what lies on the disk. A budget of what is packed in it starts there.
    [[nodiscard]] virtual qint64 unpackedBytes() const { return 0; }

    /// Whether the source is one file that a person chose, so that its fate is always worth a word.
    [[nodiscard]] virtual bool isSingleFile() const { return false; }

    /// Whether several threads may read at once.
    [[nodiscard]] virtual bool isSharable() const { return false; }

    /// The whole file. NotFound, AccessDenied, ReadFailed, TooLarge (a document over the budget).
    [[nodiscard]] virtual Result<QByteArray> read(const QString &file) = 0;
    /// At most `limit` bytes from its start.
    [[nodiscard]] virtual Result<QByteArray> readHead(const QString &file, qint64 limit) = 0;
    /// The file with random access, open for reading: for containers, which may be larger than a document. It outlives
    /// the source. Errors as those of read(), also WriteFailed and DiskFull where it has to be unpacked first.
    [[nodiscard]] virtual Result<std::shared_ptr<QIODevice>> device(const QString &file);

protected:
    Source(QString path, FileNames files, FirstLines<SkippedFile> skipped);

private:
    QString m_path;
    FileNames m_files;
    FirstLines<SkippedFile> m_skipped;
};

}
