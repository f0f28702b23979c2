// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"
#include "ui/models/bookmarkmodel.h"
#include "ui/models/pagelistmodel.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

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
    entry.id = BookmarkId(id);
    entry.newspaper = u"江城日报"_s;
    entry.date = QDate(2026, 1, 28);
    return entry;
}

BookmarkModel::Source shelfOf(const QList<BookmarkEntry> &entries)
{
    return [&entries](const BookmarkPlace &after, int most) {
        BookmarkPage page;
        page.count = static_cast<int>(entries.size());
        for (const BookmarkEntry &entry : entries) {
            if ((!after.id.isValid() || entry.id < after.id) && page.entries.size() < most)
                page.entries += entry;
        }
        QPromise<Result<BookmarkPage>> promise;
        promise.start();
        promise.addResult(Result<BookmarkPage>(page));
        promise.finish();
        return promise.future();
    };
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

    void page_notSaved_saysSoAndStepsBack()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model);
        Page gap = page(2, u"A05"_s, u"副刊"_s);
        gap.saved = false;
        model.setPages({page(1, u"A04"_s, {}), gap});
        const QString shown = model.index(1).data().toString();
        gap.saved = true;
        QVERIFY(!model.index(0).data(Qt::ForegroundRole).isValid());
        QVERIFY(model.index(1).data(Qt::ForegroundRole).isValid());
        model.setPages({page(1, u"A04"_s, {}), gap});
        QVERIFY(model.index(1).data().toString() != shown);
        QVERIFY(!model.index(1).data(Qt::ForegroundRole).isValid());
    }

    void article_thatIsNone_saysSoInText()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        ArticleHeader advertisement = article(2, u"新店开张"_s);
        advertisement.kind = ArticleKind::Advertisement;
        model.setArticles({article(1, u"江边的早晨"_s), advertisement});
        QCOMPARE(model.index(0).data().toString(), u"江边的早晨"_s);
        const QString shown = model.index(1).data().toString();
        QVERIFY(shown.startsWith(u"新店开张"_s) && shown.contains(PaperWords::kindMark(ArticleKind::Advertisement)));
        QCOMPARE(model.index(1).data(NameRole).toString(), u"新店开张"_s);
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
        BookmarkModel model(shelfOf(entries));
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        entries.removeAt(1);
        LibraryChange unrelated;
        unrelated.becameRead += ArticleId(1);
        model.apply(unrelated);
        LibraryChange change;
        change.bookmarksChanged += ArticleId(2);
        model.apply(change);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(idAt<ArticleId>(model.index(1), ArticleIdRole), ArticleId(1));
    }

    void bookmarks_tenThousand_comeInPages()
    {
        QList<BookmarkEntry> entries;
        for (int id = 10000; id > 0; --id)
            entries += bookmark(id);
        BookmarkModel model(shelfOf(entries));
        model.reload();
        QTRY_COMPARE(model.count(), 10000);
        const int first = model.rowCount();
        QVERIFY(first < 1000);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // until the answer is there
        QTRY_VERIFY(model.rowCount() > first);
        QCOMPARE(model.entry(first).id, BookmarkId(10000 - first));
        const int shown = model.rowCount();
        LibraryChange change;
        change.bookmarksChanged += ArticleId(9999);
        entries.removeAt(1);
        model.apply(change);
        QTRY_COMPARE(model.count(), 9999);
        QCOMPARE(model.rowCount(), shown); // as many as before, without the one that went
        QCOMPARE(model.entry(1).id, BookmarkId(9998));
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 9999);
    }

    void articles_thousands_haveRowsAsFarAsTheyAreLookedAt()
    {
        QList<ArticleHeader> articles;
        for (int id = 1; id <= 5000; ++id) {
            articles += article(id, QString::number(id));
            articles.last().page = PageId(1);
        }
        ArticleListModel model;
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setArticles(articles);
        const int first = model.rowCount();
        QVERIFY(first < 1000);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(model.rowCount() > first);
        QVERIFY(!model.indexOf(ArticleId(4000)).isValid());
        model.setRead(ArticleId(4000), true);
        const QModelIndex brought = model.bring(ArticleId(4000));
        QCOMPARE(brought.row(), 3999);
        QVERIFY(brought.data(ReadRole).toBool());
        QVERIFY(!model.bring(ArticleId(6000)).isValid());
        // The same page again, and then another.
        articles.removeAt(0);
        model.setArticles(articles);
        QCOMPARE(model.indexOf(ArticleId(4000)).row(), 3998);
        for (ArticleHeader &header : articles)
            header.page = PageId(2);
        model.setArticles(articles);
        QCOMPARE(model.rowCount(), first);
        model.setArticles({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_MAIN(TestListModels)
#include "test_listmodels.moc"
