// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageFor_followsTheSystem_data();
    void languageFor_followsTheSystem();
    void applyLanguage_givesTheWordsOfTheLanguage_data();
    void applyLanguage_givesTheWordsOfTheLanguage();
};

void TestLanguage::languageFor_followsTheSystem_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing known") << QStringList{} << u"zh_CN"_s;
    QTest::newRow("LANG=C") << QStringList{u"C"_s} << u"zh_CN"_s;
    QTest::newRow("LANG=C, as newer Qt writes it") << QStringList{u"en-C"_s, u"en"_s} << u"zh_CN"_s;
    QTest::newRow("LANG=POSIX") << QStringList{u"en-POSIX"_s, u"en"_s} << u"zh_CN"_s;
    QTest::newRow("mainland") << QStringList{u"zh-CN"_s, u"zh"_s, u"zh-Hans-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s} << u"zh_TW"_s;
    QTest::newRow("Hong Kong") << QStringList{u"zh-HK"_s} << u"zh_TW"_s;
    QTest::newRow("Macao") << QStringList{u"zh-MO"_s} << u"zh_TW"_s;
    QTest::newRow("Traditional without a country") << QStringList{u"zh-Hant"_s} << u"zh_TW"_s;
    QTest::newRow("underscores") << QStringList{u"zh_TW"_s} << u"zh_TW"_s;
    QTest::newRow("English") << QStringList{u"en-US"_s, u"en"_s, u"en-Latn-US"_s} << u"en"_s;
    QTest::newRow("British English") << QStringList{u"en-GB"_s} << u"en"_s;
    QTest::newRow("another language") << QStringList{u"de-DE"_s, u"de"_s, u"de-Latn-DE"_s} << u"zh_CN"_s;
    QTest::newRow("another language, then English") << QStringList{u"de-DE"_s, u"en-US"_s} << u"en"_s;
    QTest::newRow("best first") << QStringList{u"zh-TW"_s, u"en-US"_s} << u"zh_TW"_s;
}

void TestLanguage::languageFor_followsTheSystem()
{
    QFETCH(QStringList, preferred);
    QFETCH(QString, language);
    QCOMPARE(languageFor(preferred), language);
}

void TestLanguage::applyLanguage_givesTheWordsOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"2026-01-28 周三"_s << u"第A01版 要闻"_s << u"1 篇"_s
                           << u"3 篇"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"2026-01-28 週三"_s << u"第A01版 要闻"_s << u"1 篇"_s
                           << u"3 篇"_s;
    QTest::newRow("en") << u"en"_s << u"2026-01-28 Wed"_s << u"Page A01 要闻"_s << u"1 article"_s
                        << u"3 articles"_s;
}

void TestLanguage::applyLanguage_givesTheWordsOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, date);
    QFETCH(QString, page);
    QFETCH(QString, one);
    QFETCH(QString, several);
    applyLanguage(language);
    QCOMPARE(QLocale().language(), QLocale(language).language());
    QCOMPARE(DateWords::withWeekday(QDate(2026, 1, 28)), date);
    QCOMPARE(PaperWords::page(u"A01"_s, u"要闻"_s), page);
    QCOMPARE(PaperWords::articleCount(1), one);
    QCOMPARE(PaperWords::articleCount(3), several);
    // The next row starts from English again.
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
