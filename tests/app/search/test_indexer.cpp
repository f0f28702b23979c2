// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexcheck.h"
#include "search/indexer.h"
#include "search/segmentstore.h"

#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestIndexer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchLibrary> m_library;

    bool execute(const QString &sql) { return m_library->connection().execute(sql).has_value(); }

    bool prepare() { return Indexer::prepare(m_library->connection()).has_value(); }

    qint64 indexed() { return m_library->number(u"SELECT total(articles - removed) FROM segment"_s); }

    qint64 segments() { return m_library->number(u"SELECT count(*) FROM segment"_s); }

    /// Leaves that belong to no segment.
    qint64 strayLeaves()
    {
        return m_library->number(
            u"SELECT count(*) FROM posting WHERE id >> 47 NOT IN (SELECT slot FROM segment)"_s);
    }

    QStringList faults()
    {
        Progress progress;
        const auto found = indexFaults(m_library->connection(), progress);
        return found ? *found : QStringList{u"!"_s + found.error().detail};
    }

    void commitDays(int days, const QString &word)
    {
        for (int day = 0; day < days; ++day) {
            const QString title = u"第%1天"_s.arg(day);
            m_library->commit(
                u"日报"_s, QDate(2025, 1, 1).addDays(day), {SearchLibrary::article(title, {word, title})});
        }
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<SearchLibrary>();
        auto first = SearchLibrary::article(u"甲题"_s, {u"共同的话"_s, u"獨有甲"_s});
        first.kicker = u"甲引"_s;
        first.byline = u"甲者"_s;
        m_library->commit(
            u"报"_s, QDate(2026, 1, 1), {first, SearchLibrary::article(u"乙题"_s, {u"共同的话"_s})});
    }

    void update_article_isFoundByItsNewWordsOnly()
    {
        QCOMPARE(m_library->titles(u"共同的话"_s).size(), 2);
        m_library->commit(u"报"_s, QDate(2026, 1, 1), {SearchLibrary::article(u"甲题"_s, {u"改写过的"_s})});
        QCOMPARE(m_library->titles(u"共同的话"_s), QStringList{u"乙题"_s});
        QCOMPARE(m_library->titles(u"共"_s), QStringList{u"乙题"_s});
        QCOMPARE(m_library->titles(u"独有"_s), QStringList());
        QCOMPARE(m_library->titles(u"甲者"_s), QStringList());
        QCOMPARE(m_library->titles(u"改写"_s), QStringList{u"甲题"_s});
        QCOMPARE(indexed(), 2);
    }

    void teaserOfWhatIsThere_isNotFound_alsoInAnIndexMadeAnew()
    {
        auto teaser = SearchLibrary::article(u"今夜灯会（A04）"_s, {u"导语几句"_s});
        teaser.kind = ArticleKind::Teaser;
        teaser.pointsTo.title = u"今夜灯会"_s;
        m_library->commit(u"报"_s, QDate(2026, 1, 2), {teaser, SearchLibrary::article(u"今夜灯会"_s)});
        QCOMPARE(m_library->titles(u"灯会"_s), QStringList{u"今夜灯会"_s});
        QCOMPARE(m_library->titles(u"导语几句"_s), QStringList());
        QCOMPARE(faults(), QStringList());
        QVERIFY(execute(u"UPDATE meta SET value = 'old' WHERE key = 'search_index'"_s));
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"灯会"_s), QStringList{u"今夜灯会"_s});
        QCOMPARE(faults(), QStringList());
    }

    void loneTeaser_isFound_alsoInAnIndexMadeAnew()
    {
        auto teaser = SearchLibrary::article(u"今夜灯会（A04）"_s, {u"导语几句"_s});
        teaser.kind = ArticleKind::Teaser;
        teaser.pointsTo = {u"A04"_s, {}, u"今夜灯会"_s};
        m_library->commit(u"报"_s, QDate(2026, 1, 2), {teaser}, u"A01"_s);
        QCOMPARE(m_library->titles(u"灯会"_s), QStringList{u"今夜灯会（A04）"_s});
        QCOMPARE(faults(), QStringList());
        QVERIFY(execute(u"UPDATE meta SET value = 'old' WHERE key = 'search_index'"_s));
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"导语几句"_s), QStringList{u"今夜灯会（A04）"_s});
        QCOMPARE(faults(), QStringList());
    }

    void joinedParts_areFoundOnce()
    {
        auto first = SearchLibrary::article(u"大河的春天"_s, {u"春水一夜涨了三尺"_s});
        first.continuation.onto = u"A04"_s;
        auto later = SearchLibrary::article(u"大河的春天续"_s, {u"春水又退了"_s});
        later.continuation.begun = u"A01"_s;
        m_library->commit(u"报"_s, QDate(2026, 1, 2), {first}, u"A01"_s);
        m_library->commit(u"报"_s, QDate(2026, 1, 2), {later}, u"A04"_s);
        QCOMPARE(m_library->titles(u"春水"_s), QStringList{u"大河的春天"_s});
        QCOMPARE(m_library->titles(u"又退"_s), QStringList{u"大河的春天"_s});
        QCOMPARE(faults(), QStringList());
    }

    void remove_article_isFoundNoMore()
    {
        const qint64 key = m_library->number(u"SELECT sort_key FROM article WHERE title = '甲题'"_s);
        for (int times = 0; times < 2; ++times) {
            Indexer indexer;
            // The text is that of a caller who knows nothing any more; what counts is what was added.
            QVERIFY(indexer.remove(m_library->connection(), {key, {}, {}, {}}).has_value());
            QVERIFY(indexer.flush(m_library->connection()).has_value());
            for (const QString &word : {u"共"_s, u"共同"_s, u"话"_s})
                QCOMPARE(m_library->titles(word), QStringList{u"乙题"_s});
            for (const QString &word : {u"甲"_s, u"甲题"_s, u"独"_s, u"甲引"_s})
                QCOMPARE(m_library->titles(word), QStringList());
            QCOMPARE(indexed(), 1);
        }
    }

    void addThenRemove_inOneTransaction_leavesNothing()
    {
        Indexer indexer;
        const IndexedText text{7, NewspaperId(1), u"丙引\n丙题"_s, u"丙文"_s};
        QVERIFY(indexer.add(m_library->connection(), text).has_value());
        QVERIFY(indexer.remove(m_library->connection(), text).has_value());
        QVERIFY(indexer.flush(m_library->connection()).has_value());
        QCOMPARE(indexed(), 2);
        QCOMPARE(strayLeaves(), 0);
    }

    void removeThenAdd_inOneTransaction_keepsTheNewWords()
    {
        const qint64 key = m_library->number(u"SELECT sort_key FROM article WHERE title = '甲题'"_s);
        Indexer indexer;
        QVERIFY(indexer.remove(m_library->connection(), {key, {}, {}, {}}).has_value());
        QVERIFY(
            indexer.add(m_library->connection(), {key, NewspaperId(1), u"\n甲题"_s, u"新话"_s}).has_value());
        QVERIFY(indexer.flush(m_library->connection()).has_value());
        QCOMPARE(indexed(), 2);
        QCOMPARE(m_library->titles(u"新话"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"共同"_s), QStringList{u"乙题"_s});
    }

    void commits_many_areMergedIntoFewSegments()
    {
        commitDays(100, u"每天都有的话"_s);
        QCOMPARE(indexed(), 102);
        QVERIFY2(segments() < 16, qPrintable(QString::number(segments())));
        QCOMPARE(strayLeaves(), 0);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 100);
        QCOMPARE(m_library->titles(u"每天都有的话"_s).first(), u"第99天"_s);
        QCOMPARE(m_library->titles(u"第42天"_s), QStringList{u"第42天"_s});
    }

    void gather_afterMuchWasAdded_makesOneOfTheSmallSegments()
    {
        commitDays(27, u"每天都有的话"_s);
        const qint64 before = segments();
        QVERIFY2(before > 4, qPrintable(QString::number(before)));
        Progress progress;
        QVERIFY(Indexer::gather(m_library->connection(), 32, progress).has_value());
        QCOMPARE(segments(), 1);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 27);
        QCOMPARE(m_library->titles(u"第17天"_s), QStringList{u"第17天"_s});
        QCOMPARE(faults(), QStringList());
        QCOMPARE(strayLeaves(), 0);
    }

    void gather_afterLittleWasAdded_writesNothingAnew()
    {
        commitDays(27, u"每天都有的话"_s);
        const qint64 before = segments();
        QVERIFY2(before > 4, qPrintable(QString::number(before)));
        Progress progress;
        QVERIFY(Indexer::gather(m_library->connection(), 3, progress).has_value());
        QCOMPARE(segments(), before);
    }

    void gather_cancelled_leavesTheIndexAsItWas()
    {
        commitDays(27, u"每天都有的话"_s);
        const qint64 before = segments();
        QVERIFY2(before > 4, qPrintable(QString::number(before)));
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        const auto done = Indexer::gather(m_library->connection(), 32, progress);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(segments(), before);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 27);
    }

    void optimize_manySegments_makesOneWithoutWhatIsRemoved()
    {
        commitDays(30, u"每天都有的话"_s);
        commitDays(10, u"改写了"_s);
        QVERIFY(segments() > 1);
        Progress progress;
        QVERIFY(Indexer::optimize(m_library->connection(), progress).has_value());
        QCOMPARE(segments(), 1);
        QCOMPARE(m_library->number(u"SELECT removed FROM segment"_s), 0);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 20);
        QCOMPARE(m_library->titles(u"改写"_s).size(), 10);
        QCOMPARE(strayLeaves(), 0);
    }

    void optimize_cancelled_leavesTheIndexAsItWas()
    {
        commitDays(30, u"每天都有的话"_s);
        const qint64 before = segments();
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        const auto done = Indexer::optimize(m_library->connection(), progress);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(segments(), before);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 30);
    }

    void removal_ofMost_writesTheSegmentAnew()
    {
        QList<ArticleDraft> articles;
        for (int i = 0; i < 20; ++i)
            articles << SearchLibrary::article(u"旧%1"_s.arg(i), {u"旧话"_s});
        m_library->commit(u"报"_s, QDate(2026, 2, 1), articles);
        for (ArticleDraft &article : articles)
            article.paragraphs = QStringList{u"新话"_s};
        m_library->commit(u"报"_s, QDate(2026, 2, 1), articles);
        QCOMPARE(m_library->number(u"SELECT total(removed) FROM segment"_s), 0);
        QCOMPARE(m_library->titles(u"旧话"_s).size(), 0);
        QCOMPARE(m_library->titles(u"新话"_s).size(), 20);
    }

    void longList_ofManyArticles_isPartedAndFoundWhole()
    {
        Indexer indexer;
        QVERIFY(execute(u"BEGIN"_s));
        for (int i = 0; i < 9000; ++i) {
            const QString body = i % 2 == 0 ? u"的双"_s : u"的单"_s;
            QVERIFY(
                indexer.add(m_library->connection(), {1000 + 3 * i, NewspaperId(1), {}, body}).has_value());
        }
        QVERIFY(indexer.flush(m_library->connection()).has_value());
        QVERIFY(execute(u"COMMIT"_s));
        Searcher searcher(m_library->connection());
        QCOMPARE(searcher.count({u"的"_s, {}, 50, 0}).value_or(-1), 9002);
        QCOMPARE(searcher.count({u"的双"_s, {}, 50, 0}).value_or(-1), 4500);
        QVERIFY(m_library->number(u"SELECT count(*) FROM posting WHERE id & 31 > 0"_s) > 0);
        QVERIFY(m_library->number(u"SELECT max(length(leaf)) FROM posting"_s) <= 4056);
    }

    void prepare_newerFolding_buildsAnew()
    {
        QVERIFY(execute(u"UPDATE meta SET value = 'old' WHERE key = 'search_index'"_s));
        QVERIFY(execute(u"DELETE FROM posting"_s));
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"獨有甲"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"甲引"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"byline:甲者"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"共同的话"_s).size(), 2);
        QVERIFY(m_library->number(u"SELECT value <> 'old' FROM meta WHERE key = 'search_index'"_s) == 1);
        QCOMPARE(indexed(), 2);
    }

    void prepare_noIndex_buildsIt()
    {
        QVERIFY(execute(u"DELETE FROM posting; DELETE FROM segment;"
                        "DELETE FROM meta WHERE key = 'search_index'"_s));
        QCOMPARE(m_library->titles(u"共同"_s).size(), 0);
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"共同"_s).size(), 2);
        QCOMPARE(m_library->titles(u"共同的"_s).size(), 2);
    }

    void prepare_stopped_goesOnWhereItWas()
    {
        commitDays(40, u"每天都有的话"_s);
        QVERIFY(execute(u"DELETE FROM meta WHERE key = 'search_index'"_s));
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(Indexer::prepare(m_library->connection(), progress).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 0);
        // What another program imports meanwhile must not be in the index twice.
        m_library->commit(u"报"_s, QDate(2026, 3, 1), {SearchLibrary::article(u"丙题"_s, {u"每天"_s})});
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"每天"_s).size(), 41);
        QCOMPARE(indexed(), 43);
    }

    void prepare_inSteps_letsOthersWriteBetween()
    {
        for (int day = 0; day < 5; ++day) {
            QList<ArticleDraft> articles;
            for (int i = 0; i < 500; ++i)
                articles << SearchLibrary::article(u"第%1天第%2篇"_s.arg(day).arg(i), {u"每天都有的话"_s});
            m_library->commit(u"日报"_s, QDate(2025, 1, 1).addDays(day), articles);
        }
        QVERIFY(execute(u"UPDATE meta SET value = 'old' WHERE key = 'search_index'"_s));
        QList<qint64> done;
        qint64 total = 0;
        int steps = 0;
        for (;; ++steps) {
            Progress progress({}, [&](const ProgressState &state) {
                done << state.done;
                total = state.total;
            });
            const auto whole = Indexer::prepareSome(m_library->connection(), progress);
            QVERIFY(whole.has_value());
            if (*whole)
                break;
            if (steps > 0)
                continue;
            // Behind and before where it stands, and one that it has had.
            m_library->commit(u"报"_s, QDate(1990, 1, 1), {SearchLibrary::article(u"早题"_s, {u"每天"_s})});
            m_library->commit(u"报"_s, QDate(2040, 1, 1), {SearchLibrary::article(u"晚题"_s, {u"每天"_s})});
        }
        QVERIFY(steps > 1);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QVERIFY(done.last() > 2000 && done.last() <= total);
        QCOMPARE(m_library->titles(u"每天"_s).size(), 2502);
        QCOMPARE(indexed(), 2504);
        QCOMPARE(m_library->number(u"SELECT count(*) FROM meta WHERE key = 'search_index_building'"_s), 0);
        Progress untold;
        const qint64 changes = m_library->number(u"SELECT total_changes()"_s);
        QVERIFY(Indexer::prepareSome(m_library->connection(), untold).value_or(false));
        QCOMPARE(m_library->number(u"SELECT total_changes()"_s), changes);
    }

    void prepare_currentIndex_writesNothing()
    {
        const qint64 before = m_library->number(u"PRAGMA data_version"_s);
        const qint64 changes = m_library->number(u"SELECT total_changes()"_s);
        QVERIFY(prepare());
        QCOMPARE(m_library->number(u"SELECT total_changes()"_s), changes);
        QCOMPARE(m_library->number(u"PRAGMA data_version"_s), before);
    }

    void commit_undone_leavesNoWords()
    {
        const qint64 rows = indexed();
        QVERIFY(execute(u"BEGIN"_s));
        Indexer indexer;
        const IndexedText text{1, NewspaperId(1), u"撤销"_s, u"撤销的话"_s};
        QVERIFY(indexer.add(m_library->connection(), text).has_value());
        QVERIFY(indexer.flush(m_library->connection()).has_value());
        QVERIFY(execute(u"ROLLBACK"_s));
        QCOMPARE(indexed(), rows);
        QCOMPARE(m_library->titles(u"撤销"_s), QStringList());
        QCOMPARE(strayLeaves(), 0);
    }

    void check_indexAndArticlesAgree_findsNothing()
    {
        commitDays(30, u"每天都有的话"_s);
        commitDays(5, u"改写了"_s);
        QCOMPARE(faults(), QStringList());
    }

    void check_indexOfOtherWords_namesTheArticle_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::newRow("words") << u"UPDATE body SET text = '别的话' WHERE article = 1"_s
                               << u"article 1 is in the index with other words"_s;
        QTest::newRow("missing") << u"UPDATE segment SET removed = 1, removed_articles = x'01'"_s
                                 << u"1 articles of 2"_s;
        QTest::newRow("gone") << u"UPDATE article SET sort_key = 5 WHERE id = 1"_s
                              << u"no article with the sort key"_s;
        QTest::newRow("newspaper") << u"UPDATE segment SET newspapers = x'0101' WHERE newspapers <> x'0101';"
                                      "INSERT INTO newspaper (name, sort_name) VALUES ('x', '');"
                                      "UPDATE edition SET newspaper = 2"_s
                                   << u"with another newspaper"_s;
        QTest::newRow("leaves") << u"DELETE FROM posting"_s
                                << u"article 1 is in the index with other words"_s;
        QTest::newRow("segment") << u"UPDATE segment SET keys = x'ff'"_s << u"is damaged"_s;
        QTest::newRow("twice")
            << u"INSERT INTO segment (slot, newest, oldest, articles, keys, newspapers)"
               " SELECT slot + 1, newest, oldest, articles, keys, newspapers FROM segment"_s
            << u"twice"_s;
    }

    void check_indexOfOtherWords_namesTheArticle()
    {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        QVERIFY(execute(sql));
        const QStringList found = faults();
        QVERIFY2(!found.filter(fault).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void damagedLeaf_searched_isAnErrorAndNoCrash()
    {
        for (const QString &leaf : {u"x''"_s,
                                    u"x'ff'"_s,
                                    u"x'0001'"_s,
                                    u"x'00ffffffffffffffffff7f'"_s,
                                    u"x'0002ff'"_s,
                                    u"x'0006ffffff7f'"_s,
                                    u"x'0003'"_s}) {
            QVERIFY(execute(u"UPDATE posting SET leaf = "_s + leaf));
            Searcher searcher(m_library->connection());
            for (const QString &query : {u"共"_s, u"共同的话"_s, u"甲 OR 话"_s}) {
                const auto page = searcher.search({query, {}, 50, 0});
                QVERIFY(page.has_value() || page.error().kind == ErrorKind::LibraryDamaged);
                const auto count = searcher.count({query, {}, 50, 0});
                QVERIFY(count.has_value() || count.error().kind == ErrorKind::LibraryDamaged);
            }
        }
    }

    void damagedSegment_searched_isAnError()
    {
        for (const QString &change :
             {u"keys = x'ff'"_s, u"newspapers = x''"_s, u"articles = 70000"_s, u"keys = x'00'"_s}) {
            SetUp again(*this);
            QVERIFY(execute(u"UPDATE segment SET "_s + change));
            const auto page = Searcher(m_library->connection()).search({u"共"_s, {}, 50, 0});
            QVERIFY(!page.has_value());
            QCOMPARE(page.error().kind, ErrorKind::LibraryDamaged);
        }
    }

private:
    /// A library as init() makes it.
    struct SetUp
    {
        explicit SetUp(TestIndexer &test) { test.init(); }
    };
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "test_indexer.moc"
