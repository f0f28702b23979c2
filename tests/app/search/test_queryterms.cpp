// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"
#include "search/queryterms.h"

#include <QtTest/QtTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestQueryTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void term_addedAndRemoved_leavesTheQuery_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("narrowed");
        QTest::newRow("words") << u"西部 金融"_s << u"西部 金融 paper:\"重庆日报\""_s;
        QTest::newRow("nothing") << QString() << u"paper:\"重庆日报\""_s;
        QTest::newRow("alternatives") << u"西部 OR 铁路"_s << u"(西部 OR 铁路) paper:\"重庆日报\""_s;
        QTest::newRow("two groups") << u"(西部) OR (铁路)"_s << u"((西部) OR (铁路)) paper:\"重庆日报\""_s;
        QTest::newRow("phrase") << u"\"西部 OR 铁路\""_s << u"\"西部 OR 铁路\" paper:\"重庆日报\""_s;
        QTest::newRow("year") << u"西部 date:2024"_s << u"西部 date:2024 paper:\"重庆日报\""_s;
    }

    void term_addedAndRemoved_leavesTheQuery()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, narrowed);
        const QString term = newspaperTerm(u"重庆日报"_s);
        QCOMPARE(withTerm(query, term), narrowed);
        QCOMPARE(withTerm(narrowed, term), narrowed);
        QVERIFY(termsOf(narrowed).contains(term));
        QVERIFY(!termsOf(query).contains(term));
        QCOMPARE(withoutTerm(narrowed, term), query);
        QVERIFY(parseQuery(narrowed).has_value());
    }

    void term_ofTheSameKind_takesItsPlace()
    {
        QCOMPARE(withTerm(u"西 date:2024 paper:\"甲\""_s, yearTerm(2023)), u"西 paper:\"甲\" date:2023"_s);
        QCOMPARE(withTerm(u"西 paper:\"甲\""_s, newspaperTerm(u"乙"_s)), u"西 paper:\"乙\""_s);
    }

    void name_withQuotationMarks_isStillAPhrase()
    {
        const QString term = newspaperTerm(u"\"新\"报"_s);
        const auto query = parseQuery(term);
        QVERIFY(query.has_value());
        QCOMPARE(query->text, u"\"新\"报"_s);
        QCOMPARE(termsOf(u"西 "_s + term), QStringList{term});
    }

    void term_insideTheQuery_isThePersons()
    {
        QVERIFY(termsOf(u"date:2024 西部"_s).isEmpty());
        QVERIFY(termsOf(u"西部 date:2024-01"_s).isEmpty());
    }

    void lettersOnly_mayBePinyin()
    {
        QCOMPARE(asPinyin(u"xbjr"_s), u"pinyin:xbjr"_s);
        QCOMPARE(asPinyin(u" Xi'an shi "_s), u"pinyin:xianshi"_s);
        for (const QString &query :
             {u"x"_s, QString(), u"5G"_s, u"西部"_s, u"xb -jr"_s, u"title:xb"_s, u"西xb"_s})
            QCOMPARE(asPinyin(query), QString());
    }
};

QTEST_GUILESS_MAIN(TestQueryTerms)
#include "test_queryterms.moc"
