// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/draft.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include "recipes/recipe.h"

namespace Baojia {

/// What an import of one saved file would give by a recipe and the general rules: nothing is kept.
class RecipeImport
{
public:
    /// Reads the file, and of a page also the articles that lie where it says. The error is the source's.
    [[nodiscard]] static Result<RecipeImport> of(const QString &path, const Recipe &recipe);

    [[nodiscard]] bool isEmpty() const { return m_editions.isEmpty(); }

    /// Lines for people: editions, pages and articles; a single article with all it has.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QJsonObject json() const;

private:
    class Sink;

    struct Remark
    {
        QString file;
        QString sentence;
    };

    QList<EditionDraft> m_editions;
    QList<Remark> m_remarks;
};

} // namespace Baojia
