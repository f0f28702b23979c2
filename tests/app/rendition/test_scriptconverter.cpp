// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "rendition/scriptconverter.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestScriptConverter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void phrase_decides_theCharacter_data()
    {
        QTest::addColumn<QString>("simplified");
        QTest::addColumn<QString>("traditional");
        const auto row = [](const QString &simplified, const QString &traditional) {
            QTest::newRow(qPrintable(simplified)) << simplified << traditional;
        };
        row(u"头发白了，他又出发了"_s, u"頭髮白了，他又出發了"_s);
        row(u"皇后在后院"_s, u"皇后在後院"_s);
        row(u"三公里外的村里"_s, u"三公里外的村裡"_s);
        row(u"干部说天气干燥"_s, u"幹部說天氣乾燥"_s);
        row(u"为人民服务"_s, u"為人民服務"_s);
        row(u"ABC 123"_s, u"ABC 123"_s);
        row(u""_s, u""_s);
    }

    void phrase_decides_theCharacter()
    {
        QFETCH(QString, simplified);
        QFETCH(QString, traditional);
        const auto toTraditional = ScriptConverter::open(Script::Traditional);
        const auto toSimplified = ScriptConverter::open(Script::Simplified);
        QVERIFY(toTraditional && toSimplified);
        QCOMPARE(toTraditional->convert(simplified).text, traditional);
        QCOMPARE(toSimplified->convert(traditional).text, simplified);
    }

    /// The words themselves stay those of the newspaper.
    void vocabulary_isNotTranslated()
    {
        QCOMPARE(ScriptConverter::open(Script::Traditional)->convert(u"软件和出租车"_s).text,
                 u"軟件和出租車"_s);
    }

    void origin_eachUnit_isItsCharacter()
    {
        const auto converter = ScriptConverter::open(Script::Traditional);
        // A character outside of the basic plane before it counts as two units.
        const QString text = u"𠮷头发"_s;
        const ChangedText changed = converter->convert(text);
        QCOMPARE(changed.text, u"𠮷頭髮"_s);
        QCOMPARE(changed.origin, (QList<qsizetype>{0, 0, 2, 3}));
        QCOMPARE(changed.origin.size(), changed.text.size());
    }

    void halfPair_textStaysWhole()
    {
        const QString text = u"头"_s + QChar(0xd842) + u"发"_s;
        const ChangedText changed = ScriptConverter::open(Script::Traditional)->convert(text);
        QCOMPARE(changed.text.size(), text.size());
        QCOMPARE(changed.origin.size(), text.size());
    }
};

QTEST_GUILESS_MAIN(TestScriptConverter)
#include "test_scriptconverter.moc"
