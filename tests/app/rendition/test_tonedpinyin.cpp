// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

#include "rendition/tonedpinyin.h"
#include "rendition/wordreadings.h"
#include "text/cjk.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestTonedPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void word_decides_theReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const QString &text, const QString &read) {
            QTest::newRow(qPrintable(text)) << text << read;
        };
        row(u"重庆重要"_s, u"chóng qìng zhòng yào"_s);
        row(u"重慶"_s, u"chóng qìng"_s);
        row(u"银行行长"_s, u"yín háng háng zhǎng"_s);
        row(u"长江长大"_s, u"cháng jiāng zhǎng dà"_s);
        row(u"音乐快乐"_s, u"yīn yuè kuài lè"_s);
        row(u"首都都是"_s, u"shǒu dū dōu shì"_s);
        row(u"A股5日"_s, u"gǔ rì"_s);
        row(u"绿色"_s, u"lǜ sè"_s);
        row(u""_s, u""_s);
    }

    void word_decides_theReading()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QStringList syllables;
        for (const ReadCharacter &character : tonedPinyin(text))
            syllables << character.syllable;
        QCOMPARE(syllables.join(u' '), read);
    }

    void place_ofCharacter_isItsUnits()
    {
        const auto read = tonedPinyin(u"A𠮷重庆");
        QCOMPARE(read.last().at, 4);
        QCOMPARE(read.last().size, 1);
        QCOMPARE(read.at(read.size() - 2).syllable, u"chóng"_s);
    }

    void everyWord_hasASyllableForEachCharacter()
    {
        QFile file(u":/readings/words.txt"_s);
        QVERIFY(!wordReadingAt(u"一切").isEmpty() && file.open(QIODevice::ReadOnly));
        int words = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QString word = line.section(u' ', 0, 0);
            QVERIFY2(wordReadingAt(word).size() == word.size(), qPrintable(line));
            ++words;
        }
        QVERIFY(words > 1000);
        QVERIFY(wordReadingAt(u"中国").isEmpty());
    }

    void rare_isWhatTheFirstLevelLacks()
    {
        for (const char32_t common : {U'人', U'的', U'龙', U'龍', U'慶', U'髮', U'〇'})
            QVERIFY2(!isRareCharacter(common), qPrintable(QString::fromUcs4(&common, 1)));
        for (const char32_t rare : {U'镕', U'喆', U'囧', U'犇', U'𠮷', U'亳'})
            QVERIFY2(isRareCharacter(rare), qPrintable(QString::fromUcs4(&rare, 1)));
        QVERIFY(!isRareCharacter(U'A') && !isRareCharacter(U'，'));
    }

    void rareOnly_isWhatTheWordsAroundDecide()
    {
        // 坻 alone is chí.
        QCOMPARE(withPinyin(u"宝坻的丞相", true),
                 u"宝<span class=\"py\" data-p=\"dǐ\">坻</span>的<span class=\"py\" data-p=\"chéng\">丞</span>相"_s);
        const QString text = u"A𠮷镕基，歙縣番禺；綦江、犍为，盱眙一切囧重慶莘庄〇喆濮阳华佗"_s;
        QVERIFY(compareRareWithAll(text) > 10);
    }

    void rareOnly_inRealPapers_isTheRarePartOfAll()
    {
        const QString folder = QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/data/finews"_s;
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(folder))
            QSKIP("BAOJIA_SHARED_DIR has no data/finews");
        QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        qsizetype rare = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            rare += compareRareWithAll(QString::fromUtf8(file.readAll()));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(rare > 0);
    }

    void markup_keepsTheText()
    {
        QCOMPARE(withPinyin(u"朱镕<基", true), u"朱<span class=\"py\" data-p=\"róng\">镕</span>&lt;基"_s);
        QCOMPARE(
            withPinyin(u"重庆!", false),
            u"<span class=\"py\" data-p=\"chóng\">重</span><span class=\"py\" data-p=\"qìng\">庆</span>!"_s);
    }

private:
    /// How many are rare.
    static qsizetype compareRareWithAll(const QString &text)
    {
        QList<ReadCharacter> all = tonedPinyin(text);
        all.removeIf([&](const ReadCharacter &each) { return !isRareCharacter(characterAt(text, each.at)); });
        const QList<ReadCharacter> rare = tonedPinyin(text, true);
        const auto isSame = [](const ReadCharacter &one, const ReadCharacter &other) {
            return one.at == other.at && one.size == other.size && one.syllable == other.syllable;
        };
        if (!std::ranges::equal(rare, all, isSame))
            QTest::qFail(qPrintable(text.first(40)), __FILE__, __LINE__);
        return rare.size();
    }
};

QTEST_GUILESS_MAIN(TestTonedPinyin)
#include "test_tonedpinyin.moc"
