// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, narrowing, keeping a search and finding it again, through the real window.
#include "search/queryterms.h"
#include "ui/models/roles.h"
#include "ui/models/searchresultmodel.h"
#include "ui/search/facetbar.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/search/suggestionlist.h"
#include "ui/sidebar/savedsearchsection.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestSearching : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;

    [[nodiscard]] SearchBox *box() const { return m_window->findChild<SearchBox *>(); }

    [[nodiscard]] SearchPanel *panel() const { return m_window->findChild<SearchPanel *>(); }

    [[nodiscard]] SavedSearchSection *section() const { return m_window->findChild<SavedSearchSection *>(); }

    [[nodiscard]] QListView *saved() const { return section()->findChild<QListView *>(); }

    [[nodiscard]] int hits() const { return panel()->findChild<QListView *>()->model()->rowCount(); }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (QAbstractButton *const each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    void searchFor(const QString &query)
    {
        box()->setFocus();
        box()->setText(query);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(panel()->isVisible());
    }

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<OpenWindow>(WindowParts{});
        QVERIFY(m_open->openLibrary());
        m_open->showAsText();
        m_window = &m_open->open();
        QVERIFY(m_open->import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
        QTRY_VERIFY(m_window->session().page().isValid());
        QTRY_VERIFY(box()->isEnabled());
    }

    void cleanup()
    {
        m_window = nullptr;
        m_open.reset();
    }

    void hits_showTheirTextOnceThere()
    {
        searchFor(u"铅"_s);
        QTRY_COMPARE(hits(), 1);
        const QModelIndex first = panel()->findChild<QListView *>()->model()->index(0, 0);
        QTRY_VERIFY(first.data(SnippetRole).isValid());
        QVERIFY(first.data(SnippetRole).value<Snippet>().text.contains(u'铅'));
    }

    void search_kept_isInTheSidebarAfterRestart()
    {
        searchFor(u"铅"_s);
        QTRY_COMPARE(hits(), 1);
        QAbstractButton *const save = button(u"Save Search"_s);
        QVERIFY(save && save->isEnabled());
        save->click();
        QTRY_COMPARE(saved()->model()->rowCount(), 1);
        m_window->close();
        m_window = &m_open->open();
        QTRY_VERIFY(section()->isVisible());
        QTRY_COMPARE(saved()->model()->index(0, 0).data().toString(), u"铅"_s);
        saved()->setCurrentIndex(saved()->model()->index(0, 0));
        QTest::keyClick(saved(), Qt::Key_Return);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(box()->text(), u"铅"_s);
        QTRY_COMPARE(hits(), 1);
    }

    void search_deleted_comesBackWithUndo()
    {
        searchFor(u"铅"_s);
        QTRY_COMPARE(hits(), 1);
        button(u"Save Search"_s)->click();
        QTRY_COMPARE(saved()->model()->rowCount(), 1);
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(section()->isVisible());
        saved()->setCurrentIndex(saved()->model()->index(0, 0));
        QTest::keyClick(saved(), Qt::Key_Delete);
        QTRY_COMPARE(saved()->model()->rowCount(), 0);
        QTRY_VERIFY(!section()->isVisible());
        QTRY_VERIFY(button(u"Undo"_s));
        button(u"Undo"_s)->click();
        QTRY_COMPARE(saved()->model()->rowCount(), 1);
        QTRY_VERIFY(section()->isVisible());
    }

    void orderAndFacets_comeBackAfterRestart()
    {
        searchFor(u"报"_s);
        QTRY_VERIFY(hits() > 0);
        QTest::keyClick(panel()->findChildren<QComboBox *>().at(1), Qt::Key_Down);
        QCOMPARE(panel()->order(), SearchOrder::Relevance);
        m_window->findChild<FacetBar *>()->findChild<QToolButton *>()->click();
        m_window->close();
        m_window = &m_open->open();
        QCOMPARE(panel()->order(), SearchOrder::Relevance);
        QVERIFY(panel()->areFacetsFolded());
        searchFor(u"报"_s);
        QTRY_VERIFY(hits() > 0);
        QCOMPARE(qobject_cast<SearchResultModel *>(panel()->findChild<QListView *>()->model())->order(),
                 SearchOrder::Relevance);
    }

    void completions_areOfTheLibrary()
    {
        const auto first = [this] {
            const auto *const list = m_window->findChild<SuggestionList *>();
            return list && list->isVisible() ? list->model()->index(0, 0).data().toString() : QString();
        };
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        box()->setFocus();
        QTest::keyClicks(box(), u"paper:"_s);
        QTRY_VERIFY(!first().isEmpty());
        const QString newspaper = first();
        QTest::keyClick(box(), Qt::Key_Tab);
        QCOMPARE(box()->text(), newspaperTerm(newspaper) + u' ');
        QTest::keyClicks(box(), u"date:"_s);
        QTRY_COMPARE(first(), u"2026"_s);
        QTest::keyClick(box(), Qt::Key_Tab);
        QTRY_VERIFY(hits() > 0);
        QTest::keyClick(box(), Qt::Key_Return);
        const QString used = box()->text();
        // After a restart an empty line has it.
        m_window->close();
        m_window = &m_open->open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        box()->activate();
        QTRY_COMPARE(first(), used.trimmed());
    }

    void badInput_isAHintAndNeverADialog()
    {
        const QStringList queries{u"\""_s,
                                  QString(10000, u'铅'),
                                  u"OR AND NOT"_s,
                                  u"((("_s,
                                  u"- | |"_s,
                                  u"铅"_s + QChar(QChar::Null) + u"字"_s,
                                  QString(QChar(0xd842)) + u"铅"_s,
                                  u"😀😀"_s,
                                  u"is:noted"_s};
        for (const QString &query : queries) {
            searchFor(query);
            QTRY_VERIFY2_WITH_TIMEOUT(
                hits() == 0 && !m_window->findChild<QMessageBox *>(), qPrintable(query.left(20)), 3000);
            QVERIFY(!QApplication::activeModalWidget());
        }
        // What is whole is searched for.
        for (const QString &query : {u"\"铅"_s, u"铅 OR"_s, u"铅 title:"_s}) {
            searchFor(query);
            QTRY_COMPARE(hits(), 1);
        }
        searchFor(u"铅"_s);
        QTRY_COMPARE(hits(), 1);
    }
};

QTEST_MAIN(TestSearching)
#include "test_searching.moc"
