// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedsearchmodel.h"

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

// A library's saved searches, in memory.
struct Shelf
{
    QList<SavedSearch> searches{{SavedSearchId(1), u"甲"_s, u"甲"_s}, {SavedSearchId(2), u"乙"_s, u"乙"_s}};
    qint64 lastId = 2;

    [[nodiscard]] qsizetype placeOf(SavedSearchId id) const
    {
        for (qsizetype i = 0; i < searches.size(); ++i) {
            if (searches.at(i).id == id)
                return i;
        }
        return -1;
    }

    static QFuture<Result<LibraryChange>> changed()
    {
        LibraryChange change;
        change.savedSearchesChanged = true;
        return answer<LibraryChange>(change);
    }

    SavedSearchSource source()
    {
        return {.all = [this] { return answer<QList<SavedSearch>>(searches); },
                .add =
                    [this](const QString &name, const QString &query, int place) {
                        searches.insert(qMin<qsizetype>(place, searches.size()),
                                        {SavedSearchId(++lastId), name, query});
                        return changed();
                    },
                .rename =
                    [this](SavedSearchId id, const QString &name) {
                        searches[placeOf(id)].name = name;
                        return changed();
                    },
                .remove =
                    [this](SavedSearchId id) {
                        searches.removeAt(placeOf(id));
                        return changed();
                    },
                .move =
                    [this](SavedSearchId id, int place) {
                        searches.move(placeOf(id), place);
                        return changed();
                    }};
    }
};

QStringList names(const SavedSearchModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row).data().toString();
    return found;
}

} // namespace

class TestSavedSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void rows_followTheLibrary()
    {
        Shelf shelf;
        SavedSearchModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(names(model), (QStringList{u"甲"_s, u"乙"_s}));
        QSignalSpy saved(&model, &SavedSearchModel::saved);
        model.add(u"丙"_s, u"丙 date:2024"_s);
        QTRY_COMPARE(names(model), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
        QCOMPARE(saved.size(), 1);
        model.moveBy(2, -1);
        QTRY_COMPARE(names(model), (QStringList{u"甲"_s, u"丙"_s, u"乙"_s}));
        QVERIFY(model.setData(model.index(0), u" 新  名 "_s));
        QTRY_COMPARE(names(model), (QStringList{u"新 名"_s, u"丙"_s, u"乙"_s}));
        QVERIFY(!model.setData(model.index(0), u"  "_s));
    }

    void removed_isPutBackWhereItWas()
    {
        Shelf shelf;
        SavedSearchModel model(shelf.source());
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QSignalSpy removed(&model, &SavedSearchModel::removed);
        model.remove(0);
        QTRY_COMPARE(names(model), QStringList{u"乙"_s});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toString(), u"甲"_s);
        model.restore();
        QTRY_COMPARE(names(model), (QStringList{u"甲"_s, u"乙"_s}));
        model.restore(); // once
        QCoreApplication::processEvents();
        QCOMPARE(shelf.searches.size(), 2);
    }

    void moveBeyondTheEnds_doesNothing()
    {
        Shelf shelf;
        SavedSearchModel model(shelf.source());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        model.moveBy(0, -1);
        model.moveBy(1, 1);
        QCoreApplication::processEvents();
        QCOMPARE(names(model), (QStringList{u"甲"_s, u"乙"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSavedSearchModel)
#include "test_savedsearchmodel.moc"
