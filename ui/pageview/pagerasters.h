// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageview/rasterorder.h"

#include <QtCore/QCache>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <functional>

namespace Baojia {

/// Pages as they were drawn for the screen, kept by what they show and how large, so that a page that was
/// seen before is painted at once. The least recently used go first.
class PageRasters : public QObject
{
    Q_OBJECT

public:
    /// Draws on another thread.
    using Draw = std::function<QFuture<Result<QImage>>(const RasterOrder &)>;

    /// A whole page of more pixels is drawn in the part that is seen.
    static constexpr qint64 mostWholePixels = 8'000'000;

    explicit PageRasters(Draw draw, qint64 mostBytes = qint64(160) << 20, QObject *parent = nullptr);

    /// The page at just this size; null: not there.
    [[nodiscard]] QImage whole(const ContentHash &picture, QSize size) const;
    /// The page at the least size above it, or else the largest below it; null: none at all.
    [[nodiscard]] QImage nearest(const ContentHash &picture, QSize size) const;

    /// A part of a page that is drawn at `size`.
    struct Part
    {
        ContentHash picture;
        QSize size;
        QRect part;
        QImage image;
    };

    /// The parts that were drawn last, of all pages.
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }

    /// What is seen now and is to be sharp, instead of all that was wanted before. What is there already is
    /// not drawn again.
    void want(const QList<RasterOrder> &orders);

    /// Whether a PDF gives a page that stands for its picture; true until it was tried.
    [[nodiscard]] bool isUsable(const ContentHash &pdf) const { return !m_unusable.contains(pdf); }

Q_SIGNALS:
    /// Something that is wanted is there.
    void drawn();

private:
    struct Key
    {
        ContentHash picture;
        int width;
        int height;

        friend bool operator==(const Key &, const Key &) = default;

        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.picture, key.width, key.height);
        }
    };

    void drawNext();
    void take(const RasterOrder &order, const Result<QImage> &image);
    [[nodiscard]] bool has(const RasterOrder &order) const;
    /// Whether what was drawn is of use: the same raster, or another part of the same page at the same size.
    [[nodiscard]] bool isWanted(const RasterOrder &order) const;

    Draw m_draw;
    QCache<Key, QImage> m_whole; ///< cost in KiB
    QList<Part> m_parts;
    QList<RasterOrder> m_wanted;
    QSet<ContentHash> m_unusable;
    bool m_drawing = false; ///< one at a time: the readers have other things to do, too
};

} // namespace Baojia
