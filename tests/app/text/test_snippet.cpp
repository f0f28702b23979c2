// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hanfold.h"
#include "text/snippet.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const Snippet &snippet)
{
    QStringList pieces;
    for (const auto &[start, length] : snippet.hits)
        pieces.append(snippet.text.mid(start, length));
    return pieces;
}

} // namespace

class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hit_inTheMiddle_isShownInOriginalCharacters()
    {
        const QString text =
            u"开头"_s.repeated(100) + u"。昨天，重慶日報　刊登了ＧＤＰ的消息。"_s + u"结尾"_s.repeated(100);
        const Snippet snippet = makeSnippet(text, {HanFold::fold(u"重庆日报"), HanFold::fold(u"gdp")});
        QCOMPARE(marked(snippet), (QStringList{u"重慶日報"_s, u"ＧＤＰ"_s}));
        QVERIFY(snippet.text.startsWith(u"昨天，重慶日報 刊登"_s));
        QVERIFY(snippet.cutBefore);
        QVERIFY(snippet.cutAfter);
        QVERIFY(snippet.text.size() <= 96);
    }

    void hit_atTheStart_isNotCutBefore()
    {
        const Snippet snippet = makeSnippet(u"　　报架是一个阅读器", {u"报架"_s});
        QCOMPARE(snippet.text, u"报架是一个阅读器"_s);
        QCOMPARE(snippet.hits, (QList<std::pair<int, int>>{{0, 2}}));
        QVERIFY(!snippet.cutBefore);
        QVERIFY(!snippet.cutAfter);
    }

    void hit_partOfAnExpansion_marksTheCharacter()
    {
        const Snippet snippet = makeSnippet(u"重五㎏整", {u"k"_s});
        QCOMPARE(marked(snippet), QStringList{u"㎏"_s});
    }

    void hits_overlapping_areJoined()
    {
        const Snippet snippet = makeSnippet(u"日日日报", {u"日日"_s, u"日报"_s});
        QCOMPARE(snippet.hits, (QList<std::pair<int, int>>{{0, 4}}));
    }

    void hit_acrossWhiteSpace_staysInPlace()
    {
        const Snippet snippet = makeSnippet(u"甲　\n乙　丙", {u"甲 乙"_s, u"丙"_s});
        QCOMPARE(snippet.text, u"甲 乙 丙"_s);
        QCOMPARE(marked(snippet), (QStringList{u"甲 乙"_s, u"丙"_s}));
    }

    void noHit_showsTheStart()
    {
        const Snippet snippet = makeSnippet(u"字"_s.repeated(300), {u"没有"_s}, 20);
        QCOMPARE(snippet.text.size(), 20);
        QVERIFY(snippet.hits.isEmpty());
        QVERIFY(snippet.cutAfter);
        QCOMPARE(makeSnippet({}, {u"a"_s}).text, QString());
        QCOMPARE(makeSnippet(u"有字", {QString()}).text, u"有字"_s);
    }

    void window_neverSplitsACharacter()
    {
        const QString wide = QString::fromUcs4(U"\U00020089", 1);
        for (int length = 1; length < 12; ++length) {
            const Snippet snippet =
                makeSnippet(QString(wide.repeated(20) + u"的" + wide.repeated(20)), {u"的"_s}, length);
            QVERIFY(snippet.text.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TestSnippet)
#include "test_snippet.moc"
