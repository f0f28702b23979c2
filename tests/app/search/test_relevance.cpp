// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/relevance.h"

#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

double score(const RelevanceText &text, const QStringList &words)
{
    return relevanceOf(text, {words, words});
}

QStringList ranked(SearchLibrary &library, const QString &query, int limit = 50)
{
    SearchRequest request;
    request.query = query;
    request.limit = limit;
    request.order = SearchOrder::Relevance;
    const auto page = Searcher(library.connection()).search(request);
    QStringList titles;
    if (page) {
        for (const SearchHit &hit : page->hits)
            titles << hit.article.title;
    }
    return titles;
}

} // namespace

class TestRelevance : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void relevance_titleBeforeHeadingsBeforeBody()
    {
        const QStringList words{u"铁路"_s};
        const double title = score({u"铁路通车"_s, {}, {}}, words);
        const double kicker = score({u"通车"_s, u"铁路"_s, {}}, words);
        const double body = score({u"通车"_s, {}, u"铁路"_s}, words);
        QVERIFY(title > kicker && kicker > body && body > 0);
        QCOMPARE(score({u"通车"_s, u"引题"_s, u"正文"_s}, words), 0.0);
        QVERIFY(title > score({u"今天各地的新线铁路全部通车"_s, {}, {}}, words));
    }

    void relevance_occurrences_countLessAndLess()
    {
        const QStringList words{u"铁"_s};
        const auto times = [&words](int n) { return score({{}, {}, u"铁路 "_s.repeated(n)}, words); };
        QVERIFY(times(2) > times(1));
        QVERIFY(times(11) - times(10) < times(2) - times(1));
        // However often the body has it, the title tells more.
        QVERIFY(score({u"铁"_s, {}, {}}, words) > times(10000));
    }

    void relevance_wordsTogether_beforeWordsApart()
    {
        const QStringList words{u"西部"_s, u"金融"_s};
        const double together = score({{}, {}, u"说西部金融的事"_s}, words);
        const double near = score({{}, {}, u"说西部的金融的事"_s}, words);
        const double apart = score({{}, {}, u"西部"_s + QString(200, u'，') + u"金融"_s}, words);
        QVERIFY(together > near && near > apart);
    }

    void search_byRelevance_ordersAndBreaksTiesByDate()
    {
        SearchLibrary library;
        library.commit(u"甲报"_s,
                       QDate(2020, 1, 1),
                       {SearchLibrary::article(u"金融"_s, {u"金融，金融。"_s}),
                        SearchLibrary::article(u"老一"_s, {u"说到金融"_s})});
        library.commit(u"甲报"_s,
                       QDate(2021, 1, 1),
                       {SearchLibrary::article(u"新一"_s, {u"说到金融"_s}),
                        SearchLibrary::article(u"多次"_s, {u"金融、金融、金融"_s})});
        QCOMPARE(ranked(library, u"金融"_s), (QStringList{u"金融"_s, u"多次"_s, u"新一"_s, u"老一"_s}));
        QCOMPARE(ranked(library, u"金融"_s, 2), (QStringList{u"金融"_s, u"多次"_s}));
        QCOMPARE(ranked(library, u"date:2021"_s), (QStringList{u"新一"_s, u"多次"_s}));
    }

    void search_byRelevance_saysHowManyWereCompared()
    {
        SearchLibrary library;
        QList<ArticleDraft> articles;
        for (int i = 0; i < 30; ++i)
            articles << SearchLibrary::article(u"第%1篇"_s.arg(i), {u"说到金融"_s});
        library.commit(u"甲报"_s, QDate(2020, 1, 1), articles);
        SearchRequest request;
        request.query = u"金融"_s;
        request.limit = 5;
        request.order = SearchOrder::Relevance;
        const auto page = Searcher(library.connection()).search(request);
        QVERIFY(page.has_value());
        QCOMPARE(page->hits.size(), 5);
        QCOMPARE(page->compared, 30);
        QVERIFY(page->comparedAll);
        QCOMPARE(page->next, 0);
    }
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "test_relevance.moc"
