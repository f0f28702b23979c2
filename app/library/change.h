// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>

namespace Baojia {

/// What a write changed, so that models touch just those rows.
struct LibraryChange
{
    QList<NewspaperId> newspapersAdded;
    QList<EditionId> editionsAdded;
    QList<EditionId> editionsChanged; ///< articles or pages came or changed
    QList<ArticleId> articlesChanged; ///< text or headings
    QList<ArticleId> bookmarksChanged;
    QList<ArticleId> becameRead;
    QList<ArticleId> becameUnread;
    bool savedSearchesChanged = false;

    [[nodiscard]] bool isEmpty() const
    {
        return newspapersAdded.isEmpty() && editionsAdded.isEmpty() && editionsChanged.isEmpty()
            && articlesChanged.isEmpty() && bookmarksChanged.isEmpty() && becameRead.isEmpty()
            && becameUnread.isEmpty() && !savedSearchesChanged;
    }
};

/// What committing an EditionDraft did.
struct CommitOutcome
{
    EditionId edition;
    int added = 0; ///< articles that are new
    int updated = 0; ///< articles whose text or place changed
    int unchanged = 0; ///< articles the library already held just so
    QStringList continuedAlone; ///< titles of articles that continue one that is not there, or not to be told from others
    LibraryChange change;
};

}
