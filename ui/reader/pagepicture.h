// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/zone.h"

#include <QtGui/QImage>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace Baojia {

/// The picture of a page with its zones: a zone lights up under the pointer and opens its article when
/// clicked.
class PagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);

    void setPage(const QImage &picture, const QList<Zone> &zones);
    /// Lights the zones of an article (hovered in the list of titles, or open); invalid: none.
    void setHighlighted(ArticleId article);
    void setCurrent(ArticleId article);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The article whose zone lies under `point` (widget coordinates); the smallest zone wins where several
    /// do.
    [[nodiscard]] ArticleId articleAt(QPointF point) const;

Q_SIGNALS:
    void articleHovered(Baojia::ArticleId article);
    void articleActivated(Baojia::ArticleId article);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QPainterPath outline(const Zone &zone) const;
    void hover(ArticleId article);

    QImage m_picture;
    QPixmap m_scaled; ///< the picture at the widget's size, made when it is painted
    QList<Zone> m_zones;
    ArticleId m_highlighted;
    ArticleId m_current;
};

} // namespace Baojia
