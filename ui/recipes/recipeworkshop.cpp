// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipeworkshop.h"

#include "ui/recipes/recipedesk.h"

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

RecipeWorkshop::RecipeWorkshop(Parts parts, const QByteArray &layout, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_layout(layout)
{ }

RecipeWorkshop::~RecipeWorkshop() = default;

void RecipeWorkshop::open(const ReadingPlace &place)
{
    if (m_window) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    if (!m_desk)
        m_desk = std::make_unique<RecipeDesk>(m_parts.folder);
    RecipeSources sources = m_desk->sources();
    sources.original = [backend = m_parts.backend](ArticleId id) {
        return backend->read([id](LibraryReader &reader) { return originalPage(reader, id); });
    };
    sources.compare = [backend = m_parts.backend](const RereadOrder &order) { return backend->compare(order); };
    sources.readAgain = [backend = m_parts.backend](const RereadOrder &order) { return backend->readAgain(order); };
    m_window = new RecipeWindow(sources, m_parts.web, &m_parts.window);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->restoreLayout(m_layout);
    connect(m_window, &RecipeWindow::closing, this, [this] {
        m_layout = m_window->saveLayout();
        Q_EMIT layoutChanged(m_layout);
    });
    connect(m_window, &RecipeWindow::libraryChanged, this, &RecipeWorkshop::libraryChanged);
    m_window->setPlace(place);
    m_window->show();
}

void RecipeWorkshop::setPlace(const ReadingPlace &place)
{
    if (m_window)
        m_window->setPlace(place);
}

bool RecipeWorkshop::mayClose(const std::function<void()> &then)
{
    return !m_window || m_window->mayClose(then);
}

void RecipeWorkshop::close()
{
    if (m_window)
        m_window->close();
}

} // namespace Baojia
