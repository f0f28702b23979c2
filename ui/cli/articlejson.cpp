// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/articlejson.h"

#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject pageObject(const QString &label, const QString &name)
{
    return {{u"label"_s, label}, {u"name"_s, name}};
}

QJsonArray marks(const Snippet &snippet)
{
    QJsonArray array;
    for (const auto &[start, length] : snippet.hits)
        array.append(QJsonArray{start, length});
    return array;
}

} // namespace

QString kindKey(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Article:
        return u"article"_s;
    case ArticleKind::Picture:
        return u"picture"_s;
    case ArticleKind::Advertisement:
        return u"advertisement"_s;
    case ArticleKind::Teaser:
        return u"teaser"_s;
    }
    return {};
}

QJsonObject toJson(const Newspaper &newspaper)
{
    return {{u"id"_s, newspaper.id.value()},
            {u"newspaper"_s, newspaper.name},
            {u"editions"_s, newspaper.editionCount},
            {u"articles"_s, newspaper.articleCount},
            {u"unread"_s, newspaper.unreadCount},
            {u"newest"_s, dateOrNull(newspaper.newest)}};
}

QJsonObject toJson(const Edition &edition)
{
    return {{u"id"_s, edition.id.value()},
            {u"newspaper"_s, edition.newspaperName},
            {u"date"_s, dateOrNull(edition.date)},
            {u"pages"_s, edition.pageCount},
            {u"articles"_s, edition.articleCount},
            {u"unread"_s, edition.unreadCount}};
}

QJsonObject toJson(const Page &page)
{
    return {{u"id"_s, page.id.value()},
            {u"label"_s, page.label},
            {u"name"_s, page.name},
            {u"articles"_s, page.articleCount},
            {u"picture"_s, !page.picture.isNull()},
            {u"pdf"_s, !page.pdf.isNull()},
            {u"saved"_s, page.saved}};
}

QJsonObject toJson(const ArticleHeader &header)
{
    return {{u"id"_s, header.id.value()},
            {u"kind"_s, kindKey(header.kind)},
            {u"kicker"_s, header.kicker},
            {u"title"_s, header.title},
            {u"byline"_s, header.byline},
            {u"section"_s, header.section},
            {u"read"_s, header.read},
            {u"bookmarked"_s, header.bookmarked}};
}

QJsonObject toJson(const Reprint &reprint)
{
    return {{u"id"_s, reprint.article.id.value()},
            {u"newspaper"_s, reprint.newspaper},
            {u"date"_s, dateOrNull(reprint.date)},
            {u"page"_s, pageObject(reprint.pageLabel, reprint.pageName)},
            {u"title"_s, reprint.article.title},
            {u"likeness"_s, reprint.likeness}};
}

QJsonArray otherPages(const Article &article)
{
    QJsonArray pages;
    for (const PageMention &page : article.otherPages)
        pages.append(pageObject(page.label, page.name));
    return pages;
}

QJsonValue pointsTo(const TeaserTarget &target)
{
    if (target == TeaserTarget())
        return {};
    const QJsonValue article = target.article.isValid() ? QJsonValue(target.article.value()) : QJsonValue();
    return QJsonObject{{u"page"_s, target.pageLabel}, {u"article"_s, article}};
}

QJsonObject toJson(const Article &article)
{
    return {{u"id"_s, article.header.id.value()},
            {u"newspaper"_s, article.newspaper},
            {u"date"_s, dateOrNull(article.date)},
            {u"published"_s,
             article.published ? QJsonValue(article.published->toString(Qt::ISODate)) : QJsonValue()},
            {u"page"_s, pageObject(article.pageLabel, article.pageName)},
            {u"other_pages"_s, otherPages(article)},
            {u"kind"_s, kindKey(article.header.kind)},
            {u"points_to"_s, pointsTo(article.pointsTo)},
            {u"section"_s, article.header.section},
            {u"kicker"_s, article.header.kicker},
            {u"title"_s, article.header.title},
            {u"deck"_s, article.deck},
            {u"byline"_s, article.header.byline},
            {u"paragraphs"_s, QJsonArray::fromStringList(article.paragraphs)},
            {u"tags"_s, QJsonArray::fromStringList(article.tags)},
            {u"categories"_s, QJsonArray::fromStringList(article.categories)},
            {u"source_url"_s, article.sourceUrl},
            {u"original_source"_s, article.originalSource},
            {u"copyright"_s, article.copyright},
            {u"importer"_s, article.importer},
            {u"warnings"_s, QJsonArray::fromStringList(article.warnings)}};
}

QJsonObject toJson(const SearchHit &hit, const Snippet &text)
{
    return {{u"id"_s, hit.article.id.value()},
            {u"newspaper"_s, hit.newspaper},
            {u"date"_s, dateOrNull(hit.date)},
            {u"page"_s, hit.pageLabel},
            {u"title"_s, hit.article.title},
            {u"snippet"_s, text.text},
            {u"marks"_s, marks(text)}};
}

QJsonObject toJson(const SearchFacets &facets)
{
    QJsonArray newspapers;
    for (const NewspaperFacet &facet : facets.newspapers) {
        newspapers.append(QJsonObject{{u"id"_s, facet.newspaper.value()},
                                      {u"newspaper"_s, facet.name},
                                      {u"articles"_s, facet.articles}});
    }
    QJsonArray years;
    for (const YearFacet &facet : facets.years)
        years.append(QJsonObject{{u"year"_s, facet.year}, {u"articles"_s, facet.articles}});
    return {{u"newspapers"_s, newspapers}, {u"years"_s, years}, {u"complete"_s, facets.complete}};
}

QJsonObject toJson(const BookmarkEntry &entry)
{
    return {{u"id"_s, entry.article.id.value()},
            {u"newspaper"_s, entry.newspaper},
            {u"date"_s, dateOrNull(entry.date)},
            {u"page"_s, entry.pageLabel},
            {u"title"_s, entry.article.title},
            {u"added"_s, entry.added.toString(Qt::ISODate)}};
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray editions;
    for (const auto &edition : report.editions) {
        editions.append(QJsonObject{{u"newspaper"_s, edition.newspaper},
                                    {u"date"_s, dateOrNull(edition.date)},
                                    {u"pages"_s, edition.pages},
                                    {u"added"_s, edition.added},
                                    {u"updated"_s, edition.updated},
                                    {u"unchanged"_s, edition.unchanged}});
    }
    QJsonArray failures;
    for (const auto &failure : report.failures) {
        failures.append(QJsonObject{{u"file"_s, failure.file},
                                    {u"reason"_s, ErrorWords::sentence(failure.reason)},
                                    {u"detail"_s, failure.reason.detail}});
    }
    QJsonArray notes;
    for (const auto &note : report.notes) {
        notes.append(QJsonObject{{u"file"_s, note.file},
                                 {u"code"_s, note.code},
                                 {u"note"_s, ImportWords::doubt(note.code, note.detail)}});
    }
    return {{u"editions"_s, editions},
            {u"added"_s, report.added()},
            {u"updated"_s, report.updated()},
            {u"unchanged"_s, report.unchanged()},
            {u"failures"_s, failures},
            {u"more_failures"_s, report.failures.more()},
            {u"notes"_s, notes},
            {u"more_notes"_s, report.notes.more()},
            {u"files_seen"_s, report.filesSeen},
            {u"files_read"_s, report.filesRead},
            {u"companions"_s, report.companions},
            {u"cancelled"_s, report.cancelled},
            {u"dry_run"_s, report.dryRun}};
}

QJsonObject toJson(const IntegrityReport &report)
{
    return {{u"newspapers"_s, report.newspapers},
            {u"editions"_s, report.editions},
            {u"pages"_s, report.pages},
            {u"articles"_s, report.articles},
            {u"assets"_s, report.assets},
            {u"bookmarks"_s, report.bookmarks},
            {u"sound"_s, report.faults.isEmpty()},
            {u"faults"_s, QJsonArray::fromStringList(report.faults)}};
}

QJsonObject toJson(const BackupReport &report)
{
    return {{u"file"_s, report.file}, {u"bytes"_s, report.bytes}, {u"articles"_s, report.articles}};
}

QJsonObject toJson(const RestoreReport &report)
{
    return {{u"library"_s, report.library},
            {u"kept"_s, report.kept.isEmpty() ? QJsonValue() : QJsonValue(report.kept)},
            {u"articles"_s, report.articles}};
}

QJsonObject toJson(const OptimizeReport &report)
{
    const QString vacuum = report.vacuum == OptimizeReport::Vacuum::Done ? u"done"_s
        : report.vacuum == OptimizeReport::Vacuum::NoRoom                ? u"no-room"_s
                                                                         : u"not-worthwhile"_s;
    return {{u"bytes_before"_s, report.bytesBefore},
            {u"bytes_after"_s, report.bytesAfter},
            {u"free_before"_s, report.freeBefore},
            {u"log_emptied"_s, report.logEmptied},
            {u"vacuum"_s, vacuum}};
}

QJsonObject toJson(const LibraryStatistics &statistics)
{
    QJsonArray newspapers;
    for (const auto &newspaper : statistics.perNewspaper) {
        newspapers.append(QJsonObject{{u"newspaper"_s, newspaper.name},
                                      {u"editions"_s, newspaper.editions},
                                      {u"pages"_s, newspaper.pages},
                                      {u"articles"_s, newspaper.articles},
                                      {u"oldest"_s, dateOrNull(newspaper.oldest)},
                                      {u"newest"_s, dateOrNull(newspaper.newest)}});
    }
    const QJsonObject bytes{{u"file"_s, statistics.fileBytes},
                            {u"log"_s, statistics.logBytes},
                            {u"free"_s, statistics.freeBytes},
                            {u"text"_s, statistics.textBytes},
                            {u"html"_s, statistics.htmlBytes},
                            {u"originals"_s, statistics.originalBytes},
                            {u"originals_uncompressed"_s, statistics.originalBytesUncompressed},
                            {u"assets"_s, statistics.assetBytes},
                            {u"index"_s, statistics.indexBytes}};
    return {{u"newspapers"_s, newspapers},
            {u"editions"_s, statistics.editions},
            {u"pages"_s, statistics.pages},
            {u"articles"_s, statistics.articles},
            {u"assets"_s, statistics.assets},
            {u"originals"_s, statistics.originals},
            {u"bookmarks"_s, statistics.bookmarks},
            {u"read"_s, statistics.read},
            {u"oldest"_s, dateOrNull(statistics.oldest)},
            {u"newest"_s, dateOrNull(statistics.newest)},
            {u"bytes"_s, bytes},
            {u"schema"_s, statistics.schemaVersion},
            {u"index"_s, statistics.indexVersion}};
}

} // namespace Baojia
