// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergeforecast.h"

#include "library/continuations.h"
#include "library/corrections.h"
#include "library/draftassets.h"
#include "library/editionmerge.h"
#include "library/pagemerge.h"
#include "library/pagereferences.h"
#include "library/statement.h"

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

Result<EditionPlace> MergeForecast::placeOf(const EditionDraft &draft)
{
    EditionPlace place{{}, {}, newspaperKey(draft.newspaper), draft.date, true};
    Statement newspaper(m_connection, u"SELECT id FROM newspaper WHERE name = ?"_s);
    const auto known = newspaper.bind(place.newspaper).step();
    if (!known)
        return known.error();
    if (!*known)
        return place;
    place.newspaperId = newspaper.id<NewspaperId>(0);
    Statement edition(m_connection, u"SELECT id FROM edition WHERE newspaper = ? AND date = ?"_s);
    const auto found = edition.bind(place.newspaperId).bind(place.date).step();
    if (!found)
        return found.error();
    if (*found) {
        place.id = edition.id<EditionId>(0);
        place.isNew = false;
    }
    return place;
}

Result<PageId> MergeForecast::pageOf(EditionId edition, const QString &label)
{
    Statement page(m_connection, u"SELECT id FROM page WHERE edition = ? AND label = ?"_s);
    const auto found = page.bind(edition).bind(label).step();
    if (!found)
        return found.error();
    return *found ? page.id<PageId>(0) : PageId();
}

Result<CommitOutcome> MergeForecast::foresee(const ReadyEdition &edition)
{
    if (edition.fault)
        return *edition.fault;
    const EditionDraft &draft = edition.draft;
    const auto place = placeOf(draft);
    if (!place)
        return place.error();
    CommitOutcome outcome;
    outcome.edition = place->id;
    ArticleMatch match(m_connection, *place);
    DraftAssets assets(m_connection, draft);
    for (qsizetype i = 0; i < draft.pages.size(); ++i) {
        const PageDraft &page = draft.pages.at(i);
        const QString label = PageMerge::label(page);
        const auto known = pageOf(place->id, label);
        if (!known)
            return known.error();
        for (qsizetype k = 0; k < page.articles.size(); ++k) {
            ReadyArticle content = edition.articles.at(i).at(k);
            if (auto pictures = assets.foreseePictures(content); !pictures)
                return pictures.error();
            const QString identity = match.uniqueIdentity(page.articles.at(k));
            const auto fate = fateOf(*place, {*known, !label.isEmpty()}, identity, std::move(content), match);
            if (!fate)
                return fate.error();
            ++(*fate == Fate::New           ? outcome.added
                   : *fate == Fate::Changed ? outcome.updated
                                            : outcome.unchanged);
        }
    }
    return outcome;
}

Result<MergeForecast::Fate> MergeForecast::fateOf(const EditionPlace &edition,
                                                  const Place &place,
                                                  const QString &identity,
                                                  ReadyArticle content,
                                                  ArticleMatch &match)
{
    const auto found = match.find(identity, content);
    if (!found)
        return found.error();
    if (!found->stored)
        return comesAgain(edition, identity, content) ? Fate::There : Fate::New;
    const auto changed = changes(edition, place, *found->stored, identity, std::move(content), match);
    if (!changed)
        return changed.error();
    return *changed ? Fate::Changed : Fate::There;
}

bool MergeForecast::comesAgain(const EditionPlace &edition,
                               const QString &identity,
                               const ReadyArticle &content)
{
    const size_t name = qHashMulti(0, edition.newspaper, edition.date, identity);
    if (m_names.contains(name))
        return true;
    const ComparedHeadline headline(content.article);
    const size_t text = qHashMulti(0, edition.newspaper, edition.date, content.fingerprint.text);
    if (content.fingerprint.keys) {
        const auto [first, end] = std::as_const(m_texts).equal_range(text);
        if (std::any_of(first, end, [&headline](const auto &other) { return headline.isSame(other); }))
            return true;
    }
    if (m_names.size() >= mostRemembered)
        return false;
    m_names.insert(name);
    if (content.fingerprint.keys)
        m_texts.insert(text, headline);
    return false;
}

/// Whether the merge would count the article as one that changed: in its text, or in the pages on which it
/// stands.
Result<bool> MergeForecast::changes(const EditionPlace &edition,
                                    const Place &place,
                                    const StoredArticle &stored,
                                    const QString &identity,
                                    ReadyArticle content,
                                    ArticleMatch &match)
{
    Continuations continuations(m_connection, edition.id);
    const auto part = continuations.joinedPart(identity);
    if (!part)
        return part.error();
    if (*part) {
        if (auto whole = continuations.whole(**part, content); !whole)
            return whole.error();
    }
    const auto replaced = match.replaced(stored, content);
    if (!replaced)
        return replaced.error();
    if (*replaced)
        return true;
    if (stored.page == place.page || !place.hasLabel)
        return false;
    const auto isPlaced = Corrections(m_connection).hasPlace(stored.id);
    if (!isPlaced || *isPlaced)
        return isPlaced ? Result<bool>(false) : isPlaced.error();
    if (!stored.pageHasLabel || !place.page.isValid())
        return true;
    return PageReferences(m_connection).has(stored.id, place.page).transform([](bool refers) {
        return !refers;
    });
}

} // namespace Baojia
