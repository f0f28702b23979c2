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

template <class T>
struct AskedIds
{
    QString query;
    QList<ArticleId> ids;
    CancelToken cancel;
    std::shared_ptr<QPromise<Result<QList<T>>>> promise = std::make_shared<QPromise<Result<QList<T>>>>();

    void answer(Result<QList<T>> value) const
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
    std::deque<Asked<SearchFacets>> facets;
    std::deque<AskedIds<SearchHit>> hits;
    std::deque<AskedIds<HitText>> texts;

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
                .count = [this](const SearchRequest &request) { return ask(counts, request); },
                .facets = [this](const SearchRequest &request) { return ask(facets, request); },
                .hits =
                    [this](const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel) {
                        return askIds(hits, query, ids, cancel);
                    },
                .snippets =
                    [this](const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel) {
                        return askIds(texts, query, ids, cancel);
                    }};
    }

    template <class T>
    static QFuture<Result<QList<T>>> askIds(std::deque<AskedIds<T>> &queue,
                                            const QString &query,
                                            const QList<ArticleId> &ids,
                                            const CancelToken &cancel)
    {
        queue.push_back({query, ids, cancel});
        queue.back().promise->start();
        return queue.back().promise->future();
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
        QTRY_COMPARE(desk.counts.size(), std::size_t(1));
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

    void hits_namedOtherwise_areFetchedAgainAndShownUntilThen()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"江边"_s, {});
        desk.searches[0].answer(page(1, 2, 0));
        QTRY_COMPARE(model.rowCount(), 2);
        model.setVisibleRows(0, 1);
        QTRY_COMPARE(desk.texts.size(), std::size_t(1));
        const QString before = model.index(0).data(NameRole).toString();
        QVERIFY(!before.isEmpty());
        model.renew();
        QCOMPARE(desk.hits.size(), std::size_t(1));
        QCOMPARE(desk.hits[0].ids, (QList{ArticleId(1), ArticleId(2)}));
        QCOMPARE(model.index(0).data(NameRole).toString(), before);
        // Otherwise once more before the answer: that is of what was.
        model.renew();
        QList<SearchHit> hits = page(1, 2, 0).hits;
        for (SearchHit &hit : hits)
            hit.title.text = u"江邊"_s;
        desk.hits[0].answer(hits);
        QTRY_COMPARE(desk.hits.size(), std::size_t(2));
        QCOMPARE(model.index(0).data(NameRole).toString(), before);
        desk.hits[1].answer(hits);
        QTRY_COMPARE(model.index(1).data(NameRole).toString(), u"江邊"_s);
        // The texts are asked for anew; the answer that was on its way is none.
        QVERIFY(desk.texts[0].cancel.isCancelled());
        desk.texts[0].answer(QList<HitText>{});
        QTRY_COMPARE(desk.texts.size(), std::size_t(2));
        QCOMPARE(desk.hits.size(), std::size_t(2));
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
        QTRY_COMPARE(desk.counts.size(), std::size_t(1));
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

    void search_another_stopsTheOneThatRuns()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"江"_s, {});
        const CancelToken first = desk.searches[0].request.cancel;
        QVERIFY(!first.isCancelled());
        model.search(u"江边"_s, {});
        QVERIFY(first.isCancelled());
        desk.searches[0].answer(Error{ErrorKind::Cancelled, {}, {}});
        QTRY_COMPARE(desk.searches.size(), std::size_t(2));
        QVERIFY(!desk.searches[1].request.cancel.isCancelled());
    }

    void facets_doNotWaitForTheNumber()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QSignalSpy known(&model, &SearchResultModel::facetsKnown);
        model.search(u"江"_s, {});
        desk.searches[0].answer(page(1, 3, 7));
        QTRY_COMPARE(desk.facets.size(), std::size_t(1));
        QCOMPARE(desk.counts.size(), std::size_t(1));
        QVERIFY(!model.count());
        desk.facets[0].answer(SearchFacets{{{NewspaperId(1), u"甲报"_s, 9}}, {{2024, 9}}, true});
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(model.facets()->newspapers.size(), 1);
        desk.counts[0].answer(9);
        QTRY_COMPARE(model.count(), std::optional<qint64>(9));
        QCOMPARE(desk.facets.size(), std::size_t(1));
        model.search(u"山"_s, {});
        QVERIFY(!model.facets());
    }

    void texts_areAskedForTheRowsSeen()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.search(u"江"_s, {});
        desk.searches[0].answer(page(1, 50, 7));
        QTRY_COMPARE(model.rowCount(), 50);
        QVERIFY(desk.texts.empty());
        model.setVisibleRows(0, 4);
        QCOMPARE(desk.texts.size(), std::size_t(1));
        QCOMPARE(desk.texts[0].ids.first(), ArticleId(1));
        QVERIFY(desk.texts[0].ids.size() >= 5 && desk.texts[0].ids.size() < 30);
        QVERIFY(!model.index(0).data(SnippetRole).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<HitText> texts;
        for (const ArticleId id : desk.texts[0].ids)
            texts << HitText{id, {.text = u"江边"_s, .hits = {{0, 1}}}};
        desk.texts[0].answer(texts);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(model.index(0).data(SnippetRole).value<Snippet>().text, u"江边"_s);
        // What is there is not asked for again.
        model.setVisibleRows(0, 4);
        QCOMPARE(desk.texts.size(), std::size_t(1));
        model.setVisibleRows(45, 49);
        QTRY_COMPARE(desk.texts.size(), std::size_t(2));
        QVERIFY(desk.texts[1].ids.contains(ArticleId(50)));
    }

    void texts_ofRowsScrolledPast_areStopped()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"江"_s, {});
        desk.searches[0].answer(page(1, 50, 7));
        QTRY_COMPARE(model.rowCount(), 50);
        model.setVisibleRows(0, 2);
        model.setVisibleRows(40, 42);
        QVERIFY(desk.texts[0].cancel.isCancelled());
        desk.texts[0].answer(Error{ErrorKind::Cancelled, {}, {}});
        QTRY_COMPARE(desk.texts.size(), std::size_t(2));
        QVERIFY(desk.texts[1].ids.contains(ArticleId(42)));
    }

    void rows_farAway_areForgottenAndComeAgain()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        constexpr int many = 3 * SearchResultModel::keptRows;
        model.search(u"江"_s, {});
        desk.searches[0].answer(page(1, many, 0));
        QTRY_COMPARE(model.rowCount(), many);
        model.setVisibleRows(0, 9);
        QVERIFY(!model.index(many - 1).data().isValid());
        // Its id stays: it can be opened.
        QCOMPARE(idAt<ArticleId>(model.index(many - 1), ArticleIdRole), ArticleId(many));
        model.setVisibleRows(many - 10, many - 1);
        QCOMPARE(desk.hits.size(), std::size_t(1));
        QList<SearchHit> hits;
        for (const ArticleId id : desk.hits[0].ids)
            hits += page(static_cast<int>(id.value()), 1, 0).hits;
        desk.hits[0].answer(hits);
        QTRY_VERIFY(model.index(many - 1).data().isValid());
        int kept = 0;
        for (int row = 0; row < many; ++row)
            kept += model.index(row).data().isValid() ? 1 : 0;
        QVERIFY(kept <= SearchResultModel::keptRows);
    }

    void relevance_ofTooMany_saysOfHowMany()
    {
        Desk desk;
        SearchResultModel model(desk.source());
        model.search(u"江"_s, {}, SearchOrder::Relevance);
        QCOMPARE(desk.searches[0].request.order, SearchOrder::Relevance);
        SearchPage best = page(1, 3, 0);
        best.compared = 20000;
        best.comparedAll = false;
        desk.searches[0].answer(best);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.comparedOnly(), std::optional<qint64>(20000));
        // The rows are not all there are.
        QTRY_COMPARE(desk.counts.size(), std::size_t(1));
    }

    void model_goneBeforeTheAnswer_isNotMissed()
    {
        Desk desk;
        auto model = std::make_unique<SearchResultModel>(desk.source());
        model->search(u"江"_s, {});
        model.reset();
        QVERIFY(desk.searches[0].request.cancel.isCancelled());
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
