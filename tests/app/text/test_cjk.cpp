// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cjk.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestCjk : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void han_everyPlane_isRecognised()
    {
        for (const char32_t character : U"报架镕〇\U00020000\U000308E0豈")
            QCOMPARE(isHan(character), character != 0);
        for (const char32_t character : U"aア。　1가")
            QVERIFY(!isHan(character));
    }

    void punctuation_ofChinesePrint_isRecognised()
    {
        for (const char32_t character : std::u32string_view(U"，。、；：？！“”‘’（）《》〈〉【】—…·　"))
            QVERIFY2(isCjkPunctuation(character), qPrintable(QString::number(character, 16)));
        for (const char32_t character : std::u32string_view(U",.a1报〇Ａ５ "))
            QVERIFY2(!isCjkPunctuation(character), qPrintable(QString::number(character, 16)));
    }

    void width_fullAscii_becomesHalf()
    {
        QCOMPARE(foldWidth(u"Ａ０１版：头版（１）　～"), u"A01版:头版(1) ~"_s);
        QCOMPARE(foldWidth(u"。、《》"), u"。、《》"_s);
    }

    void trimmed_blanksOfEveryKind_go()
    {
        QCOMPARE(trimmedCjk(u"\uFEFF\u3000\u3000\u00A0 报\u3000架\u200B\r\n"), u"报\u3000架"_s);
        QCOMPARE(trimmedCjk(u" \u3000"), QString());
        QCOMPARE(trimmedCjk({}), QString());
    }

    void collapsed_runsOfBlanks_becomeOneSpace()
    {
        QCOMPARE(collapsed(u"\u3000\u3000春\u3000 \n来 \u00A0了 "), u"春 来 了"_s);
        QCOMPARE(collapsed(u"重\u200B庆"), u"重庆"_s);
        QCOMPARE(collapsed(u"a \u200B b"), u"a b"_s);
    }

    void markup_lineEndBetweenChinese_goes()
    {
        QCOMPARE(collapsedMarkup(u" 春来了，\n  燕子\r\n也来了。 "), u"春来了，燕子也来了。"_s);
        QCOMPARE(collapsedMarkup(u"他说：\n“走吧。”\n大家"), u"他说：“走吧。”大家"_s);
        QCOMPARE(collapsedMarkup(u"\U00020000\n\U000308E0"), u"\U00020000\U000308E0"_s);
    }

    void markup_otherBlanks_stayASpace()
    {
        QCOMPARE(collapsedMarkup(u"王 强  李明"), u"王 强 李明"_s);
        QCOMPARE(collapsedMarkup(u"上文\n\u3000\u3000下文"), u"上文 下文"_s);
        QCOMPARE(collapsedMarkup(u"two\nwords and\n中文\n5G"), u"two words and 中文 5G"_s);
        QCOMPARE(collapsedMarkup(u"“one”\n“two”"), u"“one” “two”"_s);
        QCOMPARE(collapsedMarkup(u"上\u2028下"), u"上 下"_s);
        QCOMPARE(collapsedMarkup(u"重\u200B庆"), u"重庆"_s);
        QCOMPARE(collapsedMarkup(u"\n\n"), QString());
    }
};

QTEST_GUILESS_MAIN(TestCjk)
#include "test_cjk.moc"
