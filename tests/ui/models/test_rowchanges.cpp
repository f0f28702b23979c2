// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowchanges.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace Baojia;

class TestRowChanges : public QObject
{
    Q_OBJECT

private:
    static QList<int> applied(QList<int> rows, const QList<int> &want, const RowChanges &changes)
    {
        for (const RowRun &run : changes.removed)
            rows.remove(run.first, run.count);
        for (const RowRun &run : changes.inserted)
            rows = rows.first(run.first) + want.sliced(run.first, run.count) + rows.sliced(run.first);
        return rows;
    }

private Q_SLOTS:

    void newRowsOnTop_areOneInsertion()
    {
        const RowChanges changes = rowChanges<int>({3, 2, 1}, {5, 4, 3, 2, 1});
        QVERIFY(changes.removed.isEmpty());
        QCOMPARE(changes.inserted, (QList<RowRun>{{0, 2}}));
    }

    void oneRowMovedToTheEnd_theOthersStay()
    {
        const RowChanges changes = rowChanges<int>({1, 2, 3, 4}, {2, 3, 4, 1});
        QCOMPARE(changes.removed, (QList<RowRun>{{0, 1}}));
        QCOMPARE(changes.inserted, (QList<RowRun>{{3, 1}}));
    }

    void anyTwoLists_becomeEqual()
    {
        QRandomGenerator random(20260128);
        for (int round = 0; round < 500; ++round) {
            const auto list = [&random] {
                QList<int> ids;
                for (int id = 0; id < 12; ++id) {
                    if (random.bounded(2) == 1)
                        ids += id;
                }
                std::shuffle(ids.begin(), ids.end(), random);
                return ids;
            };
            const QList<int> have = list();
            const QList<int> want = list();
            QCOMPARE(applied(have, want, rowChanges(have, want)), want);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "test_rowchanges.moc"
