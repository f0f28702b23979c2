// SPDX-License-Identifier: GPL-3.0-or-later
// Getting about: commands by name, places by what they are called, and where one was.
#include "base/answer.h"
#include "ui/mainwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/unreadmodel.h"
#include "ui/palette/quicklist.h"
#include "ui/palette/shortcutsdialog.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/placetitle.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/sidebar/unreadsection.h"
#include "ui/tabs/readingtabs.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int mostPlaces = 12; // offered by Go To
constexpr qsizetype mostTitles = 20; // in the menu of Back

QList<QuickRow> rowsOf(const Actions &actions, const QStringList &recent)
{
    QList<QuickRow> rows;
    for (const ActionRow &row : actionTable()) {
        const QAction *action = actions.action(row.id);
        if (!action->isEnabled() || !action->isVisible() || row.id == ActionId::CommandPalette)
            continue;
        const QAction title(Actions::menuTitle(row.menu));
        const QString menu = Actions::plainText(&title);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        rows += QuickRow{Actions::plainText(action),
                         keys.isEmpty() ? menu : QString(menu + u" · "_s + keys),
                         menu,
                         static_cast<qint64>(row.id)};
    }
    const auto place = [&recent](const QuickRow &row) {
        const qsizetype at = recent.indexOf(Actions::name(static_cast<ActionId>(row.id)));
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

} // namespace

void MainWindow::connectAround()
{
    const auto on = [this](ActionId id, void (MainWindow::*call)()) {
        connect(m_actions->action(id), &QAction::triggered, this, call);
    };
    on(ActionId::CommandPalette, &MainWindow::showPalette);
    on(ActionId::EditShortcuts, &MainWindow::showShortcuts);
    on(ActionId::GoTo, &MainWindow::showGoTo);
    on(ActionId::SameDay, &MainWindow::showSameDay);
    on(ActionId::RecentArticles, &MainWindow::showRecentArticles);
    on(ActionId::CopyLink, &MainWindow::copyPlaceLink);
    connect(m_pages, &PagePane::linkWanted, this, &MainWindow::copyArticleLink);
    connect(m_searchPanel, &SearchPanel::linkWanted, this, &MainWindow::copyArticleLink);
    connect(m_sidebar, &SidebarPanel::linkWanted, this, &MainWindow::copyArticleLink);
    connect(m_sidebar, &SidebarPanel::editionLinkWanted, this, [this](const QString &newspaper, QDate date) {
        copyLink(placeLink(newspaper, date, {}, 0));
    });
    connect(m_sidebar, &SidebarPanel::markReadWanted, this, &MainWindow::markRead);
    m_keys.apply(*m_actions);
    const auto takeKeys = [this] {
        m_dateButton->setToolTip(m_actions->action(ActionId::PastEditions)->toolTip());
    };
    takeKeys();
    connect(m_actions, &Actions::keysChanged, this, [this, takeKeys] {
        takeKeys();
        m_keys.save(*m_actions);
    });
    for (const bool back : {true, false}) {
        QAction *action = m_actions->action(back ? ActionId::Back : ActionId::Forward);
        for (QToolBar *bar : findChildren<QToolBar *>()) {
            auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
            if (!button)
                continue;
            // Held down, or with the other button of the mouse.
            auto *menu = new QMenu(button);
            connect(menu, &QMenu::aboutToShow, this, [this, menu, back] { fillHistory(menu, back); });
            button->setMenu(menu);
            button->setPopupMode(QToolButton::DelayedPopup);
            button->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(button, &QWidget::customContextMenuRequested, button, &QToolButton::showMenu);
        }
    }
}

void MainWindow::begin(const FirstReading &first)
{
    m_tabs->begin(first);
}

void MainWindow::connectTabs()
{
    addUnread();
    m_tabs->restore(m_parts.state->tabs());
    connect(m_tabs, &ReadingTabs::changed, this, [this] { m_parts.state->setTabs(m_tabs->saved()); });
    connect(m_tabs, &ReadingTabs::failed, this, &MainWindow::showError);
    const auto openArticle = [this](ArticleId id) { m_tabs->openBeside(ContentUrl::ofArticle(id)); };
    connect(m_pages, &PagePane::newTabWanted, this, openArticle);
    connect(m_searchPanel, &SearchPanel::newTabWanted, this, openArticle);
    connect(m_sidebar, &SidebarPanel::articleInTabWanted, this, openArticle);
    connect(m_sidebar, &SidebarPanel::editionInTabWanted, m_tabs, qOverload<EditionId>(&ReadingTabs::openBeside));
    connect(m_reader, &ReaderPane::newTabWanted, m_tabs, qOverload<const ContentUrl &>(&ReadingTabs::openBeside));
}

void MainWindow::addUnread()
{
    m_unread = new UnreadModel(
        [backend = m_parts.backend](const UnreadPlace &after, int most) {
            return backend->read([after, most, names = backend->names()](LibraryReader &reader) {
                auto entries = reader.unread(after, most);
                if (entries)
                    rename(*entries, names);
                return entries;
            });
        },
        this);
    auto *section = new UnreadSection(m_unread, m_sidebar);
    m_sidebar->addSection(section);
    connect(m_unread, &UnreadModel::failed, this, &MainWindow::showError);
    connect(section, &UnreadSection::articleActivated, m_session, &ReadingSession::openArticle);
    connect(section, &UnreadSection::newTabWanted, this, [this](ArticleId id) { m_tabs->openBeside(ContentUrl::ofArticle(id)); });
    connect(section, &UnreadSection::linkWanted, this, &MainWindow::copyArticleLink);
    const auto count = [this, section] { section->setCount(m_newspapers->unreadCount()); };
    connect(m_newspapers, &NewspaperTreeModel::loaded, section, count);
}

void MainWindow::showPalette()
{
    m_quick = new QuickList(tr("Type a command, pinyin or initials"), QuickList::Words::Filter, this);
    m_quick->setRows(rowsOf(*m_actions, m_parts.state->recentCommands()));
    connect(m_quick, &QuickList::chosen, this, [this](const QuickRow &row) {
        const auto id = static_cast<ActionId>(row.id);
        m_parts.state->addRecentCommand(Actions::name(id));
        m_actions->action(id)->trigger();
    });
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showGoTo()
{
    m_quick = new QuickList(tr("Newspaper, day or page"), QuickList::Words::Ask, this);
    connect(m_quick, &QuickList::wordsChanged, this, &MainWindow::answerGoTo);
    connect(m_quick, &QuickList::chosen, this, [this](const QuickRow &row) { openFound(m_places.value(row.id)); });
    answerGoTo({});
}

void MainWindow::answerGoTo(const QString &words)
{
    const auto asked = ++m_asked;
    const WantedPlace wanted = readWantedPlace(words, QDate::currentDate(), m_page.edition.date);
    if (wanted.isEmpty()) {
        //: Examples of what may be typed; every part may be left out
        m_quick->setRows({{tr("For example: 2026-01-28, 1.28, yesterday, A05, page 5, or a newspaper and a day"), {}, {}, -1}});
        return;
    }
    const HerePlace here{m_page.edition.newspaper, m_page.edition.date};
    whenAnswered(m_parts.backend->read([wanted, here, names = m_parts.backend->names()](LibraryReader &reader) {
        auto places = findPlaces(reader, wanted, here, mostPlaces);
        for (qsizetype i = 0; places && i < places->size(); ++i) {
            FoundPlace &place = (*places)[i];
            place.page.name = names.shown(place.page.name, place.edition.newspaperName);
        }
        return places;
    }),
                 m_quick,
                 [this, asked](const Result<QList<FoundPlace>> &places) {
                     if (asked != m_asked)
                         return; // other words were typed meanwhile
                     if (places)
                         showPlaces(*places);
                     else
                         showError(places.error());
                 });
}

void MainWindow::showPlaces(const QList<FoundPlace> &places)
{
    m_places = places;
    QList<QuickRow> rows;
    if (places.isEmpty())
        rows += QuickRow{tr("No newspaper by this name"), {}, {}, -1};
    else if (!places.first().isExact)
        rows += QuickRow{tr("There is none; the nearest is:"), {}, {}, -1};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const FoundPlace &place = places.at(i);
        QStringList texts{place.edition.newspaperName, DateWords::withWeekday(place.edition.date)};
        if (place.page.id.isValid())
            texts << PaperWords::page(place.page.label, place.page.name);
        texts.removeAll(QString());
        rows += QuickRow{texts.join(u" · "_s), place.isExact ? QString() : tr("nearest"), {}, i};
    }
    m_quick->setRows(rows);
}

void MainWindow::openFound(const FoundPlace &place)
{
    if (place.article.isValid())
        m_session->openArticle(place.article);
    else if (place.page.id.isValid())
        m_session->openPage(place.page.id);
    else if (place.edition.id.isValid())
        m_session->openEdition(place.edition.id);
}

void MainWindow::showSameDay()
{
    const Edition here = m_page.edition;
    if (!here.id.isValid())
        return;
    //: %1 is a day
    m_quick = new QuickList(tr("Other newspapers of %1").arg(DateWords::withWeekday(here.date)), QuickList::Words::Filter, this);
    whenAnswered(m_parts.backend->read([date = here.date](LibraryReader &reader) { return reader.editionsOn(date); }),
                 m_quick,
                 [this, list = m_quick, here](const Result<QList<Edition>> &editions) {
                     if (!editions) {
                         showError(editions.error());
                         return;
                     }
                     QList<QuickRow> rows;
                     for (const Edition &edition : *editions) {
                         if (edition.id != here.id)
                             rows += QuickRow{edition.newspaperName, PaperWords::articleCount(edition.articleCount), {}, edition.id.value()};
                     }
                     if (rows.isEmpty())
                         rows += QuickRow{tr("No other newspaper of this day"), {}, {}, -1};
                     list->setRows(rows);
                 });
    connect(m_quick, &QuickList::chosen, this, [this](const QuickRow &row) { m_session->openEdition(EditionId(row.id)); });
}

void MainWindow::showRecentArticles()
{
    m_quick = new QuickList(tr("Articles read lately"), QuickList::Words::Filter, this);
    QList<ArticleId> recent = m_parts.state->recentArticles();
    // Where one is already needs no way there.
    recent.removeAll(m_session->article());
    using Rows = Result<QList<QuickRow>>;
    whenAnswered(m_parts.backend->read([recent, names = m_parts.backend->names()](LibraryReader &reader) -> Rows {
        QList<QuickRow> rows;
        for (const ArticleId id : recent) {
            const PlaceTitle titled = placeTitle(reader, ContentUrl::ofArticle(id), names);
            if (!titled.title.isEmpty())
                rows += QuickRow{titled.title, titled.detail, titled.detail, id.value()};
        }
        return rows;
    }),
                 m_quick,
                 [list = m_quick](const Rows &rows) {
                     list->setRows(rows && !rows->isEmpty() ? *rows : QList{QuickRow{tr("Nothing was read yet"), {}, {}, -1}});
                 });
    connect(m_quick, &QuickList::chosen, this, [this](const QuickRow &row) { m_session->openArticle(ArticleId(row.id)); });
}

void MainWindow::fillHistory(QMenu *menu, bool back)
{
    menu->clear();
    QList<ContentUrl> places;
    for (const HistoryEntry &entry : back ? m_session->history().behind() : m_session->history().ahead())
        places += entry.url;
    places = places.mid(0, mostTitles);
    for (qsizetype i = 0; i < places.size(); ++i) {
        // The titles come in a moment, and the menu does not wait for them.
        QAction *place = menu->addAction(u"…"_s);
        connect(place, &QAction::triggered, this, [this, steps = back ? -(i + 1) : i + 1] { m_session->goBy(steps); });
    }
    using Titles = Result<QStringList>;
    whenAnswered(m_parts.backend->read([places, names = m_parts.backend->names()](LibraryReader &reader) -> Titles {
        QStringList titles;
        for (const ContentUrl &url : places) {
            const PlaceTitle titled = placeTitle(reader, url, names);
            titles << (titled.detail.isEmpty() ? titled.title : QString(titled.title + u"  —  "_s + titled.detail));
        }
        return titles;
    }),
                 menu,
                 [menu](const Titles &titles) {
                     const auto shown = menu->actions();
                     for (qsizetype i = 0; titles && i < qMin(shown.size(), titles->size()); ++i) {
                         QString text = titles->at(i);
                         shown.at(i)->setText(text.replace(u'&', u"&&"_s));
                         shown.at(i)->setEnabled(!text.isEmpty());
                     }
                 });
}

void MainWindow::copyPlaceLink()
{
    if (!m_page.page.id.isValid())
        return;
    const int number = m_article ? m_article->neighbours.articleNumber : 0;
    copyLink(placeLink(m_page.edition.newspaperName, m_page.edition.date, m_page.page.label, number));
}

void MainWindow::copyLink(const QString &link)
{
    QApplication::clipboard()->setText(link);
    m_status->setText(tr("The link to this place was copied."));
}

void MainWindow::copyArticleLink(ArticleId id)
{
    whenAnswered(m_parts.backend->read([id, page = m_session->page()](LibraryReader &reader) {
        return linkOfArticle(reader, id, page);
    }),
                 this,
                 [this](const Result<QString> &link) {
                     if (link)
                         copyLink(*link);
                     else
                         showError(link.error());
                 });
}

void MainWindow::openPlaceLink(const QString &link)
{
    const auto wanted = placeOfLink(link);
    if (!wanted) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("“%1” is no address of a place in a newspaper.").arg(link));
        return;
    }
    whenAnswered(m_parts.backend->read([wanted](LibraryReader &reader) { return findPlaces(reader, *wanted, {}, 1); }),
                 this,
                 [this, wanted](const Result<QList<FoundPlace>> &places) {
                     if (places)
                         openLinked(*wanted, places->value(0));
                     else
                         showError(places.error());
                 });
}

void MainWindow::openLinked(const WantedPlace &wanted, const FoundPlace &found)
{
    // Who types part of a name means any such newspaper; a link means one.
    const bool isDay = found.edition.id.isValid() && found.edition.date == wanted.date
        && found.edition.newspaperName == wanted.newspaper;
    if (isDay && (found.isExact || found.page.id.isValid())) {
        m_message->dismiss();
        openFound(found);
        if (!found.isExact)
            //: %1 is a number from 1
            m_message->showMessage(MessageBar::Kind::Warning,
                                   tr("The link leads to article %1 of this page, and there are not so many. This is the page.")
                                       .arg(wanted.articleNumber));
        return;
    }
    auto *nearest = new QAction(tr("Open the Nearest Edition"), m_message);
    connect(m_message, &MessageBar::closed, nearest, &QObject::deleteLater);
    connect(nearest, &QAction::triggered, this, [this, found] {
        openFound(found);
        m_message->dismiss();
    });
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("This library has not the place that the link leads to."),
                           found.edition.id.isValid() ? QList<QAction *>{nearest} : QList<QAction *>());
}

void MainWindow::markRead(const ReadScope &scope)
{
    whenAnswered(m_parts.backend->write([scope](LibraryWriter &writer) { return writer.markRead(scope); }),
                 this,
                 [this](const Result<LibraryChange> &change) {
                     if (!change) {
                         showError(change.error());
                         return;
                     }
                     applyChange(*change);
                     auto *undo = new QAction(tr("Undo"), m_message);
                     connect(undo, &QAction::triggered, this, [this, articles = change->becameRead] {
                         m_message->dismiss();
                         setRead(articles, false);
                     });
                     connect(m_message, &MessageBar::closed, undo, &QObject::deleteLater);
                     m_message->showMessage(MessageBar::Kind::Information,
                                            tr("%n article(s) marked as read.", nullptr, static_cast<int>(change->becameRead.size())),
                                            change->becameRead.isEmpty() ? QList<QAction *>() : QList<QAction *>{undo});
                 });
}

void MainWindow::setRead(const QList<ArticleId> &articles, bool read)
{
    whenAnswered(m_parts.backend->write([articles, read](LibraryWriter &writer) { return writer.setRead(articles, read); }),
                 this,
                 [this](const Result<LibraryChange> &change) {
                     if (change)
                         applyChange(*change);
                     else
                         showError(change.error());
                 });
}

} // namespace Baojia
