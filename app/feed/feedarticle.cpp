// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedarticle.h"

#include "importers/articlebody.h"
#include "importers/byline.h"
#include "importers/pagetitle.h"
#include "text/cjk.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/loosedates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include "feed/feedbuilder.h"
#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestSharedOriginal = 1 << 20; // a longer feed is not kept whole with every edition
constexpr qsizetype kLongestArticle = 24
    << 20; // characters of its HTML, pictures as data: addresses among them
constexpr qsizetype kLongestSection = 20;
constexpr qsizetype kLongestIdentity = 500;
constexpr qsizetype kPictureWorth = 60; // characters, when the richer of two bodies is chosen
constexpr qsizetype kMostMissing = 50;

QStringList titlesOf(const Feed &feed)
{
    QStringList titles;
    for (const FeedItem &item : feed.items)
        titles.append(plainFeedText(item.title));
    return titles;
}

std::optional<ParsedTime> firstTime(const QStringList &dates)
{
    for (const QString &written : dates) {
        if (const auto time = parseLooseTime(written))
            return time;
    }
    return std::nullopt;
}

// A day without an hour is that day wherever it was written.
QDate dayOf(const ParsedTime &time)
{
    return time.hasTime ? inShanghai(time).date() : time.date;
}

/// How much of an article a text is.
qsizetype richness(const QString &html)
{
    const auto document = HtmlDocument::parse(html);
    if (!document)
        return 0;
    qsizetype worth = kPictureWorth * document->body().all(u"img").size();
    for (const QString &paragraph : paragraphs(document->body()))
        worth += paragraph.size();
    return worth;
}

bool isWebAddress(const QString &address)
{
    return address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || address.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Without what only tells where a reader came from.
QString plainLink(const QString &link)
{
    QUrl url(link);
    url.setFragment(QString());
    QUrlQuery query(url);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        if (name.startsWith("utm_"_L1) || name == "spm"_L1 || name == "from"_L1)
            query.removeAllQueryItems(name);
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : link;
}

QString nameOfFile(const QString &file)
{
    static const QRegularExpression generic(
        u"^(?:rss|atom|feeds?|index|posts?|all|news|xml|json|export|download|new|latest|\\d[\\d_.-]*)[\\d_.()-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString base = baseName(file);
    const qsizetype dot = base.lastIndexOf(u'.');
    const QString stem = splitDatedTitle(dot > 0 ? base.first(dot) : base).title;
    return generic.match(stem).hasMatch() ? QString() : newspaperOfFeedTitle(stem);
}

} // namespace

FeedArticles::FeedArticles(const Feed &feed, Source &source, QString file, const OriginalDocument &original)
    : m_feed(feed)
    , m_source(source)
    , m_file(std::move(file))
    , m_original(original)
    , m_headlines(titlesOf(feed))
{
    findNewspaper();
}

void FeedArticles::findNewspaper()
{
    m_newspaper = newspaperOfFeedTitle(plainFeedText(m_feed.title));
    if (!m_newspaper.isEmpty())
        return;
    m_newspaperDoubt = u"newspaper-from-file"_s;
    m_newspaper = nameOfFile(m_file);
    if (m_newspaper.isEmpty())
        m_newspaper = QUrl(m_feed.link).host();
}

Result<PlacedArticle> FeedArticles::article(qsizetype index)
{
    const FeedItem &item = m_feed.items.at(index);
    PlacedArticle placed;
    ArticleDraft &article = placed.article;
    article.importer = u"feed"_s;
    article.original = originalOf(item);
    readBody(item, placed);
    const FeedHeadline headline = m_headlines.split(plainFeedText(item.title));
    article.title = headline.title;
    if (article.title.isEmpty()) {
        article.title = titleFromText(article.paragraphs);
        article.warnings.append(u"title-from-body"_s);
    }
    if (article.title.isEmpty() && !article.images.isEmpty())
        article.title = article.images.first().caption;
    if (article.title.isEmpty())
        return Error{ErrorKind::NoBody, m_file, QString::number(index + 1)};
    if (article.paragraphs.isEmpty() && article.images.isEmpty())
        article.warnings.append(u"body-not-saved"_s);
    article.sourceUrl = isWebAddress(item.link) ? item.link : QString();
    placed.date = dateOf(item, article);
    if (!placed.date.isValid())
        return Error{ErrorKind::NoDate, m_file, article.title};
    placed.newspaper = m_newspaper;
    placed.order = index;
    if (!m_newspaperDoubt.isEmpty())
        article.warnings.append(m_newspaperDoubt);
    fillByline(item, article);
    placeOnPage(item, headline, placed);
    article.originalSource = item.source.isEmpty() ? namedSource(article.paragraphs) : item.source;
    article.copyright = item.rights.isEmpty() ? m_feed.rights : item.rights;
    article.categories = item.categories;
    article.identity = identityOf(item, article);
    return placed;
}

QString FeedArticles::chosenHtml(const FeedItem &item, QString &base) const
{
    QString chosen;
    qsizetype best = -1;
    for (const FeedText &body : item.bodies) {
        const QString html = feedHtml(body);
        if (html.size() > kLongestArticle && item.bodies.size() > 1)
            continue;
        const qsizetype worth = item.bodies.size() > 1 ? richness(html) : 0;
        if (worth > best) {
            best = worth;
            chosen = html;
            base = body.base;
        }
    }
    return chosen;
}

void FeedArticles::readBody(const FeedItem &item, PlacedArticle &placed)
{
    QString base = item.link;
    QString html = chosenHtml(item, base);
    // Pictures that come beside the text are mostly those within it, in another size.
    if (!html.contains("<img"_L1, Qt::CaseInsensitive)) {
        QStringList seen;
        for (const FeedEnclosure &enclosure : item.enclosures) {
            if (enclosure.isPicture() && !seen.contains(enclosure.address) && seen.isEmpty()) {
                seen.append(enclosure.address);
                html.prepend(u"<p><img src=\""_s + escapedHtml(enclosure.address) + u"\"></p>"_s);
            }
        }
    }
    const auto document = html.size() > kLongestArticle
        ? Result<HtmlDocument>(Error{ErrorKind::TooLarge, m_file, {}})
        : HtmlDocument::parse(html, m_file);
    if (!document) {
        placed.article.warnings.append(u"body-unreadable"_s);
        return;
    }
    BodySurroundings around;
    around.resolve = [&base](const QString &address) { return feedAddress(address, base); };
    around.picture = [this](const QString &address) { return savedPicture(address); };
    readArticleBody(document->body(), around, placed.article, placed.assets);
    for (const ArticleImage &image : std::as_const(placed.article.images)) {
        if (image.asset.isNull() && m_missing.size() < kMostMissing)
            m_missing.append(image.source);
    }
}

QDate FeedArticles::dateOf(const FeedItem &item, ArticleDraft &article) const
{
    if (const auto time = firstTime(item.dates)) {
        if (time->hasTime)
            article.published = inShanghai(*time);
        return dayOf(*time);
    }
    if (const auto date = dateInPath(item.link)) {
        article.warnings.append(u"date-from-address"_s);
        return *date;
    }
    if (const auto time = firstTime(m_feed.dates)) {
        article.warnings.append(u"date-from-feed"_s);
        return dayOf(*time);
    }
    if (const auto date = dateInPath(m_file)) {
        article.warnings.append(u"date-from-file-name"_s);
        return *date;
    }
    return {};
}

void FeedArticles::fillByline(const FeedItem &item, ArticleDraft &article) const
{
    const QStringList &authors = item.authors.isEmpty() ? m_feed.authors : item.authors;
    article.byline = cleanedByline(authors.join(u' '));
    if (newspaperOfFeedTitle(article.byline) == m_newspaper)
        article.byline.clear();
    if (article.byline.isEmpty()) {
        article.byline = bylineInText(article.paragraphs);
        if (!article.byline.isEmpty())
            article.warnings.append(u"byline-from-text"_s);
    }
}

void FeedArticles::placeOnPage(const FeedItem &item,
                               const FeedHeadline &headline,
                               PlacedArticle &placed) const
{
    placed.pageLabel = headline.pageLabel;
    placed.pageName = headline.pageName;
    QString section = headline.section.isEmpty() ? item.section : headline.section;
    for (const QString &category : item.categories) {
        if (const auto page = pageTitleIn(category); page && placed.pageLabel.isEmpty()) {
            placed.pageLabel = page->label;
            placed.pageName = page->name;
        } else if (!page && section.isEmpty() && category.size() <= kLongestSection) {
            section = category;
        }
    }
    placed.article.section = section;
}

QString FeedArticles::identityOf(const FeedItem &item, const ArticleDraft &article)
{
    QString identity = item.id.isEmpty() ? plainLink(item.link) : item.id;
    if (identity.isEmpty())
        identity = article.title;
    identity.truncate(kLongestIdentity);
    // Some feeds give every item the same id.
    if (const auto known = m_titles.constFind(identity);
        known != m_titles.constEnd() && *known != article.title)
        identity += u'#' + article.title;
    m_titles.insert(identity, article.title);
    return identity;
}

std::optional<QByteArray> FeedArticles::savedPicture(const QString &address)
{
    static const QRegularExpression elsewhere(u"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|/)"_s);
    if (elsewhere.match(address).hasMatch())
        return std::nullopt;
    const QString path = QUrl::fromPercentEncoding(address.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
    const QString folder = m_file.left(m_file.lastIndexOf(u'/') + 1);
    const QString name = cleanedPath(folder + path);
    const auto bytes = m_source.contains(name) ? m_source.read(name) : Error{ErrorKind::NotFound, name, {}};
    return bytes ? std::optional(*bytes) : std::nullopt;
}

OriginalDocument FeedArticles::originalOf(const FeedItem &item) const
{
    if (m_original.bytes.size() <= kLongestSharedOriginal || item.markup.isEmpty())
        return m_original;
    return {m_original.name, m_original.mediaType, u"UTF-8"_s, item.markup.toUtf8()};
}

} // namespace Baojia
