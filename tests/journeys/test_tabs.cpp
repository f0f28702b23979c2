// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs in the real window: opened, switched, sorted, closed and brought back.
#include "ui/models/roles.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneTab_showsNoBarAndStays();
    void newTab_goesItsOwnWay();
    void headlineWithCtrlOrTheMiddleButton_opensBehind();
    void headlineOfAFront_opensBehind();
    void editionWithTheMiddleButton_opensBehind();
    void eachTab_isLeftWhereItWasRead();
    void closedTabs_comeBackWithTheirHistories();
    void middleButtonOnATab_closesIt();
    void tabs_comeBackAfterARestart();
    void tabs_ofWhatIsGone_showTheFirstPage();

private:
    MainWindow &window() { return *m_window; }

    QTabBar *bar() { return window().findChild<QTabBar *>(); }

    QTextBrowser *text() { return qobject_cast<QTextBrowser *>(window().reader().view()->widget()); }

    /// A link in what is shown; outside where there is none.
    QPoint linkInText()
    {
        for (int y = 0; y < text()->viewport()->height(); y += 4) {
            for (int x = 0; x < text()->viewport()->width(); x += 8) {
                if (text()->anchorAt(QPoint(x, y)).startsWith(u"paper:/article/"_s))
                    return {x, y};
            }
        }
        return {-1, -1};
    }

    void trigger(ActionId id) { window().actions().action(id)->trigger(); }

    /// Opens the articles of the page until this one is there.
    void openArticle(ArticleId id)
    {
        window().session().openArticle(id);
        QTRY_COMPARE(window().session().article(), id);
    }

    QListView *headlines() { return window().findChild<QListView *>(u"headlines"_s); }

    void click(QAbstractItemView *list,
               const QModelIndex &row,
               Qt::MouseButton button,
               Qt::KeyboardModifiers keys = {})
    {
        QVERIFY(row.isValid());
        QTest::mouseClick(list->viewport(), button, keys, list->visualRect(row).center());
    }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
    QList<ArticleId> m_articles; ///< of the first page
};

namespace {

const QDate firstDay(2026, 1, 27);

EditionDraft draftOf(const QDate &date)
{
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = date;
    PageDraft page;
    page.label = u"A01"_s;
    for (const QString &title : {u"早潮"_s, u"渡口"_s, u"晚渡"_s}) {
        ArticleDraft article;
        article.identity = title;
        article.title = title;
        for (int i = 0; i < 60; ++i)
            article.paragraphs += u"河水在这里转了一个弯。"_s;
        article.html = u"<p>"_s + article.paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
        page.articles += article;
    }
    draft.pages = {page};
    return draft;
}

} // namespace

void TestTabs::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
    EditionId edition;
    for (const QDate &date : {firstDay.addDays(1), firstDay}) {
        const auto outcome =
            m_open->backend()
                ->write([date](LibraryWriter &writer) { return writer.commit(draftOf(date)); })
                .result();
        QVERIFY(outcome);
        edition = outcome->edition;
    }
    const auto articles =
        m_open->backend()
            ->read([edition](LibraryReader &reader) { return reader.articlesOfEdition(edition); })
            .result();
    QVERIFY(articles);
    m_articles.clear();
    for (const ArticleHeader &header : *articles)
        m_articles += header.id;
    QCOMPARE(m_articles.size(), 3);
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    openArticle(m_articles.at(0));
    QTRY_COMPARE(headlines()->model()->rowCount(), 3);
}

void TestTabs::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestTabs::oneTab_showsNoBarAndStays()
{
    QVERIFY(!bar()->isVisible());
    QVERIFY(!window().actions().action(ActionId::CloseTab)->isEnabled());
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(bar()->count(), 1);
    QCOMPARE(window().session().article(), m_articles.at(0));
}

void TestTabs::newTab_goesItsOwnWay()
{
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->count(), 2);
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(window().session().article(), m_articles.at(0));
    openArticle(m_articles.at(2));
    QCOMPARE(bar()->tabText(1), u"晚渡"_s);
    QCOMPARE(bar()->tabText(0), u"早潮"_s);
    QVERIFY(bar()->tabToolTip(1).contains(u"河湾日报"_s));
    QVERIFY(window().session().canGoBack());
    QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(0));
    QCOMPARE(bar()->currentIndex(), 0);
    QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(2));
    trigger(ActionId::Back);
    QTRY_COMPARE(window().session().article(), m_articles.at(0));
    QCOMPARE(bar()->tabText(1), u"早潮"_s);
}

void TestTabs::headlineWithCtrlOrTheMiddleButton_opensBehind()
{
    auto *list = headlines();
    click(list, list->model()->index(1, 0), Qt::LeftButton, Qt::ControlModifier);
    QTRY_COMPARE(bar()->count(), 2);
    click(list, list->model()->index(2, 0), Qt::MiddleButton);
    QTRY_COMPARE(bar()->count(), 3);
    QCOMPARE(bar()->currentIndex(), 0);
    QCOMPARE(window().session().article(), m_articles.at(0));
    QCOMPARE(bar()->tabText(1), u"渡口"_s);
    QCOMPARE(bar()->tabText(2), u"晚渡"_s);
    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(1));
    QVERIFY(!window().session().canGoBack());
}

void TestTabs::headlineOfAFront_opensBehind()
{
    window().session().openPage(window().session().page());
    QTRY_VERIFY(!window().session().article().isValid());
    QTRY_VERIFY(linkInText().x() >= 0);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::ControlModifier, linkInText());
    QTRY_COMPARE(bar()->count(), 2);
    QVERIFY(!window().session().article().isValid());
}

void TestTabs::editionWithTheMiddleButton_opensBehind()
{
    auto *tree = window().findChild<QTreeView *>();
    QTRY_VERIFY(idAt<EditionId>(tree->currentIndex(), EditionIdRole).isValid());
    const QModelIndex newer = tree->currentIndex().siblingAtRow(0);
    const auto wanted = idAt<EditionId>(newer, EditionIdRole);
    QVERIFY(wanted != window().session().edition());
    click(tree, newer, Qt::MiddleButton);
    QTRY_COMPARE(bar()->count(), 2);
    QVERIFY(wanted != window().session().edition());
    trigger(ActionId::NextTab);
    QTRY_COMPARE(window().session().edition(), wanted);
    QVERIFY(!window().session().article().isValid());
}

void TestTabs::eachTab_isLeftWhereItWasRead()
{
    auto *scroll = text()->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 400);
    trigger(ActionId::NewTab);
    // Again and again: the article may only now be put to its place.
    QTRY_VERIFY((scroll->setValue(300), window().session().position() > 0));
    // The same article in two tabs, at two places.
    trigger(ActionId::PreviousTab);
    QTRY_COMPARE(scroll->value(), 0);
    trigger(ActionId::NextTab);
    QTRY_COMPARE(scroll->value(), 300);
}

void TestTabs::closedTabs_comeBackWithTheirHistories()
{
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(1));
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(2));
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(1));
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(0));
    QVERIFY(!bar()->isVisible());
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(1));
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window().session().article(), m_articles.at(2));
    QCOMPARE(bar()->count(), 3);
    trigger(ActionId::Back);
    QTRY_COMPARE(window().session().article(), m_articles.at(1));
}

void TestTabs::middleButtonOnATab_closesIt()
{
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(1));
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(0).center());
    QCOMPARE(bar()->count(), 1);
    QCOMPARE(window().session().article(), m_articles.at(1));
    trigger(ActionId::ReopenTab);
    QTRY_COMPARE(window().session().article(), m_articles.at(0));
}

void TestTabs::tabs_comeBackAfterARestart()
{
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(1));
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(2));
    bar()->moveTab(2, 0);
    QCOMPARE(bar()->tabText(0), u"晚渡"_s);
    trigger(ActionId::NextTab);
    QTRY_COMPARE(window().session().article(), m_articles.at(0));
    window().close();
    m_open->parts().state.reset();
    m_window = &m_open->open();
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(bar()->tabText(0), u"晚渡"_s);
    QCOMPARE(bar()->tabText(2), u"渡口"_s);
    const auto first = m_open->backend()
                           ->read([state = m_open->parts().state](LibraryReader &reader) {
                               return readFirst(reader, state->lastArticle(), state->lastPage());
                           })
                           .result();
    QVERIFY(first);
    window().begin(*first);
    QCOMPARE(window().session().article(), m_articles.at(0));
    trigger(ActionId::NextTab);
    QTRY_COMPARE(window().session().article(), m_articles.at(1));
    QVERIFY(window().session().canGoBack());
}

void TestTabs::tabs_ofWhatIsGone_showTheFirstPage()
{
    m_open->parts().state->setTabs(
        R"({"tabs": [{"title": "早潮", "steps": [["paper:/article/1", 0]], "at": 0},
        {"title": "不见了", "steps": [["paper:/article/99999", 0.5]], "at": 0}], "current": 0})");
    const QByteArray gone = m_open->parts().state->tabs();
    window().close();
    m_open->parts().state->setTabs(gone);
    m_window = &m_open->open();
    QCOMPARE(bar()->count(), 2);
    trigger(ActionId::NextTab);
    QTRY_VERIFY(window().session().page().isValid());
    QVERIFY(!window().session().article().isValid());
    QTRY_COMPARE(bar()->tabText(1), u"河湾日报 · Page A01"_s);
}

QTEST_MAIN(TestTabs)
#include "test_tabs.moc"
