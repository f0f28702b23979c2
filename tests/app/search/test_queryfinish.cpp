// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryfinish.h"
#include "search/queryparser.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestQueryFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void finish_text_isWhatCanBeSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *name, const QString &text, const QString &whole) {
            QTest::newRow(name) << text << whole;
        };
        row("whole", u"西部 -广告"_s, u"西部 -广告"_s);
        row("whole with gaps", u" 西部  "_s, u" 西部  "_s);
        row("quote", u"西部 \"金融 中"_s, u"西部 \"金融 中\""_s);
        row("quote just opened", u"西部 \""_s, u"西部 \"\""_s);
        row("only a quote", u"\""_s, {});
        row("curly quote", u"“西部 金"_s, u"“西部 金”"_s);
        row("quote of another kind inside", u"“西部\""_s, u"“西部\"”"_s);
        row("full-width quote", u"＂西部"_s, u"＂西部\""_s);
        row("quote in a field", u"title:\"西 部"_s, u"title:\"西 部\""_s);
        row("quote in a group", u"title:(a OR \"b c"_s, u"title:(a OR \"b c\")"_s);
        row("parenthesis", u"西部 ("_s, u"西部 ()"_s);
        row("parentheses", u"(a (b OR c"_s, u"(a (b OR c))"_s);
        row("OR in a parenthesis", u"(a OR"_s, u"(a )"_s);
        row("field", u"西部 title:"_s, u"西部  "_s);
        row("only a field", u"title:"_s, {});
        row("field without", u"西部 -paper:"_s, u"西部  "_s);
        row("NOT a field", u"西部 NOT title:"_s, u"西部  "_s);
        row("field in a group", u"西部 (b title:"_s, u"西部 (b  )"_s);
        row("OR at the end", u"西部 OR"_s, u"西部  "_s);
        row("bar at the end", u"西部 |"_s, u"西部  "_s);
        row("AND at the end", u"西部 AND"_s, u"西部  "_s);
        row("NOT at the end", u"西部 NOT"_s, u"西部  "_s);
        row("OR and a quote", u"西部 OR \""_s, u"西部  "_s);
        row("half a date", u"西部 date:20"_s, u"西部  "_s);
        row("half a state", u"西部 is:unr"_s, u"西部  "_s);
        row("half a kind", u"西部 类型：广"_s, u"西部  "_s);
        row("nothing but without", u"-广告"_s, {});
        row("nothing but without, open", u"-(广告 OR \"a"_s, {});
        row("blank", u"  "_s, {});
        row("operators", u"OR AND NOT"_s, {});
        row("too deep", QString(16000, u'('), {});
        row("too long", QString(16385, u'好'), {});
    }

    void finish_text_isWhatCanBeSearched()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, whole);
        const QString finished = finishedQuery(text);
        QCOMPARE(finished.simplified(), whole.simplified());
        QCOMPARE(parseQuery(finished).has_value(), !whole.isEmpty());
    }

    void finish_anything_isUnderstoodOrEmpty()
    {
        static const QStringList pieces{u"西部"_s,
                                        u" "_s,
                                        u"\""_s,
                                        u"“"_s,
                                        u"”"_s,
                                        u"("_s,
                                        u")"_s,
                                        u" OR "_s,
                                        u"|"_s,
                                        u" AND "_s,
                                        u" NOT "_s,
                                        u"-"_s,
                                        u"title:"_s,
                                        u"date:"_s,
                                        u"20"_s,
                                        u"is:"_s,
                                        u"pinyin:"_s,
                                        u"a"_s};
        QRandomGenerator random(20260128);
        int finished = 0;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int length = random.bounded(1, 12); length > 0; --length)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const QString whole = finishedQuery(text);
            if (whole.isEmpty())
                continue;
            QVERIFY2(parseQuery(whole).has_value(), qPrintable(text));
            if (parseQuery(text))
                QCOMPARE(whole, text);
            else
                ++finished;
        }
        QVERIFY(finished > 500);
    }
};

QTEST_GUILESS_MAIN(TestQueryFinish)
#include "test_queryfinish.moc"
