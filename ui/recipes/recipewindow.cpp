// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from what in the recipe window.
#include "ui/recipes/recipewindow.h"

#include "base/answer.h"
#include "ui/recipes/recipeeditpane.h"
#include "ui/recipes/recipefieldsmodel.h"
#include "ui/recipes/recipetextedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/recipeimportwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

RecipeWindow::RecipeWindow(RecipeSources sources, const SavedPageView::WebView &web, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sources(std::move(sources))
    , m_judge(new RecipeJudge(m_sources.judge, this))
    , m_found(new RecipeFieldsModel(this))
{
    makeParts(web);
    connectParts();
    updateState();
    loadBook();
}

void RecipeWindow::connectParts()
{
    connect(m_chooser, &QComboBox::activated, this, &RecipeWindow::chooseRow);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_revert, &QPushButton::clicked, this, &RecipeWindow::revert);
    connect(m_choosePage, &QPushButton::clicked, this, &RecipeWindow::choosePage);
    connect(m_original, &QPushButton::clicked, this, &RecipeWindow::openOriginal);
    connect(m_edit->editor(), &QPlainTextEdit::textChanged, this, [this] {
        updateState();
        judgeAgain(true);
    });
    connect(m_judge, &RecipeJudge::judged, this, &RecipeWindow::showVerdict);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &RecipeWindow::showWhole);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecipeWindow::showWhole);
    connect(m_library, &RereadPane::libraryChanged, this, &RecipeWindow::libraryChanged);
    connect(m_library, &RereadPane::said, this, [this](MessageBar::Kind kind, const QString &sentence) {
        m_message->showMessage(kind, sentence);
    });
    setPlace({});
}

void RecipeWindow::loadBook()
{
    whenAnswered(m_sources.book(), this, [this](const Result<std::shared_ptr<const RecipeBook>> &book) {
        if (!book) {
            showError(book.error());
            return;
        }
        const bool isFirst = !m_book;
        m_book = *book;
        fillChooser();
        if (isFirst)
            openRecipe(m_wanted.isEmpty() ? u"founder"_s : m_wanted);
        else
            judgeAgain(false);
    });
}

void RecipeWindow::fillChooser()
{
    m_choices = recipeChoices(*m_book);
    m_chooser->clear();
    for (const RecipeChoice &choice : std::as_const(m_choices)) {
        QString text = choice.id.isEmpty() ? QFileInfo(choice.file).fileName() : choice.id;
        if (!choice.name.isEmpty())
            text += u" · "_s + choice.name;
        if (choice.isBroken)
            //: A recipe in a list of recipes: one that the person wrote, and that cannot be used
            text = tr("%1 (own, with faults)").arg(text);
        else if (choice.isOwn)
            //: A recipe in a list of recipes: one that the person wrote
            text = tr("%1 (own)").arg(text);
        m_chooser->addItem(text);
    }
    m_chooser->insertSeparator(m_chooser->count());
    m_chooser->addItem(tr("New Recipe…"));
    updateState();
}

void RecipeWindow::chooseRow(int row)
{
    const bool isNew = row >= m_choices.size();
    const RecipeChoice choice = m_choices.value(row);
    updateState(); // the chooser says what is open, until something else is
    if (!isNew && choice.file == m_choice.file)
        return;
    whenSaved([this, isNew, choice] { isNew ? newRecipeText() : openChoice(choice); });
}

void RecipeWindow::openRecipe(const QString &id)
{
    m_wanted = id;
    if (!m_book)
        return;
    const auto found = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&id](const RecipeChoice &choice) { return choice.id == id; });
    if (found != m_choices.cend())
        whenSaved([this, choice = *found] { openChoice(choice); });
}

void RecipeWindow::openChoice(const RecipeChoice &choice)
{
    whenAnswered(m_sources.text(choice.file),
                 this,
                 [this, choice, opening = ++m_opening](const Result<QByteArray> &yaml) {
                     if (opening != m_opening)
                         return;
                     if (yaml)
                         takeText(choice, *yaml);
                     else
                         showError(yaml.error());
                 });
}

void RecipeWindow::takeText(const RecipeChoice &choice, const QByteArray &yaml)
{
    m_choice = choice;
    m_savedText = choice.file.isEmpty() ? QByteArray() : yaml;
    m_edit->showNothing();
    m_edit->editor()->open(yaml);
    m_message->dismiss();
    updateState();
    judgeAgain(false);
}

void RecipeWindow::newRecipeText()
{
    ++m_opening;
    takeText({}, newRecipe());
    m_edit->editor()->setFocus();
}

void RecipeWindow::revert()
{
    const QByteArray typed = m_edit->editor()->yaml();
    takeText(m_choice, m_choice.file.isEmpty() ? newRecipe() : m_savedText);
    auto *const undo = new QAction(tr("Undo"), m_message);
    connect(undo, &QAction::triggered, this, [this, typed, file = m_choice.file] {
        if (file == m_choice.file)
            m_edit->editor()->setPlainText(QString::fromUtf8(typed));
        m_message->dismiss();
    });
    m_message->showMessage(MessageBar::Kind::Information, tr("The text is as it was saved."), {undo});
}

bool RecipeWindow::isChanged() const
{
    return m_book && m_edit->editor()->document()->isModified();
}

void RecipeWindow::whenSaved(const std::function<void()> &then)
{
    if (!isChanged()) {
        then();
        return;
    }
    auto *const box = new QMessageBox(QMessageBox::Warning,
                                      tr("Recipes"),
                                      tr("This recipe has changes that are not saved."),
                                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                                      this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton *button) {
        const auto chosen = box->standardButton(button);
        if (chosen == QMessageBox::Save) {
            save(then);
        } else if (chosen == QMessageBox::Discard) {
            m_edit->editor()->document()->setModified(false);
            then();
        }
    });
    box->open();
}

void RecipeWindow::save(const std::function<void()> &then)
{
    if (!m_book)
        return;
    const QString file = fileToSave(m_choice, m_edit->editor()->yaml(), m_sources.folder);
    if (file.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("The recipe needs an id of lower-case letters, digits and dashes before it can be "
                                  "saved."));
        return;
    }
    // A built-in one gets a file of its own.
    write(file, m_choice.isOwn ? m_savedText : QByteArray(), then);
}

void RecipeWindow::write(const QString &file, const QByteArray &before, const std::function<void()> &then)
{
    const QByteArray yaml = m_edit->editor()->yaml();
    whenAnswered(m_sources.save(file, yaml, before),
                 this,
                 [this, file, yaml, then](const Result<RecipeSaved> &saved) {
                     if (!saved)
                         showError(saved.error());
                     else if (*saved == RecipeSaved::ChangedMeanwhile)
                         askToReplace(file, then);
                     else
                         wasSaved(file, yaml, then);
                 });
}

void RecipeWindow::askToReplace(const QString &file, const std::function<void()> &then)
{
    auto *const box = new QMessageBox(QMessageBox::Warning,
                                      tr("Recipes"),
                                      tr("“%1” holds something else than what was opened here.")
                                          .arg(QDir::toNativeSeparators(file)),
                                      QMessageBox::Cancel,
                                      this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Nothing was saved. Replace it with the text of this window?"));
    const auto *const replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, replace, file, then](QAbstractButton *button) {
        if (button != replace)
            return;
        whenAnswered(m_sources.text(file), this, [this, file, then](const Result<QByteArray> &there) {
            write(file, there ? *there : QByteArray(), then);
        });
    });
    box->open();
}

void RecipeWindow::wasSaved(const QString &file, const QByteArray &yaml, const std::function<void()> &then)
{
    const bool replacesBuiltIn = !m_choice.isOwn && !m_choice.file.isEmpty() && m_choice.id == idInRecipe(yaml);
    m_choice.id = idInRecipe(yaml);
    m_choice.file = file;
    m_choice.isOwn = true;
    m_savedText = yaml;
    // What was typed while it was written is not saved.
    if (m_edit->editor()->yaml() == yaml)
        m_edit->editor()->document()->setModified(false);
    QString sentence = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file));
    if (replacesBuiltIn)
        sentence += u' ' + tr("From now on your own recipe “%1” counts in place of the one that comes with Baojia.").arg(m_choice.id);
    m_message->showMessage(MessageBar::Kind::Information, sentence);
    loadBook();
    updateState();
    Q_EMIT saved(file);
    if (then)
        then();
}

void RecipeWindow::setPlace(const ReadingPlace &place)
{
    m_place = place;
    m_library->setPlace(place);
    m_original->setEnabled(place.article.isValid());
    m_original->setToolTip(place.article.isValid() ? tr("Try the recipe on the document that “%1” was read from").arg(place.title)
                                                   : tr("No article is being read."));
}

void RecipeWindow::choosePage()
{
    auto *const dialog = new QFileDialog(this,
                                         tr("Choose Saved Page"),
                                         {},
                                         tr("Saved pages (*.html *.htm *.xhtml *.shtml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (m_page && QFileInfo(m_page->page.path).isAbsolute())
        dialog->setDirectory(QFileInfo(m_page->page.path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &RecipeWindow::openPage);
    dialog->open();
}

void RecipeWindow::openPage(const QString &file)
{
    awaitPage(m_sources.page(file), QFileInfo(file).fileName());
}

void RecipeWindow::openOriginal()
{
    if (m_place.article.isValid())
        awaitPage(m_sources.original(m_place.article), m_place.title);
}

void RecipeWindow::awaitPage(const QFuture<Result<std::shared_ptr<const ShownPage>>> &answer, const QString &name)
{
    whenAnswered(answer,
                 this,
                 [this, name, opening = ++m_openingPage](const Result<std::shared_ptr<const ShownPage>> &page) {
                     if (opening != m_openingPage)
                         return;
                     if (page)
                         takePage(*page);
                     else
                         showError(page.error(), name);
                 });
}

void RecipeWindow::takePage(const std::shared_ptr<const ShownPage> &page)
{
    m_page = page;
    m_pageName->setText(QDir::toNativeSeparators(m_page->page.path.isEmpty() ? m_page->page.name : m_page->page.path));
    m_pageView->showPage(m_page);
    m_below->setCurrentIndex(0);
    judgeAgain(false);
}

RecipeQuestion RecipeWindow::question() const
{
    const QByteArray yaml = m_edit->editor()->yaml();
    QString file = fileToSave(m_choice, yaml, m_sources.folder);
    if (file.isEmpty())
        file = QDir(m_sources.folder).filePath(u"recipe.yaml"_s);
    return {m_book, yaml, file, m_page};
}

void RecipeWindow::judgeAgain(bool isTyping)
{
    if (!m_book)
        return;
    m_library->setRecipe(std::nullopt);
    const auto ask = [this] { return question(); };
    if (isTyping)
        m_judge->askSoon(ask);
    else
        m_judge->ask(ask);
}

void RecipeWindow::showVerdict(const RecipeVerdict &verdict)
{
    m_edit->showFaults(verdict.faults);
    if (verdict.recipe)
        m_library->setRecipe(RereadRecipe{verdict.book, verdict.recipe->id});
    showTrial(verdict);
    showImport(verdict);
}

void RecipeWindow::showTrial(const RecipeVerdict &verdict)
{
    if (!m_page) {
        m_note->setText(tr("Choose a saved page to see what the recipe finds in it."));
        return;
    }
    if (!verdict.recipe) {
        m_found->setOld(true);
        m_note->setText(tr("The recipe has faults; this is what it found before."));
        return;
    }
    if (verdict.trial && !*verdict.trial) {
        m_found->clear();
        m_note->setText(ErrorWords::sentence(verdict.trial->error()));
        return;
    }
    const RecipeTrial &trial = **verdict.trial;
    m_found->show(trial, verdict.chosen);
    if (trial.values.isExhausted)
        m_note->setText(tr("The selectors take too long on this document; what is found is not all."));
    else if (trial.isEmpty())
        m_note->setText(tr("By itself the recipe finds nothing here; an import would go by the general rules."));
    else
        m_note->setText(tr("What the recipe finds by itself; the rest is left to the general rules."));
}

void RecipeWindow::showImport(const RecipeVerdict &verdict)
{
    if (!verdict.import)
        return;
    m_import->setPlainText(*verdict.import ? RecipeImportWords::lines(**verdict.import).join(u'\n')
                                           : ErrorWords::sentence(verdict.import->error()));
}

/// A list of fields has one line for a value; a text is read whole, or it is not seen what is missing in it.
void RecipeWindow::showWhole()
{
    const QModelIndex chosen = m_fields->currentIndex();
    const QString text = m_found->wholeValue(chosen.isValid() ? chosen : m_found->textField());
    if (m_whole->toPlainText() != text)
        m_whole->setPlainText(text);
}

void RecipeWindow::showError(const Error &error, const QString &name)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    // Sentences about what is in a file leave it to others to name it.
    const QString sentence = ErrorWords::sentence(error);
    m_message->showMessage(MessageBar::Kind::Error,
                           name.isEmpty() || sentence.contains(name) ? sentence : name + u": "_s + sentence);
}

void RecipeWindow::updateState()
{
    const bool changed = isChanged();
    const auto at = std::find_if(m_choices.cbegin(), m_choices.cend(), [this](const RecipeChoice &choice) {
        return choice.file == m_choice.file;
    });
    const auto row = at == m_choices.cend() ? m_chooser->count() - 1 : static_cast<int>(at - m_choices.cbegin());
    m_chooser->setCurrentIndex(row);
    m_edit->setEnabled(m_book != nullptr);
    m_save->setEnabled(m_book && (changed || m_choice.file.isEmpty()));
    m_revert->setEnabled(changed);
    //: Title of the recipe window: the id of a recipe
    setWindowTitle(m_choice.id.isEmpty() ? tr("Recipes") + u"[*]"_s : tr("Recipe: %1").arg(m_choice.id) + u"[*]"_s);
    setWindowModified(changed);
}

bool RecipeWindow::mayClose(const std::function<void()> &then)
{
    if (!isChanged())
        return true;
    raise();
    activateWindow();
    whenSaved(then);
    return false;
}

void RecipeWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !mayClose([this] {
            m_mayClose = true;
            close();
        })) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

} // namespace Baojia
