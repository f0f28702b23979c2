// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searcher.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

#include "backend.h"

namespace Baojia {

class MessageBar;
class SavedSearchModel;
class SearchBox;
class SearchPanel;

/// The line to search in and the hits put together, with the searches used before and those that are kept.
class SearchDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        SearchBox &box;
        SearchPanel &panel;
        SavedSearchModel &saved;
        MessageBar &message;
        std::function<SearchScope()> here; ///< newspaper, edition and page that are read
        std::function<QStringList()> recent; ///< queries used before, the last one first
    };

    explicit SearchDesk(Parts parts, QObject *parent = nullptr);

    /// Puts the keyboard on the line.
    void activate();
    void search(const QString &query);
    /// Everywhere, with the keyboard on the hits.
    void runSaved(const QString &query);
    /// `newspaper`: keeps it for that one only; empty: for all.
    void save(const QString &query, const QString &newspaper);
    void close();

Q_SIGNALS:
    /// The panel is to be seen.
    void opened();
    /// The hits are not wanted any more.
    void closed();
    /// A hit was opened; `query` is what the article can be marked with.
    void hitActivated(Baojia::ArticleId article, const QString &query);
    /// A query has proved of use.
    void used(const QString &query);
    /// The queries used before are to be forgotten.
    void forgetWanted();
    /// What was done, in words.
    void said(const QString &text);
    void failed(const Baojia::Error &error);

private:
    void connectBox();
    void connectPanel();
    void connectSaved();
    void suggest();
    void offerUndo(const QString &name);

    Parts m_parts;
};

} // namespace Baojia
