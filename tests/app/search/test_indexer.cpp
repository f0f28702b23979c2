// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gramtext.h"
#include "search/indexer.h"

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

    /// Whether FTS5 finds its own tables sound.
    bool indexIsSound() { return execute(u"INSERT INTO gram (gram) VALUES ('integrity-check')"_s); }

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
        QCOMPARE(m_library->number(u"SELECT count(*) FROM folded"_s), 2);
        QVERIFY(indexIsSound());
    }

    void remove_article_isFoundNoMore()
    {
        const qint64 key = m_library->number(u"SELECT sort_key FROM article WHERE title = '甲题'"_s);
        Indexer indexer;
        // The text is that of a caller who knows nothing any more; what counts is what was added.
        QVERIFY(indexer.remove(m_library->connection(), {key, {}, {}}).has_value());
        for (const QString &word : {u"共"_s, u"共同"_s, u"话"_s})
            QCOMPARE(m_library->titles(word), QStringList{u"乙题"_s});
        for (const QString &word : {u"甲"_s, u"甲题"_s, u"独"_s, u"甲引"_s})
            QCOMPARE(m_library->titles(word), QStringList());
        Statement rows(m_library->connection(), u"SELECT count(*) FROM gram WHERE gram MATCH ?"_s);
        QVERIFY(rows.bind(gramExpression(u"甲"_s, 2)).step().has_value());
        QCOMPARE(rows.integer(0), 0);
        rows.reset();
        QVERIFY(indexIsSound());
        QVERIFY(indexer.remove(m_library->connection(), {key, {}, {}}).has_value());
    }

    void add_sameRowTwice_isError()
    {
        const qint64 key = m_library->number(u"SELECT max(sort_key) FROM article"_s);
        Indexer indexer;
        const auto added = indexer.add(m_library->connection(), {key, u"x"_s, u"y"_s});
        QVERIFY(!added.has_value());
        QCOMPARE(added.error().kind, ErrorKind::Database);
    }

    void prepare_newerFolding_buildsAnew()
    {
        QVERIFY(execute(u"UPDATE meta SET value = 'old' WHERE key = 'search_index'"_s));
        QVERIFY(execute(u"UPDATE folded SET body = 'stale'"_s));
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"獨有甲"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"甲引"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"byline:甲者"_s), QStringList{u"甲题"_s});
        QCOMPARE(m_library->titles(u"共同的话"_s).size(), 2);
        QVERIFY(m_library->number(u"SELECT value <> 'old' FROM meta WHERE key = 'search_index'"_s) == 1);
        QVERIFY(indexIsSound());
    }

    void prepare_missingRows_buildsAnew()
    {
        QVERIFY(execute(u"DELETE FROM folded WHERE sort_key = (SELECT max(sort_key) FROM folded)"_s));
        QVERIFY(prepare());
        QCOMPARE(m_library->number(u"SELECT count(*) FROM folded"_s), 2);
        QCOMPARE(m_library->titles(u"共同的话"_s).size(), 2);
    }

    void prepare_noIndex_buildsIt()
    {
        QVERIFY(execute(u"DELETE FROM folded; INSERT INTO gram (gram) VALUES ('delete-all');"
                        "DELETE FROM meta WHERE key = 'search_index'"_s));
        QCOMPARE(m_library->titles(u"共同"_s).size(), 0);
        QVERIFY(prepare());
        QCOMPARE(m_library->titles(u"共同"_s).size(), 2);
        QCOMPARE(m_library->titles(u"共同的"_s).size(), 2);
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
        const qint64 rows = m_library->number(u"SELECT count(*) FROM folded"_s);
        QVERIFY(execute(u"BEGIN"_s));
        Indexer indexer;
        QVERIFY(indexer.add(m_library->connection(), {1, u"撤销"_s, u"撤销的话"_s}).has_value());
        QVERIFY(execute(u"ROLLBACK"_s));
        QCOMPARE(m_library->number(u"SELECT count(*) FROM folded"_s), rows);
        Statement found(m_library->connection(), u"SELECT count(*) FROM gram WHERE gram MATCH ?"_s);
        QVERIFY(found.bind(gramExpression(u"撤销"_s, 2)).step().has_value());
        QCOMPARE(found.integer(0), 0);
    }

    void gramWords_text_isCharactersAndPairs()
    {
        // 0, a: 001c, 002p (U+0030, U+0061); the end of a line parts them.
        QCOMPARE(gramWords({u"0a"_s}), u"001c 002p 001c002p "_s);
        QCOMPARE(gramWords({u"0\na"_s}), u"001c 002p "_s);
        QCOMPARE(gramWords({u"0"_s, u"a0"_s}), u"001c 002p 002p001c "_s);
        QCOMPARE(gramWords({QString()}), QString());
        // U+1F600
        QCOMPARE(gramWords({u"😀"_s}), u"2r5s "_s);
    }

    void gramExpression_term_namesItsPairs()
    {
        QCOMPARE(gramExpression(u"0"_s, 2), u"\"001c\""_s);
        QCOMPARE(gramExpression(u"0a"_s, 2), u"\"001c002p\""_s);
        QCOMPARE(gramExpression(u"0a0"_s, 2), u"\"001c002p\" AND \"002p001c\""_s);
        QCOMPARE(gramExpression(QString(500, u'0'), 24), u"\"001c001c\""_s);
        QString many;
        for (int i = 0; i < 500; ++i)
            many += QChar(u'一' + i);
        QCOMPARE(gramExpression(many, 24).count(u"AND"_s), 23);
        QVERIFY(gramExpressionIsExact(u"😀😀"_s));
        QVERIFY(!gramExpressionIsExact(u"abc"_s));
    }

    void searchForm_text_isFoldedByLine()
    {
        QCOMPARE(searchForm(u"西部 \n 金融ＡＢ"_s), u"西部 \n 金融ab"_s);
        QCOMPARE(searchForm(u"a"_s + QChar(0)), u"a\ufffd"_s);
        QCOMPARE(searchForm(QString(QChar(0xd800))), searchForm(storableText(QString(QChar(0xd800)))));
        QCOMPARE(searchTerm(u"a\nb"_s), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "test_indexer.moc"
