// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/firstlines.h"

#include <QtTest/QTest>

using namespace Baojia;

class TestFirstLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void lines_pastTheMost_areOnlyCounted()
    {
        const FirstLines<int> lines = numbers(most + 5);
        QCOMPARE(lines.size(), most);
        QCOMPARE(lines.more(), 5);
        QCOMPARE(lines.count(), most + 5);
        QCOMPARE(lines.first(), 0);
        QCOMPARE(lines.last(), static_cast<int>(most) - 1);
        QVERIFY(!lines.isEmpty());
        QVERIFY(FirstLines<int>().isEmpty());
    }

    void lines_ofAnother_areMadeAndCounted()
    {
        FirstLines<QString> all{QStringLiteral("a")};
        const auto made = [](int line) { return QString::number(line); };
        all.append(numbers(3), made);
        QCOMPARE(all.at(3), QStringLiteral("2"));
        QCOMPARE(all.more(), 0);
        all.append(numbers(most + 5), made);
        QCOMPARE(all.size(), most);
        QCOMPARE(all.count(), most + 9);
        QCOMPARE(all.last(), QString::number(most - 5));
        all.clear();
        QCOMPARE(all.count(), 0);
    }

private:
    static constexpr qsizetype most = FirstLines<int>::mostKept;

    static FirstLines<int> numbers(qsizetype count)
    {
        FirstLines<int> lines;
        for (int i = 0; i < count; ++i)
            lines.append(i);
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestFirstLines)

#include "test_firstlines.moc"
