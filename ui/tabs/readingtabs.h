// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/reader/readingsession.h"
#include "ui/tabs/tablist.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QTabBar;
QT_END_NAMESPACE

namespace Baojia {

class TabStrip;

/// Tabs over one ReadingSession: whoever shows what is read need not know of them. A tab that is not current
/// is but its history and its title; switching gives the session that history.
class ReadingTabs : public QObject
{
    Q_OBJECT

public:
    /// The strip of tabs lies in `parent`, hidden while there is one tab only.
    ReadingTabs(std::shared_ptr<Backend> backend, Actions &actions, ReadingSession *session, QWidget *parent);

    [[nodiscard]] QTabBar *bar() const;

    [[nodiscard]] const TabList &tabs() const { return m_tabs; }

    /// What was read before there was a session, in the tab that was current.
    void begin(const FirstReading &first);
    /// In tabs of their own, to the right and not switched to.
    void openBeside(const ContentUrl &url);
    void openBeside(EditionId edition);

    /// Reads anew what the places of all tabs are called.
    void renewTitles();
    /// As after a restart; before begin().
    void restore(const QByteArray &saved);
    /// Of this moment.
    [[nodiscard]] QByteArray saved();

Q_SIGNALS:
    /// What saved() answers is another one since some moments.
    void changed();
    void failed(const Baojia::Error &error);

private:
    void connectActions(Actions &actions);
    void connectSession();
    void connectBar();
    void openNew();
    void close(qsizetype index);
    void closeOthers(qsizetype index);
    void reopen();
    void step(qsizetype by);
    void switchTo(qsizetype index);
    void keepHistory();
    void setTitle(const PlaceTitle &title);
    void insertIntoBar(qsizetype index);
    void showTitle(qsizetype index);
    void update();

    std::shared_ptr<Backend> m_backend;
    Actions &m_actions;
    ReadingSession *m_session;
    TabStrip *m_bar;
    TabList m_tabs;
    Edition m_edition; ///< of the page that is open
    Page m_page;
    QString m_pageName; ///< as it is shown
    quint64 m_naming = 0; ///< titles that were asked for before are dropped
    QTimer m_rest;
};

} // namespace Baojia
