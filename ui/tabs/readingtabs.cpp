// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/readingtabs.h"

#include "base/answer.h"
#include "ui/tabs/tabstrip.h"

#include <QtCore/QSignalBlocker>

#include <chrono>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto kRest = 1s; // writing waits for the disk, and turning pages does not

/// Where an article is read: what a teaser 导读 leads to.
struct Beside
{
    ContentUrl url;
    PlaceTitle title;
};

Result<Beside> besideOf(LibraryReader &reader, ContentUrl url, const ShownNames &names)
{
    if (url.kind == ContentUrl::Kind::Article) {
        const auto header = reader.articleHeader(url.article);
        if (!header)
            return header.error();
        if (header->kind == ArticleKind::Teaser) {
            const auto teaser = reader.article(url.article);
            if (teaser && teaser->pointsTo.article.isValid())
                url = ContentUrl::ofArticle(teaser->pointsTo.article);
        }
    }
    return Beside{url, placeTitle(reader, url, names)};
}

} // namespace

ReadingTabs::ReadingTabs(std::shared_ptr<Backend> backend,
                         Actions &actions,
                         ReadingSession *session,
                         QWidget *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_actions(actions)
    , m_session(session)
    , m_bar(new TabStrip(parent))
{
    m_bar->hide();
    insertIntoBar(0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ReadingTabs::changed);
    connectActions(actions);
    connectSession();
    connectBar();
    update();
}

QTabBar *ReadingTabs::bar() const
{
    return m_bar;
}

void ReadingTabs::connectActions(Actions &actions)
{
    const auto on = [this, &actions](ActionId id, auto &&call) {
        connect(actions.action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::NewTab, [this] { openNew(); });
    on(ActionId::CloseTab, [this] { close(m_tabs.currentIndex()); });
    on(ActionId::ReopenTab, [this] { reopen(); });
    on(ActionId::NextTab, [this] { step(1); });
    on(ActionId::PreviousTab, [this] { step(-1); });
}

void ReadingTabs::connectSession()
{
    connect(m_session, &ReadingSession::pageOpened, this, [this](const PageState &state) {
        m_edition = state.edition;
        m_page = state.page;
        m_pageName = state.name;
    });
    connect(m_session, &ReadingSession::articleOpened, this, [this](const ArticleState &state) {
        setTitle(articleTitle(state.title, m_edition, m_page));
    });
    connect(m_session, &ReadingSession::frontOpened, this, [this] {
        setTitle(frontTitle(m_edition, m_page, m_pageName));
    });
    connect(m_session, &ReadingSession::namesRenewed, this, [this](const PageState &state, const QString &title) {
        m_pageName = state.name;
        setTitle(title.isEmpty() ? frontTitle(m_edition, m_page, m_pageName)
                                 : articleTitle(title, m_edition, m_page));
    });
    connect(m_session, &ReadingSession::historyChanged, this, &ReadingTabs::keepHistory);
}

void ReadingTabs::connectBar()
{
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { switchTo(index); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        update();
    });
    connect(m_bar, &TabStrip::closeWanted, this, [this](int index) { close(index); });
    connect(m_bar, &TabStrip::closeOthersWanted, this, [this](int index) { closeOthers(index); });
    connect(m_bar, &TabStrip::newTabWanted, this, &ReadingTabs::openNew);
    connect(m_bar, &TabStrip::reopenWanted, this, &ReadingTabs::reopen);
}

void ReadingTabs::begin(const FirstReading &first)
{
    m_session->begin(first, m_tabs.current().history);
}

void ReadingTabs::openNew()
{
    if (!m_session->page().isValid())
        return;
    keepHistory();
    const qsizetype index = m_tabs.add(m_tabs.current());
    insertIntoBar(index);
    // What is on screen is this tab's place already.
    m_tabs.setCurrent(index);
    update();
}

void ReadingTabs::openBeside(const ContentUrl &url)
{
    whenAnswered(m_backend->read([url, names = m_backend->names()](LibraryReader &reader) {
        return besideOf(reader, url, names);
    }),
                 this,
                 [this](const Result<Beside> &found) {
                     if (!found) {
                         Q_EMIT failed(found.error());
                         return;
                     }
                     ReadingTab place;
                     place.history.visit(found->url);
                     place.title = found->title;
                     insertIntoBar(m_tabs.add(place));
                     update();
                 });
}

void ReadingTabs::openBeside(EditionId edition)
{
    whenAnswered(m_backend->read([edition](LibraryReader &reader) { return reader.pages(edition); }),
                 this,
                 [this](const Result<QList<Page>> &pages) {
                     if (!pages)
                         Q_EMIT failed(pages.error());
                     else if (!pages->isEmpty())
                         openBeside(ContentUrl::ofPageFront(pages->first().id));
                 });
}

void ReadingTabs::close(qsizetype index)
{
    keepHistory();
    const bool wasCurrent = index == m_tabs.currentIndex();
    if (!m_tabs.close(index))
        return;
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(static_cast<int>(index));
    }
    update();
    if (wasCurrent)
        m_session->resume(m_tabs.current().history);
}

void ReadingTabs::closeOthers(qsizetype index)
{
    for (qsizetype i = m_tabs.count() - 1; i >= 0; --i) {
        if (i != index)
            close(i);
        if (i < index)
            --index;
    }
}

void ReadingTabs::reopen()
{
    keepHistory();
    const auto index = m_tabs.reopen();
    if (!index)
        return;
    insertIntoBar(*index);
    switchTo(*index);
}

void ReadingTabs::step(qsizetype by)
{
    switchTo((m_tabs.currentIndex() + by + m_tabs.count()) % m_tabs.count());
}

void ReadingTabs::switchTo(qsizetype index)
{
    if (index < 0 || index == m_tabs.currentIndex())
        return;
    keepHistory();
    m_tabs.setCurrent(index);
    update();
    m_session->resume(m_tabs.current().history);
}

/// The session moves along the history of the current tab.
void ReadingTabs::keepHistory()
{
    if (m_session->history().current())
        m_tabs.setHistory(m_tabs.currentIndex(), m_session->history());
    m_rest.start();
}

void ReadingTabs::setTitle(const PlaceTitle &title)
{
    m_tabs.setTitle(m_tabs.currentIndex(), title);
    showTitle(m_tabs.currentIndex());
}

void ReadingTabs::renewTitles()
{
    QList<ContentUrl> places;
    for (qsizetype i = 0; i < m_tabs.count(); ++i) {
        const auto here = m_tabs.at(i).history.current();
        if (here)
            places += here->url;
    }
    using Titles = Result<QHash<QUrl, PlaceTitle>>;
    whenAnswered(m_backend->read([places, names = m_backend->names()](LibraryReader &reader) -> Titles {
        QHash<QUrl, PlaceTitle> titles;
        for (const ContentUrl &url : places)
            titles.insert(url.toUrl(), placeTitle(reader, url, names));
        return titles;
    }),
                 this,
                 [this, naming = ++m_naming](const Titles &titles) {
                     if (naming != m_naming || !titles)
                         return;
                     for (qsizetype i = 0; i < m_tabs.count(); ++i) {
                         const auto here = m_tabs.at(i).history.current();
                         const PlaceTitle title = here ? titles->value(here->url.toUrl()) : PlaceTitle();
                         // One whose place is gone keeps its name.
                         if (title.title.isEmpty())
                             continue;
                         m_tabs.setTitle(i, title);
                         showTitle(i);
                     }
                     m_rest.start();
                 });
}

void ReadingTabs::insertIntoBar(qsizetype index)
{
    const QSignalBlocker quiet(m_bar);
    m_bar->insertTab(static_cast<int>(index), QString());
    showTitle(index);
}

void ReadingTabs::showTitle(qsizetype index)
{
    const PlaceTitle &title = m_tabs.at(index).title;
    QString text = title.title;
    const int tab = static_cast<int>(index);
    m_bar->setTabText(tab, text.replace(u'&', QStringLiteral("&&")));
    m_bar->setTabToolTip(tab,
                         title.detail.isEmpty() ? title.title : QString(title.title + u'\n' + title.detail));
}

void ReadingTabs::update()
{
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(static_cast<int>(m_tabs.currentIndex()));
    }
    const bool several = m_tabs.count() > 1;
    m_bar->setVisible(several);
    for (const ActionId id : {ActionId::CloseTab, ActionId::NextTab, ActionId::PreviousTab})
        m_actions.action(id)->setEnabled(several);
    m_actions.action(ActionId::ReopenTab)->setEnabled(m_tabs.canReopen());
    m_rest.start();
}

void ReadingTabs::restore(const QByteArray &saved)
{
    const auto restored = TabList::restored(saved);
    if (!restored)
        return;
    {
        const QSignalBlocker quiet(m_bar);
        while (m_bar->count() > 0)
            m_bar->removeTab(0);
    }
    m_tabs = *restored;
    for (qsizetype i = 0; i < m_tabs.count(); ++i)
        insertIntoBar(i);
    update();
}

QByteArray ReadingTabs::saved()
{
    keepHistory();
    m_rest.stop();
    return m_tabs.saved();
}

} // namespace Baojia
