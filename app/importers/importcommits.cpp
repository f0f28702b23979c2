// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importcommits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// A transaction costs two waits for the disk and a segment of the index, so small editions share one; no longer than a
// person waits without a word, and no larger than a log that is still quick to write.
constexpr int kGroupArticles = 2000;
constexpr std::chrono::milliseconds kGroupAge(500);

template <class Id>
void appendNew(QList<Id> &all, QSet<Id> &known, const QList<Id> &some)
{
    for (const Id id : some) {
        if (const auto size = known.size(); known.insert(id), known.size() > size)
            all.append(id);
    }
}

}

void ChangeSum::add(LibraryChange &all, const LibraryChange &one)
{
    // An import touches neither bookmarks nor what was read.
    appendNew(all.newspapersAdded, m_newspapersAdded, one.newspapersAdded);
    appendNew(all.editionsAdded, m_editionsAdded, one.editionsAdded);
    appendNew(all.editionsChanged, m_editionsChanged, one.editionsChanged);
    appendNew(all.articlesChanged, m_articlesChanged, one.articlesChanged);
}

ImportCommits::ImportCommits(const ImportRequest &request, ImportReport &report)
    : m_request(request)
    , m_report(report)
{
}

void ImportCommits::take(ImportItem item)
{
    const qint64 weight = DraftQueue::weightOf(item);
    if (auto *failure = std::get_if<ImportFailure>(&item)) {
        m_report.failures.append(std::move(*failure));
        m_released += weight;
    } else if (auto *note = std::get_if<ImportNote>(&item)) {
        m_report.notes.append(std::move(*note));
        m_released += weight;
    } else if (auto *edition = std::get_if<ReadyEdition>(&item)) {
        if (m_group.isEmpty())
            m_age.start();
        m_articles += edition->articleCount();
        m_weight += weight;
        m_group.append(std::move(*edition));
    }
}

bool ImportCommits::isDue() const
{
    return !m_group.isEmpty()
        && (m_articles >= kGroupArticles || m_weight >= groupBytes || patience() <= std::chrono::milliseconds(0));
}

std::chrono::milliseconds ImportCommits::patience() const
{
    return m_group.isEmpty() ? kGroupAge : kGroupAge - std::chrono::milliseconds(m_age.elapsed());
}

qint64 ImportCommits::takeReleased()
{
    return std::exchange(m_released, 0);
}

Result<void> ImportCommits::commit()
{
    if (m_group.isEmpty())
        return {};
    auto done = commitTogether();
    if (!done && m_group.size() > 1)
        done = commitAlone();
    m_group.clear();
    m_released += std::exchange(m_weight, 0);
    m_articles = 0;
    return done;
}

Result<void> ImportCommits::commitTogether()
{
    if (m_request.dryRun || !m_request.commit)
        return foreseeAll();
    const auto outcomes = m_request.commit(m_group);
    if (!outcomes)
        return outcomes.error();
    for (qsizetype i = 0; i < m_group.size(); ++i)
        record(m_group.at(i).draft, outcomes->at(i));
    return {};
}

Result<void> ImportCommits::foreseeAll()
{
    for (const ReadyEdition &edition : std::as_const(m_group)) {
        CommitOutcome all;
        all.added = edition.articleCount();
        const auto outcome = m_request.foresee ? m_request.foresee(edition) : Result<CommitOutcome>(all);
        if (!outcome)
            return outcome.error();
        record(edition.draft, *outcome);
        if (m_request.preview && m_request.foresee)
            m_request.preview->compared({edition.draft.newspaper, edition.draft.date}, *outcome);
    }
    return {};
}

Result<void> ImportCommits::commitAlone()
{
    for (const ReadyEdition &edition : std::as_const(m_group)) {
        const auto outcome = m_request.commit({edition});
        if (!outcome)
            return outcome.error();
        record(edition.draft, outcome->first());
    }
    return {};
}

void ImportCommits::record(const EditionDraft &draft, const CommitOutcome &outcome)
{
    const Key key {draft.newspaper, draft.date};
    ImportedEdition now {outcome.edition, draft.newspaper, draft.date, 0, outcome.added, outcome.updated, outcome.unchanged};
    QSet<QString> &labels = m_labels[key];
    for (const PageDraft &page : draft.pages) {
        if (!page.label.isEmpty()) {
            labels.insert(page.label);
            ++now.pages;
        }
    }
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        m_places.insert(key, m_report.editions.size());
        m_report.editions.append(now);
        m_report.editions.last().pages = static_cast<int>(labels.size());
    } else {
        ImportedEdition &known = m_report.editions[*place];
        known.pages = static_cast<int>(labels.size());
        known.added += now.added;
        known.updated += now.updated;
        known.unchanged += now.unchanged;
    }
    for (const QString &title : outcome.continuedAlone)
        m_report.notes.append({draft.newspaper + u' ' + draft.date.toString(Qt::ISODate), u"continuation-alone"_s, title});
    m_change.add(m_report.change, outcome.change);
    if (m_request.committed && !m_request.dryRun)
        m_request.committed(now);
}

}
