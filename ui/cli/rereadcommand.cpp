// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "ui/cli/commandline.h"
#include "ui/cli/rereadlines.h"
#include "ui/cli/stoponsignal.h"

#include <QtCore/QJsonArray>

#include "recipes/recipebook.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

Result<NewspaperId> newspaperNamed(Backend &backend, const QString &name)
{
    const auto newspapers = backend.read([](LibraryReader &reader) { return reader.newspapers(); }).result();
    if (!newspapers)
        return newspapers.error();
    for (const Newspaper &newspaper : *newspapers) {
        if (newspaper.name == name)
            return newspaper.id;
    }
    return Error{ErrorKind::NoSuchNewspaper, name, {}};
}

} // namespace

std::optional<RereadOrder> CommandLine::rereadOrder(const QString &name)
{
    auto book = RecipeBook::load(m_surroundings.recipeFolder);
    const auto recipe = chosenRecipe(*book, name);
    if (!recipe)
        return std::nullopt;
    // It comes from a file: what it is chosen for depends on those beside it.
    if (recipe->file == name) {
        const auto yaml = readFile(name, RecipeBounds::bytes);
        if (!yaml) {
            (void)m_console.fail(yaml.error(), m_json);
            return std::nullopt;
        }
        book = book->with(*yaml, name);
    }
    RereadOrder order;
    order.recipes = std::move(book);
    order.recipe = recipe->id;
    // Only this thread waits and nobody else writes to the console meanwhile.
    order.progress = [this](const ProgressState &state) {
        //: %1 of %2 articles
        m_console.progress(tr("Reading again: %1 of %2").arg(state.done).arg(state.total));
    };
    return order;
}

ExitCode CommandLine::rereadArticles()
{
    auto order = rereadOrder(m_arguments.values.at(1));
    if (!order)
        return ExitCode::NotDone;
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    if (m_arguments.has(u"newspaper"_s)) {
        const auto newspaper = newspaperNamed(**backend, m_arguments.value(u"newspaper"_s));
        if (!newspaper)
            return m_console.fail(newspaper.error(), m_json);
        order->newspaper = *newspaper;
    }
    const bool write = m_arguments.has(u"write"_s);
    QJsonArray articles;
    order->found = [&](const RereadArticle &article) {
        if (m_json) {
            articles.append(RereadLines::json(article));
            return;
        }
        for (const QString &line : RereadLines::lines(article))
            m_console.line(line);
    };
    const StopOnSignal stop(order->cancel);
    const auto end = (write ? (*backend)->readAgain(*order) : (*backend)->compare(*order)).result();
    if (!end)
        return m_console.fail(end.error(), m_json);
    if (m_json)
        m_console.json({{u"recipe"_s, order->recipe},
                        {u"written"_s, write},
                        {u"looked"_s, end->looked},
                        {u"changed"_s, end->changed},
                        {u"same"_s, end->same},
                        {u"unreadable"_s, end->unreadable},
                        {u"cancelled"_s, end->cancelled},
                        {u"articles"_s, articles}});
    else
        for (const QString &line : RereadLines::summary(*end, write))
            m_console.line(line);
    return end->cancelled ? ExitCode::NotDone : ExitCode::Done;
}

} // namespace Baojia
