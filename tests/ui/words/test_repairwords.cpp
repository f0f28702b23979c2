// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/repairwords.h"

#include "ui/words/errorwords.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRepairWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_ofALibraryThatCannotBeRead_doesNotAdviseARepair()
    {
        const Error damaged{ErrorKind::LibraryDamaged, u"/papers/library.sqlite"_s, {}};
        const QString said = RepairWords::refusal(damaged);
        QVERIFY2(said.contains(u"library.sqlite"_s) && said.contains(u"backup"_s), qPrintable(said));
        QVERIFY(said != ErrorWords::sentence(damaged));
    }

    void refusal_forAnotherReason_saysThatReason()
    {
        const Error full{ErrorKind::DiskFull, u"/papers/new"_s, {}};
        QCOMPARE(RepairWords::refusal(full), ErrorWords::sentence(full));
    }
};

QTEST_GUILESS_MAIN(TestRepairWords)
#include "test_repairwords.moc"
