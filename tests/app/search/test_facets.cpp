// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facets.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFacets : public QObject
{
    Q_OBJECT

private:
    SearchLibrary m_library;
    QMap<QString, NewspaperId> m_ids;

    [[nodiscard]] Result<SearchFacets> facets(const QString &query, const SearchScope &scope = {})
    {
        SearchRequest request;
        request.query = query;
        request.scope = scope;
        return Searcher(m_library.connection()).facets(request);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QRandomGenerator random(20260128);
        const QStringList papers{u"重庆日报"_s, u"重庆日报农村版"_s, u"人民日报"_s, u"晚报"_s};
        const QStringList words{u"西部"_s, u"金融"_s, u"铁路"_s, u"江边"_s, u"部金"_s};
        for (int i = 0; i < 60; ++i) {
            const QString &paper = papers.at(random.bounded(papers.size()));
            const QDate date(2019 + random.bounded(5), 1 + random.bounded(12), 1 + random.bounded(28));
            QList<ArticleDraft> articles;
            for (int n = random.bounded(1, 6); n > 0; --n) {
                QString text;
                for (int w = random.bounded(1, 5); w > 0; --w)
                    text += words.at(random.bounded(words.size()));
                articles << SearchLibrary::article(u"%1之%2"_s.arg(i).arg(n), {text});
            }
            m_library.commit(paper, date, articles);
        }
        LibraryReader reader(m_library.connection());
        const auto newspapers = reader.newspapers();
        QVERIFY(newspapers.has_value());
        for (const Newspaper &newspaper : *newspapers)
            m_ids.insert(newspaper.name, newspaper.id);
    }

    void facets_areWhatAScanCounts()
    {
        const QStringList queries{u"西"_s,
                                  u"西部金融"_s,
                                  u"金融 -铁路"_s,
                                  u"铁路 OR 江边"_s,
                                  u"date:2021"_s,
                                  u"paper:重庆 西部"_s,
                                  u"部金 date:2020..2022"_s};
        QList<SearchScope> scopes{{}};
        for (const NewspaperId id : std::as_const(m_ids))
            scopes << SearchScope{id, {}, {}};
        for (const QString &query : queries) {
            for (const SearchScope &scope : std::as_const(scopes)) {
                SearchRequest request;
                request.query = query;
                request.scope = scope;
                request.limit = 100000;
                const auto page = Searcher(m_library.connection()).search(request);
                QVERIFY(page.has_value());
                QMap<QString, qint64> papers;
                QMap<int, qint64> years;
                for (const SearchHit &hit : page->hits) {
                    ++papers[hit.newspaper];
                    ++years[hit.date.year()];
                }
                const auto counted = facets(query, scope);
                QVERIFY(counted.has_value());
                QVERIFY(counted->complete);
                QMap<QString, qint64> countedPapers;
                for (const NewspaperFacet &facet : counted->newspapers) {
                    QCOMPARE(facet.newspaper, m_ids.value(facet.name));
                    countedPapers.insert(facet.name, facet.articles);
                }
                QMap<int, qint64> countedYears;
                for (const YearFacet &facet : counted->years)
                    countedYears.insert(facet.year, facet.articles);
                QCOMPARE(countedPapers, papers);
                QCOMPARE(countedYears, years);
            }
        }
    }

    void facets_areInOrder()
    {
        const auto found = facets(u"date:2000..2030"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->newspapers.size(), 4);
        for (qsizetype i = 1; i < found->newspapers.size(); ++i)
            QVERIFY(found->newspapers.at(i - 1).articles >= found->newspapers.at(i).articles);
        for (qsizetype i = 1; i < found->years.size(); ++i)
            QVERIFY(found->years.at(i - 1).year > found->years.at(i).year);
    }

    void newspaperInFull_isThatNewspaperOnly()
    {
        const auto found = facets(u"paper:\"重慶日報\""_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->newspapers.size(), 1);
        QCOMPARE(found->newspapers.first().name, u"重庆日报"_s);
        QCOMPARE(facets(u"paper:重庆日"_s)->newspapers.size(), 2);
    }

    void nothingFound_hasNone()
    {
        const auto found = facets(u"没有这个词"_s);
        QVERIFY(found.has_value());
        QVERIFY(found->newspapers.isEmpty() && found->years.isEmpty() && found->complete);
    }

    void cancelled_stops()
    {
        SearchRequest request;
        request.query = u"西"_s;
        request.cancel.cancel();
        Searcher searcher(m_library.connection());
        QCOMPARE(searcher.facets(request).error().kind, ErrorKind::Cancelled);
        QCOMPARE(searcher.search(request).error().kind, ErrorKind::Cancelled);
        QCOMPARE(searcher.snippets(u"西"_s, {ArticleId(1)}, request.cancel).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "test_facets.moc"
