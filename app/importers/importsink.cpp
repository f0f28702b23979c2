// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importsink.h"

#include "importers/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

template <class Id>
void appendNew(QList<Id> &all, const QList<Id> &some)
{
    if (some.isEmpty())
        return;
    QSet<Id> known(all.cbegin(), all.cend());
    for (const Id id : some) {
        if (const auto size = known.size(); known.insert(id), known.size() > size)
            all.append(id);
    }
}

int articlesOf(const EditionDraft &draft)
{
    qsizetype count = 0;
    for (const PageDraft &page : draft.pages)
        count += page.articles.size();
    return static_cast<int>(count);
}

}

void mergeChange(LibraryChange &all, const LibraryChange &one)
{
    appendNew(all.newspapersAdded, one.newspapersAdded);
    appendNew(all.editionsAdded, one.editionsAdded);
    appendNew(all.editionsChanged, one.editionsChanged);
    appendNew(all.articlesChanged, one.articlesChanged);
    appendNew(all.bookmarksChanged, one.bookmarksChanged);
    appendNew(all.readChanged, one.readChanged);
}

ImportSink::ImportSink(const ImportRequest &request, const Progress &progress, ImportReport &report)
    : m_request(request)
    , m_progress(progress)
    , m_report(report)
{
}

// The library relies on this of every importer, those to come included.
bool ImportSink::isSound(const EditionDraft &draft, Error &fault)
{
    if (draft.newspaper.isEmpty() || !draft.date.isValid()) {
        fault = {draft.newspaper.isEmpty() ? ErrorKind::NoNewspaper : ErrorKind::NoDate, draft.newspaper, {}};
        return false;
    }
    QSet<QString> identities;
    for (const PageDraft &page : draft.pages) {
        for (const ArticleDraft &article : page.articles) {
            if (article.identity.isEmpty() || article.title.isEmpty() || identities.contains(article.identity)) {
                fault = {ErrorKind::Internal, article.original.name, u"identity or title of a draft"_s};
                return false;
            }
            identities.insert(article.identity);
        }
    }
    return true;
}

void ImportSink::makePagePictures(EditionDraft &draft)
{
    if (!m_request.pagePicture)
        return;
    for (PageDraft &page : draft.pages) {
        const auto pdf = draft.assets.constFind(page.pdf);
        if (!page.picture.isNull() || page.pdf.isNull() || pdf == draft.assets.constEnd() || m_progress.isCancelled())
            continue;
        const auto picture = m_request.pagePicture(pdf->bytes);
        const QString mediaType = picture ? assetMediaType(*picture) : QString();
        if (!mediaType.startsWith("image/"_L1)) {
            noted(page.label, u"page-picture-not-made"_s, picture ? QString() : picture.error().detail);
            continue;
        }
        page.picture = ContentHash::of(*picture);
        draft.assets.insert(page.picture, {mediaType, *picture});
    }
}

Result<void> ImportSink::edition(EditionDraft draft)
{
    if (m_progress.isCancelled())
        return Error {ErrorKind::Cancelled, {}, {}};
    if (Error fault; !isSound(draft, fault)) {
        skipped(fault.subject, fault);
        return {};
    }
    if (m_request.dryRun || !m_request.commit) {
        CommitOutcome outcome;
        outcome.added = articlesOf(draft);
        record(draft, outcome);
        return {};
    }
    makePagePictures(draft);
    if (m_progress.isCancelled())
        return Error {ErrorKind::Cancelled, {}, {}};
    const auto outcome = m_request.commit(draft);
    if (!outcome)
        return outcome.error();
    record(draft, *outcome);
    return {};
}

void ImportSink::record(const EditionDraft &draft, const CommitOutcome &outcome)
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
    mergeChange(m_report.change, outcome.change);
    if (m_request.committed && !m_request.dryRun)
        m_request.committed(now);
}

void ImportSink::skipped(const QString &file, const Error &reason)
{
    m_report.failures.append({m_prefix + file, reason});
}

void ImportSink::noted(const QString &file, const QString &code, const QString &detail)
{
    m_report.notes.append({m_prefix + file, code, detail});
}

}
