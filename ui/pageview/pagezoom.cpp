// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagezoom.h"

#include <algorithm>
#include <array>

namespace Baojia {

namespace {

constexpr std::array kLadder{
    0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0};
constexpr double kSame = 0.005; // two scales this near look the same: a step goes on to the next

} // namespace

QByteArray ZoomMode::toBytes() const
{
    switch (fit) {
    case Fit::Width:
        return "width";
    case Fit::Page:
        return "page";
    case Fit::None:
        return QByteArray::number(scale, 'g', 6);
    }
    return {};
}

ZoomMode ZoomMode::fromBytes(const QByteArray &bytes)
{
    if (bytes == "page")
        return {Fit::Page, 1};
    bool isNumber = false;
    const double scale = bytes.toDouble(&isNumber);
    // Not a number is no number between two others.
    if (!isNumber || !(scale >= PageZoom::leastScale && scale <= PageZoom::mostScale))
        return {};
    return {Fit::None, scale};
}

void PageZoom::setContent(QSizeF natural)
{
    m_natural = natural.expandedTo({1, 1});
    fit();
}

void PageZoom::setWindow(QSizeF window, double bar)
{
    m_outer = window.expandedTo({1, 1});
    m_bar = bar;
    fit();
}

void PageZoom::setMode(const ZoomMode &mode)
{
    m_mode = mode;
    fit();
}

void PageZoom::fit()
{
    const double across = m_outer.width() / m_natural.width();
    const double down = m_outer.height() / m_natural.height();
    const double before = m_scale;
    switch (m_mode.fit) {
    case ZoomMode::Fit::Width:
        // With the bar it is smaller and may need none: then it has one all the same, or it would flicker.
        m_scale = across > down ? (m_outer.width() - m_bar) / m_natural.width() : across;
        break;
    case ZoomMode::Fit::Page:
        m_scale = std::min(across, down);
        break;
    case ZoomMode::Fit::None:
        m_scale = m_mode.scale;
        break;
    }
    m_scale = std::clamp(m_scale, leastScale, mostScale);
    m_window = m_outer;
    if (m_mode.fit != ZoomMode::Fit::Page) {
        const bool tall =
            size().height() > m_outer.height() + 0.5 || (m_mode.fit == ZoomMode::Fit::Width && across > down);
        const bool wide = size().width() > m_outer.width() - (tall ? m_bar : 0) + 0.5;
        m_window = QSizeF(m_outer.width() - (tall ? m_bar : 0), m_outer.height() - (wide ? m_bar : 0))
                       .expandedTo({1, 1});
    }
    setOffset(m_offset * (m_scale / before));
}

QPointF PageZoom::mostOffset() const
{
    return {std::max(0.0, size().width() - m_window.width()),
            std::max(0.0, size().height() - m_window.height())};
}

void PageZoom::setOffset(QPointF offset)
{
    const QPointF most = mostOffset();
    m_offset = {std::clamp(offset.x(), 0.0, most.x()), std::clamp(offset.y(), 0.0, most.y())};
    if (size().width() < m_window.width())
        m_offset.setX((size().width() - m_window.width()) / 2);
}

void PageZoom::zoomTo(double scale, QPointF anchor)
{
    const QPointF point = (m_offset + anchor) / m_scale;
    m_mode = {ZoomMode::Fit::None, std::clamp(scale, leastScale, mostScale)};
    fit();
    setOffset(point * m_scale - anchor);
}

void PageZoom::step(int steps, QPointF anchor)
{
    zoomTo(stepped(m_scale, steps), anchor);
}

double PageZoom::stepped(double scale, int steps)
{
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(kLadder.begin(), kLadder.end(), scale * (1 + kSame));
        scale = next == kLadder.end() ? kLadder.back() : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(kLadder.begin(), kLadder.end(), scale * (1 - kSame));
        scale = next == kLadder.begin() ? kLadder.front() : *std::prev(next);
    }
    return scale;
}

} // namespace Baojia
