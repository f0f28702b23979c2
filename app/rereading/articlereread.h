// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/keptarticles.h"
#include "rereading/keptreading.h"
#include "rereading/rereadorder.h"

#include <optional>

namespace Baojia {

/// What reading an article again gives.
struct Reread
{
    enum class Kind {
        NotChosen, ///< its document is for another recipe, or for none
        Same, ///< it is shown the same; there may be a reading nevertheless, which a correction hides
        Changed,
        Unreadable,
    };

    Kind kind = Kind::NotChosen;
    RereadArticle articles; ///< of one that is changed
    std::optional<NewReading> reading; ///< to be written
};

/// Reads articles again from their kept documents. What page files told of them stays: page and place, zones, edition,
/// identity and continuation, and where it was saved from. Only reads.
class ArticleReread
{
public:
    /// `connection` must outlive it. `recipe`: id in the book.
    ArticleReread(Connection &connection, std::shared_ptr<const RecipeBook> recipes, QString recipe);

    /// An error is the database's: what is wrong with a document is the answer.
    [[nodiscard]] Result<Reread> read(const KeptArticle &article);

private:
    /// A part's document under the names that it may have.
    struct Part
    {
        KeptDocument document;
        QStringList names; ///< those under which the recipe is chosen, if there are any
        bool isChosen = false;
    };

    Result<std::optional<Part>> partOf(const KeptArticle &article, const KeptPart &part);
    std::optional<ArticleDraft> draftOf(const Part &part, const QList<ArticleImage> &pictures) const;
    std::optional<QList<ArticleDraft>>
    draftsOf(const KeptArticle &article, const QList<Part> &parts, const Article &before) const;
    Result<Reread> compared(const KeptArticle &article, const Article &before, const Article &read, QList<ArticleDraft> drafts);
    Result<QStringList> labelsOf(EditionId edition);

    Connection &m_connection;
    KeptReading m_reading;
    QString m_recipe;
    EditionId m_edition; ///< whose labels are known
    QStringList m_labels;
};

} // namespace Baojia
