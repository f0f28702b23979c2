// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipejudge.h"
#include "ui/recipes/rereadpane.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QString>

#include <functional>
#include <memory>

namespace Baojia {

/// What became of a recipe that was to be saved.
enum class RecipeSaved {
    Written,
    ChangedMeanwhile, ///< the file is not what was opened (or a new one exists already): nothing was written
};

/// What the recipe window asks of others. Every answer comes from another thread.
struct RecipeSources
{
    std::function<QFuture<Result<std::shared_ptr<const RecipeBook>>>()> book; ///< as saved
    std::function<QFuture<Result<QByteArray>>(const QString &file)> text;
    /// `before`: what the file must hold; null: there must be none.
    std::function<QFuture<Result<RecipeSaved>>(const QString &file, const QByteArray &yaml, const QByteArray &before)>
        save;
    std::function<QFuture<Result<std::shared_ptr<const ShownPage>>>(const QString &file)> page;
    /// The document that an article was read from.
    std::function<QFuture<Result<std::shared_ptr<const ShownPage>>>(ArticleId)> original;
    RecipeJudge::Judge judge;
    RereadTask::Run compare;
    RereadTask::Run readAgain;
    RereadPane::Beside beside;
    QString folder; ///< of a person's own recipes
};

} // namespace Baojia
