// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/postingleaves.h"

#include <limits>
#include <memory>
#include <vector>

namespace Baojia {

/// Articles of one segment, from the newest on. Stands on the first one when it is made.
class DocumentWalk
{
public:
    static constexpr DocumentNumber end = std::numeric_limits<DocumentNumber>::max();

    DocumentWalk() = default;
    virtual ~DocumentWalk() = default;
    DocumentWalk(const DocumentWalk &) = delete;
    DocumentWalk &operator=(const DocumentWalk &) = delete;
    DocumentWalk(DocumentWalk &&) = delete;
    DocumentWalk &operator=(DocumentWalk &&) = delete;

    /// Where it stands; `end` past the last.
    [[nodiscard]] DocumentNumber document() const { return m_document; }

    virtual void next() = 0;

    /// To the first one from `document` on; never back.
    virtual void seek(DocumentNumber document)
    {
        while (m_document < document)
            next();
    }

    /// About how many bytes of posting lists are ahead: the shorter of two is to be followed first.
    [[nodiscard]] virtual qsizetype length() const = 0;

protected:
    DocumentNumber m_document = end;
};

/// Which grams an article must have.
struct GramQuery
{
    enum class Kind {
        One, ///< `gram`
        All, ///< each of `parts`; without parts: any article
        Any, ///< one of `parts`
    };

    Kind kind = Kind::All;
    Gram gram = 0;
    std::vector<GramQuery> parts;
};

/// The articles of the segment, of which it holds `articles`, that have the grams. `leaves` must outlive the
/// walk.
[[nodiscard]] std::unique_ptr<DocumentWalk>
makeWalk(PostingLeaves &leaves, int slot, DocumentNumber articles, const GramQuery &query);

/// How many articles of the segment have the gram, removed ones among them.
[[nodiscard]] qint64 countPostings(PostingLeaves &leaves, int slot, Gram gram);

} // namespace Baojia
