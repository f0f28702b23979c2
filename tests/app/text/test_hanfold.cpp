// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cjk.h"
#include "text/hanfold.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestHanFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fold_formsOfOneText_areEqual_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString &written, const QString &folded) {
            QTest::newRow(qPrintable(written)) << written << folded;
        };
        row(u"ＡＢＣ１２３，。"_s, u"abc123,。"_s);
        row(u"GDP"_s, u"gdp"_s);
        row(u"重慶日報"_s, u"重庆日报"_s);
        row(u"臺灣報紙"_s, u"台湾报纸"_s);
        row(u"裏裡"_s, u"里里"_s);
        row(u"⽂⾔"_s, u"文言"_s); // Kangxi radicals
        row(u"豈\uFA0A"_s, u"岂见"_s); // compatibility ideographs
        row(u"\u2EE2\u2ED4"_s, u"马门"_s); // radicals that Unicode does not fold
        row(u"㎏①"_s, u"kg1"_s);
        row(u"卡尔•马克思・"_s, u"卡尔·马克思·"_s);
        row(u"春\u3000 \n\u00A0夏"_s, u"春 夏"_s);
        row(u"重\u200B庆"_s, u"重庆"_s);
        row(u"峯羣説"_s, u"峰群说"_s);
        row(u"中文"_s, u"中文"_s);
    }

    void fold_formsOfOneText_areEqual()
    {
        QFETCH(QString, written);
        QFETCH(QString, folded);
        QCOMPARE(HanFold::fold(written), folded);
        QCOMPARE(HanFold::foldWithOrigin(written).text, folded);
    }

    void fold_everyCodePoint_isStable()
    {
        for (char32_t character = 0; character < 0x110000; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            const QString once = HanFold::fold(QString::fromUcs4(&character, 1));
            QVERIFY2(HanFold::fold(once) == once, qPrintable(QString::number(character, 16)));
            QVERIFY2(!once.isEmpty() || isBlankCharacter(character),
                     qPrintable(QString::number(character, 16)));
        }
    }

    void fold_randomText_keepsOriginAndPieces()
    {
        QRandomGenerator random(20260128);
        const QString alphabet = u"報架　 \u200BＡ①㎏㍿a\n漢字"
            + QString::fromUcs4(U"\U0002A700\U00020089\U0001F4F0", 3) + QChar(0xD800);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const HanFold::Folded folded = HanFold::foldWithOrigin(text);
            QCOMPARE(folded.text, HanFold::fold(text));
            QCOMPARE(HanFold::fold(folded.text), folded.text);
            QCOMPARE(folded.origin.size(), folded.text.size() + 1);
            QCOMPARE(folded.origin.last(), text.size());
            QVERIFY(std::is_sorted(folded.origin.cbegin(), folded.origin.cend()));
            for (const qsizetype origin : folded.origin)
                QVERIFY(origin >= 0 && origin <= text.size());
        }
    }

    void origin_pointsAtTheCharacter()
    {
        const QString text = QString::fromUcs4(U"\U00020089", 1) + u"㎏　　報"_s;
        const HanFold::Folded folded = HanFold::foldWithOrigin(text);
        QVERIFY(folded.text.endsWith(u"kg 报"_s));
        const qsizetype k = folded.text.indexOf(u'k');
        QCOMPARE(folded.origin[k], 2);
        QCOMPARE(folded.origin[k + 1], 2);
        QCOMPARE(folded.origin[k + 2], 3);
        QCOMPARE(folded.origin[k + 3], 5);
        QCOMPARE(folded.origin[k + 4], 6);
    }

    void version_isStableAndSet()
    {
        QVERIFY(HanFold::version().size() > 8);
        QCOMPARE(HanFold::version(), HanFold::version());
    }
};

QTEST_GUILESS_MAIN(TestHanFold)
#include "test_hanfold.moc"
