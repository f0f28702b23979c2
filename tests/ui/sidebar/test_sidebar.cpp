// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookmarkmodel.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/roles.h"
#include "ui/sidebar/sidebarpanel.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

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

Newspaper newspaper(int id, const QString &name, const QString &sortName)
{
    Newspaper row;
    row.id = NewspaperId(id);
    row.name = name;
    row.sortName = sortName;
    row.editionCount = 2;
    return row;
}

// Two editions of each newspaper but 3, which has come out every day since 1 January 2024.
QList<Edition> editions(NewspaperId newspaper, QDate first, QDate last)
{
    const bool old = newspaper == NewspaperId(3);
    QList<Edition> rows;
    for (int i = old ? 799 : 1; i >= 0; --i) {
        Edition row;
        row.id = EditionId(newspaper.value() * 1000 + i);
        row.newspaper = newspaper;
        row.date = (old ? QDate(2024, 1, 1) : QDate(2026, 1, 27)).addDays(i);
        if (row.date >= first && row.date <= last)
            rows += row;
    }
    return rows;
}

BookmarkPage bookmarks()
{
    BookmarkEntry entry;
    entry.article.id = ArticleId(7);
    entry.article.title = u"江边的早晨"_s;
    return {{entry}, 1};
}

NewspaperSource shelf(const QList<Newspaper> &newspapers)
{
    return {
        .newspapers = [newspapers] { return answer(newspapers); },
        .years =
            [](NewspaperId) {
                return answer(QList<Period>{{2026, 0, 69, 69, 69}, {2025, 0, 365, 365, 1}, {2024, 0, 366, 366, 0}});
            },
        .months =
            [](NewspaperId, int year) {
                QList<Period> months;
                for (int month = year == 2026 ? 3 : 12; month > 0; --month)
                    months += Period{year, month, QDate(year, month, 1).daysInMonth(), 1, 1};
                return answer(months);
            },
        .editions = [](NewspaperId id, QDate first, QDate last) { return answer(editions(id, first, last)); },
        .edition =
            [](EditionId id) {
                const auto all = editions(NewspaperId(id.value() / 1000), QDate(1, 1, 1), QDate(9999, 1, 1));
                for (const Edition &row : all) {
                    if (row.id == id)
                        return answer(row);
                }
                return answer(Edition());
            }};
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT

private:
    // Two newspapers, one bookmark, on screen.
    struct Desk
    {
        NewspaperTreeModel newspapers{shelf({newspaper(1, u"重庆日报"_s, u"chong qing ri bao"_s),
                                             newspaper(2, u"厦门日报"_s, u"xia men ri bao"_s)})};
        BookmarkModel marks{[](const BookmarkPlace &, int) { return answer(bookmarks()); }};
        SidebarPanel panel{&newspapers, &marks};
        QTreeView *tree = panel.findChild<QTreeView *>();
        QLineEdit *filter = panel.findChild<QLineEdit *>();

        bool show()
        {
            newspapers.reload();
            marks.reload();
            panel.resize(300, 600);
            panel.show();
            return QTest::qWaitFor(
                [this] { return tree->model()->rowCount() == 2 && marks.rowCount() == 1; });
        }
    };

private Q_SLOTS:

    void filter_typed_keepsMatchingNewspapers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("left");
        QTest::newRow("characters") << u"重庆"_s << 1;
        QTest::newRow("traditional") << u"重慶"_s << 1;
        QTest::newRow("initials") << u"cqrb"_s << 1;
        QTest::newRow("pinyin") << u"xiamen"_s << 1;
        QTest::newRow("spaced pinyin, capitals") << u"Xia Men"_s << 1;
        QTest::newRow("both") << u"日报"_s << 2;
        QTest::newRow("none") << u"晚报"_s << 0;
    }

    void filter_typed_keepsMatchingNewspapers()
    {
        QFETCH(QString, typed);
        QFETCH(int, left);
        Desk desk;
        QVERIFY(desk.show());
        desk.filter->setText(typed);
        QCOMPARE(desk.tree->model()->rowCount(), left);
        QCOMPARE(desk.tree->isVisible(), left > 0);
        QTest::keyClick(desk.filter, Qt::Key_Escape);
        QCOMPARE(desk.tree->model()->rowCount(), 2);
        QVERIFY(desk.tree->isVisible());
    }

    void enter_onEditionAndNewspaper_tellsWhich()
    {
        Desk desk;
        QVERIFY(desk.show());
        QSignalSpy edition(&desk.panel, &SidebarPanel::editionActivated);
        QSignalSpy paper(&desk.panel, &SidebarPanel::newspaperActivated);
        desk.tree->setCurrentIndex(desk.tree->model()->index(0, 0));
        QTest::keyClick(desk.tree, Qt::Key_Return);
        QCOMPARE(paper.size(), 1);
        QCOMPARE(paper[0][0].value<NewspaperId>(), NewspaperId(1));
        const QModelIndex first = desk.tree->model()->index(0, 0);
        QVERIFY(desk.tree->isExpanded(first));
        QTRY_COMPARE(desk.tree->model()->rowCount(first), 2);
        desk.tree->setCurrentIndex(desk.tree->model()->index(0, 0, first));
        QTest::keyClick(desk.tree, Qt::Key_Return);
        QCOMPARE(edition.size(), 1);
        QCOMPARE(edition[0][0].value<EditionId>(), EditionId(1001));
    }

    void select_editionOfClosedNewspaper_showsItAndStaysSilent()
    {
        Desk desk;
        QVERIFY(desk.show());
        QSignalSpy edition(&desk.panel, &SidebarPanel::editionActivated);
        desk.panel.select(EditionId(2000));
        QTRY_COMPARE(idAt<EditionId>(desk.tree->currentIndex(), EditionIdRole), EditionId(2000));
        QVERIFY(desk.tree->isExpanded(desk.tree->currentIndex().parent()));
        QCOMPARE(edition.size(), 0);
    }

    void select_editionOfALongRun_opensYearAndMonth()
    {
        Newspaper old = newspaper(3, u"江城日报"_s, u"jiang cheng ri bao"_s);
        old.editionCount = 800;
        NewspaperTreeModel newspapers(shelf({old, newspaper(1, u"重庆日报"_s, u"chong qing ri bao"_s)}));
        BookmarkModel marks([](const BookmarkPlace &, int) { return answer(BookmarkPage()); });
        SidebarPanel panel(&newspapers, &marks);
        panel.resize(300, 600);
        panel.show();
        newspapers.reload();
        panel.select(EditionId(3400)); // 2025-02-04
        auto *const tree = panel.findChild<QTreeView *>();
        QTRY_COMPARE(idAt<EditionId>(tree->currentIndex(), EditionIdRole), EditionId(3400));
        const QModelIndex month = tree->currentIndex().parent();
        QVERIFY(tree->isExpanded(month));
        QVERIFY(tree->isExpanded(month.parent()));
        QVERIFY(tree->isExpanded(month.parent().parent()));
        QTRY_VERIFY(tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex())));

        // Back up with the keyboard, and down again into the year before.
        QSignalSpy edition(&panel, &SidebarPanel::editionActivated);
        QSignalSpy paper(&panel, &SidebarPanel::newspaperActivated);
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(tree->currentIndex() == month);
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(month));
        QTest::keyClick(tree, Qt::Key_Left);
        QTest::keyClick(tree, Qt::Key_Left);
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(tree->currentIndex().data().toString().contains(u"2024"_s));
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(tree->model()->rowCount(tree->currentIndex()), 12);
        QVERIFY(tree->isExpanded(tree->currentIndex()));
        QCOMPARE(edition.size() + paper.size(), 0);
    }

    void menu_onAYearOrAMonth_marksItAsRead()
    {
        Newspaper old = newspaper(3, u"江城日报"_s, u"jiang cheng ri bao"_s);
        old.editionCount = 800;
        NewspaperTreeModel newspapers(shelf({old}));
        BookmarkModel marks([](const BookmarkPlace &, int) { return answer(BookmarkPage()); });
        SidebarPanel panel(&newspapers, &marks);
        panel.resize(300, 900);
        panel.show();
        newspapers.reload();
        panel.select(EditionId(3799)); // 2026-03-10
        auto *const tree = panel.findChild<QTreeView *>();
        QTRY_COMPARE(idAt<EditionId>(tree->currentIndex(), EditionIdRole), EditionId(3799));
        const QModelIndex march = tree->currentIndex().parent();
        QSignalSpy marked(&panel, &SidebarPanel::markReadWanted);
        // The menu of the row, whether it could be chosen.
        const auto choose = [&](const QModelIndex &row) {
            tree->scrollTo(row);
            Q_EMIT tree->customContextMenuRequested(tree->visualRect(row).center());
            const auto menus = panel.findChildren<QMenu *>();
            const bool possible =
                menus.size() == 1 && menus[0]->actions().size() == 1 && menus[0]->actions()[0]->isEnabled();
            if (possible)
                menus[0]->actions()[0]->trigger();
            qDeleteAll(menus);
            return possible;
        };
        QVERIFY(choose(march));
        QVERIFY(marked.last().first().value<ReadScope>()
                == (ReadScope{{}, NewspaperId(3), {QDate(2026, 3, 1), QDate(2026, 3, 31)}}));
        const QModelIndex year = march.parent();
        QVERIFY(choose(year));
        QVERIFY(marked.last().first().value<ReadScope>()
                == (ReadScope{{}, NewspaperId(3), {QDate(2026, 1, 1), QDate(2026, 12, 31)}}));
        QVERIFY(choose(year.siblingAtRow(1)));
        QVERIFY(!choose(year.siblingAtRow(2))); // all of it was read
        QCOMPARE(marked.size(), 3);
    }

    void bookmark_clicked_tellsItsArticle()
    {
        Desk desk;
        QVERIFY(desk.show());
        QSignalSpy article(&desk.panel, &SidebarPanel::articleActivated);
        auto *const list = desk.panel.findChild<QListView *>();
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(article.size(), 1);
        QCOMPARE(article[0][0].value<ArticleId>(), ArticleId(7));
    }

    void state_savedWithFoldedBookmarks_comesBack()
    {
        Desk desk;
        QVERIFY(desk.show());
        desk.panel.findChild<QToolButton *>(u"sectionHead"_s)->click();
        QVERIFY(!desk.panel.findChild<QListView *>()->isVisible());
        const QByteArray state = desk.panel.saveState();
        Desk other;
        QVERIFY(other.show());
        other.panel.restoreState(QByteArray("nonsense"));
        QVERIFY(other.panel.findChild<QListView *>()->isVisible());
        other.panel.restoreState(state);
        QVERIFY(!other.panel.findChild<QListView *>()->isVisible());
    }

    void emptyLibrary_saysSo()
    {
        NewspaperTreeModel newspapers(shelf({}));
        BookmarkModel marks([](const BookmarkPlace &, int) { return answer(BookmarkPage()); });
        SidebarPanel panel(&newspapers, &marks);
        panel.show();
        QVERIFY(panel.findChild<QTreeView *>()->isVisible());
        newspapers.reload();
        QTRY_VERIFY(!panel.findChild<QTreeView *>()->isVisible());
    }
};

QTEST_MAIN(TestSidebar)
#include "test_sidebar.moc"
