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
            addEdition(newspaper, newspaper * 100 + i, QDate(2026, 1, 1).addDays(i));
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

    NewspaperSource source()
    {
        return {.newspapers = [this]() -> QFuture<Result<QList<Newspaper>>> {
                    if (broken)
                        return answer<QList<Newspaper>>(Error{ErrorKind::Database, {}, {}});
                    return answer<QList<Newspaper>>(newspapers);
                },
                .editions =
                    [this](NewspaperId id) {
                        ++editionFetches;
                        return answer<QList<Edition>>(editions.value(id));
                    },
                .edition =
                    [](EditionId id) {
                        Edition edition;
                        edition.id = id;
                        edition.newspaper = NewspaperId(id.value() / 100);
                        return answer<Edition>(edition);
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
        QCOMPARE(idAt<EditionId>(model.index(0, 0, newspaper), EditionIdRole), EditionId(102));
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
        const QPersistentModelIndex old = model.indexOf(EditionId(101));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        shelf.addEdition(1, 150, QDate(2026, 2, 1));
        model.apply(editionAdded(150));
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
        model.reveal(EditionId(200)); // before anything is there
        model.reload();
        QTRY_COMPARE(revealed.size(), 1);
        QCOMPARE(idAt<EditionId>(revealed[0][0].toModelIndex(), EditionIdRole), EditionId(200));
        QCOMPARE(shelf.editionFetches, 1);
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
