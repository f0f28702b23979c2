// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articlecontent.h"
#include "library/connection.h"
#include "paper/asset.h"

namespace Baojia {

/// Documents are at most 64 MiB when they are imported; a library that claims more is not one of ours.
constexpr qint64 kMostOriginalBytes = qint64(1) << 28;

/// A document as the library stores it: a zlib stream.
[[nodiscard]] QByteArray compressedOriginal(const QByteArray &bytes);

/// Pictures and PDFs, kept once each under the hash of their bytes.
class Assets
{
public:
    explicit Assets(Connection &connection)
        : m_connection(connection)
    { }

    [[nodiscard]] Result<bool> contains(const ContentHash &hash);
    /// NoSuchAsset.
    [[nodiscard]] Result<Asset> load(const ContentHash &hash);
    /// Must not be there yet. `hash` is that of its bytes: makeReady() sees to it.
    Result<void> add(const ContentHash &hash, const Asset &asset);

private:
    Connection &m_connection;
};

/// Imported documents, compressed, kept once each.
class Originals
{
public:
    explicit Originals(Connection &connection)
        : m_connection(connection)
    { }

    /// Row of the original, which is added when it is not there yet; 0 for a null key. `stream` is what
    /// compressedOriginal() made of its `size` bytes.
    [[nodiscard]] Result<qint64> ensure(const OriginalKey &key, qint64 size, const QByteArray &stream);
    /// Takes a row away that no article refers to any more; 0 and one still in use are left alone.
    Result<void> removeUnused(qint64 row);
    /// By row. LibraryDamaged when the bytes do not come out as they went in.
    [[nodiscard]] Result<OriginalDocument> load(qint64 row);

private:
    Connection &m_connection;
};

} // namespace Baojia
