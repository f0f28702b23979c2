// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "rendition/fullwidth.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFullWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void marks_besideChinese_areFullWidth_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &typed, const QString &printed) {
            QTest::newRow(name) << typed << printed;
        };
        row("sentence", u"新华社北京一月一日电,记者张三."_s, u"新华社北京一月一日电，记者张三。"_s);
        row("spaces go", u"他说, 好的. 我来!"_s, u"他说，好的。我来！"_s);
        row("numbers stay", u"增长12,345.6万元,占5.2%."_s, u"增长12,345.6万元，占5.2%。"_s);
        row("times stay", u"比赛8:30开始:甲队对乙队"_s, u"比赛8:30开始：甲队对乙队"_s);
        row("address stays", u"见http://a.cn/b?c=1,下同"_s, u"见http://a.cn/b?c=1，下同"_s);
        row("Latin stays", u"Hello, world. (yes)"_s, u"Hello, world. (yes)"_s);
        row("name with a dot stays", u"阿里.com"_s, u"阿里.com"_s);
        row("brackets", u"重庆(Chongqing)和f(x)"_s, u"重庆（Chongqing）和f(x)"_s);
        row("after brackets", u"国内生产总值(GDP)."_s, u"国内生产总值（GDP）。"_s);
        row("half a bracket", u"1)首先"_s, u"1)首先"_s);
        row("quotes", u"他说:\"好.\"又说\"行\"."_s, u"他说：“好。”又说“行”。"_s);
        row("odd quotes stay", u"他说\"好"_s, u"他说\"好"_s);
        row("dots and dashes", u"他说...是的--好"_s, u"他说……是的——好"_s);
        row("titles", u"<<红楼梦>>"_s, u"《红楼梦》"_s);
        row("other marks", u"真的?不;好!"_s, u"真的？不；好！"_s);
        row("end of a paragraph", u"共投资GDP 5."_s, u"共投资GDP 5。"_s);
        row("list", u"1.首先"_s, u"1.首先"_s);
        row("nothing", u""_s, u""_s);
    }

    void marks_besideChinese_areFullWidth()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        const ChangedText changed = fullWidthPunctuation(typed);
        QCOMPARE(changed.text, printed);
        QCOMPARE(changed.origin.size(), changed.text.size());
        QVERIFY(std::is_sorted(changed.origin.begin(), changed.origin.end()));
        // What is right already stays.
        QCOMPARE(fullWidthPunctuation(printed).text, printed);
    }
};

QTEST_GUILESS_MAIN(TestFullWidth)
#include "test_fullwidth.moc"
