// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/periodlookup.h"

#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPeriodLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void periods_ofALibrary_areThoseWithEditions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << QString() << QStringList{u"2026 2"_s, u"2025 2"_s, u"1998 1"_s};
        QTest::newRow("digits") << u"20"_s << QStringList{u"2026 2"_s, u"2025 2"_s};
        QTest::newRow("full width") << u"１９"_s << QStringList{u"1998 1"_s};
        QTest::newRow("year") << u"2025"_s << QStringList{u"2025 2"_s, u"2025-12 1"_s, u"2025-01 1"_s};
        QTest::newRow("year and hyphen") << u"2025-"_s << QStringList{u"2025-12 1"_s, u"2025-01 1"_s};
        QTest::newRow("month begun") << u"2025-1"_s << QStringList{u"2025-12 1"_s};
        QTest::newRow("month") << u"2026-02"_s << QStringList{u"2026-02 2"_s};
        QTest::newRow("no such year") << u"2024"_s << QStringList();
        QTest::newRow("day") << u"2025-01-0"_s << QStringList();
        QTest::newRow("no date") << u"%"_s << QStringList();
    }

    void periods_ofALibrary_areThoseWithEditions()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, names);
        SearchLibrary library;
        const auto commit = [&library](const QString &paper, QDate date) {
            library.commit(paper, date, {SearchLibrary::article(paper + date.toString(Qt::ISODate))});
        };
        commit(u"甲报"_s, QDate(2026, 2, 3));
        commit(u"乙报"_s, QDate(2026, 2, 4));
        commit(u"甲报"_s, QDate(2025, 1, 1));
        commit(u"甲报"_s, QDate(2025, 12, 31));
        commit(u"乙报"_s, QDate(1998, 7, 1));
        const auto found = periodsBeginningWith(library.connection(), typed);
        QVERIFY(found.has_value());
        QStringList written;
        for (const KnownPeriod &period : *found)
            written << period.name + u' ' + QString::number(period.articles);
        QCOMPARE(written, names);
    }
};

QTEST_GUILESS_MAIN(TestPeriodLookup)
#include "test_periodlookup.moc"
