// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <optional>

namespace Baojia {

/// One picture, to be looked at closely: fitted into the widget, or at a scale of its own and moved about.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// `levels`: the picture, and then each time half as large. It is fitted.
    void setPicture(const QList<QImage> &levels);
    /// Words in place of a picture.
    void setMessage(const QString &message);

    [[nodiscard]] QImage picture() const { return m_levels.value(0); }

    /// As large as there is room, and not larger than it is in the article.
    void fit();
    /// 1.0: a pixel of the picture is one of the screen. `at` (widget coordinates) stays where it is.
    void setScale(double scale, std::optional<QPointF> at = std::nullopt);
    /// One step in (1) or out (-1).
    void step(int direction, std::optional<QPointF> at = std::nullopt);
    void moveBy(QPointF distance);

    [[nodiscard]] double scale() const;

    [[nodiscard]] bool isFitted() const { return !m_scale.has_value(); }

    /// Some of it is out of sight.
    [[nodiscard]] bool isLarger() const;

    /// Where the picture is painted, in widget coordinates.
    [[nodiscard]] QRectF pictureRect() const;

Q_SIGNALS:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double fittingScale() const;
    void keepInSight();
    void updatePointer();

    QList<QImage> m_levels;
    QString m_message;
    std::optional<double> m_scale; ///< nullopt: fitted
    QPointF m_middle; ///< what of the picture, in its pixels, is in the middle of the widget
    std::optional<QPointF> m_grip; ///< where the pointer was when the picture was last moved by it
};

} // namespace Baojia
