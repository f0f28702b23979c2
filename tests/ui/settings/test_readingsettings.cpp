// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString kPaper = u"河湾晚报"_s;

/// Nothing in it is as usual.
ReadingStyle unusual()
{
    ReadingStyle style;
    style.font = BodyFont::Chosen;
    style.family = u"Noto Serif, 楷体 “x”"_s;
    style.size = 21;
    style.lineHeight = 150;
    style.measure = 30;
    style.indents = false;
    style.justifies = false;
    style.paragraphGap = 0;
    style.vertical = true;
    style.pages = true;
    style.focusLine = true;
    style.text = {Script::Traditional, PinyinOver::AllCharacters, true};
    style.css = u".headline, .deck { color: \"red\"; }\n/* 一；二 \\ % */"_s;
    return style;
}

} // namespace

class TestReadingSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newspaper_withoutOwn_hasTheGeneralStyle();
    void newspaper_withOwn_keepsItWhenTheGeneralChanges();
    void noNewspaper_cannotHaveItsOwn();
    void set_outOfRange_isClamped();
    void values_ofAStyle_giveItBack();
    void values_ofNoMeaning_areTheUsual();
    void file_saved_comesBackWhole();
    void file_ownTakenAway_isGoneFromIt();
    void file_ofRubbish_isTheUsual();
    void file_withoutAName_keepsNothing();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"reading.ini"_s); }

    QTemporaryDir m_folder;
};

void TestReadingSettings::newspaper_withoutOwn_hasTheGeneralStyle()
{
    ReadingSettings settings;
    settings.setGeneral(unusual());
    QVERIFY(settings.styleFor(kPaper) == unusual());
    QVERIFY(!settings.hasOwn(kPaper));
}

void TestReadingSettings::newspaper_withOwn_keepsItWhenTheGeneralChanges()
{
    ReadingSettings settings;
    settings.setOwn(kPaper, unusual());
    settings.setGeneral({.size = 30});
    QVERIFY(settings.styleFor(kPaper) == unusual());
    QCOMPARE(settings.styleFor(u"江城日报"_s).size, 30);
    settings.removeOwn(kPaper);
    QCOMPARE(settings.styleFor(kPaper).size, 30);
}

void TestReadingSettings::noNewspaper_cannotHaveItsOwn()
{
    ReadingSettings settings;
    settings.setOwn({}, unusual());
    QVERIFY(settings == ReadingSettings());
}

void TestReadingSettings::set_outOfRange_isClamped()
{
    ReadingSettings settings;
    settings.setGeneral({.size = 500, .measure = -4});
    settings.setOwn(kPaper, {.lineHeight = 1});
    QCOMPARE(settings.general().size, sizeRange.most);
    QCOMPARE(settings.general().measure, measureRange.least);
    QCOMPARE(settings.styleFor(kPaper).lineHeight, lineHeightRange.least);
}

void TestReadingSettings::values_ofAStyle_giveItBack()
{
    QVERIFY(styleOf(styleValues(unusual())) == unusual());
    QVERIFY(styleOf(styleValues({})) == ReadingStyle());
}

void TestReadingSettings::values_ofNoMeaning_areTheUsual()
{
    const QVariantMap values{{u"font"_s, u"gothic"_s},
                             {u"size"_s, u"large"_s},
                             {u"indents"_s, u"perhaps"_s},
                             {u"script"_s, 7},
                             {u"pinyin"_s, QVariant()},
                             {u"measure"_s, u"9999999999999"_s}};
    QVERIFY(styleOf(values) == ReadingStyle());
}

void TestReadingSettings::file_saved_comesBackWhole()
{
    ReadingSettings settings;
    settings.setGeneral(unusual());
    settings.setOwn(u"周报/增刊 [A], \"B\""_s, {.size = 24});
    settings.setOwn(kPaper, {.vertical = true});
    ReadingFile(path()).save(settings);
    QVERIFY(ReadingFile(path()).load() == settings);
}

void TestReadingSettings::file_ownTakenAway_isGoneFromIt()
{
    ReadingSettings settings;
    settings.setOwn(kPaper, unusual());
    settings.setOwn(u"江城日报"_s, {.size = 24});
    const ReadingFile file(path());
    file.save(settings);
    settings.removeOwn(u"江城日报"_s);
    file.save(settings);
    QVERIFY(file.load() == settings);
    settings.removeOwn(kPaper);
    file.save(settings);
    QVERIFY(file.load() == settings);
}

void TestReadingSettings::file_ofRubbish_isTheUsual()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(
        "\x00\xff[reading\nsize==\n[newspapers]\nsize=99999999999\n1\\newspaper=\n1\\size=a\n", 70));
    file.close();
    QVERIFY(ReadingFile(path()).load() == ReadingSettings());
}

void TestReadingSettings::file_withoutAName_keepsNothing()
{
    ReadingSettings settings;
    settings.setGeneral(unusual());
    const ReadingFile nowhere{QString()};
    nowhere.save(settings);
    QVERIFY(nowhere.load() == ReadingSettings());
}

QTEST_GUILESS_MAIN(TestReadingSettings)
#include "test_readingsettings.moc"
