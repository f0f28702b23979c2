// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importsink.h"

#include "library/sortkey.h"
#include "sources/filekind.h"
#include "text/pinyin.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Baojia {

ImportSink::ImportSink(const ImportRequest &request, DraftQueue &queue, qsizetype portion, QString prefix)
    : m_request(request)
    , m_queue(queue)
    , m_portion(portion)
    , m_prefix(std::move(prefix))
{
}

// The library relies on this of every importer, those to come included.
bool ImportSink::isSound(const EditionDraft &draft, Error &fault)
{
    if (draft.newspaper.isEmpty() || !isEditionDate(draft.date)) {
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

bool ImportSink::choose(EditionDraft &draft) const
{
    const auto choice = m_request.choices.constFind({draft.newspaper, draft.date});
    if (choice == m_request.choices.constEnd())
        return true;
    if (draft.newspaper != choice->name.newspaper) {
        draft.newspaper = choice->name.newspaper;
        draft.newspaperSortName = pinyin(choice->name.newspaper);
    }
    draft.date = choice->name.date;
    return choice->wanted;
}

void ImportSink::makePagePictures(EditionDraft &draft)
{
    // Nobody sees the pictures of a dry run.
    if (!m_request.pagePicture || m_request.dryRun)
        return;
    for (PageDraft &page : draft.pages) {
        const auto pdf = draft.assets.constFind(page.pdf);
        if (!page.picture.isNull() || page.pdf.isNull() || pdf == draft.assets.constEnd() || m_queue.isClosed())
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

// In the article itself it is a word among others; a person who looks at the report should know.
void ImportSink::noteSpoiledTexts(const EditionDraft &draft)
{
    for (const PageDraft &page : draft.pages) {
        for (const ArticleDraft &article : page.articles) {
            for (const QString &code : {u"garbled-text"_s, u"characters-replaced"_s}) {
                if (article.warnings.contains(code))
                    noted(article.original.name, code, article.title);
            }
        }
    }
}

Result<void> ImportSink::edition(EditionDraft draft)
{
    const Error stopped {ErrorKind::Cancelled, {}, {}};
    if (m_queue.isClosed())
        return stopped;
    if (!choose(draft))
        return {};
    if (Error fault; !isSound(draft, fault)) {
        skipped(fault.subject, fault);
        return {};
    }
    if (m_request.preview)
        m_request.preview->add(draft);
    noteSpoiledTexts(draft);
    makePagePictures(draft);
    ReadyEdition ready = makeReady(std::move(draft));
    if (ready.fault) {
        skipped(ready.fault->subject, *ready.fault);
        return {};
    }
    return m_queue.push(m_portion, std::move(ready)) ? Result<void>() : stopped;
}

// A closed queue means that nobody will read the report's lines either.
void ImportSink::skipped(const QString &file, const Error &reason)
{
    static_cast<void>(m_queue.push(m_portion, ImportFailure {m_prefix + file, reason}));
}

void ImportSink::noted(const QString &file, const QString &code, const QString &detail)
{
    static_cast<void>(m_queue.push(m_portion, ImportNote {m_prefix + file, code, detail}));
}

}
