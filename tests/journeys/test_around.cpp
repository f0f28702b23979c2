// SPDX-License-Identifier: GPL-3.0-or-later
// Getting about in the real window: commands by name, keys of one's own, places by what they are called.
#include "tests/support/openwindow.h"
#include "ui/models/roles.h"
#include "ui/palette/quicklist.h"
#include "ui/palette/shortcutsdialog.h"
#include "ui/reader/textarticleview.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void palette_runsACommandAndHasItFirstNextTime();
    void palette_leavesOutWhatIsNotPossible();
    void chosenKey_worksAtOnceAndAfterARestart();
    void goTo_dayPageAndNewspaper_opensThem();
    void goTo_dayWithout_offersTheNearest();
    void sameDay_opensTheOtherNewspaper();
    void recentArticles_comeBackAfterARestart();
    void historyOfBack_isAMenuOfTitles();
    void copiedLink_opensThePlaceAgain();
    void linkToNothing_saysSo();
    void linkToAnArticleThatIsNotThere_opensItsPageAndSaysSo();
    void menuOfHeadlines_copiesTheirLinks();
    void markRead_canBeTakenBack();
    void unreadNumbers_followWhatIsRead();
    void unreadList_leadsToWhatIsUnreadInAllNewspapers();
    void space_readsThroughPagesAndIntoTheNextEdition();

private:
    MainWindow &window() { return *m_window; }

    QuickList *open(ActionId id)
    {
        window().actions().action(id)->trigger();
        return window().findChild<QuickList *>();
    }

    static void choose(QuickList *list) { QTest::keyClick(list->line(), Qt::Key_Return); }

    [[nodiscard]] Edition edition(const QString &newspaper, QDate date) const
    {
        return m_open->backend()
            ->read([&](LibraryReader &reader) { return reader.editionOn(newspaper, date); })
            .result()
            .value_or(Edition {});
    }

    void openEdition(const QString &newspaper, QDate date)
    {
        window().session().openEdition(edition(newspaper, date).id);
        QTRY_COMPARE(window().session().edition(), edition(newspaper, date).id);
    }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

namespace {

const QDate firstDay(2026, 1, 27);

PageDraft pageOf(const QString &label, const QStringList &titles)
{
    PageDraft page;
    page.label = label;
    page.name = u"要闻"_s;
    for (const QString &title : titles) {
        ArticleDraft article;
        article.identity = label + title;
        article.title = title;
        article.html = u"<p>河水在这里转了一个弯。</p>"_s;
        article.paragraphs = QStringList {u"河水在这里转了一个弯。"_s};
        page.articles += article;
    }
    return page;
}

EditionDraft draftOf(const QString &newspaper, QDate date)
{
    EditionDraft draft;
    draft.newspaper = newspaper;
    draft.date = date;
    draft.pages = {pageOf(u"A01"_s, {u"早潮"_s, u"渡口"_s}), pageOf(u"A05"_s, {u"晚渡"_s})};
    return draft;
}

}

void TestAround::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts {});
    QVERIFY(m_open->openLibrary());
    m_open->parts().keys = m_open->file(u"keys.ini"_s);
    m_open->parts().view = [backend = m_open->backend()](QWidget *parent) -> ArticleView * {
        return new TextArticleView(
            [backend](const ContentUrl &url, const ReadingStyle &style) { return backend->content(url, style); }, parent);
    };
    const auto committed = m_open->backend()
                               ->write([](LibraryWriter &writer) -> Result<bool> {
                                   for (const EditionDraft &draft : {draftOf(u"河湾日报"_s, firstDay),
                                                                     draftOf(u"河湾日报"_s, firstDay.addDays(3)),
                                                                     draftOf(u"渡口晚报"_s, firstDay)}) {
                                       if (const auto outcome = writer.commit(draft); !outcome)
                                           return outcome.error();
                                   }
                                   return true;
                               })
                               .result();
    QVERIFY(committed);
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    openEdition(u"河湾日报"_s, firstDay);
}

void TestAround::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestAround::palette_runsACommandAndHasItFirstNextTime()
{
    auto *list = open(ActionId::CommandPalette);
    QVERIFY(list);
    QTest::keyClicks(list->line(), u"next art"_s);
    QCOMPARE(list->shown().first().text, u"Next Article"_s);
    QVERIFY(list->shown().first().detail.contains(u"J"_s));
    QVERIFY(!window().session().article().isValid());
    choose(list);
    QTRY_VERIFY(window().session().article().isValid());
    QTRY_VERIFY(!window().findChild<QuickList *>());
    QCOMPARE(open(ActionId::CommandPalette)->shown().first().text, u"Next Article"_s);
}

void TestAround::palette_leavesOutWhatIsNotPossible()
{
    auto *list = open(ActionId::CommandPalette);
    QTest::keyClicks(list->line(), u"forward"_s);
    QCOMPARE(list->shown().first().id, -1);
}

void TestAround::chosenKey_worksAtOnceAndAfterARestart()
{
    window().actions().action(ActionId::EditShortcuts)->trigger();
    auto *dialog = window().findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    dialog->select(ActionId::NextArticle);
    dialog->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::Key_F7));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Add Key"_s)
            button->click();
    }
    dialog->close();
    QTest::keyClick(&window(), Qt::Key_F7);
    QTRY_VERIFY(window().session().article().isValid());
    m_window = &m_open->open();
    QVERIFY(window().actions().action(ActionId::NextArticle)->shortcuts().contains(QKeySequence(Qt::Key_F7)));
}

void TestAround::goTo_dayPageAndNewspaper_opensThem()
{
    auto *list = open(ActionId::GoTo);
    QVERIFY(list);
    list->line()->setText(u"A05"_s);
    QTRY_VERIFY(list->shown().first().text.contains(u"05"_s) && list->shown().first().id == 0);
    const PageId before = window().session().page();
    choose(list);
    QTRY_VERIFY(window().session().page() != before);
    QTRY_VERIFY(!window().findChild<QuickList *>());
    list = open(ActionId::GoTo);
    list->line()->setText(u"dkwb 1.27"_s);
    QTRY_VERIFY(list->shown().first().text.contains(u"渡口晚报"_s));
    choose(list);
    QTRY_COMPARE(window().session().edition(), edition(u"渡口晚报"_s, firstDay).id);
}

void TestAround::goTo_dayWithout_offersTheNearest()
{
    auto *list = open(ActionId::GoTo);
    list->line()->setText(u"2026-01-29"_s);
    QTRY_COMPARE(list->shown().size(), 2);
    QCOMPARE(list->shown().first().id, -1);
    QVERIFY(list->shown().last().text.contains(u"2026-01-30"_s));
    choose(list);
    QTRY_COMPARE(window().session().edition(), edition(u"河湾日报"_s, firstDay.addDays(3)).id);
}

void TestAround::sameDay_opensTheOtherNewspaper()
{
    auto *list = open(ActionId::SameDay);
    QTRY_COMPARE(list->shown().size(), 1);
    QTRY_COMPARE(list->shown().first().text, u"渡口晚报"_s);
    choose(list);
    QTRY_COMPARE(window().session().edition(), edition(u"渡口晚报"_s, firstDay).id);
}

void TestAround::recentArticles_comeBackAfterARestart()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    const ArticleId first = window().session().article();
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article() != first);
    m_open->parts().state.reset();
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    auto *list = open(ActionId::RecentArticles);
    QTRY_COMPARE(list->shown().size(), 2);
    QCOMPARE(list->shown().last().text, u"早潮"_s);
    list->line()->setText(u"zaochao"_s);
    choose(list);
    QTRY_COMPARE(window().session().article(), first);
}

void TestAround::historyOfBack_isAMenuOfTitles()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    const ArticleId first = window().session().article();
    for (int i = 0; i < 2; ++i) {
        const ArticleId before = window().session().article();
        window().session().openNextArticle();
        QTRY_VERIFY(window().session().article() != before);
    }
    QMenu *menu = nullptr;
    for (const QToolButton *button : window().findChildren<QToolButton *>()) {
        if (button->defaultAction() == window().actions().action(ActionId::Back))
            menu = button->menu();
    }
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QTRY_VERIFY(menu->actions().at(1)->text().contains(u"早潮"_s));
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(window().session().article(), first);
    QVERIFY(window().session().canGoForward());
}

void TestAround::copiedLink_opensThePlaceAgain()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    window().session().openNextArticle();
    QTRY_COMPARE(window().session().history().behind().size(), 2);
    const ArticleId second = window().session().article();
    window().actions().action(ActionId::CopyLink)->trigger();
    const QString link = QApplication::clipboard()->text();
    QVERIFY(link.endsWith(u"/2026-01-27/A01/2"_s));
    openEdition(u"渡口晚报"_s, firstDay);
    window().openPlaceLink(link);
    QTRY_COMPARE(window().session().article(), second);
}

void TestAround::linkToNothing_saysSo()
{
    auto *message = window().findChild<MessageBar *>();
    window().openPlaceLink(u"baojia://河湾日报"_s);
    QTRY_VERIFY(message->isVisible());
    message->dismiss();
    window().openPlaceLink(u"baojia://没有的报/2026-01-27"_s);
    QTRY_VERIFY(message->isVisible());
    message->dismiss();
    const EditionId before = window().session().edition();
    window().openPlaceLink(u"baojia://河湾日报/2020-01-01"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(window().session().edition(), before);
    // Part of a name is another newspaper's link.
    message->dismiss();
    window().openPlaceLink(u"baojia://渡口/2026-01-27"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(window().session().edition(), before);
}

void TestAround::linkToAnArticleThatIsNotThere_opensItsPageAndSaysSo()
{
    const auto *message = window().findChild<MessageBar *>();
    window().openPlaceLink(u"baojia://渡口晚报/2026-01-27/A01/9"_s);
    QTRY_COMPARE(window().session().edition(), edition(u"渡口晚报"_s, firstDay).id);
    QVERIFY(!window().session().article().isValid());
    QVERIFY(message->isVisible());
    // The next link that leads somewhere takes the message away.
    window().openPlaceLink(u"baojia://渡口晚报/2026-01-27/A01/2"_s);
    QTRY_VERIFY(window().session().article().isValid());
    QVERIFY(!message->isVisible());
}

void TestAround::menuOfHeadlines_copiesTheirLinks()
{
    auto *headlines = window().findChild<QListView *>(u"headlines"_s);
    QTRY_COMPARE(headlines->model()->rowCount(), 2);
    const QPoint second = headlines->visualRect(headlines->model()->index(1, 0)).center();
    Q_EMIT headlines->customContextMenuRequested(second);
    auto *menu = headlines->findChild<QMenu *>();
    QVERIFY(menu);
    QApplication::clipboard()->clear();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Copy Link"_s)
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(QApplication::clipboard()->text().endsWith(u"/2026-01-27/A01/2"_s));
}

void TestAround::markRead_canBeTakenBack()
{
    const auto unread = [this] { return edition(u"渡口晚报"_s, firstDay).unreadCount; };
    const int before = unread();
    QCOMPARE(before, 3);
    window().markRead({edition(u"渡口晚报"_s, firstDay).id, {}, {}});
    QTRY_COMPARE(unread(), 0);
    auto *message = window().findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    for (QToolButton *button : message->findChildren<QToolButton *>()) {
        if (button->text() == u"Undo"_s) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(unread(), before);
}

void TestAround::unreadNumbers_followWhatIsRead()
{
    const auto *tree = window().findChild<QTreeView *>();
    QTRY_VERIFY(idAt<EditionId>(tree->currentIndex(), EditionIdRole).isValid());
    const QPersistentModelIndex open = tree->currentIndex();
    const auto unreadInPaper = [&open] { return open.parent().data(UnreadRole).toInt(); };
    QCOMPARE(open.data(UnreadRole).toInt(), 3);
    QCOMPARE(unreadInPaper(), 6);
    window().session().openNextArticle();
    QTRY_COMPARE(open.data(UnreadRole).toInt(), 2);
    QCOMPARE(unreadInPaper(), 5);
    const auto *headlines = window().findChild<QListView *>(u"headlines"_s);
    const auto readHeadlines = [headlines] {
        int read = 0;
        for (int row = 0; row < headlines->model()->rowCount(); ++row)
            read += headlines->model()->index(row, 0).data(ReadRole).toBool() ? 1 : 0;
        return read;
    };
    QTRY_COMPARE(readHeadlines(), 1);
    window().markRead({window().session().edition(), {}, {}});
    QTRY_COMPARE(open.data(UnreadRole).toInt(), 0);
    QCOMPARE(readHeadlines(), 2);
    for (QToolButton *button : window().findChild<MessageBar *>()->findChildren<QToolButton *>()) {
        if (button->text() == u"Undo"_s)
            button->click();
    }
    QTRY_COMPARE(open.data(UnreadRole).toInt(), 2);
    QCOMPARE(readHeadlines(), 1);
    QCOMPARE(unreadInPaper(), 5);
}

void TestAround::unreadList_leadsToWhatIsUnreadInAllNewspapers()
{
    auto *list = window().findChild<QListView *>(u"unread"_s);
    QVERIFY(list && !list->isVisible());
    QCOMPARE(list->model()->rowCount(), 0);
    QToolButton *head = nullptr;
    for (auto *button : window().findChildren<QToolButton *>(u"sectionHead"_s)) {
        if (button->text().startsWith(u"Unread"_s))
            head = button;
    }
    QVERIFY(head);
    QTRY_VERIFY(head->text().endsWith(u"9"_s));
    head->click();
    QTRY_COMPARE(list->model()->rowCount(), 9);
    // The newest edition first.
    QCOMPARE(list->model()->index(0, 0).data(DateRole).toDate(), firstDay.addDays(3));
    const QModelIndex first = list->model()->index(0, 0);
    QTRY_VERIFY(list->visualRect(first).isValid());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QTRY_COMPARE(window().session().edition(), edition(u"河湾日报"_s, firstDay.addDays(3)).id);
    QTRY_VERIFY(list->model()->index(0, 0).data(ReadRole).toBool());
    QTRY_VERIFY(head->text().endsWith(u"8"_s));
    // Opened anew, it is without what was read.
    head->click();
    head->click();
    QTRY_COMPARE(list->model()->rowCount(), 8);
}

void TestAround::space_readsThroughPagesAndIntoTheNextEdition()
{
    auto &session = window().session();
    QList<ContentUrl> places;
    connect(&session, &ReadingSession::historyChanged, this, [&] { places += session.history().current()->url; });
    QSignalSpy shown(&window().reader(), &ReaderPane::shown);
    const EditionId next = edition(u"河湾日报"_s, firstDay.addDays(3)).id;
    window().reader().view()->widget()->setFocus();
    // Two articles, the next page and its one article, and the next edition: what is short is turned at once.
    for (int presses = 0; presses < 20 && session.edition() != next; ++presses) {
        const auto before = places.size();
        QTest::keyClick(window().reader().view()->widget(), Qt::Key_Space);
        QTRY_COMPARE(places.size(), before + 1);
        QTRY_COMPARE(shown.last().first().value<ContentUrl>(), places.last());
    }
    QCOMPARE(session.edition(), next);
    QCOMPARE(places.size(), 5);
    QCOMPARE(places.at(0).kind, ContentUrl::Kind::Article);
    QCOMPARE(places.at(1).kind, ContentUrl::Kind::Article);
    QCOMPARE(places.at(2).kind, ContentUrl::Kind::PageFront);
    QCOMPARE(places.at(3).kind, ContentUrl::Kind::Article);
    QCOMPARE(places.at(4).kind, ContentUrl::Kind::PageFront);
    QTRY_COMPARE(edition(u"河湾日报"_s, firstDay).unreadCount, 0);
    // At the end of what there is it stays, and says nothing.
    session.openPage(session.page());
    for (int presses = 0; presses < 4; ++presses) {
        const auto before = places.size();
        QTest::keyClick(window().reader().view()->widget(), Qt::Key_Space);
        QTRY_COMPARE(places.size(), before + 1);
        QTRY_COMPARE(shown.last().first().value<ContentUrl>(), places.last());
    }
    const auto end = places.last();
    QTest::keyClick(window().reader().view()->widget(), Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(places.last(), end);
    QVERIFY(!window().findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(TestAround)
#include "test_around.moc"
