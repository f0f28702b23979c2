// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace Baojia {

/// Containers that hold pages of the web with their addresses.
enum class PackKind {
    None,
    Mhtml, ///< .mht, .mhtml: a page with its pictures as a MIME message
    SingleFile, ///< a page with its pictures as data: addresses
    SavedPage, ///< a page "complete", with a folder of pictures beside it
    Warc, ///< a web archive, plain or gzip
    WebArchive, ///< .webarchive: a page with its pictures as Safari saves it
    Maff, ///< a folder of a .maff of Firefox, by its index.rdf: see maffFolders()
};

/// What the first 64 KiB of a file begin.
[[nodiscard]] PackKind packKindOf(const QByteArray &head);

/// A file that a pack holds.
struct PackedFile
{
    QString url; ///< absolute; empty: not of the web
    QString name; ///< in a source; empty: to be made from the address
    QString charset; ///< as the container gives it, lower case
    QString mediaType; ///< as the container gives it, lower case, without parameters; "*": it accompanies a page
    QString moment; ///< when it was saved, as ISO 8601; of two with one address the later counts
    QByteArray digest; ///< of the content, as a web archive gives it
    bool isPage = false; ///< worth a word in the report when it does not come in
    bool isCopy = false; ///< the content is that of another file with the same digest, perhaps in another pack
};

/// The bytes of the containers, the last one kept: what is read of one is read together.
class PackBytes
{
public:
    explicit PackBytes(std::shared_ptr<Source> source);

    /// The whole container. The errors of Source::read().
    [[nodiscard]] Result<QByteArray> of(const QString &file);
    [[nodiscard]] Source &source() const { return *m_source; }

private:
    std::shared_ptr<Source> m_source;
    QString m_file;
    Result<QByteArray> m_bytes;
};

/// One container, listed.
class Pack
{
public:
    virtual ~Pack() = default;
    Pack(const Pack &) = delete;
    Pack &operator=(const Pack &) = delete;
    Pack(Pack &&) = delete;
    Pack &operator=(Pack &&) = delete;

    [[nodiscard]] const QList<PackedFile> &files() const { return m_files; }

    /// What was left out while listing.
    [[nodiscard]] const QList<SkippedFile> &skipped() const { return m_skipped; }

    /// The bytes that listing unpacked.
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpacked; }

    /// The content of files()[at]. TooLarge (over `limit`), Truncated, BadArchive, or the errors of the source.
    [[nodiscard]] virtual Result<QByteArray> read(qsizetype at, qint64 limit) = 0;

protected:
    Pack() = default;

    QList<PackedFile> m_files;
    QList<SkippedFile> m_skipped;
    qint64 m_unpacked = 0;
};

/// Lists a container. BadArchive, Cancelled, TooLarge, or the errors of the source.
[[nodiscard]] Result<std::unique_ptr<Pack>> openPack(PackKind kind, const std::shared_ptr<PackBytes> &bytes,
                                                     const QString &file, Progress &progress,
                                                     const ImportBudget &budget);

} // namespace Baojia
