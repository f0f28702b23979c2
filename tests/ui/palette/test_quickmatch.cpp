// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/quickmatch.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestQuickMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void words_none_meanEveryRow() { QCOMPARE(texts(u"  "_s).size(), 5); }

    void words_inAnyOrder_findTheRow() { QCOMPARE(texts(u"文章 导出"_s), QStringList{u"导出文章为 PDF"_s}); }

    void pinyin_initialsOrWhole_findTheRow()
    {
        QCOMPARE(texts(u"xyp"_s), QStringList{u"下一篇"_s});
        QCOMPARE(texts(u"xiayipian"_s), QStringList{u"下一篇"_s});
        QCOMPARE(texts(u"xia pian"_s), QStringList{u"下一篇"_s});
    }

    void latinInitials_findTheRow() { QCOMPARE(texts(u"na"_s), QStringList{u"Next Article"_s}); }

    void menu_findsItsRows()
    {
        QCOMPARE(texts(u"文件"_s), QStringList{u"导出文章为 PDF"_s});
        QCOMPARE(texts(u"zhuandao 篇"_s), QStringList{u"下一篇"_s});
    }

    void rowsThatBegin_standBeforeThoseThatHold()
    {
        QCOMPARE(texts(u"PDF"_s), (QStringList{u"PDF 书"_s, u"导出文章为 PDF"_s}));
    }

    void wordsOfNoRow_findNothing() { QVERIFY(texts(u"下 三"_s).isEmpty()); }

private:
    static QStringList texts(const QString &words)
    {
        const QList<QuickRow> rows{{u"导出文章为 PDF"_s, {}, u"文件"_s, 1},
                                   {u"下一篇"_s, u"J"_s, u"转到"_s, 2},
                                   {u"Next Article"_s, {}, {}, 3},
                                   {u"PDF 书"_s, {}, {}, 4},
                                   {u"往期"_s, {}, {}, 5}};
        QStringList found;
        for (const QuickRow &row : quickMatches(rows, words))
            found << row.text;
        return found;
    }
};

QTEST_GUILESS_MAIN(TestQuickMatch)
#include "test_quickmatch.moc"
