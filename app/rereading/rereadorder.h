// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "paper/article.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

#include "recipes/recipebook.h"

namespace Baojia {

/// An article that another reading of its kept original changes.
struct RereadArticle
{
    Article before; ///< as it is shown now
    Article after; ///< as it would be shown then, with what a person set right; place and marks are those of `before`
};

/// What is to be read again, and by what.
struct RereadOrder
{
    std::shared_ptr<const RecipeBook> recipes; ///< the book that has the recipe that is tried
    QString recipe; ///< id in it: only articles whose original this recipe is chosen for (RecipeBook::matching) are read again
    std::optional<NewspaperId> newspaper; ///< only of this newspaper
    std::optional<ArticleId> article; ///< only this article
    QSet<ArticleId> chosen; ///< only these; empty: all
    CancelToken cancel;
    /// Called on threads of the backend, as `found` is.
    Progress::Listener progress;
    /// Called for each article that differs, or, where it is written, was changed.
    std::function<void(const RereadArticle &)> found;
};

/// What became of it.
struct RereadEnd
{
    qint64 looked = 0; ///< articles that are read by the recipe: the sum of those below, unless it was cancelled
    qint64 same = 0; ///< nobody would see a difference
    qint64 changed = 0;
    qint64 unreadable = 0; ///< left as they are: the original alone gives no text, or not all of what is there
    bool cancelled = false;
};

} // namespace Baojia
