// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageview/pagerasters.h"
#include "ui/pageview/pagesheet.h"
#include "ui/pageview/pagezoom.h"
#include "ui/pageview/zones.h"

#include <QtWidgets/QAbstractScrollArea>

#include <optional>

QT_BEGIN_NAMESPACE
class QAccessibleEvent;
class QHelpEvent;
QT_END_NAMESPACE

namespace Baojia {

class PageOverview;

/// The picture of a page, or of two side by side, with its zones: one lights up under the pointer and opens
/// its article when clicked. Wheel and keys scroll, Ctrl and the wheel zoom to the pointer, the hand drags;
/// Tab goes from zone to zone.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageCanvas(PageRasters::Draw draw, QWidget *parent = nullptr);

    /// None: nothing is shown. Other pages than before are shown from their top, with `shown` in sight; all
    /// marks go.
    void setSheets(const QList<PageSheet> &sheets, PageId shown = {});

    [[nodiscard]] const QList<PageSheet> &sheets() const { return m_sheets; }

    void setZoomMode(const ZoomMode &mode);

    [[nodiscard]] const PageZoom &zoom() const { return m_zoom; }

    /// Steps of the ladder, about the middle of what is seen.
    void zoomBy(int steps);
    void zoomAbout(double scale, QPointF anchor);
    /// Moves the top left corner there, as far as the edges allow.
    void scrollTo(QPointF offset);

    /// Lights the zones of an article; invalid: none.
    void setHighlighted(ArticleId article);
    void setCurrent(ArticleId article);
    void setFound(ArticleId article);

    [[nodiscard]] const ZoneMarks &marks() const { return m_marks; }

    enum class Sight {
        Some, ///< a good part of it is seen: who clicked on it is not to be moved away
        Whole, ///< all of it, as far as it fits
    };

    /// Scrolls to an article's zones where they are not in sight.
    void reveal(ArticleId article, Sight wanted = Sight::Some);

    /// Points are those of the viewport.
    [[nodiscard]] ArticleId articleAt(QPointF point) const;
    /// Those that have zones, in the order that Tab goes.
    [[nodiscard]] QList<ArticleId> articles() const;
    /// Around all of its zones.
    [[nodiscard]] QRectF articleRect(ArticleId article) const;
    /// Never empty: an article without a title is called that.
    [[nodiscard]] QString titleOf(ArticleId article) const;
    /// The name of the page that it stands on.
    [[nodiscard]] QString pageOf(ArticleId article) const;
    /// Gives it the keyboard among the zones, and scrolls to it.
    void focusZone(ArticleId article);
    /// Where a page is painted.
    [[nodiscard]] QRectF sheetRect(qsizetype sheet) const;
    /// What there is of a page to be painted in a small place.
    [[nodiscard]] QImage smallPicture(qsizetype sheet, QSize pixels) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void articleHovered(Baojia::ArticleId article);
    void articleActivated(Baojia::ArticleId article);
    void zoomModeChanged(const Baojia::ZoomMode &mode);
    /// `article` invalid: beside all zones. `at`: global.
    void menuWanted(qsizetype sheet, Baojia::ArticleId article, QPoint at);
    /// Another part is seen, or another size.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /// Tells a screen reader, where there is one.
    virtual void announce(QAccessibleEvent *event);

private:
    void layOut();
    void syncBars();
    void wantSharp();
    void paintSheet(QPainter &painter, qsizetype sheet) const;
    [[nodiscard]] std::optional<RasterOrder> orderFor(qsizetype sheet) const;
    [[nodiscard]] QSize pixelsOf(qsizetype sheet) const;
    [[nodiscard]] std::optional<qsizetype> sheetAt(QPointF point) const;
    [[nodiscard]] ArticleId beside(int key) const;
    [[nodiscard]] bool canScroll() const;
    void mark(ArticleId ZoneMarks::*which, ArticleId article);
    void hover(ArticleId article);
    void unfocusZone();
    void sayFocus();
    bool moveByKey(int key);
    bool pinch(QEvent *event);
    void showTip(const QHelpEvent &event);

    /// The hand that holds the page.
    struct Hand
    {
        QPointF from; ///< where the button went down
        QPointF offset; ///< of the content then
        bool drags = false; ///< moved so far that it is no click
    };

    PageRasters *m_rasters;
    PageOverview *m_overview = nullptr;
    QList<PageSheet> m_sheets;
    QList<QRectF> m_places; ///< of the sheets at scale 1
    PageZoom m_zoom;
    ZoneMarks m_marks;
    std::optional<Hand> m_hand;
    bool m_syncing = false; ///< the bars are being set
};

} // namespace Baojia
