// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/readyedition.h"

#include "library/assets.h"
#include "library/editionmerge.h"
#include "library/zones.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// The documents of one draft. Articles of one file share its bytes, which are hashed and compressed once.
class DraftOriginals
{
public:
    struct Document
    {
        ContentHash hash;
        QByteArray stream;
    };

    const Document &of(const QByteArray &bytes)
    {
        const auto known = m_documents.constFind(bytes.constData());
        if (known != m_documents.cend())
            return *known;
        return *m_documents.insert(bytes.constData(), {ContentHash::of(bytes), compressedOriginal(bytes)});
    }

private:
    QHash<const char *, Document> m_documents; // the draft keeps the bytes, so an address is one document's
};

std::optional<Error> faultOf(const EditionDraft &draft)
{
    if (auto sound = checkDraft(draft); !sound)
        return sound.error();
    for (auto asset = draft.assets.cbegin(); asset != draft.assets.cend(); ++asset) {
        if (ContentHash::of(asset->bytes) != asset.key())
            return Error{ErrorKind::Internal, asset.key().toHex(), u"not the hash of its bytes"_s};
    }
    for (const PageDraft &page : draft.pages) {
        for (const ArticleDraft &article : page.articles) {
            if (article.identity.isEmpty())
                return Error{ErrorKind::BadArgument, article.title, u"an article without identity"_s};
            if (article.original.bytes.size() > kMostOriginalBytes)
                return Error{
                    ErrorKind::TooLarge, article.original.name, QString::number(kMostOriginalBytes)};
        }
    }
    return std::nullopt;
}

ReadyArticle makeReady(const ArticleDraft &draft, DraftOriginals &originals)
{
    ReadyArticle ready;
    ready.article = storableArticle(draft);
    if (const OriginalDocument &original = draft.original; !original.bytes.isEmpty()) {
        const auto &document = originals.of(original.bytes);
        ready.original = storableOriginal(original, document.hash);
        ready.originalSize = original.bytes.size();
        ready.originalStream = document.stream;
    }
    ready.hash = articleHash(ready.article, ready.original);
    ready.fingerprint = fingerprintOf(ready.article);
    ready.zones = polygonTexts(draft.zones);
    ready.pointsTo = draft.pointsTo;
    ready.continuation = draft.continuation;
    return ready;
}

qint64 weightOf(const ArticleDraft &draft)
{
    qsizetype characters = draft.html.size();
    for (const QString &paragraph : draft.paragraphs)
        characters += paragraph.size();
    return 2 * characters + draft.original.bytes.size() + 1024;
}

} // namespace

int ReadyEdition::articleCount() const
{
    qsizetype count = 0;
    for (const PageDraft &page : draft.pages)
        count += page.articles.size();
    return int(count);
}

qint64 ReadyEdition::weight() const
{
    qint64 bytes = 1024;
    const char *lastDocument = nullptr;
    for (const PageDraft &page : draft.pages) {
        for (const ArticleDraft &article : page.articles) {
            bytes += weightOf(article);
            // The articles of one page share the bytes of its file.
            if (std::exchange(lastDocument, article.original.bytes.constData()) == lastDocument)
                bytes -= article.original.bytes.size();
        }
    }
    for (const Asset &asset : draft.assets)
        bytes += asset.bytes.size();
    return bytes;
}

ReadyEdition makeReady(EditionDraft draft)
{
    ReadyEdition ready{std::move(draft), {}, {}};
    ready.fault = faultOf(ready.draft);
    if (ready.fault)
        return ready;
    DraftOriginals originals;
    for (const PageDraft &page : std::as_const(ready.draft.pages)) {
        QList<ReadyArticle> articles;
        articles.reserve(page.articles.size());
        for (const ArticleDraft &article : page.articles)
            articles << makeReady(article, originals);
        ready.articles << articles;
    }
    return ready;
}

} // namespace Baojia
