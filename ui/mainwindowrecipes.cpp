// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages of newspapers' sites are read.
#include "base/answer.h"
#include "ui/mainwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/recipes/recipedesk.h"
#include "ui/recipes/recipewindow.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// The document an article was read from, with the path that the site gave it: recipes look at it.
Result<std::shared_ptr<const ShownPage>> originalPage(LibraryReader &reader, ArticleId id)
{
    const auto original = reader.original(id);
    const auto article = reader.article(id);
    if (!original || !article)
        return original ? article.error() : original.error();
    const QString path = QUrl(article->sourceUrl).path();
    return shownPage({original->name, path.isEmpty() ? original->name : path, original->charset, original->bytes});
}

} // namespace

void MainWindow::showRecipes()
{
    if (m_recipes) {
        m_recipes->raise();
        m_recipes->activateWindow();
        return;
    }
    if (!m_recipeDesk)
        m_recipeDesk = std::make_unique<RecipeDesk>(m_parts.recipes);
    RecipeSources sources = m_recipeDesk->sources();
    sources.original = [backend = m_parts.backend](ArticleId id) {
        return backend->read([id](LibraryReader &reader) { return originalPage(reader, id); });
    };
    sources.compare = [backend = m_parts.backend](const RereadOrder &order) { return backend->compare(order); };
    sources.readAgain = [backend = m_parts.backend](const RereadOrder &order) { return backend->readAgain(order); };
    m_recipes = new RecipeWindow(sources, m_parts.viewOf, this);
    m_recipes->setAttribute(Qt::WA_DeleteOnClose);
    m_recipes->restoreLayout(m_parts.state->bytes(u"recipes"_s));
    connect(m_recipes, &RecipeWindow::closing, this, [this] {
        m_parts.state->setBytes(u"recipes"_s, m_recipes->saveLayout());
    });
    connect(m_recipes, &RecipeWindow::libraryChanged, this, &MainWindow::showRereadLibrary);
    updateRecipePlace();
    m_recipes->show();
}

void MainWindow::updateRecipePlace()
{
    if (!m_recipes)
        return;
    ReadingPlace place;
    if (m_article) {
        place.article = m_article->article.header.id;
        place.title = m_article->article.header.title;
    }
    if (m_page.page.id.isValid()) {
        place.newspaper = m_page.edition.newspaper;
        place.newspaperName = m_page.edition.newspaperName;
    }
    m_recipes->setPlace(place);
}

/// Titles, texts and the days that editions have may be others now.
void MainWindow::showRereadLibrary()
{
    m_newspapers->reload();
    m_session->refresh();
}

} // namespace Baojia
