// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/asset.h"
#include "paper/contenthash.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <atomic>
#include <functional>
#include <mutex>

namespace Baojia {

/// Small pictures of pages, kept in a folder of the cache under the hash of the picture they were made from:
/// the same picture is never decoded again for its thumbnail. Losing the folder loses nothing. For several
/// threads at once.
class ThumbnailStore
{
public:
    /// No thumbnail is larger, in pixels: what a list shows, at twice its size.
    static constexpr QSize box{240, 360};

    /// `folder` is made when there is something to keep; empty: nothing is kept. Past `mostBytes` the files
    /// that were written first go.
    explicit ThumbnailStore(QString folder, qint64 mostBytes = qint64(256) << 20);

    /// Reads the picture, or the PDF, that the thumbnail is made from.
    using Original = std::function<Result<Asset>()>;

    /// The one that is kept; else makes it, and keeps it. Errors: of `original`; BadMarkup where it is no
    /// picture; TooLarge: it has more than 100 million pixels. That it could not be kept is no error.
    [[nodiscard]] Result<QImage> thumbnail(const ContentHash &hash, const Original &original);

    /// How many originals were decoded.
    [[nodiscard]] int decodes() const { return m_decodes; }

private:
    [[nodiscard]] QString fileOf(const ContentHash &hash) const;
    void keep(const ContentHash &hash, const QImage &picture);
    void makeRoom();

    QString m_folder;
    qint64 m_mostBytes;
    std::atomic<int> m_decodes = 0;
    std::mutex m_mutex; ///< for what follows
    qint64 m_bytes = -1; ///< of the files in the folder; -1: not looked yet
};

} // namespace Baojia
