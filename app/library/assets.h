// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articlecontent.h"
#include "library/connection.h"
#include "paper/asset.h"

namespace Baojia {

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
    /// Must not be there yet. Internal when `hash` is not that of the bytes.
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

    /// Row of the original, which is added when it is not there yet; 0 for one without bytes.
    [[nodiscard]] Result<qint64> ensure(const OriginalKey &key, const QByteArray &bytes);
    /// Takes a row away that no article refers to any more; 0 and one still in use are left alone.
    Result<void> removeUnused(qint64 row);
    /// By row. LibraryDamaged when the bytes do not come out as they went in.
    [[nodiscard]] Result<OriginalDocument> load(qint64 row);

private:
    Connection &m_connection;
};

} // namespace Baojia
