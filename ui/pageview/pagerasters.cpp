// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagerasters.h"

#include "base/answer.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr qsizetype kMostParts = 2; // one for each of two pages side by side

} // namespace

PageRasters::PageRasters(Draw draw, qint64 mostBytes, QObject *parent)
    : QObject(parent)
    , m_draw(std::move(draw))
    , m_whole(mostBytes / 1024)
{ }

QImage PageRasters::whole(const ContentHash &picture, QSize size) const
{
    const QImage *const found = m_whole.object({picture, size.width(), size.height()});
    return found ? *found : QImage();
}

QImage PageRasters::nearest(const ContentHash &picture, QSize size) const
{
    std::optional<Key> best;
    const auto keys = m_whole.keys();
    for (const Key &key : keys) {
        if (key.picture != picture)
            continue;
        const bool enough = key.width >= size.width();
        const bool bestEnough = best && best->width >= size.width();
        if (!best || (enough && (!bestEnough || key.width < best->width))
            || (!bestEnough && key.width > best->width))
            best = key;
    }
    return best ? *m_whole.object(*best) : QImage();
}

bool PageRasters::has(const RasterOrder &order) const
{
    if (order.part.isNull())
        return m_whole.contains({order.picture, order.size.width(), order.size.height()});
    return std::ranges::any_of(m_parts, [&order](const Part &part) {
        return part.picture == order.picture && part.size == order.size && part.part.contains(order.part);
    });
}

bool PageRasters::isWanted(const RasterOrder &order) const
{
    return std::ranges::any_of(m_wanted, [&order](const RasterOrder &each) {
        return each.picture == order.picture && each.size == order.size
            && each.part.isNull() == order.part.isNull();
    });
}

void PageRasters::want(const QList<RasterOrder> &orders)
{
    m_wanted = orders;
    drawNext();
}

void PageRasters::drawNext()
{
    if (m_drawing || !m_draw)
        return;
    m_wanted.removeIf([this](const RasterOrder &order) {
        return has(order) || (!order.pdf.isNull() && m_unusable.contains(order.pdf));
    });
    if (m_wanted.isEmpty())
        return;
    m_drawing = true;
    const RasterOrder order = m_wanted.constFirst();
    whenAnswered(m_draw(order), this, [this, order](const Result<QImage> &image) {
        m_drawing = false;
        take(order, image);
        drawNext();
    });
}

void PageRasters::take(const RasterOrder &order, const Result<QImage> &image)
{
    const bool wanted = isWanted(order);
    m_wanted.removeIf([&order](const RasterOrder &each) { return each.isSameAs(order); });
    if (!image) {
        // The page is shown from its picture, as it would be without a PDF.
        if (!order.pdf.isNull() && image.error().kind != ErrorKind::Cancelled) {
            m_unusable.insert(order.pdf);
            Q_EMIT drawn();
        }
        return;
    }
    if (order.part.isNull()) {
        // Also one that is no longer wanted: it may be seen again at this size.
        const auto cost = std::max<qsizetype>(1, image->sizeInBytes() / 1024);
        m_whole.insert({order.picture, order.size.width(), order.size.height()}, new QImage(*image), cost);
    } else if (wanted) {
        while (m_parts.size() >= kMostParts)
            m_parts.removeFirst();
        m_parts.append({order.picture, order.size, order.part, *image});
    }
    if (wanted)
        Q_EMIT drawn();
}

} // namespace Baojia
