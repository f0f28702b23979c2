// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/archivestream.h"
#include "sources/source.h"

#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace Baojia {

/// An archive, seen as a folder. Members that lead out of it, links, devices and encrypted ones are named in skipped(), as
/// is the archive itself where it is damaged half way or past its budget; the rest can be read.
///
/// Nothing is unpacked to disk. A member is read together with those that follow it by name, up to 96 MiB, and kept until
/// another group is asked for: reading in the order of files() is one pass where
/// members lie in it in that order, as they mostly do, and one for each 96 MiB where they do not. Pages and companions
/// (pictures, PDFs) are separate groups, since they are read at different times. Archives and web archives may be larger
/// than a document; they are unpacked into an unnamed temporary file, for device() alone.
class ArchiveSource final : public Source
{
public:
    /// AccessDenied, ReadFailed, BadArchive, Cancelled. `device` is null for a file on the disk; else `path` only names it.
    [[nodiscard]] static Result<std::unique_ptr<Source>> open(const QString &path, std::shared_ptr<QIODevice> device,
                                                              Progress &progress, const ImportBudget &budget);

    [[nodiscard]] qint64 unpackedBytes() const override { return m_unpacked; }
    [[nodiscard]] Result<std::shared_ptr<QIODevice>> device(const QString &file) override;

    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    struct Member
    {
        qint64 ordinal = 0; ///< place in the archive, from 0
        qint64 size = -1; ///< bytes, -1: not known before it is read
    };
    struct Listing;

    ArchiveSource(QString path, Listing listing, const Progress &progress, const ImportBudget &budget);

    [[nodiscard]] static Result<void> list(const QString &path, Listing &listing, Progress &progress, const ImportBudget &budget);
    [[nodiscard]] Result<void> unpack(const QString &file, const std::function<bool(const char *, qint64)> &take);
    [[nodiscard]] QHash<qint64, QString> groupOf(const QString &file) const;
    [[nodiscard]] Result<void> rewindTo(const QHash<qint64, QString> &group);
    [[nodiscard]] Result<void> fill(const QString &file);

    std::shared_ptr<QIODevice> m_device;
    QHash<QString, Member> m_members;
    QHash<QString, Result<QByteArray>> m_cache;
    qint64 m_unpacked = 0;
    std::optional<ArchiveStream> m_stream; // behind the last group: a solid archive is not unpacked again from its start
    qint64 m_next = 0; // ordinal of the entry that m_stream gives next
    Progress m_progress; // a copy shares the wish to cancel
    ImportBudget m_budget;
};

}
