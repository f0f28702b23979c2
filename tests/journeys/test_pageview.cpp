// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a page in the real window: zoomed, two of them side by side, small ones of all, and taken
// along.
#include "ui/models/roles.h"
#include "ui/pageview/pagemenu.h"
#include "ui/pageview/thumbnailgrid.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QBuffer>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QListView>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPages = 4;

/// A page of its own colour.
QByteArray scan(int page)
{
    QImage picture(600, 900, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(page * 60, 90, 250));
    QPainter(&picture).fillRect(QRect(300, 0, 300, 450), Qt::darkBlue);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    picture.save(&out, "PNG");
    return bytes;
}

ArticleDraft articleOf(const QString &title, const QList<QPointF> &zone)
{
    ArticleDraft article;
    article.identity = title;
    article.title = title;
    article.html = u"<p>河水在这里转了一个弯。</p>"_s;
    article.paragraphs = QStringList{u"河水在这里转了一个弯。"_s};
    article.zones = {zone};
    return article;
}

EditionDraft draft()
{
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    for (int i = 1; i <= kPages; ++i) {
        PageDraft page;
        page.label = u"0"_s + QString::number(i);
        page.name = u"要闻"_s;
        const QByteArray bytes = scan(i);
        page.picture = ContentHash::of(bytes);
        draft.assets.insert(page.picture, Asset{u"image/png"_s, bytes});
        page.articles = {articleOf(u"早潮%1"_s.arg(i), {{0, 0}, {0.5, 0}, {0.5, 0.5}, {0, 0.5}}),
                         articleOf(u"晚渡%1"_s.arg(i), {{0.5, 0}, {1, 0}, {1, 0.5}, {0.5, 0.5}})};
        draft.pages.append(page);
    }
    return draft;
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void zoomAndThumbnails_comeBackAfterARestart();
    void zoneOfTheFacingPage_opensItsArticleAndThePagesStay();
    void thumbnail_clicked_opensItsPage();
    void thumbnails_areKeptInTheCacheFolder();
    void hit_opened_isLitUntilTheSearchIsClosed();
    void titleAndZone_lightEachOther();
    void pictureOfAnArticle_isCopied();
    void pictureOfAPage_isSavedOrSaysWhyNot();

private:
    [[nodiscard]] MainWindow &window() { return *m_window; }

    [[nodiscard]] PagePane &pane() { return *m_window->findChild<PagePane *>(); }

    [[nodiscard]] PageCanvas &canvas() { return *pane().canvas(); }

    [[nodiscard]] QAction *action(ActionId id) { return m_window->actions().action(id); }

    [[nodiscard]] QPoint at(qsizetype sheet, double x, double y)
    {
        const QRectF page = canvas().sheetRect(sheet);
        return QPointF(page.x() + x * page.width(), page.y() + y * page.height()).toPoint();
    }

    [[nodiscard]] PageId pageNumber(int number)
    {
        return pane().thumbnails()->pages()->pages().value(number - 1).id;
    }

    void open(int page);

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestPageView::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
    m_open->parts().thumbnails = m_open->file(u"cache/thumbnails"_s);
    QVERIFY(m_open->backend()
                ->write([](LibraryWriter &writer) { return writer.commit(draft()); })
                .result()
                .has_value());
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    open(1);
}

void TestPageView::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestPageView::open(int page)
{
    if (!window().session().page().isValid()) {
        const auto edition = m_open->backend()
                                 ->read([](LibraryReader &reader) {
                                     return reader.editionOn(u"河湾日报"_s, QDate(2026, 1, 27));
                                 })
                                 .result();
        QVERIFY(edition.has_value());
        window().session().openEdition(edition->id);
        QTRY_VERIFY(window().session().page().isValid());
    }
    QTRY_COMPARE(pane().thumbnails()->pages()->rowCount(), kPages);
    window().session().openPage(pageNumber(page));
    QTRY_VERIFY(canvas().isVisible());
    QTRY_VERIFY(std::ranges::any_of(canvas().sheets(),
                                    [&](const PageSheet &sheet) { return sheet.page == pageNumber(page); }));
}

void TestPageView::zoomAndThumbnails_comeBackAfterARestart()
{
    action(ActionId::PageFitPage)->trigger();
    QVERIFY(action(ActionId::PageFitPage)->isChecked());
    action(ActionId::PageZoomIn)->trigger();
    action(ActionId::PageThumbnails)->trigger();
    const double scale = canvas().zoom().scale();
    QVERIFY(!action(ActionId::PageFitPage)->isChecked());
    window().close();
    m_window = &m_open->open();
    open(1);
    QCOMPARE(canvas().zoom().scale(), scale);
    QVERIFY(pane().thumbnails()->isVisible());
    action(ActionId::PageFitWidth)->trigger();
    QVERIFY(action(ActionId::PageFitWidth)->isChecked());
}

void TestPageView::zoneOfTheFacingPage_opensItsArticleAndThePagesStay()
{
    open(2);
    action(ActionId::TwoPages)->trigger();
    QTRY_COMPARE(canvas().sheets().size(), 2);
    QTRY_VERIFY(!canvas().sheets().at(1).image.isNull());
    action(ActionId::PageFitWidth)->trigger();
    const QRectF right = canvas().sheetRect(1);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at(1, 0.25, 0.25));
    QTRY_COMPARE(window().session().page(), pageNumber(3));
    QVERIFY(window().session().article().isValid());
    QTRY_COMPARE(canvas().marks().current, window().session().article());
    QCOMPARE(canvas().sheetRect(1), right);
    QVERIFY(!canvas().sheets().at(0).image.isNull());
    action(ActionId::TwoPages)->trigger();
    QCOMPARE(canvas().sheets().size(), 1);
    QCOMPARE(canvas().sheets().first().page, pageNumber(3));
}

void TestPageView::thumbnail_clicked_opensItsPage()
{
    action(ActionId::PageThumbnails)->trigger();
    ThumbnailGrid &grid = *pane().thumbnails();
    QVERIFY(grid.isVisible());
    const QModelIndex second = grid.pages()->index(1);
    grid.scrollTo(second);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(second).center());
    QTRY_COMPARE(window().session().page(), pageNumber(2));
    QTRY_COMPARE(grid.pages()->openIndex().row(), 1);
}

void TestPageView::thumbnails_areKeptInTheCacheFolder()
{
    const QDir folder(m_open->parts().thumbnails);
    QVERIFY(!folder.exists());
    action(ActionId::PageThumbnails)->trigger();
    QTRY_VERIFY(folder.entryList(QDir::Files).size() >= 2);
    QTRY_VERIFY(pane().thumbnails()->pages()->index(0).data(Qt::DecorationRole).isValid());
}

void TestPageView::hit_opened_isLitUntilTheSearchIsClosed()
{
    auto *box = window().findChild<SearchBox *>();
    box->setText(u"晚渡3"_s);
    QTest::keyClick(box, Qt::Key_Return);
    auto *panel = window().findChild<SearchPanel *>();
    QTRY_VERIFY(panel->isVisible());
    auto *hits = panel->findChild<QListView *>();
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    hits->setCurrentIndex(hits->model()->index(0, 0));
    QTest::keyClick(hits, Qt::Key_Return);
    QTRY_COMPARE(window().session().page(), pageNumber(3));
    const ArticleId hit = window().session().article();
    QTRY_COMPARE(canvas().marks().found, hit);
    QTRY_COMPARE(canvas().marks().current, hit);
    window().session().openPreviousArticle();
    QTRY_VERIFY(canvas().marks().current != hit);
    QCOMPARE(canvas().marks().found, hit);
    Q_EMIT panel->closed();
    QVERIFY(!canvas().marks().found.isValid());
}

void TestPageView::titleAndZone_lightEachOther()
{
    auto *titles = pane().findChild<QListView *>(u"headlines"_s);
    const QModelIndex second = titles->model()->index(1, 0);
    Q_EMIT titles->entered(second);
    QCOMPARE(canvas().marks().highlighted, idAt<ArticleId>(second, ArticleIdRole));
    const QPointF over(at(0, 0.25, 0.25));
    QMouseEvent move(
        QEvent::MouseMove, over, canvas().viewport()->mapToGlobal(over), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(canvas().viewport(), &move);
    QCOMPARE(titles->currentIndex().row(), 0);
}

void TestPageView::pictureOfAnArticle_isCopied()
{
    QGuiApplication::clipboard()->clear();
    pane().menu()->copy(0, canvas().articleAt(at(0, 0.75, 0.25)));
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(300, 450));
    QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(100, 100), QColor(Qt::darkBlue));
}

void TestPageView::pictureOfAPage_isSavedOrSaysWhyNot()
{
    const QString file = m_open->file(u"page.png"_s);
    QSignalSpy said(&pane(), &PagePane::said);
    pane().menu()->saveTo(0, {}, file);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(QImage(file), QImage::fromData(scan(1)));
    auto *message = window().findChild<MessageBar *>();
    QVERIFY(!message->isVisible());
    pane().menu()->saveTo(0, {}, m_open->file(u"nowhere/page.png"_s));
    QTRY_VERIFY(message->isVisible());
}

QTEST_MAIN(TestPageView)
#include "test_pageview.moc"
