// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdesk.h"

#include "search/namelookup.h"
#include "search/queryterms.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/models/suggestionmodel.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/QAction>

namespace Baojia {

namespace {

/// Those that `paper:` with these words means.
Result<QList<Newspaper>> newspapersMeant(Connection &connection, const QString &words)
{
    const auto ids = newspapersNamed(connection, words);
    if (!ids)
        return ids.error();
    auto newspapers = LibraryReader(connection).newspapers();
    if (newspapers)
        newspapers->removeIf([&ids](const Newspaper &each) { return !ids->contains(each.id.value()); });
    return newspapers;
}

} // namespace

SearchDesk::SearchDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    suggest();
    connectBox();
    connectPanel();
    connectSaved();
}

void SearchDesk::suggest()
{
    auto backend = m_parts.backend;
    m_parts.box.setSuggestions(
        new SuggestionModel({[backend](const QString &words) {
                                 return backend->readers().run([words](Connection &connection) {
                                     return newspapersMeant(connection, words);
                                 });
                             },
                             [backend](const QString &typed) {
                                 return backend->readers().run([typed](Connection &connection) {
                                     return periodsBeginningWith(connection, typed);
                                 });
                             },
                             m_parts.recent},
                            this));
}

void SearchDesk::connectBox()
{
    SearchBox *box = &m_parts.box;
    connect(box, &SearchBox::forgetWanted, this, &SearchDesk::forgetWanted);
    connect(box, &SearchBox::resultsWanted, this, [this] { Q_EMIT used(m_parts.box.text()); });
    connect(box, &SearchBox::searched, this, [this](const QString &query) {
        if (query.isEmpty())
            close();
        else
            search(query);
    });
    connect(box, &SearchBox::resultsWanted, &m_parts.panel, &SearchPanel::focusResults);
}

void SearchDesk::connectPanel()
{
    SearchPanel *panel = &m_parts.panel;
    connect(panel, &SearchPanel::queryChanged, &m_parts.box, &SearchBox::setQuery);
    connect(panel, &SearchPanel::closed, this, &SearchDesk::close);
    connect(panel, &SearchPanel::hitActivated, this, [this](ArticleId article, const QString &query) {
        Q_EMIT used(m_parts.box.text());
        Q_EMIT hitActivated(article, query);
    });
}

void SearchDesk::connectSaved()
{
    SavedSearchModel *saved = &m_parts.saved;
    connect(saved, &SavedSearchModel::removed, this, &SearchDesk::offerUndo);
    connect(saved, &SavedSearchModel::failed, this, &SearchDesk::failed);
    connect(saved, &SavedSearchModel::saved, this, [this](const QString &name) {
        //: %1 is the name of the search
        Q_EMIT said(tr("“%1” is kept in the sidebar.").arg(name));
    });
}

void SearchDesk::activate()
{
    m_parts.box.activate();
}

void SearchDesk::search(const QString &query)
{
    m_parts.panel.setPlace(m_parts.here());
    m_parts.panel.search(query);
    Q_EMIT opened();
}

void SearchDesk::runSaved(const QString &query)
{
    m_parts.box.setQuery(query);
    m_parts.panel.setEverywhere();
    search(query);
    m_parts.panel.focusWhenShown();
}

void SearchDesk::save(const QString &query, const QString &newspaper)
{
    m_parts.saved.add(query, newspaper.isEmpty() ? query : withTerm(query, newspaperTerm(newspaper)));
}

void SearchDesk::offerUndo(const QString &name)
{
    MessageBar *message = &m_parts.message;
    auto *const undo = new QAction(tr("Undo"), message);
    connect(undo, &QAction::triggered, this, [this] {
        m_parts.saved.restore();
        m_parts.message.dismiss();
    });
    //: %1 is the name of a saved search
    message->showMessage(MessageBar::Kind::Information, tr("“%1” was deleted.").arg(name), {undo});
}

void SearchDesk::close()
{
    m_parts.box.clear();
    Q_EMIT closed();
}

} // namespace Baojia
