// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spokentext.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QStringList parts(const QString &text)
{
    QStringList found;
    for (const TextRange &range : sentencesOf(text))
        found += text.sliced(range.start, range.length);
    return found;
}

} // namespace

class TestSpokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentence_endsWithItsMarkAndWhatClosesBehindIt()
    {
        QCOMPARE(parts(u"“船来了！”他说。渡口有三家店；都开着……门前没有人？！"_s),
                 (QStringList{
                     u"“船来了！”"_s, u"他说。"_s, u"渡口有三家店；"_s, u"都开着……"_s, u"门前没有人？！"_s}));
    }

    void sentence_withPointsOfNumbersAndNames_isOne()
    {
        QCOMPARE(parts(u"水位3.5米，见 baojia.cn 与 J. Smith 的书。"_s).size(), 1);
        QCOMPARE(parts(u"The ferry came. It was late."_s),
                 (QStringList{u"The ferry came."_s, u"It was late."_s}));
    }

    void sentence_endsWithItsLineAndHasNoBlanksAround()
    {
        const QString text = u"　　早潮来了\n\n  渡口　\r\n"_s;
        QCOMPARE(parts(text), (QStringList{u"早潮来了"_s, u"渡口"_s}));
        QCOMPARE(sentencesOf(text).first(), (TextRange{2, 4}));
    }

    void sentence_veryLong_isPartedAtPauses()
    {
        const QString text = u"河水在这里转了一个弯，"_s.repeated(40);
        const QStringList found = parts(text);
        QVERIFY(found.size() > 2);
        QCOMPARE(found.join(QString()), text);
        for (const QString &part : found)
            QVERIFY2(part.size() <= 140 && part.endsWith(u'，'), qPrintable(part));
    }

    void sentence_veryLongWithoutAPause_isWhole() { QCOMPARE(parts(u"河"_s.repeated(500)).size(), 1); }

    void text_ofNothingButMarks_hasNothingToSay()
    {
        QVERIFY(spokenSentences(u"……\n★★★\n\n（）"_s).isEmpty());
        QVERIFY(spokenSentences(u""_s).isEmpty());
    }

    void form_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const QString &written, const QString &spoken) {
            QTest::newRow(name) << written << spoken;
        };
        row("plain", u"河水在这里转了一个弯。"_s, u"河水在这里转了一个弯。"_s);
        row("date", u"2026-01-28出版"_s, u"二零二六年一月二十八日出版"_s);
        row("date with slashes", u"2026/1/8"_s, u"二零二六年一月八日"_s);
        row("no date", u"2026-19-28"_s, u"两千零二十六到十九到二十八"_s);
        row("month and day", u"1月28日"_s, u"一月二十八日"_s);
        row("zeros of a date", u"07月05日"_s, u"七月五日"_s);
        row("year", u"2026年"_s, u"二零二六年"_s);
        row("year and month", u"2026-01"_s, u"二零二六年一月"_s);
        row("years", u"2024-2025年"_s, u"二零二四到二零二五年"_s);
        row("decade", u"上世纪80年代"_s, u"上世纪八十年代"_s);
        row("short year", u"95年2月20日"_s, u"九五年二月二十日"_s);
        row("year of an animal", u"2006狗年，2000多年"_s, u"二零零六狗年，两千多年"_s);
        row("day that is a name", u"“3·15”晚会与“12·9”"_s, u"三一五晚会与一二九"_s);
        row("name of digits", u"“45432”架构"_s, u"四五四三二架构"_s);
        row("span of years", u"2000年前，1000年历史"_s, u"两千年前，一千年历史"_s);
        row("some years", u"2000多年"_s, u"两千多年"_s);
        row("days", u"7月19日-22日"_s, u"七月十九日到二十二日"_s);
        row("months", u"1至6月，7-9月"_s, u"一至六月，七到九月"_s);
        row("time", u"08:30开船，9:05靠岸"_s, u"八点三十分开船，九点零五分靠岸"_s);
        row("full hour", u"2:00"_s, u"两点"_s);
        row("seconds", u"10:46:18"_s, u"十点四十六分十八秒"_s);
        row("full width", u"２０２６年１月２８日０８：３０"_s, u"二零二六年一月二十八日八点三十分"_s);
        row("ratio", u"3:1"_s, u"三比一"_s);
        row("score", u"以21:19获胜"_s, u"以二十一比十九获胜"_s);
        row("thousands", u"12,345.6吨"_s, u"一万二千三百四十五点六吨"_s);
        row("list", u"1,2,3"_s, u"一,二,三"_s);
        row("places", u"10、15、110、1001、100000"_s, u"十、十五、一百一十、一千零一、十万"_s);
        row("zeros", u"100015和100,000,005"_s, u"十万零一十五和一亿零五"_s);
        row("two", u"2个人在2月2日第2次，22个"_s, u"两个人在二月二日第二次，二十二个"_s);
        row("two of the school", u"2年级有2年"_s, u"二年级有两年"_s);
        row("two and more", u"1-2家"_s, u"一到两家"_s);
        row("decimal", u"1.7亿，0.05"_s, u"一点七亿，零点零五"_s);
        row("percent", u"增长12.5%，占30％"_s, u"增长百分之十二点五，占百分之三十"_s);
        row("percent below", u"增速为-3%"_s, u"增速为负百分之三"_s);
        row("per mille", u"5‰"_s, u"千分之五"_s);
        row("percentages", u"10%-20%，10-20%"_s, u"百分之十到百分之二十，百分之十到二十"_s);
        row("range", u"10-20人，16～24岁"_s, u"十到二十人，十六到二十四岁"_s);
        row("numbers in a row", u"第1-3版"_s, u"第一到三版"_s);
        row("units", u"120km²，5 kg，30km/h"_s, u"一百二十平方公里，五公斤，三十公里每小时"_s);
        row("unit that is a word", u"5 month"_s, u"五 month"_s);
        row("heat", u"-5℃，气温20℃~25℃"_s, u"零下五摄氏度，气温二十摄氏度到二十五摄氏度"_s);
        row("price", u"3000元/吨，$100，￥2.5万"_s, u"三千元每吨，一百美元，二点五万元"_s);
        row("fraction", u"2/3的人"_s, u"三分之二的人"_s);
        row("season", u"2025/26赛季"_s, u"二零二五到二六赛季"_s);
        row("times", u"3×5米"_s, u"三乘五米"_s);
        row("tolerance", u"10±2"_s, u"十正负二"_s);
        row("version", u"1.2.3"_s, u"一点二点三"_s);
        row("ordinal", u"第063版、第12届"_s, u"第六十三版、第十二届"_s);
        row("code", u"001号，(000876)"_s, u"零零一号，零零零八七六，"_s);
        row("mobile telephone", u"13800138000"_s, u"幺三八零零幺三八零零零"_s);
        row("telephone", u"电话：010-65363263"_s, u"电话：零幺零，六五三六三二六三"_s);
        row("short telephone", u"拨打110，12345热线"_s, u"拨打幺幺零，幺二三四五热线"_s);
        row("amount of 110", u"共110，"_s, u"共一百一十，"_s);
        row("model", u"C919与HH-200、DF-41、5G和4A级"_s, u"C九一九与HH二零零、DF 四十一、五G和四A级"_s);
        row("letters and amount", u"GDP1200亿元"_s, u"GDP一千二百亿元"_s);
        row("words of Latin", u"e-mail 与 Hello World"_s, u"e-mail 与 Hello World"_s);
        row("address",
            u"详见https://paper.example/a?b=1，或 baojia.example.com/x。"_s,
            u"详见网址，或 网址。"_s);
        row("mail", u"来信请寄 bao@paper.example。"_s, u"来信请寄 电子邮箱。"_s);
        row("brackets", u"（记者 张三）"_s, u"记者 张三，"_s);
        row("quotes", u"《渡口》与“早潮”"_s, u"渡口与早潮"_s);
        row("dashes", u"他来了——坐船……走"_s, u"他来了，坐船，走"_s);
        row("pauses", u"他说（笑）：“好。”"_s, u"他说，笑，好。"_s);
        row("marks of print", u"□本报记者 ●渡口"_s, u"本报记者 渡口"_s);
        row("name", u"约翰·史密斯"_s, u"约翰史密斯"_s);
    }

    void form()
    {
        QFETCH(QString, written);
        QFETCH(QString, spoken);
        QCOMPARE(spokenForm(written), spoken);
    }

    void sentence_isSaidAndKnowsItsPlace()
    {
        const QString text = u"渡口\n水位3.5米。船没有来。"_s;
        const auto sentences = spokenSentences(text);
        QCOMPARE(sentences.size(), 3);
        QCOMPARE(sentences.at(1).spoken, u"水位三点五米。"_s);
        QCOMPARE(text.sliced(sentences.at(1).range.start, sentences.at(1).range.length), u"水位3.5米。"_s);
    }

    void form_ofDigitsWithoutEnd_isSaid()
    {
        QVERIFY(!spokenForm(u"9"_s.repeated(10000)).isEmpty());
        QVERIFY(!spokenForm(u"1-"_s.repeated(2000)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSpokenText)
#include "test_spokentext.moc"
