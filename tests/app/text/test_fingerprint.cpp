// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fingerprint.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Sentences drawn from a vocabulary of two-character words, as unlike each other as news texts are.
QStringList sentences(QRandomGenerator &random, int count)
{
    QStringList found;
    for (int i = 0; i < count; ++i) {
        QString sentence;
        for (int word = 12 + random.bounded(12); word > 0; --word) {
            const int number = random.bounded(3000);
            sentence += QChar(0x4E00 + number);
            sentence += QChar(0x4E00 + number * 5);
        }
        found << sentence + u'。';
    }
    return found;
}

bool shareAKey(const QString &a, const QString &b)
{
    const auto left = reprintKeys(comparableText(a));
    const auto right = reprintKeys(comparableText(b));
    if (!left || !right)
        return false;
    for (size_t i = 0; i < left->size(); ++i) {
        if (left->at(i) == right->at(i))
            return true;
    }
    return false;
}

double shared(const QString &a, const QString &b)
{
    return Shingles(comparableText(a)).likeness(Shingles(comparableText(b))).shared;
}

/// Ten in a hundred sentences gone, one rewritten, a paragraph and another dateline added.
QString reprintOf(QRandomGenerator &random, QStringList text)
{
    for (qsizetype cut = text.size() / 10; cut > 0; --cut)
        text.removeAt(random.bounded(int(text.size())));
    text[random.bounded(int(text.size()))] = sentences(random, 1).first();
    text << sentences(random, int(text.size()) / 10);
    return u"本报讯 据新华社电 "_s + text.join(QString());
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comparable_readingsOfOneText_areEqual_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("traditional") << u"重慶日報 2026年1月28日電:「GDP」增長5%。"_s;
        QTest::newRow("full width") << u"重庆日报　２０２６年１月２８日电：“ＧＤＰ”增长５％。"_s;
        QTest::newRow("no punctuation") << u"重庆日报2026年1月28日电GDP增长5"_s;
        QTest::newRow("blanks and lines") << u"  重庆日报\n2026年 1月\u200b28日电\t “gdp” 增\u3000长5%\r\n"_s;
    }

    void comparable_readingsOfOneText_areEqual()
    {
        QFETCH(const QString, other);
        const QString text = u"重庆日报 2026年1月28日电：“GDP”增长5%。"_s;
        QCOMPARE(comparableText(other), comparableText(text));
        QCOMPARE(reprintKeys(comparableText(other)), reprintKeys(comparableText(text)));
    }

    void comparable_otherWords_stayOther()
    {
        QVERIFY(comparableText(u"增长5%"_s) != comparableText(u"增长6%"_s));
        QCOMPARE(comparableText(u"𠮷野家，😀"_s).left(4), u"𠮷野家"_s);
    }

    void keys_ofAShortText_areNone()
    {
        QVERIFY(!reprintKeys(u"七个字的文本呀"_s));
        QVERIFY(reprintKeys(u"八个字的文本呀呀"_s));
        QVERIFY(!reprintKeys({}));
    }

    void likeness_ofTextsWithoutShingles_isNone()
    {
        QCOMPARE(Shingles(QStringView()).likeness(Shingles(u"甲乙丙丁"_s)).shared, 0.0);
        QCOMPARE(Shingles(u"甲乙丙丁"_s).likeness(Shingles(u"甲乙丙丁"_s)).shared, 1.0);
    }

    void likeness_ofAnExcerpt_isWholeOfTheShorterOne()
    {
        QRandomGenerator random(5);
        const QStringList text = sentences(random, 30);
        const Shingles whole(comparableText(text.join(QString())));
        const TextLikeness likeness =
            whole.likeness(Shingles(comparableText(text.mid(5, 10).join(QString()))));
        QVERIFY(likeness.contained > 0.99);
        QVERIFY(likeness.shared < 0.5);
    }

    void reprints_editedAsReprintsAre_shareAKeyAndMostOfTheText()
    {
        QRandomGenerator random(20260128);
        int found = 0;
        constexpr int texts = 500;
        for (int i = 0; i < texts; ++i) {
            const QStringList text = sentences(random, 20 + random.bounded(40));
            const QString reprint = reprintOf(random, text);
            QVERIFY(shared(text.join(QString()), reprint) > 0.6);
            found += shareAKey(text.join(QString()), reprint) ? 1 : 0;
        }
        QVERIFY2(found >= texts * 97 / 100, qPrintable(QString::number(found)));
    }

    void texts_thatAreOthers_shareNoKey()
    {
        QRandomGenerator random(11);
        QStringList texts;
        for (int i = 0; i < 100; ++i)
            texts << sentences(random, 30).join(QString());
        int pairs = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype other = i + 1; other < texts.size(); ++other) {
                pairs += shareAKey(texts.at(i), texts.at(other)) ? 1 : 0;
                QVERIFY(shared(texts.at(i), texts.at(other)) < 0.1);
            }
        }
        QVERIFY2(pairs <= 5, qPrintable(QString::number(pairs)));
    }

    void texts_withOneBoilerplate_areNotAlike()
    {
        QRandomGenerator random(17);
        const QString start = sentences(random, 2).join(QString());
        const QString end = sentences(random, 2).join(QString());
        for (int i = 0; i < 50; ++i) {
            const QString a = start + sentences(random, 20).join(QString()) + end;
            const QString b = start + sentences(random, 20).join(QString()) + end;
            QVERIFY(shared(a, b) < 0.3);
        }
    }

    void keys_ofFourOrders_differ()
    {
        QRandomGenerator random(23);
        const auto keys = reprintKeys(comparableText(sentences(random, 30).join(QString())));
        QVERIFY(keys);
        QVERIFY(keys->at(0) != keys->at(1) && keys->at(1) != keys->at(2) && keys->at(2) != keys->at(3));
    }
};

QTEST_APPLESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
