// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/assets.h"

#include "library/statement.h"

#include <QtCore/QtEndian>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// qCompress() puts the size in front of the zlib stream; kept without it, the bytes can be read by anything.
constexpr qsizetype kSizeHeader = 4;
// Of the documents that were tried, level 6 makes one in twenty smaller still, and takes a third longer.
constexpr int kCompression = 2;

QByteArray uncompressed(const QByteArray &stream, qint64 size)
{
    QByteArray framed(kSizeHeader, '\0');
    qToBigEndian(static_cast<quint32>(size), framed.data());
    return qUncompress(framed + stream);
}

} // namespace

QByteArray compressedOriginal(const QByteArray &bytes)
{
    return qCompress(bytes, kCompression).sliced(kSizeHeader);
}

Result<bool> Assets::contains(const ContentHash &hash)
{
    return Statement(m_connection, u"SELECT 1 FROM asset WHERE hash = ?"_s).bind(hash).step();
}

Result<Asset> Assets::load(const ContentHash &hash)
{
    Statement asset(m_connection, u"SELECT media_type, bytes FROM asset WHERE hash = ?"_s);
    auto found = asset.bind(hash).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchAsset, hash.toHex(), {}};
    return Asset{asset.text(0), asset.blob(1)};
}

Result<void> Assets::add(const ContentHash &hash, const Asset &asset)
{
    return Statement(m_connection, u"INSERT INTO asset (hash, media_type, bytes) VALUES (?, ?, ?)"_s)
        .bind(hash)
        .bind(asset.mediaType)
        .bind(asset.bytes)
        .run();
}

Result<qint64> Originals::ensure(const OriginalKey &key, qint64 size, const QByteArray &stream)
{
    if (key.hash.isNull())
        return qint64(0);
    Statement insert(
        m_connection,
        u"INSERT INTO original (hash, name, media_type, charset, size, bytes) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (hash, name, media_type, charset) DO NOTHING"_s);
    insert.bind(key.hash).bind(key.name).bind(key.mediaType).bind(key.charset);
    if (auto done = insert.bind(size).bind(stream).run(); !done)
        return done.error();
    if (insert.changedRows() > 0)
        return insert.insertedRow();
    Statement find(
        m_connection,
        u"SELECT id FROM original WHERE hash = ? AND name = ? AND media_type = ? AND charset = ?"_s);
    auto found = find.bind(key.hash).bind(key.name).bind(key.mediaType).bind(key.charset).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Internal, key.name, u"an original neither new nor there"_s};
    return find.integer(0);
}

Result<void> Originals::removeUnused(qint64 row)
{
    return Statement(
               m_connection,
               u"DELETE FROM original WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE original = ?) "
               "AND NOT EXISTS (SELECT 1 FROM article_part WHERE original = ?)"_s)
        .bind(row)
        .bind(row)
        .bind(row)
        .run();
}

Result<OriginalDocument> Originals::load(qint64 row)
{
    Statement original(m_connection,
                       u"SELECT name, media_type, charset, size, bytes, hash FROM original WHERE id = ?"_s);
    auto found = original.bind(row).step();
    if (!found)
        return found.error();
    const auto damaged = [&] {
        return Error{ErrorKind::LibraryDamaged, m_connection.file(), u"original %1"_s.arg(row)};
    };
    const qint64 size = *found ? original.integer(3) : 0;
    if (size < 1 || size > kMostOriginalBytes)
        return damaged();
    const QString name = original.text(0);
    OriginalDocument document{name.section(u'/', -1),
                              original.text(1),
                              original.text(2),
                              uncompressed(original.blob(4), size),
                              name.startsWith(u'/') ? name.sliced(1) : QString()};
    if (document.bytes.size() != size || ContentHash::of(document.bytes) != original.hash(5))
        return damaged();
    return document;
}

} // namespace Baojia
