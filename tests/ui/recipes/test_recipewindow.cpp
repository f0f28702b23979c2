// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipefieldsmodel.h"
#include "ui/source/sourceview.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QTextBrowser>

#include "tests/ui/recipes/recipewindowtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// The recipe window over real files and real threads.
class TestRecipeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_files = std::make_unique<RecipeWindowTest>();
        m_page = m_files->write(u"paper/a7.html"_s, riverPage());
    }

    void cleanup()
    {
        m_window.reset();
        m_files.reset();
    }

    void opened_showsTheGeneralRecipe()
    {
        open();
        QVERIFY(editorOf(*m_window)->toPlainText().contains(u"id: founder"_s));
        QVERIFY(chooser()->count() > 15);
        QVERIFY(chooser()->currentText().startsWith(u"founder"_s));
        QVERIFY(!save()->isEnabled());
    }

    void typing_aFault_isUnderlinedAndListedAtItsLine()
    {
        openOwn();
        type(u"nmae: x\n"_s);
        QTRY_COMPARE(editorOf(*m_window)->extraSelections().size(), 1);
        QCOMPARE(editorOf(*m_window)->extraSelections()[0].cursor.blockNumber(), 6);
        QCOMPARE(editorOf(*m_window)->extraSelections()[0].cursor.selectedText(), u"nmae"_s);
        // and is gone with its cause
        editorOf(*m_window)->undo();
        QTRY_VERIFY(editorOf(*m_window)->extraSelections().isEmpty());
    }

    void fields_followTheText()
    {
        openOwn();
        m_window->openPage(m_page);
        QTRY_COMPARE(value(u"Title"_s), u"渡口清晨的第一班船"_s);
        QCOMPARE(value(u"Byline"_s), u"—"_s);
        QCOMPARE(value(u"Chosen for it"_s), u"river"_s);
        type(u"  byline: //div[has-class('who')]\n"_s);
        QTRY_VERIFY(value(u"Byline"_s).contains(u"方小禾"_s));
        // a fault leaves what was found before, greyed
        type(u"nmae: x\n"_s);
        QTRY_VERIFY(!editorOf(*m_window)->extraSelections().isEmpty());
        QVERIFY(value(u"Byline"_s).contains(u"方小禾"_s));
    }

    void page_isShownCleanedAndAsSource()
    {
        open();
        m_window->openPage(m_page);
        auto *const pages = m_window->findChild<SavedPageView *>();
        QTRY_VERIFY(pages->findChild<QTextBrowser *>()); // made with the first page
        const auto *const look = pages->findChild<QTextBrowser *>();
        QTRY_VERIFY(look->toPlainText().contains(u"天刚亮"_s));
        QVERIFY(!look->toPlainText().contains(u"alert"_s));
        pages->setCurrentIndex(1);
        QVERIFY(pages->source()->toPlainText().contains(u"<script>"_s));
        QVERIFY(pages->source()->isReadOnly());
    }

    void page_thatCannotBeRead_isSaidAndNothingIsLost()
    {
        openOwn();
        m_window->openPage(m_page);
        QTRY_COMPARE(value(u"Title"_s), u"渡口清晨的第一班船"_s);
        m_window->openPage(m_page + u".gone"_s);
        QTRY_VERIFY(messageOf(*m_window).contains(u"gone"_s));
        QCOMPARE(value(u"Title"_s), u"渡口清晨的第一班船"_s);
        m_window->openPage(m_files->write(u"empty.html"_s, {}));
        QTRY_VERIFY(messageOf(*m_window).contains(u"The file is empty"_s));
        QVERIFY(messageOf(*m_window).contains(u"empty.html"_s));
    }

    void builtIn_saved_becomesAnOwnOneThatTheChooserShows()
    {
        open();
        QSignalSpy saved(m_window.get(), &RecipeWindow::saved);
        type(u"names: [我的报]\n"_s);
        QVERIFY(m_window->isWindowModified());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(m_files->read(u"recipes/founder.yaml"_s).endsWith("names: [我的报]\n"));
        QVERIFY2(messageOf(*m_window).contains(u"in place of the one that comes with Baojia"_s),
                 qPrintable(messageOf(*m_window)));
        QVERIFY(!m_window->isWindowModified());
        QTRY_VERIFY(chooser()->currentText().contains(u"(own)"_s));
        QVERIFY(chooser()->currentText().startsWith(u"founder"_s));
    }

    void newRecipe_saved_isNamedLikeItsId()
    {
        open();
        choose(chooser()->count() - 1);
        QTRY_VERIFY(editorOf(*m_window)->toPlainText().contains(u"extends: founder"_s));
        editorOf(*m_window)->setPlainText(u"id: Oh No\n"_s);
        save()->click();
        QTRY_VERIFY(messageOf(*m_window).contains(u"id"_s));
        QVERIFY(!QFileInfo::exists(m_files->recipes()));
        editorOf(*m_window)->setPlainText(u"id: mine\nextends: founder\n"_s);
        save()->click();
        QTRY_COMPARE(m_files->read(u"recipes/mine.yaml"_s), "id: mine\nextends: founder\n"_ba);
        QTRY_VERIFY(chooser()->currentText().contains(u"mine"_s));
    }

    void file_changedMeanwhile_isReplacedOnlyWhenAsked()
    {
        openOwn();
        type(u"name: 这里\n"_s);
        m_files->write(u"recipes/river.yaml"_s, "id: river\nname: 别处\n");
        save()->click();
        QTRY_VERIFY(question());
        QCOMPARE(m_files->read(u"recipes/river.yaml"_s), "id: river\nname: 别处\n"_ba);
        QVERIFY(m_window->isWindowModified());
        const auto buttons = question()->buttons();
        for (QAbstractButton *const button : buttons) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(m_files->read(u"recipes/river.yaml"_s).endsWith("name: 这里\n"));
    }

    void unsaved_text_isAskedAboutBeforeAnotherRecipe()
    {
        openOwn();
        type(u"name: 没存\n"_s);
        choose(0);
        QTRY_VERIFY(question());
        QVERIFY(chooser()->currentText().startsWith(u"river"_s));
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        QVERIFY(editorOf(*m_window)->toPlainText().contains(u"没存"_s));
        choose(0);
        QTRY_VERIFY(question());
        question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!editorOf(*m_window)->toPlainText().contains(u"没存"_s));
        QCOMPARE(m_files->read(u"recipes/river.yaml"_s), riverRecipe());
    }

    void unsaved_text_isAskedAboutBeforeClosing()
    {
        openOwn();
        m_window->show();
        type(u"name: 存了\n"_s);
        QSignalSpy closing(m_window.get(), &RecipeWindow::closing);
        QVERIFY(!m_window->close());
        QTRY_VERIFY(question());
        QVERIFY(m_window->isVisible());
        question()->button(QMessageBox::Save)->click();
        QTRY_COMPARE(closing.size(), 1);
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_files->read(u"recipes/river.yaml"_s).endsWith("name: 存了\n"));
    }

    void escape_losesNothing()
    {
        openOwn();
        m_window->show();
        type(u"name: 还在\n"_s);
        QTest::keyClick(editorOf(*m_window), Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(editorOf(*m_window)->toPlainText().contains(u"还在"_s));
    }

    void revert_isUndoneByTheMessage()
    {
        openOwn();
        type(u"name: 改了\n"_s);
        buttonOf(*m_window, u"Revert"_s)->click();
        QCOMPARE(editorOf(*m_window)->yaml(), riverRecipe());
        const auto buttons = m_window->findChild<MessageBar *>()->findChildren<QAbstractButton *>();
        const auto undo = std::find_if(
            buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) { return button->text() == u"Undo"; });
        QVERIFY(undo != buttons.cend());
        (*undo)->click();
        QVERIFY(editorOf(*m_window)->toPlainText().contains(u"改了"_s));
        QVERIFY(m_window->isWindowModified());
    }

    void layout_isRemembered()
    {
        open();
        m_window->resize(900, 640);
        const QByteArray layout = m_window->saveLayout();
        RecipeWindow other(m_files->sources(), {});
        other.restoreLayout(layout);
        QCOMPARE(other.size(), QSize(900, 640));
        other.restoreLayout("x"); // of another program, or none
        QCOMPARE(other.size(), QSize(900, 640));
    }

private:
    void open()
    {
        m_window = std::make_unique<RecipeWindow>(m_files->sources(), SavedPageView::WebView());
        QTRY_VERIFY(!editorOf(*m_window)->toPlainText().isEmpty());
    }

    void openOwn()
    {
        m_files->write(u"recipes/river.yaml"_s, riverRecipe());
        open();
        m_window->openRecipe(u"river"_s);
        QTRY_VERIFY(editorOf(*m_window)->toPlainText().startsWith(u"id: river"_s));
    }

    /// At the end of the text.
    void type(const QString &text) const
    {
        editorOf(*m_window)->moveCursor(QTextCursor::End);
        editorOf(*m_window)->insertPlainText(text);
    }

    void choose(int row) const
    {
        chooser()->setCurrentIndex(row);
        Q_EMIT chooser()->activated(row);
    }

    [[nodiscard]] QComboBox *chooser() const
    {
        const auto boxes = m_window->findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) {
            return box->accessibleName() == u"Recipe";
        });
        return found == boxes.cend() ? nullptr : *found;
    }

    [[nodiscard]] QPushButton *save() const { return buttonOf(*m_window, u"Save"_s); }

    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    [[nodiscard]] QString value(const QString &field) const
    {
        const auto *const model = m_window->findChild<RecipeFieldsModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == field)
                return model->index(row, 1).data().toString();
        }
        return {};
    }

    std::unique_ptr<RecipeWindowTest> m_files;
    QString m_page;
    std::unique_ptr<RecipeWindow> m_window;
};

QTEST_MAIN(TestRecipeWindow)
#include "test_recipewindow.moc"
