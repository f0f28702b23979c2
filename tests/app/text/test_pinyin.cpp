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
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"
