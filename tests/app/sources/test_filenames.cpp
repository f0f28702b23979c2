// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/filenames.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void names_comeByCodePoint()
    {
        const FileNames names{
            u"～.txt"_s, u"𠮷.txt"_s, u"有 空格/a.txt"_s, u"b.txt"_s, u"b/c.txt"_s, u"b-c.txt"_s};
        const QStringList expected{
            u"b-c.txt"_s, u"b.txt"_s, u"b/c.txt"_s, u"有 空格/a.txt"_s, u"～.txt"_s, u"𠮷.txt"_s};
        QCOMPARE(names.toList(), expected);
        QCOMPARE(names.at(2), u"b/c.txt"_s);
        QCOMPARE(names.lastPart(2), QByteArrayView("c.txt"));
        QCOMPARE(names.lastPart(0), QByteArrayView("b-c.txt"));
        QCOMPARE(names.lowerBound(u"b/"_s), 2);
        QCOMPARE(names.lowerBound({}), 0);
        QCOMPARE(names.lowerBound(u"𠮷a"_s), names.size());
        QVERIFY(names.contains(u"有 空格/a.txt"_s));
        QVERIFY(!names.contains(u"有 空格/a.tx"_s));
        QVERIFY(!names.contains(u"有 空格/a.txt2"_s));
        QVERIFY(!names.contains(u"有 空格"_s));
        QVERIFY(!names.contains({}));
        QVERIFY(FileNames().isEmpty());
    }

    void names_random_areWhatASortedListIs()
    {
        QRandomGenerator random(7);
        const QStringList pieces{u"a"_s, u"b"_s, u"/"_s, u"/"_s, u"-"_s, u"报"_s, u"～"_s, u"𠮷"_s, u"."_s};
        QList<QByteArray> expected;
        FileNames names;
        for (int i = 0; i < 3000; ++i) {
            QString name;
            for (int length = random.bounded(1, 9); length > 0; --length)
                name += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            names.append(name);
            expected << name.toUtf8();
        }
        names.sort();
        std::sort(expected.begin(), expected.end());
        QCOMPARE(names.size(), expected.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(names.at(i).toUtf8(), expected.at(i));
            QVERIFY(names.contains(names.at(i)));
            QCOMPARE(names.lowerBound(names.at(i)), expected.indexOf(expected.at(i)));
        }
    }

    void choice_byLastPart_keepsTheOrderOfEqualOnes()
    {
        const FileNames names{u"_posts/2.md"_s, u"_posts/1.md"_s, u"old/1.md"_s, u"0.md"_s};
        ChosenFiles some(names);
        QVERIFY(some.isEmpty());
        some.add(2);
        some.add(3);
        ChosenFiles first(names);
        first.add(1);
        some.add(first);
        some.sortByLastPart();
        QStringList files;
        for (const QString &file : some)
            files << file;
        QCOMPARE(files, (QStringList{u"old/1.md"_s, u"_posts/1.md"_s, u"_posts/2.md"_s}));
        QCOMPARE(some.place(0), 3);
        QCOMPARE(some.lastPart(2), QByteArrayView("2.md"));
        QCOMPARE(ChosenFiles::all(names).size(), 4);
        QCOMPARE(ChosenFiles::all(names).at(3), u"old/1.md"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileNames)

#include "test_filenames.moc"
