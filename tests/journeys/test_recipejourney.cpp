// SPDX-License-Identifier: GPL-3.0-or-later
// From an article that is read wrongly to the same article read by a recipe that was written beside it.
#include "ui/recipes/recipefieldsmodel.h"
#include "ui/recipes/recipetextedit.h"
#include "ui/recipes/recipewindow.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRecipeJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;

    [[nodiscard]] RecipeWindow *recipes() const { return m_window->findChild<RecipeWindow *>(); }

    [[nodiscard]] RecipeTextEdit *editor() const { return recipes()->findChild<RecipeTextEdit *>(); }

    [[nodiscard]] QString articleText() const
    {
        return qobject_cast<QTextBrowser *>(m_window->reader().view()->widget())->toPlainText();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = recipes()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QPushButton *each) {
            return each->text().remove(u'&') == text;
        });
        return found == buttons.cend() ? nullptr : *found;
    }

    [[nodiscard]] QString found(const QString &field) const
    {
        const auto *const model = recipes()->findChild<RecipeFieldsModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == field)
                return model->index(row, 1).data().toString();
        }
        return {};
    }

    void openRecipes()
    {
        m_window->actions().action(ActionId::Recipes)->trigger();
        QVERIFY(recipes());
        recipes()->openRecipe(u"v5-news-list"_s);
        QTRY_VERIFY(editor()->toPlainText().contains(u"id: v5-news-list"_s));
    }

    /// As a person would: the line below the headline is the headline.
    void replaceTitle() const
    {
        QString text = editor()->toPlainText();
        const QString before = u"title: //*[has-class('newsdetatit')]//h3"_s;
        QVERIFY(text.contains(before));
        text.replace(before, u"title: //p[has-class('sub')]"_s);
        QTextCursor all(editor()->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    }

    /// Where the pictures of what is seen go; nowhere unless asked for.
    void keepPicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BAOJIA_PICTURES");
        if (!folder.isEmpty())
            recipes()->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<OpenWindow>(WindowParts{});
        QVERIFY(m_open->openLibrary());
        m_open->parts().recipes = m_open->file(u"recipes"_s);
        m_open->backend()->setRecipeFolder(m_open->parts().recipes);
        m_open->showAsText();
        m_window = &m_open->open();
        QVERIFY(m_open->import({QStringLiteral(BAOJIA_TEST_DATA "/recipes/v5-news-list/plain/input")}));
        QTRY_VERIFY(articleText().contains(u"麦田清晨的第一班船"_s));
        const auto articles = m_open->backend()
                                  ->read([page = m_window->session().page()](LibraryReader &reader) {
                                      return reader.articlesOfPage(page);
                                  })
                                  .result();
        QVERIFY(articles);
        const auto wanted = std::find_if(articles->cbegin(), articles->cend(), [](const ArticleHeader &article) {
            return article.title == u"麦田清晨的第一班船"_s;
        });
        QVERIFY(wanted != articles->cend());
        m_window->session().openArticle(wanted->id);
        QTRY_COMPARE(m_window->session().article(), wanted->id);
    }

    void cleanup()
    {
        m_window = nullptr;
        m_open.reset();
    }

    void recipe_written_readsTheArticleAgain()
    {
        openRecipes();
        QTRY_VERIFY(button(u"The Article Being Read"_s)->isEnabled());
        button(u"The Article Being Read"_s)->click();
        QTRY_COMPARE(found(u"Title"_s), u"麦田清晨的第一班船"_s);
        QCOMPARE(found(u"Chosen for it"_s), u"v5-news-list"_s);
        replaceTitle();
        QTRY_COMPARE(found(u"Title"_s), u"麦田旁二十户人家的一天"_s);
        keepPicture(u"found"_s);
        auto *const pane = recipes()->findChild<RereadPane *>();
        recipes()->findChild<QTabWidget *>()->setCurrentWidget(pane);
        for (QWidget *each = pane->parentWidget(); each; each = each->parentWidget()) {
            if (auto *const tabs = qobject_cast<QTabWidget *>(each))
                tabs->setCurrentWidget(pane);
        }
        QTRY_VERIFY(button(u"Compare"_s)->isEnabled());
        button(u"Compare"_s)->click();
        QTRY_VERIFY(!pane->isBusy());
        QVERIFY(pane->model()->rowCount() > 0);
        QVERIFY(articleText().contains(u"麦田清晨的第一班船"_s)); // only looked
        QTRY_VERIFY(pane->findChild<QTextBrowser *>()->toPlainText().contains(u"麦田"_s));
        keepPicture(u"library"_s);
        QTRY_VERIFY(button(u"Read Again"_s)->isEnabled());
        button(u"Read Again"_s)->click();
        QTRY_VERIFY(!pane->isBusy());
        QTRY_VERIFY2(articleText().trimmed().contains(u"麦田旁二十户人家的一天"_s)
                         && !articleText().contains(u"麦田清晨的第一班船"_s),
                     qPrintable(articleText()));
    }

    void mainWindow_closedWithAnUnsavedRecipe_asksFirst()
    {
        openRecipes();
        replaceTitle();
        QVERIFY(!m_window->close());
        auto *const box = recipes()->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(m_window->isVisible());
        box->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!QFileInfo::exists(m_open->file(u"recipes/v5-news-list.yaml"_s)));
    }

    void recipes_askedForTwice_isOneWindow()
    {
        openRecipes();
        m_window->actions().action(ActionId::Recipes)->trigger();
        QCOMPARE(m_window->findChildren<RecipeWindow *>().size(), 1);
    }
};

QTEST_MAIN(TestRecipeJourney)
#include "test_recipejourney.moc"
