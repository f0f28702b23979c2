// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace Baojia {

class PageCanvas;

/// The whole page, small, in the corner of a canvas that shows a part of it: says where that is, and is
/// dragged to go elsewhere. Hidden where the page is not wider than the canvas, since scrolling down needs no
/// map.
class PageOverview : public QWidget
{
    Q_OBJECT

public:
    explicit PageOverview(PageCanvas *canvas);

    /// What is seen, in this widget's pixels.
    [[nodiscard]] QRectF frame() const;
    /// Of a page of the canvas, as it is painted here.
    [[nodiscard]] QSize pixelsOf(qsizetype sheet) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow();
    [[nodiscard]] QRectF placeOf(qsizetype sheet) const;
    void goTo(QPointF point);

    PageCanvas *m_canvas;
};

} // namespace Baojia
