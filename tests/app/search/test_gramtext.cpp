// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statement.h"
#include "search/gramtext.h"

#include <QtTest/QtTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestGramText : public QObject
{
    Q_OBJECT

private:
    static std::vector<Gram> grams(const QString &form)
    {
        std::vector<Gram> found;
        appendGrams(found, form);
        std::sort(found.begin(), found.end());
        return found;
    }

    static Gram pair(char32_t first, char32_t second) { return Gram{first} << bitsOfCharacter | second; }

private Q_SLOTS:

    void appendGrams_text_areCharactersAndPairs()
    {
        QCOMPARE(grams(u"0a"_s), (std::vector<Gram>{u'0', u'a', pair(u'0', u'a')}));
        QCOMPARE(grams(u"0\na"_s), (std::vector<Gram>{u'0', u'a'}));
        QCOMPARE(grams(u"00"_s), (std::vector<Gram>{u'0', u'0', pair(u'0', u'0')}));
        QCOMPARE(grams(QString()), std::vector<Gram>());
        QCOMPARE(grams(u"😀a"_s), (std::vector<Gram>{u'a', 0x1f600, pair(0x1f600, u'a')}));
    }

    void appendSoundGrams_letters_areNoGramsOfText()
    {
        std::vector<Gram> sounds;
        appendSoundGrams(sounds, u"xbjr"_s);
        const std::vector<Gram> texts = grams(u"xbjr"_s);
        QCOMPARE(sounds.size(), texts.size());
        for (const Gram sound : sounds)
            QVERIFY(std::find(texts.begin(), texts.end(), sound) == texts.end());
        QVERIFY(*std::max_element(sounds.begin(), sounds.end()) < Gram{1} << bitsOfGram);
        for (const Gram gram : soundGramsOfTerm(u"bj"_s, 4))
            QVERIFY(std::find(sounds.begin(), sounds.end(), gram) != sounds.end());
    }

    void gramsOfTerm_long_areItsPairs()
    {
        QCOMPARE(gramsOfTerm(u"0"_s, 2), std::vector<Gram>{u'0'});
        QCOMPARE(gramsOfTerm(u"0a"_s, 2), std::vector<Gram>{pair(u'0', u'a')});
        QCOMPARE(gramsOfTerm(u"0a0"_s, 2), (std::vector<Gram>{pair(u'0', u'a'), pair(u'a', u'0')}));
        QCOMPARE(gramsOfTerm(QString(500, u'0'), 24), std::vector<Gram>{pair(u'0', u'0')});
        QString many;
        for (int i = 0; i < 500; ++i)
            many += QChar(u'一' + i);
        QCOMPARE(gramsOfTerm(many, 24).size(), 24U);
        QVERIFY(gramsDecide(u"😀😀"_s));
        QVERIFY(!gramsDecide(u"abc"_s));
    }

    void searchForm_text_isFoldedByLine()
    {
        QCOMPARE(searchForm(u"西部 \n 金融ＡＢ"_s), u"西部 \n 金融ab"_s);
        QCOMPARE(searchForm(u"a"_s + QChar(0)), u"a\ufffd"_s);
        QCOMPARE(searchForm(QString(QChar(0xd800))), searchForm(storableText(QString(QChar(0xd800)))));
        QCOMPARE(searchTerm(u"a\nb"_s), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(TestGramText)
#include "test_gramtext.moc"
