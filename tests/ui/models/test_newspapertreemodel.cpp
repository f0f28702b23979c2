// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newspapertreemodel.h"
#include "ui/models/roles.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

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

// A library of lists.
struct Shelf
{
    QList<Newspaper> newspapers;
    QHash<NewspaperId, QList<Edition>> editions;
    int yearFetches = 0;
    int monthFetches = 0;
    int editionFetches = 0;
    bool broken = false;

    void add(int newspaper, const QString &name, int count)
    {
        Newspaper row;
        row.id = NewspaperId(newspaper);
        row.name = name;
        row.sortName = name;
        newspapers += row;
        for (int i = 0; i < count; ++i)
            addEdition(newspaper, newspaper * 100000 + i, QDate(2026, 1, 1).addDays(i));
    }

    void addEdition(int newspaper, int id, QDate date)
    {
        Edition edition;
        edition.id = EditionId(id);
        edition.newspaper = NewspaperId(newspaper);
        edition.date = date;
        edition.articleCount = 3;
        edition.unreadCount = 3;
        editions[edition.newspaper].prepend(edition);
        for (Newspaper &row : newspapers) {
            if (row.id == edition.newspaper)
                ++row.editionCount;
        }
    }

    void read(int newspaper, EditionId id)
    {
        for (Edition &edition : editions[NewspaperId(newspaper)]) {
            if (edition.id == id)
                --edition.unreadCount;
        }
        for (Newspaper &row : newspapers) {
            if (row.id == NewspaperId(newspaper))
                --row.unreadCount;
        }
    }

    /// How much came out in the periods that `key` cuts the dates into.
    template <class F>
    QList<Period> periods(NewspaperId id, F key) const
    {
        QList<Period> found;
        const auto all = editions.value(id);
        for (const Edition &edition : all) {
            const Period period = key(edition.date);
            if (period.year == 0)
                continue;
            if (found.isEmpty() || found.last().year != period.year || found.last().month != period.month)
                found += period;
            found.last().editionCount += 1;
            found.last().unreadCount += edition.unreadCount;
        }
        return found;
    }

    NewspaperSource source()
    {
        return {.newspapers = [this]() -> QFuture<Result<QList<Newspaper>>> {
                    if (broken)
                        return answer<QList<Newspaper>>(Error{ErrorKind::Database, {}, {}});
                    return answer<QList<Newspaper>>(newspapers);
                },
                .years =
                    [this](NewspaperId id) {
                        ++yearFetches;
                        return answer<QList<Period>>(periods(id, [](QDate date) {
                            return Period{date.year(), 0, 0, 0, 0};
                        }));
                    },
                .months =
                    [this](NewspaperId id, int year) {
                        ++monthFetches;
                        return answer<QList<Period>>(periods(id, [year](QDate date) {
                            return date.year() == year ? Period{year, date.month(), 0, 0, 0} : Period();
                        }));
                    },
                .editions =
                    [this](NewspaperId id, QDate first, QDate last) {
                        ++editionFetches;
                        QList<Edition> found = editions.value(id);
                        found.removeIf(
                            [&](const Edition &row) { return row.date < first || row.date > last; });
                        return answer<QList<Edition>>(found);
                    },
                .edition =
                    [this](EditionId id) {
                        for (const auto &list : std::as_const(editions)) {
                            for (const Edition &row : list) {
                                if (row.id == id)
                                    return answer<Edition>(row);
                            }
                        }
                        return answer<Edition>(Error{ErrorKind::NoSuchEdition, {}, {}});
                    }};
    }
};

LibraryChange editionAdded(int id)
{
    LibraryChange change;
    change.editionsAdded += EditionId(id);
    return change;
}

} // namespace

class TestNewspaperTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reload_newspapers_areThereAndEditionsAreNot()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 2);
        shelf.add(2, u"山城晚报"_s, 0);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        QVERIFY(!model.isLoaded());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.isLoaded());
        QCOMPARE(shelf.editionFetches, 0);
        QVERIFY(model.hasChildren(model.index(0, 0)));
        QVERIFY(!model.hasChildren(model.index(1, 0)));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"江城日报"_s));
    }

    void fetchMore_newspaper_bringsItsEditionsNewestFirst()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 3);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex newspaper = model.index(0, 0);
        model.fetchMore(newspaper);
        QTRY_COMPARE(model.rowCount(newspaper), 3);
        QCOMPARE(model.index(0, 0, newspaper).data(DateRole).toDate(), QDate(2026, 1, 3));
        QVERIFY(!model.canFetchMore(newspaper));
        QCOMPARE(idAt<EditionId>(model.index(0, 0, newspaper), EditionIdRole), EditionId(100002));
    }

    void apply_editionAdded_insertsOneRowWithoutReset()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 2);
        shelf.add(2, u"山城晚报"_s, 1);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        model.fetchMore(model.index(0, 0));
        QTRY_COMPARE(model.rowCount(model.index(0, 0)), 2);
        const QPersistentModelIndex old = model.indexOf(EditionId(100001));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        shelf.addEdition(1, 100050, QDate(2026, 2, 1));
        model.apply(editionAdded(100050));
        QTRY_COMPARE(model.rowCount(model.index(0, 0)), 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(old.row(), 1);
        QCOMPARE(shelf.editionFetches, 2); // the other newspaper was not asked for
    }

    void apply_newspaperGone_removesItsRow()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 2);
        shelf.add(2, u"山城晚报"_s, 1);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        shelf.newspapers.removeFirst();
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(NewspaperId(1)).isValid());
    }

    void reveal_editionNotFetched_fetchesItsNewspaper()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 2);
        shelf.add(2, u"山城晚报"_s, 2);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        QSignalSpy revealed(&model, &NewspaperTreeModel::revealed);
        model.reveal(EditionId(200000)); // before anything is there
        model.reload();
        QTRY_COMPARE(revealed.size(), 1);
        QCOMPARE(idAt<EditionId>(revealed[0][0].toModelIndex(), EditionIdRole), EditionId(200000));
        QCOMPARE(shelf.editionFetches, 1);
    }

    void century_opened_fetchesOnlyWhatIsOpened()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 36500);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex newspaper = model.index(0, 0);
        model.fetchMore(newspaper);
        QTRY_COMPARE(model.rowCount(newspaper), 100); // 2026 to 2125
        const QModelIndex year = model.index(99, 0, newspaper);
        QCOMPARE(year.data(CountRole).toInt(), 365);
        QVERIFY(year.data().toString().contains(u"2026"_s));
        QVERIFY(!year.data(EditionIdRole).isValid());
        QVERIFY(model.hasChildren(year));
        QCOMPARE(model.rowCount(year), 0);
        model.fetchMore(year);
        QTRY_COMPARE(model.rowCount(year), 12);
        const QModelIndex february = model.index(10, 0, year);
        QCOMPARE(february.data(CountRole).toInt(), 28);
        QVERIFY(february.data(Qt::AccessibleTextRole).toString().contains(u"2026"_s));
        model.fetchMore(february);
        QTRY_COMPARE(model.rowCount(february), 28);
        QCOMPARE(model.index(0, 0, february).data(DateRole).toDate(), QDate(2026, 2, 28));
        QCOMPARE(model.parent(model.index(0, 0, february)), february);
        QCOMPARE(model.parent(february), year);
        QVERIFY(!model.canFetchMore(february));
        QCOMPARE(shelf.yearFetches, 1);
        QCOMPARE(shelf.monthFetches, 1);
        QCOMPARE(shelf.editionFetches, 1);
    }

    void reveal_editionOfACentury_opensYearAndMonth()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 36500);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        QSignalSpy revealed(&model, &NewspaperTreeModel::revealed);
        model.reload();
        model.reveal(EditionId(100000 + 400)); // 2027-02-05
        QTRY_COMPARE(revealed.size(), 1);
        const QModelIndex edition = revealed[0][0].toModelIndex();
        QCOMPARE(edition.data(DateRole).toDate(), QDate(2027, 2, 5));
        QCOMPARE(edition.parent().data(CountRole).toInt(), 28);
        QCOMPARE(shelf.editionFetches, 1);
        model.reveal(EditionId(100000 + 401)); // the day after is there already
        QTRY_COMPARE(revealed.size(), 2);
        QCOMPARE(shelf.editionFetches, 1);
        model.reveal(EditionId(7)); // nowhere
        model.reveal(EditionId(100000));
        QTRY_COMPARE(revealed.size(), 3);
    }

    void apply_articleRead_changesOnlyTheRowsAboveIt()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 800);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // what is fetched is counted here
        QSignalSpy revealed(&model, &NewspaperTreeModel::revealed);
        model.reload();
        model.reveal(EditionId(100000)); // 2026-01-01
        QTRY_COMPARE(revealed.size(), 1);
        model.reveal(EditionId(100000 + 400)); // 2027-02-05
        QTRY_COMPARE(revealed.size(), 2);
        shelf.editionFetches = 0;
        shelf.monthFetches = 0;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        shelf.read(1, EditionId(100000));
        LibraryChange change;
        change.becameRead += ArticleId(1);
        model.apply(change);
        const QModelIndex edition = model.indexOf(EditionId(100000));
        QTRY_COMPARE(edition.data(UnreadRole).toInt(), 2);
        QCOMPARE(changed.size(), 4); // newspaper, year, month, edition
        QCOMPARE(removed.size() + inserted.size(), 0);
        QCOMPARE(shelf.monthFetches, 1); // the other year that is open was not asked for
        QCOMPARE(shelf.editionFetches, 1);
    }

    void apply_newspaperOutgrowsAMonth_isCutIntoYears()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 31);
        NewspaperTreeModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex newspaper = model.index(0, 0);
        if (model.canFetchMore(newspaper))
            model.fetchMore(newspaper);
        QTRY_COMPARE(model.rowCount(newspaper), 31);
        QVERIFY(model.index(0, 0, newspaper).data(EditionIdRole).isValid());
        shelf.addEdition(1, 100031, QDate(2026, 2, 1));
        model.apply(editionAdded(100031));
        QTRY_COMPARE(model.rowCount(newspaper), 1);
        QCOMPARE(model.index(0, 0, newspaper).data(CountRole).toInt(), 32);
    }

    void reload_libraryFails_saysSoAndKeepsRows()
    {
        Shelf shelf;
        shelf.add(1, u"江城日报"_s, 2);
        NewspaperTreeModel model(shelf.source());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy failed(&model, &NewspaperTreeModel::failed);
        shelf.broken = true;
        model.reload();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNewspaperTreeModel)
#include "test_newspapertreemodel.moc"
