// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roles.h"
#include "ui/models/unreadmodel.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Unread articles with the numbers 1 to `count`, in that order; `asked` counts the parts that were fetched.
UnreadModel::Source shelf(int count, int &asked)
{
    return [count, &asked](const UnreadPlace &after, int most) {
        ++asked;
        QList<UnreadEntry> entries;
        for (int number = after.article + 1; number <= count && entries.size() < most; ++number) {
            UnreadEntry entry;
            entry.article.id = ArticleId(number);
            entry.article.edition = EditionId(1);
            entry.article.order = number;
            entry.article.title = u"第%1篇"_s.arg(number);
            entry.newspaper = u"河湾日报"_s;
            entry.date = QDate(2026, 1, 27);
            entries += entry;
        }
        QPromise<Result<QList<UnreadEntry>>> promise;
        promise.start();
        promise.addResult(Result<QList<UnreadEntry>>(entries));
        promise.finish();
        return promise.future();
    };
}

} // namespace

class TestUnreadModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void longList_isFetchedInParts()
    {
        int asked = 0;
        UnreadModel model(shelf(250, asked));
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(asked, 0);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(asked, 3);
        QCOMPARE(idAt<ArticleId>(model.index(249), ArticleIdRole), ArticleId(250));
        QVERIFY(model.index(249).data(Qt::AccessibleTextRole).toString().contains(u"河湾日报"_s));
    }

    void longList_isTheSameHoweverEagerlyItIsFetched()
    {
        int asked = 0;
        UnreadModel model(shelf(250, asked));
        const QAbstractItemModelTester tester(&model); // fetches more whenever rows come
        model.reload();
        QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 250));
        QCOMPARE(asked, 3);
        QCOMPARE(idAt<ArticleId>(model.index(249), ArticleIdRole), ArticleId(250));
    }

    void articleThatIsRead_staysInItsRowUntilTheListIsFetchedAnew()
    {
        int asked = 0;
        UnreadModel model(shelf(3, asked));
        const QAbstractItemModelTester tester(&model);
        LibraryChange change;
        change.becameRead = {ArticleId(2)};
        model.apply(change); // nobody looked at the list yet
        QCOMPARE(asked, 0);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(change);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(1).data(ReadRole).toBool());
        QCOMPARE(changed.size(), 1);
        LibraryChange undone;
        undone.becameUnread = {ArticleId(2)};
        model.apply(undone);
        QVERIFY(!model.index(1).data(ReadRole).toBool());
        QCOMPARE(asked, 1);
        LibraryChange news;
        news.editionsAdded = {EditionId(2)};
        model.apply(news);
        QTRY_COMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestUnreadModel)
#include "test_unreadmodel.moc"
