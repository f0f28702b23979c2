// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wantedplace.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

namespace Baojia {

class MessageBar;
class ReadingSession;
struct PageState;

/// baojia:// addresses of places: copies them, and opens those that come from elsewhere.
class PlaceLinks : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        ReadingSession &session;
        MessageBar &message;
    };

    explicit PlaceLinks(const Parts &parts, QObject *parent = nullptr);

    /// `articleNumber`: from 1, on that page; 0 for the page itself.
    void copyPlace(const PageState &page, int articleNumber);
    void copyArticle(ArticleId id);
    void copyEdition(const QString &newspaper, QDate date);
    /// Says so where the library has nothing there.
    void open(const QString &link);

Q_SIGNALS:
    /// What was done, in words.
    void said(const QString &text);
    void failed(const Baojia::Error &error);

private:
    void copy(const QString &link);
    void openNearest(const WantedPlace &wanted, const FoundPlace &found);

    Parts m_parts;
};

} // namespace Baojia
