// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metsissue.h"

#include "importers/byline.h"
#include "text/cjk.h"
#include "text/pinyin.h"

#include <algorithm>

#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostPages = 1000;

/// Whether a listed file may hold a page's text: what the list says of its kind is not always there.
bool mayBeAlto(const MetsResource &resource)
{
    return resource.mediaType.contains("xml"_L1) || suffixOf(resource.href) == "xml"_L1
        || resource.use.contains("alto"_L1, Qt::CaseInsensitive)
        || resource.use.contains("fulltext"_L1, Qt::CaseInsensitive);
}

} // namespace

MetsIssueReading::MetsIssueReading(const MetsResources &resources, DraftSink &sink, Progress &progress)
    : m_resources(resources)
    , m_sink(sink)
    , m_progress(progress)
{ }

Result<void>
MetsIssueReading::read(const QString &file, const MetsIssue &issue, const PageName &name, QSet<QString> &used)
{
    m_file = file;
    if (auto pages = readPages(issue, used); !pages)
        return pages;
    for (const MetsArticle &article : issue.articles)
        addArticle(article);
    return handOver(issue, name);
}

Result<void> MetsIssueReading::readPages(const MetsIssue &issue, QSet<QString> &used)
{
    QList<MetsPage> pages = issue.pages;
    if (pages.isEmpty()) {
        // No physical structure: each text is a page, in the order of their names.
        QList<QString> keys = issue.files.keys();
        std::sort(keys.begin(), keys.end(), [&issue](const QString &left, const QString &right) {
            return issue.files.value(left).href < issue.files.value(right).href;
        });
        for (const QString &key : std::as_const(keys)) {
            if (mayBeAlto(issue.files.value(key)))
                pages.append({key, PageName::of(issue.files.value(key).href).label, {}, {key}});
        }
    }
    for (const MetsPage &page : std::as_const(pages)) {
        if (m_progress.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        if (m_pages.size() < kMostPages)
            readPage(issue, page, used);
    }
    return {};
}

void MetsIssueReading::readPage(const MetsIssue &issue, const MetsPage &page, QSet<QString> &used)
{
    const qsizetype at = m_pages.size();
    TextPage read;
    read.draft.label = page.label.isEmpty() ? QString::number(at + 1) : page.label;
    read.draft.name = page.name;
    QStringList pictures;
    for (const QString &key : page.files) {
        const MetsResource resource = issue.files.value(key);
        const QString file = m_resources.find(resource.href);
        m_pageOfFile.insert(key, at);
        if (file.isEmpty() && mayBeAlto(resource))
            m_sink.noted(resource.href, u"page-text-missing"_s, read.draft.label);
        else if (!file.isEmpty() && mayBeAlto(resource))
            readText(file, read, used);
        else if (!file.isEmpty())
            pictures.append(file);
    }
    m_resources.addPictures(pictures, read.draft, m_assets, m_sink);
    const auto same = std::count_if(m_pages.cbegin(), m_pages.cend(), [&read](const TextPage &other) {
        return other.draft.label == read.draft.label;
    });
    if (same > 0)
        read.draft.label += u'-' + QString::number(at + 1);
    m_pageOfId.insert(page.id, at);
    m_pages.append(std::move(read));
}

void MetsIssueReading::readText(const QString &file, TextPage &page, QSet<QString> &used)
{
    auto bytes = m_resources.read(file);
    used.insert(file);
    if (!bytes) {
        m_sink.skipped(file, bytes.error());
        return;
    }
    const auto text = readAlto(*bytes, file);
    if (!text) {
        m_sink.skipped(file, text.error());
        return;
    }
    for (const AltoPage &one : *text) {
        page.text.blocks.append(one.blocks);
        page.text.picture = one.picture;
    }
    page.file = file;
    page.original = {baseName(file), u"text/xml"_s, u"UTF-8"_s, *bytes};
}

QList<MetsIssueReading::Place> MetsIssueReading::placesOf(const MetsArea &area) const
{
    const qsizetype at = m_pageOfFile.value(area.file, -1);
    QList<Place> places;
    if (at < 0)
        return places;
    const TextPage &page = m_pages.at(at);
    // A pointer to a whole file means a page, and what on it is the article's nobody told.
    if (area.block.isEmpty())
        return places;
    bool within = false; // from the first block to the last that the area names
    for (const AltoBlock &block : page.text.blocks) {
        const auto isNamed = [&block](const QString &id) {
            return block.id == id || block.groups.contains(id);
        };
        const bool first = isNamed(area.block);
        if (first || within)
            places.append({at, &block});
        within = (first || within) && !area.lastBlock.isEmpty() && !isNamed(area.lastBlock);
    }
    return places;
}

qsizetype MetsIssueReading::pageOf(const MetsArticle &article) const
{
    for (const MetsArea &area : article.areas) {
        if (const auto places = placesOf(area); !places.isEmpty())
            return places.first().page;
    }
    for (const QString &id : article.pages) {
        if (m_pageOfId.contains(id))
            return m_pageOfId.value(id);
    }
    return -1;
}

void MetsIssueReading::addArticle(const MetsArticle &article)
{
    const qsizetype at = pageOf(article);
    if (at < 0) {
        m_sink.noted(m_file, u"article-without-body"_s, article.title);
        return;
    }
    ArticleDraft draft;
    QHash<MetsPart, QStringList> parts;
    for (const MetsArea &area : article.areas) {
        const QList<Place> places = placesOf(area);
        for (const Place &place : places) {
            TextPage &page = m_pages[place.page];
            if (page.used.contains(place.block->id))
                continue;
            page.used.insert(place.block->id);
            if (!place.block->text.isEmpty())
                parts[area.part].append(place.block->text);
            // Zones are places on the picture of the article's own page.
            if (place.page == at && !place.block->polygon.isEmpty())
                draft.zones.append(place.block->polygon);
        }
    }
    TextPage &page = m_pages[at];
    draft.title = article.title.isEmpty() ? parts.value(MetsPart::Title).join(u' ') : article.title;
    draft.kicker = parts.value(MetsPart::Kicker).join(u' ');
    draft.deck = parts.value(MetsPart::Deck).join(u' ');
    draft.byline =
        cleanedByline(article.byline.isEmpty() ? parts.value(MetsPart::Byline).join(u' ') : article.byline);
    draft.section = article.section;
    draft.paragraphs = parts.value(MetsPart::Body);
    draft.kind = article.advertisement ? ArticleKind::Advertisement
        : article.picture              ? ArticleKind::Picture
                                       : ArticleKind::Article;
    if (draft.paragraphs.isEmpty() && draft.zones.isEmpty()) {
        m_sink.noted(m_file, u"article-without-body"_s, draft.title);
        return;
    }
    completeArticle(draft, page.original);
    if (draft.title.isEmpty())
        return; // a picture without a word: the page shows it
    const QString identity = page.draft.label + u'/' + (article.id.isEmpty() ? draft.title : article.id);
    const int count = ++m_identities[identity];
    draft.identity = count > 1 ? QString(identity + u'#' + QString::number(count)) : identity;
    page.draft.articles.append(draft);
}

Result<void> MetsIssueReading::handOver(const MetsIssue &issue, const PageName &name)
{
    EditionDraft draft;
    QStringList warnings;
    draft.newspaper = issue.newspaper;
    if (draft.newspaper.isEmpty()) {
        draft.newspaper = name.paper.isEmpty() ? name.folderPaper : name.paper;
        warnings.append(u"newspaper-from-path"_s);
    }
    draft.date = issue.date.isValid() ? issue.date : name.date;
    if (!issue.date.isValid())
        warnings.append(u"date-from-path"_s);
    if (draft.newspaper.isEmpty() || !draft.date.isValid()) {
        m_sink.skipped(m_file,
                       {draft.date.isValid() ? ErrorKind::NoNewspaper : ErrorKind::NoDate, m_file, {}});
        return {};
    }
    draft.newspaperSortName = pinyin(draft.newspaper);
    for (TextPage &page : m_pages) {
        addRest(page);
        const bool shows = !page.draft.picture.isNull() || !page.draft.pdf.isNull();
        if (page.draft.articles.isEmpty() && !shows) {
            m_sink.noted(m_file, u"page-missing"_s, page.draft.label);
            continue;
        }
        for (ArticleDraft &article : page.draft.articles) {
            article.warnings += warnings;
            article.copyright = issue.copyright;
        }
        if (page.draft.articles.isEmpty())
            m_sink.noted(page.file.isEmpty() ? m_file : page.file, u"page-without-text"_s, page.draft.label);
        draft.pages.append(std::move(page.draft));
    }
    if (draft.pages.isEmpty()) {
        m_sink.skipped(m_file, {ErrorKind::NoBody, m_file, {}});
        return {};
    }
    draft.assets = std::move(m_assets);
    return m_sink.edition(std::move(draft));
}

} // namespace Baojia
