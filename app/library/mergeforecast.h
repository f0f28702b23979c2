// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlematch.h"
#include "library/change.h"
#include "library/duplicates.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace Baojia {

/// What committing editions would do to the library, found out by its own rules without writing. One forecast
/// is for one import: what it would bring before counts as there, even where the merge would put it on a
/// second page.
class MergeForecast
{
public:
    /// Names and texts that are remembered of what the import itself would bring. Past that, what comes a
    /// second time in one import is foreseen as new, and a preview of millions does not grow.
    static constexpr qsizetype mostRemembered = 100'000;

    /// A reading connection does. It must outlive the forecast.
    explicit MergeForecast(Connection &connection)
        : m_connection(connection)
    { }

    /// Only the counts of articles. The edition's fault, and what the database says.
    [[nodiscard]] Result<CommitOutcome> foresee(const ReadyEdition &edition);

private:
    enum class Fate { New, Changed, There };

    /// A page of the draft, as the library knows it.
    struct Place
    {
        PageId page; ///< invalid: not there yet
        bool hasLabel = false;
    };

    Result<EditionPlace> placeOf(const EditionDraft &draft);
    Result<PageId> pageOf(EditionId edition, const QString &label);
    Result<Fate> fateOf(const EditionPlace &edition,
                        const Place &place,
                        const QString &identity,
                        ReadyArticle content,
                        ArticleMatch &match);
    Result<bool> changes(const EditionPlace &edition,
                         const Place &place,
                         const StoredArticle &stored,
                         const QString &identity,
                         ReadyArticle content,
                         ArticleMatch &match);
    /// Whether the import brought it before; otherwise remembers that it does.
    bool comesAgain(const EditionPlace &edition, const QString &identity, const ReadyArticle &content);

    Connection &m_connection;
    // Of what the import would add: hashes of names, and headlines by the hashes of texts.
    QSet<size_t> m_names;
    QMultiHash<size_t, ComparedHeadline> m_texts;
};

} // namespace Baojia
