// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gramupkeep.h"

#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestGramUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchLibrary> m_library;

    bool execute(const QString &sql) { return m_library->connection().execute(sql).has_value(); }

    QStringList faults(qsizetype most = 100)
    {
        Progress progress;
        const auto found = GramUpkeep().faults(m_library->connection(), most, progress);
        return found ? *found : QStringList{found.error().detail};
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<SearchLibrary>();
        auto first = SearchLibrary::article(u"甲题"_s, {u"共同的话"_s, u"獨有甲𠮷"_s});
        first.kicker = u"引"_s;
        first.byline = u"甲者"_s;
        const auto empty = SearchLibrary::article(u" "_s);
        m_library->commit(u"报"_s,
                          QDate(2026, 1, 1),
                          {first, SearchLibrary::article(u"乙题"_s, {u"共同的话"_s}), empty});
    }

    void faults_soundIndex_areNone() { QCOMPARE(faults(), QStringList()); }

    void faults_afterUpdates_areNone()
    {
        for (const QString &text : {u"一"_s, u"二二"_s, u"三三三"_s})
            m_library->commit(u"报"_s, QDate(2026, 1, 1), {SearchLibrary::article(u"甲题"_s, {text})});
        QCOMPARE(faults(), QStringList());
    }

    void faults_damagedIndex_areNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::newRow("missing row") << u"DELETE FROM folded WHERE title LIKE '%乙题%'"_s
                                     << u"article 2 is not in the index"_s;
        QTest::newRow("stray row")
            << u"INSERT INTO folded VALUES (77, '', '', '', '')"_s << u"index row 77 has no article"_s;
        QTest::newRow("other text") << u"UPDATE folded SET body = '共同的诗' WHERE title LIKE '%乙题%'"_s
                                    << u"article 2 is in the index with another text"_s;
        QTest::newRow("changed article") << u"UPDATE body SET text = '改' WHERE article = 2"_s
                                         << u"article 2 is in the index with another text"_s;
        QTest::newRow("no words") << u"INSERT INTO gram (gram) VALUES ('delete-all')"_s << u"lacks words"_s;
    }

    void faults_damagedIndex_areNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        QVERIFY(execute(sql));
        const QStringList found = faults();
        QVERIFY2(!found.filter(fault).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void faults_many_areToldUpToTheBound()
    {
        QVERIFY(execute(u"DELETE FROM folded"_s));
        QCOMPARE(faults(2).size(), 2);
        QCOMPARE(faults().size(), 3);
    }

    void faults_cancelled_stop()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(GramUpkeep().faults(m_library->connection(), 10, progress).error().kind, ErrorKind::Cancelled);
    }

    void optimize_index_findsTheSameInOneSegment()
    {
        for (int day = 1; day < 20; ++day)
            m_library->commit(u"报"_s, QDate(2025, 1, day), {SearchLibrary::article(u"共同"_s, {u"话"_s})});
        const QStringList before = m_library->titles(u"共同"_s);
        const qint64 blocks = m_library->number(u"SELECT count(*) FROM gram_data"_s);
        Progress progress;
        QVERIFY(GramUpkeep().optimize(m_library->connection(), progress).has_value());
        QVERIFY(m_library->number(u"SELECT count(*) FROM gram_data"_s) < blocks);
        QCOMPARE(m_library->titles(u"共同"_s), before);
        QCOMPARE(faults(), QStringList());
    }

    void bytes_growWithTheText()
    {
        Progress progress;
        const auto before = GramUpkeep().bytes(m_library->connection(), progress);
        QVERIFY(before.has_value());
        m_library->commit(u"报"_s, QDate(2025, 1, 1), {SearchLibrary::article(u"长"_s, {QString(1000, u'字')})});
        QVERIFY(*GramUpkeep().bytes(m_library->connection(), progress) >= *before + 3000);
    }

    void version_isThatOfTheIndex()
    {
        QVERIFY(!GramUpkeep().version(m_library->connection())->isEmpty());
        QVERIFY(execute(u"DELETE FROM meta"_s));
        QCOMPARE(*GramUpkeep().version(m_library->connection()), QString());
    }
};

QTEST_GUILESS_MAIN(TestGramUpkeep)
#include "test_gramupkeep.moc"
