// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/thumbnailstore.h"
#include "ui/pageview/thumbnailgrid.h"

#include <QtCore/QBuffer>
#include <QtCore/QPromise>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answered(const Result<T> &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

constexpr int kPages = 60;
constexpr int kBare = 3; // the page without a picture

QByteArray scan(int page)
{
    QImage picture(600, 900, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(page * 5 % 360, 200, 200));
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    picture.save(&out, "JPG");
    return bytes;
}

} // namespace

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shownPages_aloneAreLoaded();
    void secondTime_nothingIsDecoded();
    void pageWithoutPicture_hasItsHeadlines();
    void openPage_isMarkedOnce();
    void click_opensThePage();
    void enter_opensThePageWithTheFocus();
    void brokenPicture_isAskedForOnceAndHasHeadlines();

private:
    ThumbnailModel::Sources sources();
    void makeGrid();

    QList<Page> m_pages;
    QHash<ContentHash, QByteArray> m_scans;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ThumbnailStore> m_store;
    std::unique_ptr<ThumbnailGrid> m_grid;
    QList<PageId> m_headlinesAsked;
    int m_asked = 0;
};

void TestThumbnails::initTestCase()
{
    for (int i = 1; i <= kPages; ++i) {
        Page page;
        page.id = PageId(i);
        page.label = QString::number(i);
        page.name = u"要闻"_s;
        if (i != kBare) {
            const QByteArray bytes = scan(i);
            page.picture = ContentHash::of(bytes);
            m_scans.insert(page.picture, bytes);
        }
        m_pages.append(page);
    }
}

ThumbnailModel::Sources TestThumbnails::sources()
{
    return {[this](const ContentHash &hash) {
                ++m_asked;
                return answered(m_store->thumbnail(hash, [this, hash] {
                    return Result<Asset>(Asset{u"image/jpeg"_s, m_scans.value(hash)});
                }));
            },
            [this](PageId page) {
                m_headlinesAsked.append(page);
                return answered(Result<QStringList>(QStringList{u"没有版面图的一版"_s, u"第二条"_s}));
            }};
}

void TestThumbnails::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ThumbnailStore>(m_folder->path());
    m_headlinesAsked.clear();
    m_asked = 0;
    makeGrid();
}

void TestThumbnails::cleanup()
{
    m_grid.reset();
}

void TestThumbnails::makeGrid()
{
    m_grid = std::make_unique<ThumbnailGrid>(sources());
    m_grid->resize(360, 190);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->setPages(m_pages, PageId(1));
}

void TestThumbnails::shownPages_aloneAreLoaded()
{
    QTRY_VERIFY(m_store->decodes() >= 2);
    QTest::qWait(50);
    QVERIFY2(m_store->decodes() <= 12, qPrintable(QString::number(m_store->decodes())));
    m_grid->scrollToBottom();
    QTRY_VERIFY(m_grid->pages()->data(m_grid->pages()->index(kPages - 1), Qt::DecorationRole).isValid());
    QVERIFY(m_store->decodes() < kPages);
}

void TestThumbnails::secondTime_nothingIsDecoded()
{
    for (int row = 0; row < kPages; ++row) {
        if (row != kBare - 1)
            QTRY_VERIFY(m_grid->pages()->data(m_grid->pages()->index(row), Qt::DecorationRole).isValid());
    }
    QCOMPARE(m_store->decodes(), kPages - 1);
    // The next start of the program: another model and store over the same folder.
    m_store = std::make_unique<ThumbnailStore>(m_folder->path());
    makeGrid();
    QTRY_VERIFY(m_grid->pages()->data(m_grid->pages()->index(0), Qt::DecorationRole).isValid());
    QTRY_VERIFY(m_grid->pages()->data(m_grid->pages()->index(1), Qt::DecorationRole).isValid());
    QCOMPARE(m_store->decodes(), 0);
    QVERIFY(m_asked > 0);
}

void TestThumbnails::pageWithoutPicture_hasItsHeadlines()
{
    const QModelIndex bare = m_grid->pages()->index(kBare - 1);
    QTRY_COMPARE(bare.data(ThumbnailModel::HeadlinesRole).toStringList().value(1), u"第二条"_s);
    QVERIFY(!bare.data(Qt::DecorationRole).isValid());
    QTest::qWait(20);
    QCOMPARE(m_headlinesAsked, QList<PageId>({PageId(kBare)}));
}

void TestThumbnails::openPage_isMarkedOnce()
{
    m_grid->setPages(m_pages, PageId(5));
    QList<int> marked;
    for (int row = 0; row < kPages; ++row) {
        if (m_grid->pages()->index(row).data(ThumbnailModel::OpenRole).toBool())
            marked.append(row);
    }
    QCOMPARE(marked, QList<int>({4}));
    QCOMPARE(m_grid->currentIndex().row(), 4);
}

void TestThumbnails::click_opensThePage()
{
    QSignalSpy activated(m_grid.get(), &ThumbnailGrid::pageActivated);
    const QRect second = m_grid->visualRect(m_grid->pages()->index(1));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, second.center());
    QVERIFY(!activated.isEmpty());
    QCOMPARE(activated.first().first().value<PageId>(), PageId(2));
}

void TestThumbnails::enter_opensThePageWithTheFocus()
{
    QSignalSpy activated(m_grid.get(), &ThumbnailGrid::pageActivated);
    m_grid->setFocus();
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(m_grid.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<PageId>(), PageId(2));
}

void TestThumbnails::brokenPicture_isAskedForOnceAndHasHeadlines()
{
    QList<Page> pages{m_pages.first()};
    pages[0].picture = ContentHash::of("broken");
    m_grid->setPages(pages, PageId(1));
    const QModelIndex row = m_grid->pages()->index(0);
    QTRY_VERIFY(!row.data(ThumbnailModel::HeadlinesRole).toStringList().isEmpty());
    const int asked = m_asked;
    m_grid->viewport()->repaint();
    QTest::qWait(20);
    QCOMPARE(m_asked, asked);
}

QTEST_MAIN(TestThumbnails)
#include "test_thumbnails.moc"
