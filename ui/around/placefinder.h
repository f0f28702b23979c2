// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/edition.h"
#include "reading/wantedplace.h"
#include "ui/actions/actions.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class QuickList;
struct QuickRow;
class ReadingSession;

/// Opens the article, or else the page, or else the edition.
void openFound(ReadingSession &session, const FoundPlace &place);

/// The lists over the window that lead to places: what was typed, other newspapers of the day, what was read lately.
class PlaceFinder : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        Actions &actions;
        ReadingSession &session;
        QWidget &window; ///< has the lists
        std::function<Edition()> here; ///< the one that is read; an invalid id: none
        std::function<QList<ArticleId>()> recent; ///< articles that were read, the last one first
    };

    explicit PlaceFinder(Parts parts, QObject *parent = nullptr);

Q_SIGNALS:
    void failed(const Baojia::Error &error);

private:
    void goTo();
    void answer(const QString &words);
    void showPlaces(const QList<FoundPlace> &places);
    void showSameDay();
    static QList<QuickRow> otherEditions(const QList<Edition> &editions, EditionId here);
    void showRecent();

    Parts m_parts;
    QPointer<QuickList> m_list; ///< the one that is open
    quint64 m_asked = 0; ///< which words of goTo() are to be answered
    QList<FoundPlace> m_places; ///< the rows of goTo()
};

} // namespace Baojia
