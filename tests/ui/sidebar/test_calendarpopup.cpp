// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendarmodel.h"
#include "ui/sidebar/calendarpopup.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answer(T value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(value)));
    promise.finish();
    return promise.future();
}

// A weekly: every Wednesday of 2025 and 2026 but in May.
CalendarSource weekly()
{
    return {.years =
                [](NewspaperId) {
                    return answer(QList<Period>{{2026, 0, 48, 0, 0}, {2025, 0, 48, 0, 0}});
                },
            .editions =
                [](NewspaperId, QDate first, QDate last) {
                    QList<Edition> found;
                    for (QDate day(2025, 1, 1); day.year() < 2027; day = day.addDays(7)) {
                        Edition edition;
                        edition.id = EditionId(day.toJulianDay());
                        edition.date = day;
                        if (day.month() != 5 && day >= first && day <= last)
                            found.prepend(edition);
                    }
                    return answer(found);
                }};
}

} // namespace

class TestCalendarPopup : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        CalendarModel model{weekly()};
        QPushButton button;
        CalendarPopup popup{&model};
        QTableView *days = popup.findChild<QTableView *>();

        bool open(QDate date)
        {
            button.show();
            popup.openBelow(&button, NewspaperId(1), date);
            return QTest::qWaitFor(
                [&] { return days->currentIndex() == model.indexOf(date) && model.years().size() == 2; });
        }
    };

private Q_SLOTS:

    void arrows_goFromEditionToEdition_enterOpens()
    {
        Desk desk;
        QVERIFY(desk.open({2026, 4, 1}));
        QSignalSpy opened(&desk.popup, &CalendarPopup::editionActivated);
        QTest::keyClick(desk.days, Qt::Key_Down);
        QCOMPARE(desk.days->currentIndex(), desk.model.indexOf({2026, 4, 8}));
        QTest::keyClick(desk.days, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<EditionId>(), EditionId(QDate(2026, 4, 8).toJulianDay()));
        QVERIFY(!desk.popup.isVisible());
    }

    void pageKeys_goToMonthsWithEditions()
    {
        Desk desk;
        QVERIFY(desk.open({2026, 4, 1}));
        QTest::keyClick(desk.days, Qt::Key_PageDown);
        QCOMPARE(desk.model.month(), QDate(2026, 6, 1)); // nothing came out in May
        QCOMPARE(desk.days->currentIndex(), desk.model.indexOf({2026, 6, 3}));
        QTest::keyClick(desk.days, Qt::Key_PageUp);
        QTest::keyClick(desk.days, Qt::Key_PageUp);
        QCOMPARE(desk.days->currentIndex(), desk.model.indexOf({2026, 3, 25})); // its last
    }

    void year_chosen_showsItsMonth()
    {
        Desk desk;
        QVERIFY(desk.open({2026, 4, 1}));
        auto *const years = desk.popup.findChild<QComboBox *>();
        QCOMPARE(years->count(), 2);
        years->setCurrentIndex(1);
        Q_EMIT years->activated(1);
        QTRY_COMPARE(desk.model.month(), QDate(2025, 4, 1));
    }

    void day_clicked_opensOnlyWhereThereIsAnEdition()
    {
        Desk desk;
        QVERIFY(desk.open({2026, 4, 1}));
        QSignalSpy opened(&desk.popup, &CalendarPopup::editionActivated);
        const auto click = [&](QDate date) {
            QTest::mouseClick(desk.days->viewport(),
                              Qt::LeftButton,
                              {},
                              desk.days->visualRect(desk.model.indexOf(date)).center());
        };
        click({2026, 4, 2});
        QCOMPARE(opened.size(), 0);
        click({2026, 4, 15});
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestCalendarPopup)
#include "test_calendarpopup.moc"
