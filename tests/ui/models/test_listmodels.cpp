// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"
#include "ui/models/bookmarkmodel.h"
#include "ui/models/pagelistmodel.h"
#include "ui/models/roles.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

Page page(int id, const QString &label, const QString &name)
{
    Page page;
    page.id = PageId(id);
    page.label = label;
    page.name = name;
    page.articleCount = 4;
    return page;
}

ArticleHeader article(int id, const QString &title)
{
    ArticleHeader header;
    header.id = ArticleId(id);
    header.title = title;
    return header;
}

BookmarkEntry bookmark(int id)
{
    BookmarkEntry entry;
    entry.article = article(id, u"老报纸里的春节"_s);
    entry.newspaper = u"江城日报"_s;
    entry.date = QDate(2026, 1, 28);
    return entry;
}

} // namespace

class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pages_withoutLabels_haveANameStill()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPages({page(1, {}, {}), page(2, u"A02"_s, u"要闻"_s)});
        QVERIFY(!model.index(0).data().toString().isEmpty());
        QVERIFY(model.index(1).data().toString().contains(u"A02"_s));
        QVERIFY(model.index(1).data().toString().contains(u"要闻"_s));
        QCOMPARE(model.indexOf(PageId(2)).row(), 1);
        QVERIFY(!model.indexOf(PageId(3)).isValid());
    }

    void pages_sameAgainWithOneMore_keepTheirRows()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPages({page(1, u"001"_s, {}), page(3, u"003"_s, {})});
        const QPersistentModelIndex kept = model.indexOf(PageId(3));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPages({page(1, u"001"_s, {}), page(2, u"002"_s, {}), page(3, u"003"_s, {})});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(kept.row(), 2);
    }

    void article_readAndBookmarked_changesJustItsRow()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setArticles({article(1, u"江边的早晨"_s), article(2, u"读报札记"_s)});
        const QString before = model.index(1).data(Qt::AccessibleTextRole).toString();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRead(ArticleId(2), true);
        model.setRead(ArticleId(2), true);
        model.setBookmarked(ArticleId(2), true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(1));
        QVERIFY(model.index(1).data(ReadRole).toBool());
        QVERIFY(model.index(1).data(BookmarkedRole).toBool());
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString() != before);
    }

    void bookmarks_oneRemoved_removesItsRow()
    {
        QList<BookmarkEntry> entries{bookmark(3), bookmark(2), bookmark(1)};
        BookmarkModel model([&entries] {
            QPromise<Result<QList<BookmarkEntry>>> promise;
            promise.start();
            promise.addResult(Result<QList<BookmarkEntry>>(entries));
            promise.finish();
            return promise.future();
        });
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        entries.removeAt(1);
        LibraryChange unrelated;
        unrelated.readChanged += ArticleId(1);
        model.apply(unrelated);
        LibraryChange change;
        change.bookmarksChanged += ArticleId(2);
        model.apply(change);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(idAt<ArticleId>(model.index(1), ArticleIdRole), ArticleId(1));
    }
};

QTEST_GUILESS_MAIN(TestListModels)
#include "test_listmodels.moc"
