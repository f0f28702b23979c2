// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"
#include "pdf/thumbnailstore.h"
#include "ui/pageview/pagecanvas.h"
#include "ui/pageview/thumbnailgrid.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <deque>
#include <variant>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/watchdog.h"
#include "tests/bench/window/windowchildren.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr QSize kWindow(1100, 1000);
constexpr QSize kScan(2000, 3000);
constexpr int kThumbnails = 60;
constexpr int kScrolls = 60;
constexpr auto kBetweenScrolls = 40ms;

/// Grey lines like those of a page of text.
QImage scanOf(int page, QSize size)
{
    QImage scan(size, QImage::Format_RGB32);
    scan.fill(Qt::white);
    QPainter painter(&scan);
    for (int y = 20 + page % 7; y < size.height(); y += 11)
        painter.fillRect(QRect(30, y, size.width() - 60 - (y * 31 + page * 17) % 200, 5), QColor(60, 60, 60));
    return scan;
}

/// What every painting pays at least: the same pixels, at the same place.
class Blit : public QWidget
{
public:
    QImage raster;
    QRectF place;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawImage(place, raster); }
};

/// Zooms a page to and fro between sizes that were drawn before, and paints the same rasters plainly in turn;
/// then scrolls through thumbnails that are made meanwhile.
class Pages : public QObject
{
public:
    explicit Pages(int steps)
        : m_steps(steps)
        , m_workers(2, [] { return Result<std::monostate>(std::monostate{}); })
        , m_store(m_folder.path())
    {
        m_canvas = std::make_unique<PageCanvas>([this](const RasterOrder &order) {
            return m_workers.run([order](std::monostate &) -> Result<QImage> {
                return order.image.scaled(order.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            });
        });
    }

    void start()
    {
        PageSheet sheet;
        sheet.page = PageId(1);
        sheet.picture = ContentHash::of("scan");
        sheet.image = scanOf(1, kScan);
        m_canvas->resize(kWindow);
        m_canvas->show();
        m_canvas->setSheets({sheet});
        m_blit.resize(kWindow);
        m_blit.show();
        for (const double scale : m_scales) {
            then(400ms, [this, scale] { m_canvas->zoomAbout(scale, {}); });
            then(400ms, [] {});
        }
        for (int i = 0; i < m_steps; ++i)
            then(10ms, [this, i] { zoom(i % 2 == 0 ? m_scales.front() : m_scales.back()); });
        then(100ms, [this] { showThumbnails(); });
        // The first painting of a window is not scrolling.
        then(1s, [this] { m_watchdog = std::make_unique<Watchdog>(); });
        then(200ms, [this] { std::ignore = m_watchdog->begin(u"scrolling"_s); });
        for (int i = 1; i <= kScrolls; ++i)
            then(kBetweenScrolls, [this, i] {
                QScrollBar &bar = *m_grid->verticalScrollBar();
                bar.setValue(bar.maximum() * i / kScrolls);
            });
        then(300ms, [this] { finish(); });
        next();
    }

private:
    using Step = std::function<void()>;

    void then(std::chrono::milliseconds after, Step step) { m_todo.emplace_back(after, std::move(step)); }

    void next()
    {
        if (m_todo.empty())
            return;
        const auto [after, step] = m_todo.front();
        m_todo.pop_front();
        QTimer::singleShot(after, this, [this, step] {
            step();
            next();
        });
    }

    void zoom(double scale)
    {
        const auto zoomed = millisecondsOf([this, scale] {
            m_canvas->zoomAbout(scale, {kWindow.width() / 2.0, kWindow.height() / 2.0});
            m_canvas->viewport()->repaint();
        });
        // The raster that was just painted, where it was painted.
        m_blit.place = m_canvas->sheetRect(0);
        m_blit.raster = m_canvas->smallPicture(0, m_blit.place.size().toSize());
        const auto blit = millisecondsOf([this] { m_blit.repaint(); });
        m_zooms.append(zoomed);
        m_blits.append(blit);
    }

    void showThumbnails()
    {
        m_canvas->hide();
        m_blit.hide();
        QList<Page> pages;
        for (int i = 1; i <= kThumbnails; ++i) {
            Page page;
            page.id = PageId(i);
            page.label = QString::number(i);
            page.picture = ContentHash::of(QByteArray::number(i));
            pages.append(page);
        }
        m_grid = std::make_unique<ThumbnailGrid>(ThumbnailModel::Sources{
            [this](const ContentHash &hash) {
                return m_workers.run([this, hash](std::monostate &) {
                    return m_store.thumbnail(hash, [] {
                        Asset asset{u"image/jpeg"_s, {}};
                        QBuffer out(&asset.bytes);
                        out.open(QIODevice::WriteOnly);
                        scanOf(3, {1000, 1500}).save(&out, "JPG");
                        return Result<Asset>(asset);
                    });
                });
            },
            [this](PageId) {
                return m_workers.run([](std::monostate &) { return Result<QStringList>(QStringList()); });
            }});
        m_grid->resize(600, 700);
        m_grid->show();
        m_grid->setPages(pages, PageId(1));
    }

    void finish()
    {
        const Watched seen = m_watchdog->begin(u"end"_s);
        m_watchdog.reset();
        QJsonArray gaps;
        for (const Gap &gap : seen.gaps)
            gaps.append(gap.milliseconds);
        tell(QJsonObject{{u"zooms"_s, m_zooms},
                         {u"blits"_s, m_blits},
                         {u"gaps"_s, gaps},
                         {u"longest"_s, seen.beats.most()},
                         {u"longest_idle"_s, seen.longestIdle},
                         {u"made"_s, m_store.decodes()}});
        QCoreApplication::quit();
    }

    int m_steps;
    const std::array<double, 2> m_scales{0.5, 0.67};
    QTemporaryDir m_folder;
    Workers<std::monostate> m_workers;
    ThumbnailStore m_store;
    std::unique_ptr<PageCanvas> m_canvas;
    Blit m_blit;
    std::unique_ptr<ThumbnailGrid> m_grid;
    std::unique_ptr<Watchdog> m_watchdog;
    std::deque<std::pair<std::chrono::milliseconds, Step>> m_todo;
    QJsonArray m_zooms; ///< milliseconds
    QJsonArray m_blits;
};

} // namespace

int pagesAsChild(const QStringList &arguments)
{
    Pages pages(arguments.value(0).toInt());
    pages.start();
    return QApplication::exec();
}

} // namespace Baojia::Bench
