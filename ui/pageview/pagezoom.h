// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QPointF>
#include <QtCore/QSizeF>

namespace Baojia {

/// How large a page is shown.
struct ZoomMode
{
    enum class Fit {
        Width, ///< as wide as there is room
        Page, ///< all of it
        None, ///< `scale`
    };

    Fit fit = Fit::Width;
    double scale = 1; ///< 1: a pixel of the picture is one of the screen

    /// For the window's state: "width", "page", "1.25".
    [[nodiscard]] QByteArray toBytes() const;
    /// Width for what is neither.
    [[nodiscard]] static ZoomMode fromBytes(const QByteArray &bytes);

    friend bool operator==(const ZoomMode &, const ZoomMode &) = default;
};

/// The arithmetic of looking at something large through a window: how large it is, and which part is seen.
/// Content that is smaller than the window stands in its middle, and at its top.
class PageZoom
{
public:
    static constexpr double leastScale = 0.05;
    static constexpr double mostScale = 8;

    /// `natural`: the size at scale 1. What is at the top left stays there.
    void setContent(QSizeF natural);
    /// `bar`: the width of a scroll bar that comes where the content is higher than the window.
    void setWindow(QSizeF window, double bar = 0);
    void setMode(const ZoomMode &mode);

    [[nodiscard]] const ZoomMode &mode() const { return m_mode; }

    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QSizeF size() const { return m_natural * m_scale; }

    /// What is left of it beside scroll bars.
    [[nodiscard]] QSizeF window() const { return m_window; }

    /// The point of the content that is at the window's top left corner; less than 0 where it stands in the
    /// middle.
    [[nodiscard]] QPointF offset() const { return m_offset; }

    /// Kept within the content.
    void setOffset(QPointF offset);
    /// How far the offset can go.
    [[nodiscard]] QPointF mostOffset() const;

    /// The same point stays under `anchor`, a point of the window, as far as the edges allow.
    void zoomTo(double scale, QPointF anchor);
    /// To the next step of the ladder: 10, 15, 20, 25, 33, 50, 67, 75, 100, 125, 150, 200, 300, 400, 600, 800
    /// %.
    void step(int steps, QPointF anchor);
    [[nodiscard]] static double stepped(double scale, int steps);

private:
    void fit();

    ZoomMode m_mode;
    QSizeF m_natural{1, 1};
    QSizeF m_outer{1, 1};
    double m_bar = 0;
    QSizeF m_window{1, 1};
    double m_scale = 1;
    QPointF m_offset;
};

} // namespace Baojia
