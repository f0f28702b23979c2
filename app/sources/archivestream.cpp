// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/archivestream.h"

#include "text/encoding.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr size_t kBlock = 128 * 1024;

// The _utf8 call first: archive_entry_pathname() is NULL for names marked as UTF-8 when no locale is set. Names that are
// not UTF-8 come from Chinese Windows.
QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const char *raw = archive_entry_pathname(entry)) {
        const auto decoded = decodeText(QByteArray(raw), u"gb18030");
        return decoded ? decoded->text : QString::fromLatin1(raw);
    }
    if (const wchar_t *wide = archive_entry_pathname_w(entry))
        return QString::fromWCharArray(wide);
    return {};
}

}

QString safeName(const QString &stored)
{
    QString name = stored;
    name.replace(u'\\', u'/');
    const bool drive = name.size() > 1 && name.at(1) == u':' && name.at(0).isLetter();
    // Names are held as UTF-8, which has no half of a surrogate pair.
    if (name.startsWith(u'/') || drive || !name.isValidUtf16())
        return {};
    for (const QChar character : std::as_const(name)) {
        if (character.category() == QChar::Other_Control)
            return {};
    }
    QStringList kept;
    const auto parts = name.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == QLatin1String(".."))
            return {};
        if (part != QLatin1String("."))
            kept.append(part);
    }
    return kept.join(u'/');
}

void ArchiveStream::Close::operator()(archive *handle) const
{
    archive_read_free(handle);
}

/// A device as libarchive wants to read it.
struct ArchiveStream::Feed
{
    std::shared_ptr<QIODevice> device;
    QByteArray block;

    static la_ssize_t read(archive * /*handle*/, void *data, const void **buffer)
    {
        auto *feed = static_cast<Feed *>(data);
        feed->block.resize(kBlock);
        *buffer = feed->block.constData();
        return feed->device->read(feed->block.data(), kBlock);
    }

    static la_int64_t seek(archive * /*handle*/, void *data, la_int64_t offset, int whence)
    {
        QIODevice &device = *static_cast<Feed *>(data)->device;
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
        const qint64 to = std::clamp<qint64>(from + offset, 0, device.size());
        return device.seek(to) ? to : ARCHIVE_FATAL;
    }

    static la_int64_t skip(archive * /*handle*/, void *data, la_int64_t request)
    {
        QIODevice &device = *static_cast<Feed *>(data)->device;
        const qint64 from = device.pos();
        const qint64 to = std::min<qint64>(from + request, device.size());
        return device.seek(to) ? to - from : 0;
    }
};

ArchiveStream::ArchiveStream(std::unique_ptr<archive, Close> handle, std::unique_ptr<Feed> feed, QString path)
    : m_feed(std::move(feed))
    , m_handle(std::move(handle))
    , m_path(std::move(path))
{
}

ArchiveStream::~ArchiveStream() = default;
ArchiveStream::ArchiveStream(ArchiveStream &&) noexcept = default;
ArchiveStream &ArchiveStream::operator=(ArchiveStream &&) noexcept = default;

Error ArchiveStream::damage(bool isOpen) const
{
    const char *const said = archive_error_string(m_handle.get());
    const QString detail = QString::fromUtf8(said ? said : "");
    // Names that are encrypted, too, cannot even be listed.
    // libarchive answers that with a crash where nothing could be opened.
    if ((isOpen && archive_read_has_encrypted_entries(m_handle.get()) > 0) || detail.contains("ncrypt"_L1)
        || detail.contains("Crypto"_L1) || detail.contains("passphrase"_L1, Qt::CaseInsensitive))
        return {ErrorKind::BadArchive, m_path, u"encrypted"_s};
    return {ErrorKind::BadArchive, m_path, detail};
}

Result<ArchiveStream> ArchiveStream::open(const QString &path, const std::shared_ptr<QIODevice> &device)
{
    std::unique_ptr<archive, Close> handle(archive_read_new());
    if (!handle)
        return Error {ErrorKind::BadArchive, path, {}};
    archive_read_support_filter_gzip(handle.get());
    archive_read_support_filter_bzip2(handle.get());
    archive_read_support_filter_xz(handle.get());
    archive_read_support_filter_zstd(handle.get());
    archive_read_support_format_zip(handle.get());
    archive_read_support_format_7zip(handle.get());
    archive_read_support_format_tar(handle.get());
    archive_read_support_format_rar(handle.get());
    archive_read_support_format_rar5(handle.get());
    auto feed = device ? std::make_unique<Feed>(Feed {device, {}}) : nullptr;
    ArchiveStream stream(std::move(handle), std::move(feed), path);
    if (device) {
        device->seek(0);
        archive_read_set_seek_callback(stream.m_handle.get(), &Feed::seek);
        if (archive_read_open2(stream.m_handle.get(), stream.m_feed.get(), nullptr, &Feed::read, &Feed::skip, nullptr)
            != ARCHIVE_OK)
            return stream.damage(false);
        return stream;
    }
    const QByteArray local = QFile::encodeName(path);
    if (archive_read_open_filename(stream.m_handle.get(), local.constData(), kBlock) != ARCHIVE_OK) {
        if (!QFileInfo(path).isReadable())
            return Error {ErrorKind::AccessDenied, path, {}};
        return stream.damage(false);
    }
    return stream;
}

Result<bool> ArchiveStream::next(Entry &entry)
{
    archive_entry *header = nullptr;
    int status = ARCHIVE_RETRY;
    // A bounded patience: a broken archive may ask to be retried for ever.
    for (int tries = 0; status == ARCHIVE_RETRY && tries < 16; ++tries)
        status = archive_read_next_header(m_handle.get(), &header);
    if (status == ARCHIVE_EOF)
        return false;
    // WARN is what a name that does not fit the locale yields.
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return damage();
    entry.rawName = nameOf(header);
    // A zip that calls names UTF-8 which are not: libarchive keeps them to itself, but the content counts.
    if (entry.rawName.isEmpty())
        entry.rawName = u"nameless-"_s + QString::number(++m_nameless);
    entry.name = safeName(entry.rawName);
    entry.size = archive_entry_size_is_set(header) ? static_cast<qint64>(archive_entry_size(header)) : -1;
    const auto type = archive_entry_filetype(header);
    entry.link = archive_entry_hardlink_utf8(header) || archive_entry_hardlink(header) || type == AE_IFLNK;
    entry.folder = type == AE_IFDIR;
    // Some zips of Windows give no type at all.
    entry.file = !entry.link && (type == AE_IFREG || (type == 0 && !entry.rawName.endsWith(u'/')));
    entry.encrypted = archive_entry_is_data_encrypted(header) != 0;
    return true;
}

Result<void> ArchiveStream::data(const std::function<bool(const char *, qint64)> &take)
{
    for (;;) {
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(m_handle.get(), &block, &size, &offset);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return damage();
        // Holes of sparse members are not filled: no newspaper has them, bombs do.
        if (size > 0 && !take(static_cast<const char *>(block), static_cast<qint64>(size)))
            return {};
    }
}

bool ArchiveStream::skipsCheaply() const
{
    const int family = archive_format(m_handle.get()) & ARCHIVE_FORMAT_BASE_MASK;
    return family == ARCHIVE_FORMAT_ZIP || family == ARCHIVE_FORMAT_7ZIP;
}

}
