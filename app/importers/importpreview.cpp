// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importpreview.h"

#include <utility>

namespace Baojia {

void ImportPreview::add(const EditionDraft &draft)
{
    const std::lock_guard lock(m_mutex);
    const EditionName name {draft.newspaper, draft.date};
    ForeseenEdition &edition = m_new[name];
    edition.name = name;
    int &shownOf = m_shownOf[name];
    for (const PageDraft &page : draft.pages) {
        if (!page.label.isEmpty() && !edition.pages.contains(page.label))
            edition.pages.append(page.label);
        for (const ArticleDraft &article : page.articles) {
            const bool doubtful = !article.warnings.isEmpty();
            ++edition.articles;
            edition.doubtful += doubtful ? 1 : 0;
            // Doubts are what a preview is for: they have twice the room.
            const int room = doubtful ? 2 : 1;
            if (shownOf >= room * mostOfAnEdition || m_shown >= room * mostArticles)
                continue;
            edition.shown.append({page.label, article.title, article.warnings});
            ++shownOf;
            ++m_shown;
        }
    }
}

void ImportPreview::compared(const EditionName &name, const CommitOutcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    ForeseenEdition &edition = m_new[name];
    edition.name = name;
    edition.fate += {outcome.added, outcome.updated, outcome.unchanged};
}

QList<ForeseenEdition> ImportPreview::take()
{
    const std::lock_guard lock(m_mutex);
    QList<ForeseenEdition> editions;
    editions.reserve(static_cast<qsizetype>(m_new.size()));
    for (auto &[name, edition] : m_new)
        editions.append(std::move(edition));
    m_new.clear();
    return editions;
}

}
