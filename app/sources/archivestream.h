// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <functional>
#include <memory>

struct archive;
struct archive_entry;

namespace Baojia {

/// Reads an archive (zip, 7z, rar, tar, tar.gz/xz/bz2/zst) from its start to its end through libarchive, which decides by
/// content. Never writes to disk.
class ArchiveStream
{
public:
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream &) = delete;
    ArchiveStream &operator=(const ArchiveStream &) = delete;
    ArchiveStream(ArchiveStream &&) noexcept;
    ArchiveStream &operator=(ArchiveStream &&) noexcept;

    struct Entry
    {
        QString name; ///< as cleaned by safeName(); empty when the name is not safe
        QString rawName; ///< as stored, for the report
        qint64 size = -1; ///< as declared, bytes; -1: not declared
        bool file = false; ///< a regular file
        bool folder = false;
        bool link = false; ///< symbolic or hard
        bool encrypted = false;
    };

    /// AccessDenied, ReadFailed, BadArchive. With a device, which is read from its start, `path` is only its name.
    [[nodiscard]] static Result<ArchiveStream> open(const QString &path, const std::shared_ptr<QIODevice> &device = {});

    /// The next entry; false at the end. BadArchive when it is damaged here: nothing can be read behind that.
    [[nodiscard]] Result<bool> next(Entry &entry);
    /// The data of the entry at hand, a piece at a time, until `take` says no. BadArchive.
    [[nodiscard]] Result<void> data(const std::function<bool(const char *bytes, qint64 size)> &take);
    /// Whether passing over an entry costs nothing, so that declared sizes need not be counted out (zip, 7z).
    [[nodiscard]] bool skipsCheaply() const;

private:
    struct Close
    {
        void operator()(archive *handle) const;
    };

    struct Feed;

    ArchiveStream(std::unique_ptr<archive, Close> handle, std::unique_ptr<Feed> feed, QString path);

    [[nodiscard]] Error damage(bool isOpen = true) const;

    std::unique_ptr<Feed> m_feed; // outlives the handle
    std::unique_ptr<archive, Close> m_handle;
    QString m_path;
    int m_nameless = 0; // entries so far
};

/// A member's name that cannot lead anywhere: '/' between folders, no "." parts; empty for one that is absolute, climbs
/// ("..") or holds control characters.
[[nodiscard]] QString safeName(const QString &stored);

}
