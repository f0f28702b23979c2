// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdiff.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString side(const QList<DiffPart> &parts, DiffPart::Kind other)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind != other)
            text += part.text;
    }
    return text;
}

QStringList onlyParts(const QList<DiffPart> &parts, DiffPart::Kind kind)
{
    QStringList texts;
    for (const DiffPart &part : parts) {
        if (part.kind == kind)
            texts << part.text;
    }
    return texts;
}

/// Of few different characters, so that much is the same by chance.
QString randomText(QRandomGenerator &random, int most)
{
    static const QStringList pieces{
        u"江"_s, u"水"_s, u"报"_s, u"。"_s, u"\n"_s, u"12"_s, u" "_s, u"km"_s, u"𠮷"_s};
    QString text;
    for (int i = random.bounded(most); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QString edited(QRandomGenerator &random, QString text)
{
    for (int i = random.bounded(6); i > 0; --i) {
        const int at = random.bounded(int(text.size()) + 1);
        if (random.bounded(2) == 0)
            text.insert(at, randomText(random, 8));
        else
            text.remove(at, random.bounded(9));
    }
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void difference_ofAnyTwoTexts_givesBothBack()
    {
        QRandomGenerator random(20260128);
        for (int round = 0; round < 3000; ++round) {
            const QString left = randomText(random, 60);
            const QString right = round % 3 == 0 ? randomText(random, 60) : edited(random, left);
            const auto parts = textDifference(left, right);
            QCOMPARE(side(parts, DiffPart::Kind::OnlyRight), left);
            QCOMPARE(side(parts, DiffPart::Kind::OnlyLeft), right);
            for (qsizetype i = 1; i < parts.size(); ++i)
                QVERIFY(parts.at(i).kind != parts.at(i - 1).kind);
        }
    }

    void rows_ofAnyTwoTexts_giveTheirParagraphsBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 1000; ++round) {
            const QString text = randomText(random, 80);
            const QStringList left = text.split(u'\n', Qt::SkipEmptyParts);
            const QStringList right = edited(random, text).split(u'\n', Qt::SkipEmptyParts);
            QStringList leftBack;
            QStringList rightBack;
            for (const DiffRow &row : alignedDifference(left, right)) {
                leftBack << side(row.left, DiffPart::Kind::OnlyRight).split(u'\n', Qt::SkipEmptyParts);
                rightBack << side(row.right, DiffPart::Kind::OnlyLeft).split(u'\n', Qt::SkipEmptyParts);
            }
            QCOMPARE(leftBack, left);
            QCOMPARE(rightBack, right);
        }
    }

    void sameText_isOnePart()
    {
        QCOMPARE(textDifference(u"一样的话。"_s, u"一样的话。"_s),
                 (QList<DiffPart>{{DiffPart::Kind::Same, u"一样的话。"_s}}));
        QVERIFY(textDifference({}, {}).isEmpty());
    }

    void oneCharacter_isAllThatIsMarked()
    {
        const auto parts = textDifference(u"昨天江水上涨三米"_s, u"昨天江水上涨五米"_s);
        QCOMPARE(onlyParts(parts, DiffPart::Kind::OnlyLeft), QStringList{u"三"_s});
        QCOMPARE(onlyParts(parts, DiffPart::Kind::OnlyRight), QStringList{u"五"_s});
    }

    void numbersAndWords_areMarkedWhole()
    {
        const auto parts = textDifference(u"投资1250万元，用于Baojia"_s, u"投资1350万元，用于Baoxia"_s);
        QCOMPARE(onlyParts(parts, DiffPart::Kind::OnlyLeft), (QStringList{u"1250"_s, u"Baojia"_s}));
        QCOMPARE(onlyParts(parts, DiffPart::Kind::OnlyRight), (QStringList{u"1350"_s, u"Baoxia"_s}));
    }

    void rewrittenSentence_isNotMarkedInCrumbs()
    {
        const auto parts =
            textDifference(u"他在会上说了许多关于农田水利的话"_s, u"他在北京与代表的谈话中强调教育和文化"_s);
        QCOMPARE(onlyParts(parts, DiffPart::Kind::OnlyLeft).size(), 1);
    }

    void addedParagraph_standsInARowOfItsOwn()
    {
        const QStringList left{u"第一段说天气。"_s, u"第二段说收成。"_s};
        const auto rows = alignedDifference(left, {left.at(0), u"多出来的一段。"_s, left.at(1)});
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(0).isSame());
        QVERIFY(rows.at(1).left.isEmpty());
        QCOMPARE(rows.at(1).right, (QList<DiffPart>{{DiffPart::Kind::OnlyRight, u"多出来的一段。"_s}}));
        QVERIFY(rows.at(2).isSame());
    }

    void addedParagraphBesideAnEdit_standsInARowOfItsOwn()
    {
        const auto rows = alignedDifference({u"甲乙丙丁戊己庚辛三"_s, u"末段"_s},
                                            {u"甲乙丙丁戊己庚辛四"_s, u"新的一段文字。"_s, u"末段"_s});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(side(rows.at(0).left, DiffPart::Kind::OnlyRight), u"甲乙丙丁戊己庚辛三"_s);
        QCOMPARE(side(rows.at(0).right, DiffPart::Kind::OnlyLeft), u"甲乙丙丁戊己庚辛四"_s);
        QVERIFY(rows.at(1).left.isEmpty());
    }

    void leftOutParagraphAfterAnEdit_standsInARowOfItsOwn()
    {
        const auto rows = alignedDifference({u"江水冲走了七条木船。"_s, u"石匠补齐了缺口。"_s, u"末段。"_s},
                                            {u"江水冲走了八条木船。"_s, u"末段。"_s});
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(1).right.isEmpty());
        QCOMPARE(rows.at(1).left, (QList<DiffPart>{{DiffPart::Kind::OnlyLeft, u"石匠补齐了缺口。"_s}}));
    }

    void rewrittenAndAddedParagraph_standInTwoRows()
    {
        const auto rows =
            alignedDifference({u"只在左边的一段话。"_s}, {u"新加的文字呀，很长。"_s, u"又添了句。"_s});
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0).left.isEmpty());
        QVERIFY(rows.at(1).left.isEmpty());
        QCOMPARE(side(rows.at(1).right, DiffPart::Kind::OnlyLeft), u"又添了句。"_s);
    }

    void partedParagraph_staysInOneRow()
    {
        const auto rows = alignedDifference({u"前一半文字后一半文字"_s}, {u"前一半文字"_s, u"后一半文字"_s});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(side(rows.at(0).right, DiffPart::Kind::OnlyLeft), u"前一半文字\n后一半文字"_s);
    }

    void longTexts_withLittleInCommon_areNotRefined()
    {
        QRandomGenerator random(3);
        const auto noise = [&random] {
            QString text;
            for (int i = 0; i < 200'000; ++i)
                text += QChar(0x4E00 + random.bounded(20'000));
            return text;
        };
        const QString left = noise();
        const QString right = noise();
        const auto parts = textDifference(left, right);
        QCOMPARE(side(parts, DiffPart::Kind::OnlyRight), left);
        QVERIFY(parts.size() <= 3);
    }
};

QTEST_APPLESS_MAIN(TestTextDiff)
#include "test_textdiff.moc"
