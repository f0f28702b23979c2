// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/tounicode.h"

#include <QtTest/QTest>

using namespace Baojia;

class TestToUnicode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radicals_everyKangxi_agreesWithUnicode();
    void radicals_simplified_areKnown();
    void cmap_characters_repaired();
    void cmap_glyphNumbers_untouched();
    void cmap_range_writtenOut();
    void cmap_keptRadical_stays();
    void cmap_hostile_survives();
};

void TestToUnicode::radicals_everyKangxi_agreesWithUnicode()
{
    // Kangxi radicals have compatibility decompositions, which Qt knows independently of the table.
    for (char16_t radical = 0x2f00; radical <= 0x2fd5; ++radical) {
        const QString expected = QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
        const char32_t character = characterOfRadical(radical);
        QCOMPARE(QString::fromUcs4(&character, 1), expected);
    }
    QCOMPARE(characterOfRadical(u'人'), char32_t(0));
    QCOMPARE(characterOfRadical(0x2fd6), char32_t(0));
}

void TestToUnicode::radicals_simplified_areKnown()
{
    const QString radicals = QString::fromUtf8("⻅⻋⻓⻔⻢⻥⻦⻬⻰⻛⻜⻨⻩⻝");
    const QString characters = QString::fromUtf8("见车长门马鱼鸟齐龙风飞麦黄食");
    for (qsizetype i = 0; i < radicals.size(); ++i)
        QCOMPARE(characterOfRadical(radicals[i].unicode()), char32_t(characters[i].unicode()));
}

void TestToUnicode::cmap_characters_repaired()
{
    const QByteArray cmap = "2 beginbfchar\n<0008> <2F08>\n<0009> <0041>\nendbfchar\n";
    QCOMPARE(repairedToUnicode(cmap, {}), "2 beginbfchar\n<0008> <4EBA>\n<0009> <0041>\nendbfchar\n");
}

void TestToUnicode::cmap_glyphNumbers_untouched()
{
    const QByteArray cmap = "1 begincodespacerange\n<2F00> <2F08>\nendcodespacerange\n1 beginbfchar\n<2F08> <0042>\nendbfchar\n";
    QCOMPARE(repairedToUnicode(cmap, {}), cmap);
}

void TestToUnicode::cmap_range_writtenOut()
{
    const QByteArray cmap = "2 beginbfrange\n<0001> <0003> <2F07>\n<0010> <0012> <0041>\nendbfrange\n";
    QCOMPARE(repairedToUnicode(cmap, {}),
             "2 beginbfrange\n<0001> <0003> [<4EA0><4EBA><513F>]\n<0010> <0012> <0041>\nendbfrange\n");
}

void TestToUnicode::cmap_keptRadical_stays()
{
    const QByteArray cmap = "1 beginbfchar\n<0008> <2F08>\nendbfchar\n";
    QCOMPARE(repairedToUnicode(cmap, radicalsIn(QString::fromUtf8("部首⼈的写法"))), cmap);
}

void TestToUnicode::cmap_hostile_survives()
{
    for (const QByteArray &cmap : {QByteArray(), QByteArray("beginbfchar\n<\n<>\n<zz> <>\n<1> <2F0800>\n"),
                                   QByteArray("beginbfrange\n<00> <FFFFFFFF> <2F00>\n<05> <01> <2F00>\n")})
        QCOMPARE(repairedToUnicode(cmap, {}).count('\n'), cmap.count('\n'));
}

QTEST_GUILESS_MAIN(TestToUnicode)
#include "test_tounicode.moc"
