// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendarmodel.h"
#include "ui/models/roles.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answer(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

// A newspaper that came out on some days.
struct GridDays
{
    QList<QDate> dates; // oldest first
    int queries = 0;
    QDate allRead = {};

    CalendarSource source()
    {
        return {.years =
                    [this](NewspaperId) {
                        QList<Period> years;
                        for (auto date = dates.crbegin(); date != dates.crend(); ++date) {
                            if (years.isEmpty() || years.last().year != date->year())
                                years += Period{date->year(), 0, 1, 3, 3};
                        }
                        return answer<QList<Period>>(years);
                    },
                .editions =
                    [this](NewspaperId newspaper, QDate first, QDate last) {
                        ++queries;
                        QList<Edition> editions;
                        for (const QDate date : std::as_const(dates)) {
                            if (date < first || date > last)
                                continue;
                            Edition edition;
                            edition.id = EditionId(date.toJulianDay());
                            edition.newspaper = newspaper;
                            edition.date = date;
                            edition.articleCount = 3;
                            edition.unreadCount = date == allRead ? 0 : 2;
                            editions.prepend(edition);
                        }
                        return answer<QList<Edition>>(editions);
                    }};
    }
};

} // namespace

class TestCalendarModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void month_daysWithEditions_areEnabledAndGapsAreTold()
    {
        GridDays days{{{2025, 12, 31}, {2026, 1, 2}, {2026, 1, 28}}};
        CalendarModel model(days.source());
        const QAbstractItemModelTester tester(&model);
        model.open(NewspaperId(1), {2026, 1, 28});
        QTRY_COMPARE(model.editionCount(), 2);
        QTRY_COMPARE(model.years().size(), 2);
        QCOMPARE(days.queries, 1);
        const QModelIndex there = model.indexOf({2026, 1, 28});
        QCOMPARE(there.column(), 2); // a Wednesday
        QCOMPARE(there.data().toInt(), 28);
        QVERIFY(there.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(idAt<EditionId>(there, EditionIdRole), EditionId(QDate(2026, 1, 28).toJulianDay()));
        QCOMPARE(there.data(UnreadRole).toInt(), 2);
        const QModelIndex gap = model.indexOf({2026, 1, 1});
        QVERIFY(gap.data(GapRole).toBool()); // the year before has an edition
        QVERIFY(!gap.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(gap.data(Qt::AccessibleTextRole).toString().contains(u"2026-01-01"_s));
        QVERIFY(!model.indexOf({2026, 1, 29}).data(GapRole).toBool()); // nothing came after
        QVERIFY(!model.index(0, 0).data().isValid()); // a day of December
        QCOMPARE(model.gapCount(), 26); // all but the 2nd, the 28th, and what came after
        days.allRead = {2026, 1, 2};
        model.open(NewspaperId(1), {2026, 1, 28});
        const auto told = [&model](int day) {
            return model.indexOf({2026, 1, day}).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY(told(2).contains(u"all read"_s));
        QVERIFY(told(28).contains(u"2 unread of 3 article"_s));
        QVERIFY(told(1).contains(u"no edition"_s));
        QCOMPARE(model.firstDay(), model.indexOf({2026, 1, 2}));
        QCOMPARE(model.lastDay(), there);
    }

    void month_ofEveryShape_hasAllItsDays_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::newRow("begins on a Monday, 28 days") << QDate(2027, 2, 1);
        QTest::newRow("begins on a Sunday, 31 days") << QDate(2026, 3, 1);
        QTest::newRow("leap year") << QDate(2024, 2, 1);
    }

    void month_ofEveryShape_hasAllItsDays()
    {
        QFETCH(QDate, month);
        GridDays days;
        for (QDate day = month; day.month() == month.month(); day = day.addDays(1))
            days.dates += day;
        CalendarModel model(days.source());
        model.open(NewspaperId(1), month);
        QTRY_COMPARE(model.editionCount(), month.daysInMonth());
        for (const QDate day : std::as_const(days.dates)) {
            const QModelIndex index = model.indexOf(day);
            QCOMPARE(index.data(DateRole).toDate(), day);
            QCOMPARE(index.column() + 1, day.dayOfWeek());
        }
    }

    void previousAndNext_goToMonthsWithEditionsAcrossYears()
    {
        GridDays days{{{1999, 5, 4}, {2026, 1, 2}, {2026, 9, 9}}};
        CalendarModel model(days.source());
        model.open(NewspaperId(1), {2026, 9, 9});
        QTRY_VERIFY(model.hasPreviousMonth());
        QVERIFY(!model.hasNextMonth());
        model.openNextMonth();
        QCOMPARE(model.month(), QDate(2026, 9, 1));
        model.openPreviousMonth();
        QCOMPARE(model.month(), QDate(2026, 1, 1));
        model.openPreviousMonth();
        QTRY_COMPARE(model.month(), QDate(1999, 5, 1));
        QVERIFY(!model.hasPreviousMonth());
        model.openNextMonth();
        QTRY_COMPARE(model.month(), QDate(2026, 1, 1));
    }

    void year_chosen_showsItsNearestMonthWithEditions()
    {
        GridDays days{{{1999, 5, 4}, {2026, 1, 2}, {2026, 9, 9}}};
        CalendarModel model(days.source());
        model.open(NewspaperId(1), {1999, 5, 4});
        QTRY_COMPARE(model.years().size(), 2);
        model.openYear(2026);
        QTRY_COMPARE(model.month(), QDate(2026, 9, 1));
        model.openYear(2000);
        QCOMPARE(model.month(), QDate(2026, 9, 1));
    }

    void answers_toAnEarlierQuestion_areDropped()
    {
        GridDays days{{{1999, 5, 4}, {2026, 1, 2}}};
        CalendarModel model(days.source());
        model.open(NewspaperId(1), {2026, 1, 2});
        model.open(NewspaperId(1), {1999, 5, 4});
        QTRY_COMPARE(model.editionCount(), 1);
        QCOMPARE(model.month(), QDate(1999, 5, 1));
    }
};

QTEST_GUILESS_MAIN(TestCalendarModel)
#include "test_calendarmodel.moc"
