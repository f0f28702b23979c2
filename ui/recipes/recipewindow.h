// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipechoice.h"
#include "ui/recipes/recipesources.h"
#include "ui/recipes/rereadpane.h"
#include "ui/recipes/savedpageview.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

class ElidedLabel;
class MessageBar;
class RecipeEditPane;
class RecipeFieldsModel;

/// 配方: writes recipes. The text on the left, a saved page on the right, below what the recipe finds in it, and what it
/// would change in the library.
class RecipeWindow : public QWidget
{
    Q_OBJECT

public:
    RecipeWindow(RecipeSources sources, const SavedPageView::WebView &web, QWidget *parent = nullptr);

    /// What "the article being read" is.
    void setPlace(const ReadingPlace &place);
    /// Opens a saved page from a file.
    void openPage(const QString &file);
    /// Opens the recipe with this id, after asking about changes that are not saved.
    void openRecipe(const QString &id);

    /// True where nothing would be lost. Otherwise it asks, and calls `then` once nothing is.
    [[nodiscard]] bool mayClose(const std::function<void()> &then);

    /// Size and how the parts share it.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// The window is about to be gone.
    void closing();
    void libraryChanged();
    /// A recipe was saved as this file.
    void saved(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    // recipewindowlayout.cpp: what stands where
    void makeParts(const SavedPageView::WebView &web);
    QWidget *makeHead();
    QWidget *makeFields();
    QPlainTextEdit *makeText(QWidget *parent, const QString &name, const QString &hint);
    void makeKeys();

    // recipewindow.cpp: what follows from what
    void connectParts();
    void loadBook();
    void fillChooser();
    void chooseRow(int row);
    void openChoice(const RecipeChoice &choice);
    void takeText(const RecipeChoice &choice, const QByteArray &yaml);
    void newRecipeText();
    void revert();
    void save(const std::function<void()> &then = {});
    void write(const QString &file, const QByteArray &before, const std::function<void()> &then);
    void wasSaved(const QString &file, const QByteArray &yaml, const std::function<void()> &then);
    void askToReplace(const QString &file, const std::function<void()> &then);
    /// Calls `then` once no changes are there that are not saved; not at all where the person goes back.
    void whenSaved(const std::function<void()> &then);
    void choosePage();
    void openOriginal();
    void awaitPage(const QFuture<Result<std::shared_ptr<const ShownPage>>> &answer, const QString &name);
    void takePage(const std::shared_ptr<const ShownPage> &page);
    void judgeAgain(bool isTyping);
    void showVerdict(const RecipeVerdict &verdict);
    void showTrial(const RecipeVerdict &verdict);
    void showWhole();
    void showImport(const RecipeVerdict &verdict);
    void showError(const Error &error, const QString &name = {});
    void updateState();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] RecipeQuestion question() const;

    RecipeSources m_sources;
    RecipeJudge *m_judge;
    MessageBar *m_message = nullptr;
    QComboBox *m_chooser = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    ElidedLabel *m_pageName = nullptr;
    QPushButton *m_choosePage = nullptr;
    QPushButton *m_original = nullptr;
    QSplitter *m_rows = nullptr; ///< text and page, and what is below
    QSplitter *m_columns = nullptr;
    RecipeEditPane *m_edit = nullptr;
    SavedPageView *m_pageView = nullptr;
    QTabWidget *m_below = nullptr;
    ElidedLabel *m_note = nullptr;
    QTreeView *m_fields = nullptr;
    QPlainTextEdit *m_whole = nullptr; ///< all of the chosen field, or of the text
    RecipeFieldsModel *m_found;
    QPlainTextEdit *m_import = nullptr; ///< what an import of the page would give
    RereadPane *m_library = nullptr;

    std::shared_ptr<const RecipeBook> m_book; ///< as saved; null: not loaded yet
    QList<RecipeChoice> m_choices;
    RecipeChoice m_choice; ///< the open one
    QByteArray m_savedText; ///< of the open one; null: there is no file
    std::shared_ptr<const ShownPage> m_page;
    ReadingPlace m_place;
    QString m_wanted; ///< id to be opened once the book is there
    quint64 m_opening = 0; ///< counts recipes and pages asked for: answers to earlier ones are dropped
    quint64 m_openingPage = 0;
    bool m_mayClose = false;
};

} // namespace Baojia
