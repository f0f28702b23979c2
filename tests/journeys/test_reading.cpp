// SPDX-License-Identifier: GPL-3.0-or-later
// From dropping a newspaper to finding a word in it, through the real window with plain text for the article.
#include "tests/support/openwindow.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/roles.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/widgets/emptystate.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QString sample()
{
    return QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s;
}

}

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyLibrary_showsWhatToDo();
    void droppedFolder_isOnTheRackAndOpens();
    void sameFolderAgain_changesNothing();
    void pageWithPicture_opensTheArticleWhoseZoneIsClicked();
    void articles_areWalkedThroughAcrossPages();
    void backAndForward_returnToWhatWasRead();
    void zoom_walksTheLadderAndIsKeptForTheNewspaper();
    void bookmark_appearsInTheSidebarAndGoesAgain();
    void search_findsOneCharacterAndOpensTheArticle();
    void restart_bringsTheArticleBack();
    void cancelledImport_leavesWholeEditionsOnly();

private:
    MainWindow &window() { return *m_window; }

    [[nodiscard]] QString articleText() const
    {
        return qobject_cast<QTextBrowser *>(m_window->reader().view()->widget())->toPlainText();
    }

    void importSample();
    void openFirstArticle();

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestReading::init()
{
    QVERIFY2(QDir(sample()).exists(), "the sample newspaper was not built");
    m_open = std::make_unique<OpenWindow>(WindowParts {});
    QVERIFY(m_open->openLibrary());
    m_open->parts().sample = sample();
    m_open->showAsText();
    m_window = &m_open->open();
}

void TestReading::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestReading::importSample()
{
    QVERIFY(m_open->import({sample()}));
    QTRY_VERIFY(window().session().page().isValid());
}

void TestReading::openFirstArticle()
{
    window().session().openNextArticle();
    QTRY_VERIFY(window().session().article().isValid());
    QTRY_VERIFY(!articleText().isEmpty());
}

void TestReading::emptyLibrary_showsWhatToDo()
{
    auto *empty = window().findChild<EmptyState *>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(empty);
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY([this] {
        const auto states = window().findChildren<EmptyState *>();
        return std::any_of(states.cbegin(), states.cend(), [](const EmptyState *state) { return state->isVisible(); });
    }());
}

void TestReading::droppedFolder_isOnTheRackAndOpens()
{
    importSample();
    auto *tree = window().findChild<QTreeView *>();
    QVERIFY(tree);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
    auto *pages = window().findChild<PagePane *>();
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(pages->hasPages());
}

void TestReading::sameFolderAgain_changesNothing()
{
    importSample();
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().importPaths({sample()});
    QVERIFY(imported.wait(60000));
    const auto end = imported.first().first().value<ImportEnd>();
    QCOMPARE(end.report.added(), 0);
    QCOMPARE(end.report.updated(), 0);
    QVERIFY(end.report.unchanged() > 0);
}

void TestReading::pageWithPicture_opensTheArticleWhoseZoneIsClicked()
{
    importSample();
    auto *picture = window().findChild<PageCanvas *>();
    QTRY_VERIFY(picture->isVisible());
    QTRY_VERIFY(picture->width() > 100);
    const QRectF page = picture->sheetRect(0);
    const QPointF middle(page.center().x(), page.height() * 0.4);
    const ArticleId under = picture->articleAt(middle);
    QVERIFY(under.isValid());
    QTest::mouseClick(picture->viewport(), Qt::LeftButton, {}, middle.toPoint());
    QTRY_COMPARE(window().session().article(), under);
}

void TestReading::articles_areWalkedThroughAcrossPages()
{
    importSample();
    openFirstArticle();
    const PageId first = window().session().page();
    const EditionId edition = window().session().edition();
    for (int steps = 0; window().session().page() == first && steps < 20; ++steps) {
        const ArticleId before = window().session().article();
        window().actions().action(ActionId::NextArticle)->trigger();
        QTRY_VERIFY(window().session().article() != before);
    }
    QVERIFY(window().session().page() != first);
    QCOMPARE(window().session().edition(), edition);
    window().actions().action(ActionId::PreviousArticle)->trigger();
    QTRY_COMPARE(window().session().page(), first);
}

void TestReading::backAndForward_returnToWhatWasRead()
{
    importSample();
    openFirstArticle();
    const ArticleId first = window().session().article();
    window().actions().action(ActionId::NextArticle)->trigger();
    QTRY_VERIFY(window().session().article() != first);
    const ArticleId second = window().session().article();
    QTRY_VERIFY(window().actions().action(ActionId::Back)->isEnabled());
    window().actions().action(ActionId::Back)->trigger();
    QTRY_COMPARE(window().session().article(), first);
    window().actions().action(ActionId::Forward)->trigger();
    QTRY_COMPARE(window().session().article(), second);
    QTRY_VERIFY(window().actions().action(ActionId::Back)->isEnabled());
    QTest::mousePress(window().reader().view()->widget(), Qt::BackButton);
    QTRY_COMPARE(window().session().article(), first);
}

void TestReading::zoom_walksTheLadderAndIsKeptForTheNewspaper()
{
    importSample();
    openFirstArticle();
    auto *browser = qobject_cast<QTextBrowser *>(window().reader().view()->widget());
    const double before = browser->document()->defaultFont().pointSizeF();
    window().actions().action(ActionId::ZoomIn)->trigger();
    window().actions().action(ActionId::ZoomIn)->trigger();
    QCOMPARE(browser->document()->defaultFont().pointSizeF(), before * 1.25);
    QCOMPARE(m_open->parts().state->zoom(u"报架报"_s), 125);
    window().actions().action(ActionId::ZoomReset)->trigger();
    QCOMPARE(browser->document()->defaultFont().pointSizeF(), before);
}

void TestReading::bookmark_appearsInTheSidebarAndGoesAgain()
{
    importSample();
    openFirstArticle();
    auto *toggle = window().actions().action(ActionId::ToggleBookmark);
    const auto count = [this] {
        const auto list = m_open->backend()->read([](LibraryReader &reader) { return reader.bookmarks(); }).result();
        return list ? list->size() : -1;
    };
    toggle->trigger();
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(toggle->isChecked());
    toggle->trigger();
    QTRY_COMPARE(count(), 0);
}

void TestReading::search_findsOneCharacterAndOpensTheArticle()
{
    importSample();
    auto *box = window().findChild<SearchBox *>();
    auto *panel = window().findChild<SearchPanel *>();
    QTRY_VERIFY(box->isEnabled());
    box->setFocus();
    box->setText(u"铅"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
    auto *list = panel->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(articleText().contains(u"铅字"_s));
}

void TestReading::restart_bringsTheArticleBack()
{
    importSample();
    openFirstArticle();
    const ArticleId article = window().session().article();
    window().close();
    m_window = &m_open->open();
    const WindowState &state = *m_open->parts().state;
    const auto first =
        m_open->backend()
            ->read([&](LibraryReader &reader) { return readFirst(reader, state.lastArticle(), state.lastPage()); })
            .result();
    QVERIFY(first);
    window().begin(*first);
    QTRY_COMPARE(window().session().article(), article);
}

void TestReading::cancelledImport_leavesWholeEditionsOnly()
{
    ImportOrder order;
    order.paths = QStringList {sample()};
    order.committed = [cancel = order.cancel](const ImportedEdition &) { cancel.cancel(); };
    const auto end = m_open->backend()->import(order).result();
    QVERIFY(end);
    QVERIFY(end->report.cancelled);
    QVERIFY(!end->report.editions.isEmpty());
    const auto editions = m_open->backend()
                              ->read([](LibraryReader &reader) -> Result<QList<Edition>> {
                                  const auto papers = reader.newspapers();
                                  if (!papers)
                                      return papers.error();
                                  return reader.editions(papers->first().id);
                              })
                              .result();
    QVERIFY(editions);
    QCOMPARE(editions->size(), end->report.editions.size());
    int articles = 0;
    for (const Edition &edition : *editions)
        articles += edition.articleCount;
    QCOMPARE(articles, end->report.added());
}

QTEST_MAIN(TestReading)
#include "test_reading.moc"
