// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagecanvas.h"

#include "pdf/pdfpage.h"
#include "ui/pageview/pageaccess.h"
#include "ui/pageview/pageoverview.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace Baojia {

namespace {

constexpr QSize kUsualPage(360, 540); // logical px, before a picture is known
constexpr double kSharper = 1.02; // a PDF is drawn where the picture has less than the screen
constexpr double kMargin = 0.2; // of the part that is seen: drawn around it, so that scrolling finds it there
constexpr double kGoodPart = 0.3; // of a zone, or of the window where that is smaller
constexpr double kRoom = 12; // px around a zone that is scrolled to

} // namespace

PageCanvas::PageCanvas(PageRasters::Draw draw, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rasters(new PageRasters(std::move(draw), qint64(160) << 20, this))
{
    QAccessible::installFactory(accessiblePage); // once, however often it is told
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Picture of the page"));
    setCornerWidget(new QWidget(this)); // the style's own has a frame
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_overview = new PageOverview(this);
    connect(m_rasters, &PageRasters::drawn, this, [this] {
        viewport()->update();
        m_overview->update();
        wantSharp();
    });
}

void PageCanvas::setSheets(const QList<PageSheet> &sheets, PageId shown)
{
    const auto same = [](const PageSheet &one, const PageSheet &other) {
        return one.page == other.page && one.picture == other.picture;
    };
    const bool stays = std::ranges::equal(m_sheets, sheets, same);
    m_sheets = sheets;
    if (!stays) {
        m_marks = {};
        m_hand.reset();
    }
    m_places.clear();
    double x = 0;
    double height = 1;
    const auto pictured =
        std::ranges::find_if(m_sheets, [](const PageSheet &sheet) { return !sheet.image.isNull(); });
    const QSize usual = pictured == m_sheets.end() ? kUsualPage : pictured->image.size();
    for (const PageSheet &sheet : std::as_const(m_sheets)) {
        QSizeF size = QSizeF(sheet.image.isNull() ? usual : sheet.image.size()) / devicePixelRatioF();
        if (m_places.isEmpty())
            height = std::max(1.0, size.height());
        // Pages side by side are equally high, however large their pictures are.
        size *= height / std::max(1.0, size.height());
        m_places.append({QPointF(x, 0), size});
        x += size.width();
    }
    m_zoom.setContent({x, height});
    if (!stays) {
        qsizetype first = 0;
        for (qsizetype i = 0; i < m_sheets.size(); ++i)
            first = m_sheets.at(i).page == shown ? i : first;
        m_zoom.setOffset({m_places.isEmpty() ? 0 : m_places.at(first).x() * m_zoom.scale(), 0});
    }
    layOut();
    if (!stays) {
        QAccessibleEvent others(this, QAccessible::ObjectReorder);
        announce(&others);
    }
}

void PageCanvas::setZoomMode(const ZoomMode &mode)
{
    if (mode == m_zoom.mode())
        return;
    m_zoom.setMode(mode);
    layOut();
    Q_EMIT zoomModeChanged(mode);
}

void PageCanvas::zoomBy(int steps)
{
    zoomAbout(PageZoom::stepped(m_zoom.scale(), steps), QRectF(viewport()->rect()).center());
}

void PageCanvas::zoomAbout(double scale, QPointF anchor)
{
    if (m_sheets.isEmpty())
        return;
    m_zoom.zoomTo(scale, anchor);
    layOut();
    Q_EMIT zoomModeChanged(m_zoom.mode());
}

void PageCanvas::scrollTo(QPointF offset)
{
    m_zoom.setOffset(offset);
    syncBars();
}

void PageCanvas::layOut()
{
    m_zoom.setWindow(QSizeF(contentsRect().size()), verticalScrollBar()->sizeHint().width());
    syncBars();
}

void PageCanvas::syncBars()
{
    const QPointF most = m_zoom.mostOffset();
    const QPointF offset = m_zoom.offset();
    m_syncing = true;
    // Told and not left to the area: it would look at the range alone, and fitting the width changes that.
    const QSizeF outer(contentsRect().size());
    setVerticalScrollBarPolicy(m_zoom.window().width() < outer.width() ? Qt::ScrollBarAlwaysOn
                                                                       : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(m_zoom.window().height() < outer.height() ? Qt::ScrollBarAlwaysOn
                                                                           : Qt::ScrollBarAlwaysOff);
    const auto set = [](QScrollBar &bar, double range, double value, double page) {
        bar.setRange(0, static_cast<int>(std::ceil(range)));
        bar.setPageStep(static_cast<int>(page));
        bar.setSingleStep(static_cast<int>(page / 10) + 1);
        bar.setValue(static_cast<int>(std::lround(std::max(0.0, value))));
    };
    set(*horizontalScrollBar(), most.x(), offset.x(), m_zoom.window().width());
    set(*verticalScrollBar(), most.y(), offset.y(), m_zoom.window().height());
    m_syncing = false;
    viewport()->update();
    Q_EMIT moved();
    wantSharp();
}

void PageCanvas::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_zoom.setOffset(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    viewport()->update();
    wantSharp();
    Q_EMIT moved();
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_syncing)
        layOut();
}

QRectF PageCanvas::sheetRect(qsizetype sheet) const
{
    const QRectF place = m_places.at(sheet);
    const double ratio = devicePixelRatioF();
    // On whole pixels of the screen, so that a raster of that size needs no scaling.
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const QPointF offset(snapped(m_zoom.offset().x()), snapped(m_zoom.offset().y()));
    const QPointF from(snapped(place.left() * m_zoom.scale()), snapped(place.top() * m_zoom.scale()));
    const QPointF to(snapped(place.right() * m_zoom.scale()), snapped(place.bottom() * m_zoom.scale()));
    return QRectF(from, to).translated(-offset);
}

QSize PageCanvas::pixelsOf(qsizetype sheet) const
{
    return (sheetRect(sheet).size() * devicePixelRatioF()).toSize();
}

std::optional<RasterOrder> PageCanvas::orderFor(qsizetype sheet) const
{
    const PageSheet &page = m_sheets.at(sheet);
    const QRectF rect = sheetRect(sheet);
    const QRectF seen = rect.intersected(viewport()->rect());
    const QSize size = pixelsOf(sheet);
    if (seen.isEmpty() || size.isEmpty() || page.image.isNull())
        return std::nullopt;
    RasterOrder order{page.picture, {}, {}, size, {}};
    const bool large = qint64(size.width()) * size.height() > PageRasters::mostWholePixels;
    if (!page.pdf.isNull() && m_rasters->isUsable(page.pdf) && size.width() > page.image.width() * kSharper) {
        order.pdf = page.pdf;
        if (!large)
            return order;
        const double ratio = devicePixelRatioF();
        const QRectF part((seen.topLeft() - rect.topLeft()) * ratio, seen.size() * ratio);
        const QSizeF margin = part.size() * kMargin;
        const bool fits =
            part.width() * part.height() * (1 + 2 * kMargin) * (1 + 2 * kMargin) < double(kMostDrawnPixels);
        order.part =
            (fits ? part.adjusted(-margin.width(), -margin.height(), margin.width(), margin.height()) : part)
                .toAlignedRect()
                .intersected(QRect(QPoint(), size));
        // What is drawn already is wide enough for a while.
        for (const PageRasters::Part &drawn : m_rasters->parts()) {
            if (drawn.picture == order.picture && drawn.size == size && drawn.part.contains(part.toRect()))
                return std::nullopt;
        }
        return order;
    }
    if (size.width() >= page.image.width() || large)
        return std::nullopt; // the picture itself is painted
    order.image = page.image;
    return order;
}

void PageCanvas::wantSharp()
{
    QList<RasterOrder> orders;
    if (isVisible()) {
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            if (auto order = orderFor(i))
                orders.append(*std::move(order));
        }
        // After what is looked at.
        for (qsizetype i = 0; i < m_sheets.size() && m_overview->isVisible(); ++i) {
            const QSize small = m_overview->pixelsOf(i);
            if (!m_sheets.at(i).image.isNull() && small.width() < m_sheets.at(i).image.width())
                orders.append({m_sheets.at(i).picture, m_sheets.at(i).image, {}, small, {}});
        }
    }
    m_rasters->want(orders);
}

QImage PageCanvas::smallPicture(qsizetype sheet, QSize pixels) const
{
    const QImage near = m_rasters->nearest(m_sheets.at(sheet).picture, pixels);
    return near.isNull() ? m_sheets.at(sheet).image : near;
}

void PageCanvas::paintSheet(QPainter &painter, qsizetype sheet) const
{
    const PageSheet &page = m_sheets.at(sheet);
    const QRectF rect = sheetRect(sheet);
    const QSize size = pixelsOf(sheet);
    if (const QImage whole = m_rasters->whole(page.picture, size); !whole.isNull()) {
        painter.drawImage(rect, whole);
        return;
    }
    if (page.image.isNull()) {
        painter.fillRect(rect, Qt::white);
        return;
    }
    const QImage near = m_rasters->nearest(page.picture, size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // One that is a little larger makes less of a mess than the picture, and one that is smaller is less than
    // it.
    painter.drawImage(rect,
                      near.width() >= size.width() || near.width() > page.image.width() ? near : page.image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const double ratio = devicePixelRatioF();
    for (const PageRasters::Part &part : m_rasters->parts()) {
        if (part.picture == page.picture && part.size == size)
            painter.drawImage(QRectF(rect.topLeft() + QPointF(part.part.topLeft()) / ratio,
                                     QSizeF(part.part.size()) / ratio),
                              part.image);
    }
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QRectF rect = sheetRect(i);
        if (!rect.intersects(viewport()->rect()))
            continue;
        paintSheet(painter, i);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        paintZones(painter, m_sheets.at(i).zones, rect, m_marks, palette());
    }
}

std::optional<qsizetype> PageCanvas::sheetAt(QPointF point) const
{
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        if (sheetRect(i).contains(point))
            return i;
    }
    return std::nullopt;
}

ArticleId PageCanvas::articleAt(QPointF point) const
{
    const auto sheet = sheetAt(point);
    return sheet ? Baojia::articleAt(m_sheets.at(*sheet).zones, sheetRect(*sheet), point) : ArticleId();
}

QRectF PageCanvas::articleRect(ArticleId article) const
{
    QRectF rect;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QRectF bounds = boundsOf(m_sheets.at(i).zones, article);
        const QRectF page = sheetRect(i);
        if (!bounds.isEmpty())
            rect = rect.united({page.x() + bounds.x() * page.width(),
                                page.y() + bounds.y() * page.height(),
                                bounds.width() * page.width(),
                                bounds.height() * page.height()});
    }
    return rect;
}

void PageCanvas::reveal(ArticleId article, Sight wanted)
{
    const QRectF zone = articleRect(article);
    const QRectF seen(QPointF(), m_zoom.window());
    if (!article.isValid() || zone.isEmpty())
        return;
    const auto area = [](const QRectF &rect) { return rect.width() * rect.height(); };
    if (wanted == Sight::Some && area(zone & seen) >= kGoodPart * std::min(area(zone), area(seen)))
        return;
    const QRectF place = zone.adjusted(-kRoom, -kRoom, kRoom, kRoom);
    if (seen.contains(place))
        return;
    // The beginning of what is larger than the window.
    const auto move = [](double from, double to, double length) {
        if (from < 0 || to - from > length)
            return from;
        return std::max(0.0, to - length);
    };
    scrollTo(m_zoom.offset()
             + QPointF(move(zone.left(), zone.right(), seen.width()),
                       move(zone.top(), zone.bottom(), seen.height())));
}

void PageCanvas::mark(ArticleId ZoneMarks::*which, ArticleId article)
{
    if (m_marks.*which == article)
        return;
    m_marks.*which = article;
    viewport()->update();
}

void PageCanvas::setHighlighted(ArticleId article)
{
    mark(&ZoneMarks::highlighted, article);
}

void PageCanvas::setCurrent(ArticleId article)
{
    const ArticleId before = m_marks.current;
    mark(&ZoneMarks::current, article);
    if (before == article)
        return;
    QAccessible::State changed;
    changed.selected = true;
    for (const ArticleId each : {before, article}) {
        QAccessibleStateChangeEvent event(this, changed);
        event.setChild(static_cast<int>(articles().indexOf(each)));
        if (event.child() >= 0)
            announce(&event);
    }
}

void PageCanvas::setFound(ArticleId article)
{
    mark(&ZoneMarks::found, article);
}

QSize PageCanvas::sizeHint() const
{
    return kUsualPage;
}

QSize PageCanvas::minimumSizeHint() const
{
    return {120, 160};
}

void PageCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace Baojia
