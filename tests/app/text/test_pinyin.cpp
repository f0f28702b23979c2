// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void name_ofNewspaper_isSpelled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spelled");
        QTest::addColumn<QString>("initials");
        const auto row = [](const QString &name, const QString &spelled, const QString &initials) {
            QTest::newRow(qPrintable(name)) << name << spelled << initials;
        };
        row(u"重庆日报"_s, u"chong qing ri bao"_s, u"cqrb"_s);
        row(u"重慶日報"_s, u"chong qing ri bao"_s, u"cqrb"_s);
        row(u"厦门日报"_s, u"xia men ri bao"_s, u"xmrb"_s);
        row(u"人民日报"_s, u"ren min ri bao"_s, u"rmrb"_s);
        row(u"长江日报"_s, u"chang jiang ri bao"_s, u"cjrb"_s);
        row(u"成都商报"_s, u"cheng du shang bao"_s, u"cdsb"_s);
        row(u"西藏日报"_s, u"xi zang ri bao"_s, u"xzrb"_s);
        row(u"参考消息"_s, u"can kao xiao xi"_s, u"ckxx"_s);
        row(u"六安日报"_s, u"lu an ri bao"_s, u"larb"_s);
        row(u"银行家"_s, u"yin hang jia"_s, u"yhj"_s);
        row(u"绿色中国"_s, u"lv se zhong guo"_s, u"lszg"_s);
        row(u"21世纪经济报道"_s, u"21 shi ji jing ji bao dao"_s, u"21sjjjbd"_s);
        row(u"IT 时报"_s, u"it shi bao"_s, u"itsb"_s);
        row(u""_s, u""_s, u""_s);
    }

    void name_ofNewspaper_isSpelled()
    {
        QFETCH(QString, name);
        QFETCH(QString, spelled);
        QFETCH(QString, initials);
        QCOMPARE(pinyin(name), spelled);
        QCOMPARE(pinyinInitials(name), initials);
    }

    void title_soundsLikeItsPinyin_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("sounds");
        const auto row = [](const QString &title, const QString &letters, bool sounds) {
            QTest::newRow(qPrintable(title + letters)) << title << letters << sounds;
        };
        const QString finance = u"建设西部金融中心"_s;
        row(finance, u"xbjrzx"_s, true);
        row(finance, u"bjr"_s, true);
        row(finance, u"xibujinrong"_s, true);
        row(finance, u"xibujinro"_s, true);
        row(finance, u"ibujin"_s, false);
        row(finance, u"jrxb"_s, false);
        row(finance, u"xibujr"_s, false);
        row(u"建設西部金融中心"_s, u"xbjrzx"_s, true);
        row(u"重庆：５G时代"_s, u"cq"_s, true);
        row(u"重庆5日开幕"_s, u"chongqing5ri"_s, true);
        row(u"重量"_s, u"zl"_s, true);
        row(u"西安"_s, u"xian"_s, true);
        row(u"先生"_s, u"xian"_s, true);
        row(u"绿色"_s, u"lvse"_s, true);
        row(finance, u""_s, false);
        row(u""_s, u"x"_s, false);
    }

    void title_soundsLikeItsPinyin()
    {
        QFETCH(QString, title);
        QFETCH(QString, letters);
        QFETCH(bool, sounds);
        QCOMPARE(soundsLike(title, letters), sounds);
        // What looks titles up by their initials misses none.
        const QString initials = titleInitials(title);
        const QStringList meant = initialsMeant(letters);
        const bool found = std::any_of(
            meant.cbegin(), meant.cend(), [&initials](const QString &each) { return initials.contains(each); });
        QVERIFY(found || !sounds);
    }

    void name_soundsLikeItsPinyin_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("sounds");
        QTest::addColumn<bool>("soundsAsTitle");
        const auto row = [](const QString &name, const QString &letters, bool sounds, bool asTitle) {
            QTest::newRow(qPrintable(name + letters)) << name << letters << sounds << asTitle;
        };
        row(u"重庆日报"_s, u"cqrb"_s, true, true);
        row(u"重慶日報"_s, u"chongqingri"_s, true, true);
        row(u"重庆日报"_s, u"ribao"_s, true, true);
        row(u"重庆日报"_s, u"hongqing"_s, false, false);
        row(u"厦门日报"_s, u"xiamenr"_s, true, true);
        row(u"长江日报"_s, u"cjrb"_s, true, true);
        row(u"六安日报"_s, u"luan"_s, true, true);
        row(u"六安日报"_s, u"liuan"_s, false, false);
        row(u"绿色中国"_s, u"lvse"_s, true, true);
        row(u"21世纪经济报道"_s, u"21shiji"_s, true, true);
        // Of a title each character counts, of a name what is said.
        row(u"人民日报（海外版）"_s, u"rmrbhwb"_s, true, false);
        row(u"人民日报（海外版）"_s, u"ribaohaiwai"_s, true, false);
        row(u"参考消息·国际"_s, u"xxgj"_s, true, false);
        row(u"IT时报"_s, u"itsb"_s, true, true);
        row(u"IT时报"_s, u"itshibao"_s, true, false);
        row(u"重庆日报"_s, u""_s, false, false);
        row(u""_s, u"x"_s, false, false);
    }

    void name_soundsLikeItsPinyin()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QFETCH(bool, sounds);
        QFETCH(bool, soundsAsTitle);
        QCOMPARE(nameSoundsLike(name, letters), sounds);
        QCOMPARE(soundsLike(name, letters), soundsAsTitle);
    }

    void titleInitials_keepWhatIsNotChinese()
    {
        QCOMPARE(titleInitials(u"重庆·ＡＩ产业12.5亿元"_s), u"cq·aicy12.5yy"_s);
        QCOMPARE(titleInitials(u"銀行、行人"_s), u"yh、xr"_s);
    }

    void initialsMeant_areBounded()
    {
        QVERIFY(initialsMeant(QString(500, u'a')).size() <= 33);
        QVERIFY(initialsMeant(QString(500, u'x')).size() <= 33);
        QVERIFY(initialsMeant(QString(u"xian"_s.repeated(60) + u"zzzzzzzz"_s)).size() <= 33);
        QCOMPARE(initialsMeant(u"xian"), (QStringList{u"xian"_s, u"x"_s, u"xn"_s, u"xa"_s, u"xan"_s}));
    }

    void titleInitials_speed()
    {
        const QString title = u"成渝地区双城经济圈建设取得新进展"_s;
        QVERIFY(!titleInitials(title).isEmpty());
        QBENCHMARK
        {
            (void)titleInitials(title);
        }
    }
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"
