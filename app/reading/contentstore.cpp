// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contentstore.h"

#include "reading/articlehtml.h"
#include "reading/frontpagehtml.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Only these show their opening lines: a page of a source without pages may hold thousands of articles.
constexpr qsizetype articlesOpened = 40;
constexpr qsizetype openingKept = 400;

FrontItem frontItem(const Article &article)
{
    FrontItem item {article.header, {}, 0, {}};
    for (const QString &paragraph : article.paragraphs) {
        item.length += paragraph.size();
        if (item.opening.size() < openingKept)
            item.opening += paragraph.first(std::min(paragraph.size(), openingKept));
    }
    for (const ArticleImage &image : article.images) {
        if (!image.asset.isNull()) {
            item.picture = image.asset;
            break;
        }
    }
    return item;
}

/// The kinds of picture that are served; a page's PDF is no picture, and SVG is a program.
bool isPicture(const QString &mediaType)
{
    return mediaType == u"image/jpeg" || mediaType == u"image/png" || mediaType == u"image/gif"
        || mediaType == u"image/webp" || mediaType == u"image/bmp";
}

}

ContentStore::ContentStore(LibraryReader &reader, ReadingWords words, const Rendition *rendition)
    : m_reader(reader)
    , m_words(std::move(words))
    , m_rendition(rendition)
{
}

Result<Content> ContentStore::content(const ContentUrl &url, const ReadingStyle &style)
{
    switch (url.kind) {
    case ContentUrl::Kind::Article:
        return m_reader.article(url.article).transform([&](const Article &article) {
            return Content {"text/html"_ba, this->article(article, style)};
        });
    case ContentUrl::Kind::PageFront:
        return front(url.page, style);
    case ContentUrl::Kind::ArticleAsset:
        return picture(url);
    }
    return Error {ErrorKind::Internal, {}, u"content url kind"_s};
}

QByteArray ContentStore::article(const Article &article, const ReadingStyle &style) const
{
    if (m_rendition == nullptr)
        return articleHtml(article, style, m_words);
    const auto rendered = m_rendition->of(article, style.text, quoteMarks(style));
    return rendered ? articleHtml(*rendered, style, m_words) : articleHtml(article, style, m_words, m_words.notConverted);
}

/// As printed where it cannot be converted: an article says why.
QString ContentStore::rendered(const QString &name, const ReadingStyle &style) const
{
    if (m_rendition == nullptr)
        return name;
    const auto texts = m_rendition->of(QStringList {name}, style.text, quoteMarks(style));
    return texts ? texts->constFirst() : name;
}

/// As printed where it cannot be converted: the article itself says why.
void ContentStore::render(FrontItem &item, const ReadingStyle &style) const
{
    if (m_rendition == nullptr)
        return;
    const ArticleHeader &header = item.header;
    const auto texts = m_rendition->of(QStringList {header.kicker, header.title, header.byline, item.opening},
                                       style.text,
                                       quoteMarks(style));
    if (!texts)
        return;
    item.header.kicker = texts->at(0);
    item.header.title = texts->at(1);
    item.header.byline = texts->at(2);
    item.opening = texts->at(3);
}

Result<Content> ContentStore::front(PageId id, const ReadingStyle &style)
{
    auto page = m_reader.page(id);
    if (!page)
        return page.error();
    const auto edition = m_reader.edition(page->edition);
    if (!edition)
        return edition.error();
    page->name = rendered(page->name, style);
    const auto headers = m_reader.articlesOfPage(id);
    if (!headers)
        return headers.error();
    QList<FrontItem> items;
    items.reserve(headers->size());
    for (const ArticleHeader &header : *headers) {
        if (items.size() >= articlesOpened) {
            items.append({header, {}, 0, {}});
        } else {
            const auto article = m_reader.article(header.id);
            if (!article)
                return article.error();
            items.append(frontItem(*article));
        }
        render(items.last(), style);
    }
    return Content {"text/html"_ba, frontPageHtml(*edition, *page, items, style, m_words)};
}

Result<Content> ContentStore::picture(const ContentUrl &url)
{
    const Error refused {ErrorKind::NoSuchAsset, url.asset.toHex(), {}};
    if (url.page.isValid()) {
        const auto stands = m_reader.standsOn(url.article, url.page);
        if (!stands)
            return stands.error();
        if (!*stands)
            return refused;
    }
    const auto owns = m_reader.ownsAsset(url.article, url.asset);
    if (!owns)
        return owns.error();
    if (!*owns)
        return refused;
    auto asset = m_reader.asset(url.asset);
    if (!asset)
        return asset.error();
    if (!isPicture(asset->mediaType))
        return refused;
    return Content {asset->mediaType.toLatin1(), std::move(asset->bytes)};
}

}
