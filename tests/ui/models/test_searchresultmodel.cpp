// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roles.h"
#include "ui/models/searchresultmodel.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <deque>
#include <memory>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Asked
{
    SearchRequest request;
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    void answer(Result<T> value) const
    {
        promise->addResult(std::move(value));
        promise->finish();
    }
};

// Answers when the test says so.
struct Desk
{
    std::deque<Asked<SearchPage>> searches;
    std::deque<Asked<qint64>> counts;

    template <class T>
    static QFuture<Result<T>> ask(std::deque<Asked<T>> &queue, const SearchRequest &request)
    {
        queue.push_back({request});
        queue.back().promise->start();
        return queue.back().promise->future();
    }

    SearchSource source()
    {
        return {.search = [this](const SearchRequest &request) { return ask(searches, request); },
                .count = [this](const SearchRequest &request) { return ask(counts, request); }};
    }
};

SearchPage page(int first, int count, qint64 next)
{
    SearchPage page;
    for (int i = 0; i < count; ++i) {
        SearchHit hit;
        hit.article.id = ArticleId(first + i);
        hit.article.title = u"江边的早晨"_s;
        page.hits += hit;
    }
    page.next = next;
    return page;
}

} // namespace

class TestSearchResultModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void search_firstScreen_thenCount_thenMore()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is asked is counted here
        QSignalSpy counted(&model, &SearchResultModel::countKnown);
        model.search(u"江边"_s, {});
        QVERIFY(!model.isAnswered());
        desk.searches[0].answer(page(1, 3, 7));
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.isAnswered());
        QVERIFY(!model.count());
        desk.counts[0].answer(5);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(model.count(), std::optional<qint64>(5));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(desk.searches[1].request.after, 7);
        desk.searches[1].answer(page(4, 2, 0));
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(idAt<ArticleId>(model.index(4), ArticleIdRole), ArticleId(5));
    }

    void search_allOnOneScreen_isCountedWithoutAsking()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"江边"_s, {});
        desk.searches[0].answer(page(1, 2, 0));
        QTRY_COMPARE(model.count(), std::optional<qint64>(2));
        QVERIFY(desk.counts.empty());
    }

    void search_typedFast_onlyTheLastIsAskedAndShown()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is asked is counted here
        model.search(u"江"_s, {});
        model.search(u"江边"_s, {});
        model.search(u"江边的"_s, {});
        QCOMPARE(desk.searches.size(), std::size_t(1));
        desk.searches[0].answer(page(1, 9, 0));
        QTRY_COMPARE(desk.searches.size(), std::size_t(2));
        QCOMPARE(model.rowCount(), 0); // the stale answer was dropped
        QCOMPARE(desk.searches[1].request.query, u"江边的"_s);
        desk.searches[1].answer(page(1, 1, 0));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void moreHits_afterAnotherSearch_areDropped()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is asked is counted here
        model.search(u"江"_s, {});
        desk.searches[0].answer(page(1, 3, 7));
        QTRY_COMPARE(model.rowCount(), 3);
        model.fetchMore({});
        model.search(u"山"_s, {});
        desk.searches[2].answer(page(50, 1, 0));
        QTRY_COMPARE(model.rowCount(), 1);
        desk.searches[1].answer(page(4, 3, 0));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        desk.counts[0].answer(99); // of the first search
        QCoreApplication::processEvents();
        QCOMPARE(model.count(), std::optional<qint64>(1));
    }

    void search_badQuery_emptiesAndSaysWhy()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QSignalSpy failed(&model, &SearchResultModel::failed);
        model.search(u"\"江"_s, {});
        desk.searches[0].answer(Error{ErrorKind::BadQuery, u"\"江"_s, {}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::BadQuery);
        QCOMPARE(model.rowCount(), 0);
    }

    void model_goneBeforeTheAnswer_isNotMissed()
    {
        Desk desk;
        auto model = std::make_unique<SearchResultModel>(desk.source());
        model->search(u"江"_s, {});
        model.reset();
        desk.searches[0].answer(page(1, 1, 0));
        QCoreApplication::processEvents();
    }

    void search_blank_clearsWithoutAsking()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"  "_s, {});
        QVERIFY(desk.searches.empty());
        QVERIFY(model.isAnswered());
    }
};

QTEST_GUILESS_MAIN(TestSearchResultModel)
#include "test_searchresultmodel.moc"
