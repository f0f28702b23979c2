// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/historymenus.h"

#include "base/answer.h"
#include "ui/reader/placetitle.h"
#include "ui/reader/readingsession.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype mostTitles = 20;

} // namespace

HistoryMenus::HistoryMenus(const Parts &parts, QToolBar &bar, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (const bool back : {true, false}) {
        QAction *action = m_parts.actions.action(back ? ActionId::Back : ActionId::Forward);
        auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action));
        if (!button)
            continue;
        // Held down, or with the other button of the mouse.
        auto *menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, back] { fill(menu, back); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::DelayedPopup);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, button, &QToolButton::showMenu);
    }
}

void HistoryMenus::fill(QMenu *menu, bool back)
{
    menu->clear();
    const History &history = m_parts.session.history();
    QList<ContentUrl> places;
    for (const HistoryEntry &entry : back ? history.behind() : history.ahead())
        places += entry.url;
    places = places.mid(0, mostTitles);
    for (qsizetype i = 0; i < places.size(); ++i) {
        // The titles come in a moment, and the menu does not wait for them.
        QAction *place = menu->addAction(u"…"_s);
        connect(place, &QAction::triggered, this, [this, steps = back ? -(i + 1) : i + 1] {
            m_parts.session.goBy(steps);
        });
    }
    showTitles(menu, places);
}

void HistoryMenus::showTitles(QMenu *menu, const QList<ContentUrl> &places)
{
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

} // namespace Baojia
