// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderedition.h"

#include "founder/continuation.h"
#include "founder/foundernaming.h"
#include "founder/founderwords.h"
#include "founder/kind.h"
#include "founder/teaser.h"
#include "text/pinyin.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <map>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostArticlesHeld = 4096;
constexpr qint64 mostBytesHeld = 96LL << 20;
constexpr qsizetype unlisted = 1'000'000; // behind everything that a list names
constexpr qsizetype longestNote = 2000;

/// Equal for two articles of the same title and text; empty for one that is too short to be told from others.
QByteArray fingerprint(const ArticleDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qsizetype letters = 0;
    for (QString text : draft.paragraphs) {
        text.removeIf([](QChar c) { return c.isSpace(); });
        letters += text.size();
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }
    return letters >= 60 ? hash.result() + draft.title.toUtf8() : QByteArray();
}

}

FounderEdition::FounderEdition(const FounderTree &tree, FounderAssets &assets, DraftSink &sink, QString root, QDate pathDate)
    : m_tree(tree)
    , m_assets(assets)
    , m_sink(sink)
    , m_zones(assets)
    , m_root(std::move(root))
    , m_pathDate(pathDate)
{
}

void FounderEdition::addPage(FounderPage page)
{
    if (page.label.isEmpty()) {
        // without a label of its own it would be lost among others of its kind
        page.label = page.file.section(u'/', -1).section(u'.', 0, 0).left(40);
        m_sink.noted(page.file, u"page-label-missing"_s, page.label);
    }
    if (!page.isFromArticle)
        m_pageLabels.insert(comparableLabel(page.label));
    m_pages.append(std::move(page));
}

void FounderEdition::addArticle(FounderArticle article)
{
    // links lead to its name
    if (const QString named = founderIdentity(article.key); named != article.draft.identity)
        m_sameAs.insert(named, article.draft.identity);
    m_held += article.draft.original.bytes.size() + 4 * article.draft.html.size();
    m_articles.append(std::move(article));
}

bool FounderEdition::hasPage(const QString &label) const
{
    return m_pageLabels.contains(comparableLabel(label));
}

QStringList FounderEdition::listedFiles() const
{
    QStringList files;
    for (const FounderPage &page : m_pages) {
        for (const FounderListing &listing : page.listings) {
            if (!page.isFromArticle && !listing.target.file.isEmpty() && isOfThisDay(listing))
                files.append(listing.target.file);
        }
    }
    files.removeDuplicates();
    return files;
}

bool FounderEdition::isFull() const
{
    return m_articles.size() >= mostArticlesHeld || m_held >= mostBytesHeld;
}

bool FounderEdition::isOfThisDay(const FounderListing &listing) const
{
    const QDate date = founderPlace(listing.target.key).date;
    return !date.isValid() || !m_pathDate.isValid() || date == m_pathDate;
}

QString FounderEdition::identityOf(const FounderListing &listing) const
{
    const QString identity = founderIdentity(listing.target.key);
    return m_sameAs.value(identity, identity);
}

bool FounderEdition::isNamed()
{
    if (!m_date.isValid())
        m_date = editionDate(m_pages, m_articles, m_pathDate, m_tree.base());
    if (m_newspaper.isEmpty())
        m_newspaper = editionNewspaper(m_pages, m_articles);
    if (m_newspaper.isEmpty())
        m_newspaper = newspaperInFolders(m_tree.base() + u'/' + m_root);
    if (m_newspaper.isEmpty() && !m_root.isEmpty()) {
        // better a folder's name than a lost newspaper
        m_newspaper = m_root.section(u'/', -2).left(80);
        const QString file = m_pages.isEmpty() ? m_articles.value(0).file : m_pages.first().file;
        m_sink.noted(file, u"newspaper-from-path"_s, m_newspaper);
    }
    if (m_date.isValid() && !m_newspaper.isEmpty())
        return true;
    const ErrorKind kind = m_date.isValid() ? ErrorKind::NoNewspaper : ErrorKind::NoDate;
    for (const FounderArticle &article : std::as_const(m_articles))
        m_sink.skipped(article.file, {kind, article.file, {}});
    for (const FounderPage &page : std::as_const(m_pages)) {
        if (!page.isFromArticle)
            m_sink.skipped(page.file, {kind, page.file, {}});
    }
    return false;
}

void FounderEdition::dropDuplicates()
{
    m_articles.removeIf([this](const FounderArticle &article) {
        const QString &identity = article.draft.identity;
        if (m_placed.contains(identity))
            return true;
        const QByteArray print = fingerprint(article.draft);
        const auto known = print.isEmpty() ? m_fingerprints.cend() : m_fingerprints.constFind(print);
        if (known == m_fingerprints.cend()) {
            if (!print.isEmpty())
                m_fingerprints.insert(print, identity);
            return false;
        }
        if (*known == identity)
            return true; // the same document under another file name
        m_sameAs.insert(identity, *known);
        m_sink.noted(article.file, u"article-duplicate"_s, article.draft.title);
        return true;
    });
}

qsizetype FounderEdition::slotOf(const QString &label) const
{
    return m_slotPlaces.value(comparableLabel(label), -1);
}

qsizetype FounderEdition::slotFor(const QString &label, const QString &name)
{
    qsizetype place = slotOf(label);
    if (place < 0) {
        place = static_cast<qsizetype>(m_slots.size());
        m_slots.push_back({label, name, -1, {}, {}, {}, {}, {}});
        m_slotPlaces.insert(comparableLabel(label), place);
    }
    if (slotAt(place).name.isEmpty())
        slotAt(place).name = name;
    return place;
}

void FounderEdition::addListedPages(const FounderPage &page)
{
    for (const FounderPageEntry &entry : page.pages) {
        Slot &slot = slotAt(slotFor(entry.label, entry.name));
        if (slot.pdf.isEmpty() && !entry.pdf.isEmpty()) {
            slot.pdf = entry.pdf;
            slot.pdfFrom = page.file;
        }
    }
}

void FounderEdition::givePagesToSlots(bool fromArticles)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const FounderPage &page = m_pages[i];
        if (page.isFromArticle != fromArticles)
            continue;
        Slot &slot = slotAt(slotFor(page.label, page.name));
        const FounderPage *before = slot.page < 0 ? nullptr : &m_pages[slot.page];
        // the same page for another device has no map
        if (before == nullptr || (page.hasMap && !before->hasMap && before->isFromArticle == fromArticles))
            slot.page = i;
    }
}

void FounderEdition::sortSlots()
{
    const bool listed = std::any_of(m_pages.cbegin(), m_pages.cend(),
                                    [](const FounderPage &page) { return !page.isFromArticle && page.pages.size() > 1; });
    std::stable_sort(m_slots.begin(), m_slots.end(), [listed](const Slot &left, const Slot &right) {
        if (left.label.isEmpty() || right.label.isEmpty())
            return !left.label.isEmpty() && right.label.isEmpty();
        return !listed && pageLabelBefore(left.label, right.label);
    });
    m_labels.clear();
    for (size_t i = 0; i < m_slots.size(); ++i) {
        m_slotPlaces.insert(comparableLabel(m_slots[i].label), static_cast<qsizetype>(i));
        m_labels.append(m_slots[i].label);
    }
}

void FounderEdition::indexListings()
{
    m_listedOn.clear();
    for (size_t i = 0; i < m_slots.size(); ++i) {
        Slot &slot = m_slots[i];
        if (slot.page < 0)
            continue;
        const QList<FounderListing> &listings = m_pages[slot.page].listings;
        for (qsizetype at = 0; at < listings.size(); ++at) {
            const QString identity = identityOf(listings[at]);
            slot.identities.append(identity);
            if (!isOfThisDay(listings[at]) || slot.listings.contains(identity))
                continue;
            slot.listings.insert(identity, at);
            m_listedOn[identity].append(static_cast<qsizetype>(i));
        }
    }
}

void FounderEdition::makeSlots()
{
    m_slots.clear();
    m_slotPlaces.clear();
    for (const FounderPage &page : std::as_const(m_pages)) {
        if (!page.isFromArticle)
            addListedPages(page);
    }
    givePagesToSlots(false);
    givePagesToSlots(true);
    for (const FounderArticle &article : std::as_const(m_articles)) {
        if (!article.label.isEmpty())
            static_cast<void>(slotFor(article.label, article.pageName));
    }
    // for articles that no page lists and whose page is not known; it takes no slot in the edition when it stays empty
    static_cast<void>(slotFor({}, {}));
    sortSlots();
    indexListings();
}

qsizetype FounderEdition::placeFor(const FounderArticle &article)
{
    const QList<qsizetype> listed = m_listedOn.value(article.draft.identity);
    const qsizetype own = slotOf(article.label);
    if (listed.isEmpty() || listed.contains(own))
        return own;
    const Slot &lister = slotAt(listed.first());
    const FounderListing &listing = m_pages[lister.page].listings[lister.listings.value(article.draft.identity)];
    const bool onlyAnnounced = kindFromTitle(listing.title) == ArticleKind::Teaser && !article.label.isEmpty();
    return onlyAnnounced ? own : listed.first();
}

void FounderEdition::addTeaser(Slot &slot, qsizetype listingAt, const TeaserDraft &pointsTo)
{
    const FounderPage &page = m_pages[slot.page];
    const FounderListing &listing = page.listings[listingAt];
    ArticleDraft draft;
    draft.identity = u"teaser/"_s + slot.label + u'/' + pointsTo.identity;
    draft.kind = ArticleKind::Teaser;
    draft.pointsTo = pointsTo;
    draft.title = listing.title;
    draft.sourceUrl = m_tree.address(listing.target.path);
    draft.zones = m_zones.of(page, listing);
    if (!m_placed.contains(draft.identity)) {
        m_placed.insert(draft.identity);
        slot.articles.emplace_back(listingAt, std::move(draft));
    }
}

void FounderEdition::notePictures(const FounderArticle &article)
{
    if (!article.missingPictures.isEmpty())
        m_sink.noted(article.file, u"picture-not-saved"_s, article.missingPictures.join(u' ').left(longestNote));
}

void FounderEdition::placeArticle(FounderArticle &&article)
{
    ArticleDraft &draft = article.draft;
    if (m_placed.contains(draft.identity))
        return; // the same document under another name
    m_placed.insert(draft.identity);
    const qsizetype place = placeFor(article);
    qsizetype order = unlisted;
    QStringList others;
    for (const qsizetype at : m_listedOn.value(draft.identity)) {
        Slot &lister = slotAt(at);
        const FounderPage &page = m_pages[lister.page];
        const qsizetype listingAt = lister.listings.value(draft.identity);
        const FounderListing &listing = page.listings[listingAt];
        if (at == place) {
            order = listingAt;
            if (draft.title.isEmpty())
                draft.title = listing.title;
            for (qsizetype same = 0; same < page.listings.size(); ++same) {
                if (lister.identities.at(same) == draft.identity)
                    draft.zones += m_zones.of(page, page.listings[same]);
            }
        } else if (kindFromTitle(listing.title) == ArticleKind::Teaser) {
            addTeaser(lister, listingAt, {slotAt(place).label, draft.identity, draft.title});
        } else {
            others.append(lister.label);
        }
    }
    if (draft.title.isEmpty() && !draft.paragraphs.isEmpty()) {
        draft.title = draft.paragraphs.first().section(u'。', 0, 0).left(40);
        draft.warnings.append(u"title-from-body"_s);
    }
    if (draft.title.isEmpty()) {
        m_sink.skipped(article.file, {ErrorKind::NoBody, article.file, {}});
        return;
    }
    if (draft.section == slotAt(place).name)
        draft.section.clear();
    if (!others.isEmpty())
        m_sink.noted(article.file, u"article-on-two-pages"_s, others.join(u'、'));
    notePictures(article);
    slotAt(place).articles.emplace_back(order, std::move(draft));
}

/// What a page lists and nobody saved: title and zones, so that the page can be seen whole and the title found.
void FounderEdition::addStubs(Slot &slot)
{
    if (slot.page < 0 || m_pages[slot.page].isFromArticle)
        return;
    const FounderPage &page = m_pages[slot.page];
    QStringList missing;
    for (qsizetype at = 0; at < page.listings.size(); ++at) {
        const FounderListing &listing = page.listings[at];
        const QString &identity = slot.identities.at(at);
        if (m_placed.contains(identity) || !isOfThisDay(listing))
            continue;
        const auto teaser = teaserIn(listing.title, slot.label, m_labels);
        if (!teaser)
            m_placed.insert(identity);
        missing.append(listing.title.isEmpty() ? listing.target.key.section(u'/', -1) : listing.title);
        if (teaser)
            addTeaser(slot, at, {teaser->pageLabel, identity, teaser->title});
        if (listing.title.isEmpty() || teaser)
            continue;
        ArticleDraft draft;
        draft.identity = identity;
        draft.title = listing.title;
        draft.kind = kindFromTitle(listing.title).value_or(kindFromTitle(page.name).value_or(ArticleKind::Article));
        draft.sourceUrl = m_tree.address(listing.target.path);
        draft.copyright = page.header.copyright;
        draft.warnings.append(u"body-not-saved"_s);
        draft.zones = m_zones.of(page, listing);
        slot.articles.emplace_back(at, std::move(draft));
    }
    if (!missing.isEmpty())
        m_sink.noted(page.file, u"article-missing"_s, missing.join(u'；').left(longestNote));
}

void FounderEdition::fillPage(Slot &slot, PageDraft &draft)
{
    draft.label = slot.label;
    draft.name = slot.name;
    draft.saved = slot.page >= 0 || !slot.articles.empty();
    std::stable_sort(slot.articles.begin(), slot.articles.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (auto &[order, article] : slot.articles) {
        article.importer = u"foundermirror"_s;
        settleContinuation(article, m_labels);
        settleTeaser(article, slot.label, m_labels);
        settleKind(article, slot.name);
        draft.articles.append(std::move(article));
    }
    slot.articles.clear();
    if (m_picturesDone)
        return;
    const FounderPage page = slot.page >= 0 ? m_pages[slot.page] : FounderPage();
    if (!page.picture.isEmpty()) {
        draft.picture = m_assets.picture(page.file, page.picture).hash;
        if (draft.picture.isNull())
            m_pagesWithoutPicture.append(slot.label);
    }
    for (const QString &link : page.pdfs) {
        if (draft.pdf.isNull())
            draft.pdf = m_assets.pdf(page.file, link).hash;
    }
    if (draft.pdf.isNull() && !slot.pdf.isEmpty())
        draft.pdf = m_assets.pdf(slot.pdfFrom, slot.pdf).hash;
    if (draft.pdf.isNull() && !page.pdfs.isEmpty())
        m_pagesWithoutPdf.append(slot.label);
}

void FounderEdition::noteGaps()
{
    QStringList missing;
    for (const Slot &slot : m_slots) {
        if (slot.page < 0 && !slot.label.isEmpty())
            missing.append(slot.name.isEmpty() ? slot.label : QString(slot.label + u' ' + slot.name));
    }
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(), [](const FounderPage &one) { return !one.isFromArticle; });
    if (page == m_pages.cend())
        return;
    const std::pair<QString, QStringList> gaps[] = {{u"page-missing"_s, missing},
                                                    {u"page-picture-missing"_s, m_pagesWithoutPicture},
                                                    {u"page-pdf-missing"_s, m_pagesWithoutPdf}};
    for (const auto &[code, labels] : gaps) {
        if (!labels.isEmpty())
            m_sink.noted(page->file, code, labels.join(u'、').left(longestNote));
    }
}

Result<void> FounderEdition::handOverPages(bool last)
{
    makeSlots();
    for (FounderArticle &article : m_articles)
        placeArticle(std::move(article));
    m_articles.clear();
    EditionDraft draft;
    draft.newspaper = m_newspaper;
    draft.newspaperSortName = pinyin(m_newspaper);
    draft.date = m_date;
    for (Slot &slot : m_slots) {
        if (last)
            addStubs(slot);
        PageDraft page;
        fillPage(slot, page);
        if (!page.label.isEmpty() || !page.articles.isEmpty())
            draft.pages.append(std::move(page));
    }
    draft.assets = m_assets.take();
    m_picturesDone = true;
    if (last)
        noteGaps();
    return draft.pages.isEmpty() ? Result<void>() : m_sink.edition(std::move(draft));
}

Result<void> FounderEdition::handOverWeb()
{
    std::map<std::pair<QDate, QString>, EditionDraft> editions;
    for (FounderArticle &article : m_articles) {
        if (!article.isWebArticle || m_placed.contains(article.draft.identity))
            continue;
        QDate date = article.paperDate.isValid() ? article.paperDate : m_pathDate;
        if (!date.isValid())
            date = article.printedDate;
        const QString newspaper = article.newspaper.isEmpty() ? m_root.section(u'/', 0, 0) : article.newspaper;
        if (!date.isValid() || newspaper.isEmpty() || article.draft.title.isEmpty()) {
            const ErrorKind why = newspaper.isEmpty() ? ErrorKind::NoNewspaper : ErrorKind::NoBody;
            m_sink.skipped(article.file, {date.isValid() ? why : ErrorKind::NoDate, article.file, {}});
            continue;
        }
        m_placed.insert(article.draft.identity);
        notePictures(article);
        EditionDraft &edition = editions[{date, newspaper}];
        if (edition.pages.isEmpty()) {
            edition.newspaper = newspaper;
            edition.newspaperSortName = pinyin(newspaper);
            edition.date = date;
            edition.pages.append(PageDraft());
        }
        for (const ArticleImage &image : std::as_const(article.draft.images)) {
            if (!image.asset.isNull())
                edition.assets.insert(image.asset, m_assets.asset(image.asset));
        }
        article.draft.importer = u"foundermirror"_s;
        settleTeaser(article.draft, {}, {});
        edition.pages.first().articles.append(std::move(article.draft));
    }
    m_articles.removeIf([](const FounderArticle &article) { return article.isWebArticle; });
    for (auto &[key, edition] : editions) {
        if (auto done = m_sink.edition(std::move(edition)); !done)
            return done;
    }
    return {};
}

Result<void> FounderEdition::handOver(bool last)
{
    joinParts(m_articles);
    dropDuplicates();
    m_held = 0;
    if (auto done = handOverWeb(); !done)
        return done;
    if (m_articles.isEmpty() && m_pages.isEmpty())
        return {};
    if (!isNamed()) {
        m_articles.clear();
        return {};
    }
    return handOverPages(last);
}

}
