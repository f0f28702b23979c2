// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagerasters.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;

namespace {

const ContentHash kPage = ContentHash::of("page");
const ContentHash kPdf = ContentHash::of("pdf");

RasterOrder orderOf(QSize size, QRect part = {}, const ContentHash &pdf = {})
{
    return {kPage, {}, pdf, size, part};
}

} // namespace

class TestPageRasters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawnOnce_isThereAtOnceTheNextTime();
    void one_isDrawnAtATime();
    void whatIsNoLongerWanted_isNotDrawn();
    void lateAnswer_isNotTold();
    void lateParts_areDropped();
    void otherPartOfTheSameSize_isKept();
    void nearest_isTheLeastThatIsLargeEnough();
    void cache_isBoundedInBytes();
    void pdfThatCannotBeDrawn_isNotAskedForAgain();
    void cancelled_isTriedAgain();

private:
    struct Job
    {
        RasterOrder order;
        std::shared_ptr<QPromise<Result<QImage>>> promise;
    };

    void answer(qsizetype job, const Result<QImage> &image)
    {
        m_jobs.at(job).promise->addResult(image);
        m_jobs.at(job).promise->finish();
        QCoreApplication::processEvents();
    }

    void answer(qsizetype job)
    {
        const RasterOrder &order = m_jobs.at(job).order;
        answer(job, QImage(order.part.isNull() ? order.size : order.part.size(), QImage::Format_RGB32));
    }

    [[nodiscard]] PageRasters::Draw drawing()
    {
        return [this](const RasterOrder &order) {
            auto promise = std::make_shared<QPromise<Result<QImage>>>();
            promise->start();
            m_jobs.append({order, promise});
            return promise->future();
        };
    }

    QList<Job> m_jobs;
};

void TestPageRasters::init()
{
    m_jobs.clear();
}

void TestPageRasters::drawnOnce_isThereAtOnceTheNextTime()
{
    PageRasters rasters(drawing());
    QSignalSpy drawn(&rasters, &PageRasters::drawn);
    QVERIFY(rasters.whole(kPage, {100, 150}).isNull());
    rasters.want({orderOf({100, 150})});
    QCOMPARE(m_jobs.size(), 1);
    answer(0);
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(rasters.whole(kPage, {100, 150}).size(), QSize(100, 150));
    rasters.want({orderOf({200, 300})});
    answer(1);
    rasters.want({orderOf({100, 150})});
    QCOMPARE(m_jobs.size(), 2);
    QVERIFY(!rasters.whole(kPage, {100, 150}).isNull());
}

void TestPageRasters::one_isDrawnAtATime()
{
    PageRasters rasters(drawing());
    rasters.want({orderOf({100, 150}), orderOf({10, 15})});
    QCOMPARE(m_jobs.size(), 1);
    answer(0);
    QCOMPARE(m_jobs.size(), 2);
    QCOMPARE(m_jobs.at(1).order.size, QSize(10, 15));
}

void TestPageRasters::whatIsNoLongerWanted_isNotDrawn()
{
    // A wheel that is turned fast asks for many sizes: the first and the last are drawn.
    PageRasters rasters(drawing());
    for (int size = 10; size < 20; ++size)
        rasters.want({orderOf({size, size})});
    answer(0);
    QCOMPARE(m_jobs.size(), 2);
    QCOMPARE(m_jobs.at(1).order.size, QSize(19, 19));
}

void TestPageRasters::lateAnswer_isNotTold()
{
    PageRasters rasters(drawing());
    QSignalSpy drawn(&rasters, &PageRasters::drawn);
    rasters.want({orderOf({100, 150})});
    rasters.want({});
    answer(0);
    QCOMPARE(drawn.size(), 0);
}

void TestPageRasters::lateParts_areDropped()
{
    PageRasters rasters(drawing());
    rasters.want({orderOf({9000, 9000}, {0, 0, 100, 100}, kPdf)});
    rasters.want({orderOf({8000, 8000}, {0, 0, 100, 100}, kPdf)});
    answer(0);
    QVERIFY(rasters.parts().isEmpty());
    answer(1);
    QCOMPARE(rasters.parts().size(), 1);
    QCOMPARE(rasters.parts().first().size, QSize(8000, 8000));
}

void TestPageRasters::otherPartOfTheSameSize_isKept()
{
    PageRasters rasters(drawing());
    rasters.want({orderOf({9000, 9000}, {0, 0, 100, 100}, kPdf)});
    rasters.want({orderOf({9000, 9000}, {0, 50, 100, 100}, kPdf)});
    answer(0);
    QCOMPARE(rasters.parts().size(), 1);
    QCOMPARE(m_jobs.size(), 2);
    answer(1);
    rasters.want({orderOf({9000, 9000}, {10, 60, 50, 50}, kPdf)});
    QCOMPARE(m_jobs.size(), 2); // lies within what is there
}

void TestPageRasters::nearest_isTheLeastThatIsLargeEnough()
{
    PageRasters rasters(drawing());
    int job = 0;
    for (const int size : {300, 100, 200}) {
        rasters.want({orderOf({size, size})});
        answer(job++);
    }
    QCOMPARE(rasters.nearest(kPage, {150, 150}).width(), 200);
    QCOMPARE(rasters.nearest(kPage, {50, 50}).width(), 100);
    QCOMPARE(rasters.nearest(kPage, {400, 400}).width(), 300);
    QVERIFY(rasters.nearest(kPdf, {50, 50}).isNull());
}

void TestPageRasters::cache_isBoundedInBytes()
{
    PageRasters rasters(drawing(), 1000 * 1024); // two pictures of 300 by 400, and no third
    for (int i = 0; i < 3; ++i) {
        rasters.want({orderOf({300 + i, 400})});
        answer(i);
    }
    QVERIFY(rasters.whole(kPage, {300, 400}).isNull());
    QVERIFY(!rasters.whole(kPage, {301, 400}).isNull());
    QVERIFY(!rasters.whole(kPage, {302, 400}).isNull());
}

void TestPageRasters::pdfThatCannotBeDrawn_isNotAskedForAgain()
{
    PageRasters rasters(drawing());
    QSignalSpy drawn(&rasters, &PageRasters::drawn);
    QVERIFY(rasters.isUsable(kPdf));
    rasters.want({orderOf({100, 150}, {}, kPdf)});
    answer(0, Error{ErrorKind::BadMarkup, {}, {}});
    QVERIFY(!rasters.isUsable(kPdf));
    QCOMPARE(drawn.size(), 1);
    rasters.want({orderOf({200, 300}, {}, kPdf)});
    QCOMPARE(m_jobs.size(), 1);
}

void TestPageRasters::cancelled_isTriedAgain()
{
    PageRasters rasters(drawing());
    rasters.want({orderOf({100, 150}, {}, kPdf)});
    answer(0, Error{ErrorKind::Cancelled, {}, {}});
    QVERIFY(rasters.isUsable(kPdf));
    rasters.want({orderOf({100, 150}, {}, kPdf)});
    QCOMPARE(m_jobs.size(), 2);
}

QTEST_MAIN(TestPageRasters)
#include "test_pagerasters.moc"
