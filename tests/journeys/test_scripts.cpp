// SPDX-License-Identifier: GPL-3.0-or-later
// 繁體 and 简体 chosen while reading: everything that names what is read follows, and the library stays as it was printed.
#include "reading/wantedplace.h"
#include "ui/models/roles.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextBrowser>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headlinesTabsAndWindow_followTheScript();
    void sidebar_followsTheScript();
    void hits_followTheScriptAndStayMarked();
    void newspaper_withItsOwnSetting_keepsItsScript();
    void titles_comeBackInTheScriptAfterARestart();
    void library_andLinks_stayAsPrinted();

private:
    MainWindow &window() { return *m_window; }

    void trigger(ActionId id) { window().actions().action(id)->trigger(); }

    void setScript(Script script)
    {
        ReadingStyle style = m_open->parts().styles->style();
        style.text.script = script;
        m_open->parts().styles->setStyle(style);
    }

    void openArticle(ArticleId id)
    {
        window().session().openArticle(id);
        QTRY_COMPARE(window().session().article(), id);
    }

    [[nodiscard]] QStringList rows(const QString &list) const
    {
        QStringList texts;
        for (const QListView *view : m_window->findChildren<QListView *>()) {
            for (int row = 0; view->accessibleName() == list && row < view->model()->rowCount(); ++row)
                texts += view->model()->index(row, 0).data(NameRole).toString();
        }
        return texts;
    }

    [[nodiscard]] QTabBar *bar() { return window().findChild<QTabBar *>(); }

    [[nodiscard]] QString status() { return window().statusBar()->findChild<QLabel *>()->text(); }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
    QList<ArticleId> m_articles; ///< of the first page, and of the other newspaper
};

namespace {

EditionDraft draftOf(const QString &newspaper, const QStringList &titles)
{
    EditionDraft draft;
    draft.newspaper = newspaper;
    draft.date = QDate(2026, 1, 27);
    PageDraft page;
    page.label = u"A01"_s;
    page.name = u"要闻"_s;
    for (const QString &title : titles) {
        ArticleDraft article;
        article.identity = title;
        article.title = title;
        article.paragraphs = QStringList{u"记者从渡口发来消息，老船工的头发白了。"_s};
        article.html = u"<p>"_s + article.paragraphs.first() + u"</p>"_s;
        page.articles += article;
    }
    draft.pages = {page};
    return draft;
}

} // namespace

void TestScripts::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
    m_articles.clear();
    for (const EditionDraft &draft :
         {draftOf(u"山城晚报"_s, {u"夜雨发电"_s}), draftOf(u"河湾日报"_s, {u"早潮发现"_s, u"渡口理发店"_s})}) {
        const auto outcome =
            m_open->backend()->write([draft](LibraryWriter &writer) { return writer.commit(draft); }).result();
        QVERIFY(outcome);
        const auto articles =
            m_open->backend()
                ->read([id = outcome->edition](LibraryReader &reader) { return reader.articlesOfEdition(id); })
                .result();
        QVERIFY(articles);
        for (qsizetype i = articles->size(); i > 0; --i)
            m_articles.prepend(articles->at(i - 1).id);
    }
    QCOMPARE(m_articles.size(), 3);
    m_window = &m_open->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    openArticle(m_articles.at(0));
    QTRY_COMPARE(rows(u"Headlines of this page"_s), (QStringList{u"早潮发现"_s, u"渡口理发店"_s}));
}

void TestScripts::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestScripts::headlinesTabsAndWindow_followTheScript()
{
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(1));
    QTRY_COMPARE(bar()->tabText(0), u"早潮发现"_s);
    QTRY_COMPARE(bar()->tabText(1), u"渡口理发店"_s);
    QVERIFY(bar()->isVisible());

    setScript(Script::Traditional);
    QTRY_COMPARE(rows(u"Headlines of this page"_s), (QStringList{u"早潮發現"_s, u"渡口理髮店"_s}));
    QTRY_COMPARE(bar()->tabText(0), u"早潮發現"_s);
    QTRY_COMPARE(bar()->tabText(1), u"渡口理髮店"_s);
    QTRY_VERIFY(window().windowTitle().startsWith(u"渡口理髮店"_s));
    QTRY_VERIFY2(status().contains(u"要聞"_s) && status().contains(u"河湾日报"_s), qPrintable(status()));
    QVERIFY(window().findChild<QListView *>(u"headlines"_s)->currentIndex().row() == 1);
    const auto *text = qobject_cast<QTextBrowser *>(window().reader().view()->widget());
    QTRY_VERIFY(text->toPlainText().contains(u"渡口理髮店"_s));

    // What is turned to afterwards comes in it, too.
    trigger(ActionId::PreviousArticle);
    QTRY_COMPARE(bar()->tabText(1), u"早潮發現"_s);
    QTRY_VERIFY(window().windowTitle().startsWith(u"早潮發現"_s));

    setScript(Script::AsPrinted);
    QTRY_COMPARE(rows(u"Headlines of this page"_s), (QStringList{u"早潮发现"_s, u"渡口理发店"_s}));
    QTRY_COMPARE(bar()->tabText(0), u"早潮发现"_s);
    QTRY_COMPARE(bar()->tabText(1), u"早潮发现"_s);
    QTRY_VERIFY2(status().contains(u"要闻"_s), qPrintable(status()));
}

void TestScripts::sidebar_followsTheScript()
{
    trigger(ActionId::ToggleBookmark);
    QTRY_COMPARE(rows(u"Bookmarks"_s), QStringList{u"早潮发现"_s});
    setScript(Script::Traditional);
    QTRY_COMPARE(rows(u"Bookmarks"_s), QStringList{u"早潮發現"_s});
    setScript(Script::AsPrinted);
    QTRY_COMPARE(rows(u"Bookmarks"_s), QStringList{u"早潮发现"_s});
}

void TestScripts::hits_followTheScriptAndStayMarked()
{
    auto *box = window().findChild<SearchBox *>();
    auto *panel = window().findChild<SearchPanel *>();
    box->setFocus();
    box->setText(u"头发"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
    const QAbstractItemModel *hits = panel->findChild<QListView *>()->model();
    QTRY_COMPARE(hits->rowCount(), 3);
    const auto snippet = [hits] { return hits->index(0, 0).data(SnippetRole).value<Snippet>(); };
    QTRY_VERIFY(!snippet().hits.isEmpty());
    setScript(Script::Traditional);
    QTRY_VERIFY2(snippet().text.contains(u"老船工的頭髮白了"_s), qPrintable(snippet().text));
    QCOMPARE(snippet().hits.size(), 1);
    QCOMPARE(snippet().text.mid(snippet().hits.first().first, snippet().hits.first().second), u"頭髮"_s);
    QStringList titles;
    for (int row = 0; row < hits->rowCount(); ++row)
        titles += hits->index(row, 0).data(NameRole).toString();
    titles.sort();
    QCOMPARE(titles, (QStringList{u"夜雨發電"_s, u"早潮發現"_s, u"渡口理髮店"_s}));
    QCOMPARE(box->text(), u"头发"_s);
}

void TestScripts::newspaper_withItsOwnSetting_keepsItsScript()
{
    openArticle(m_articles.at(2));
    QTRY_COMPARE(m_open->parts().styles->newspaper(), u"山城晚报"_s);
    m_open->parts().styles->setHasOwn(true);
    setScript(Script::Traditional);
    QTRY_COMPARE(rows(u"Headlines of this page"_s), QStringList{u"夜雨發電"_s});
    trigger(ActionId::ToggleBookmark);
    openArticle(m_articles.at(0));
    QTRY_COMPARE(rows(u"Headlines of this page"_s), (QStringList{u"早潮发现"_s, u"渡口理发店"_s}));
    trigger(ActionId::ToggleBookmark);
    QTRY_COMPARE(rows(u"Bookmarks"_s), (QStringList{u"早潮发现"_s, u"夜雨發電"_s}));
}

void TestScripts::titles_comeBackInTheScriptAfterARestart()
{
    setScript(Script::Traditional);
    trigger(ActionId::NewTab);
    openArticle(m_articles.at(1));
    QTRY_COMPARE(bar()->tabText(0), u"早潮發現"_s);
    window().close();
    m_open->parts().state.reset();
    m_window = &m_open->open();
    QCOMPARE(bar()->tabText(0), u"早潮發現"_s);
    trigger(ActionId::PreviousTab);
    QTRY_COMPARE(rows(u"Headlines of this page"_s), (QStringList{u"早潮發現"_s, u"渡口理髮店"_s}));
}

void TestScripts::library_andLinks_stayAsPrinted()
{
    setScript(Script::Traditional);
    QTRY_VERIFY(window().windowTitle().startsWith(u"早潮發現"_s));
    const auto header = m_open->backend()
                            ->read([id = m_articles.at(0)](LibraryReader &reader) { return reader.articleHeader(id); })
                            .result();
    QVERIFY(header);
    QCOMPARE(header->title, u"早潮发现"_s);
    trigger(ActionId::CopyLink);
    const auto place = placeOfLink(QApplication::clipboard()->text());
    QVERIFY(place);
    QCOMPARE(place->newspaper, u"河湾日报"_s);
}

QTEST_MAIN(TestScripts)
#include "test_scripts.moc"
