// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contenturl.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// A row number as toUrl() writes it: no sign, no leading zero. 0 for anything else.
qint64 idFrom(QStringView text)
{
    // 18 digits always fit.
    if (text.isEmpty() || text.size() > 18 || text.front() == u'0')
        return 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return 0;
    }
    return text.toLongLong();
}

std::optional<ContentUrl> parsePath(const QList<QStringView> &parts)
{
    const auto count = parts.size();
    if (count == 2 && parts[0] == u"page") {
        const PageId page(idFrom(parts[1]));
        return page.isValid() ? std::optional(ContentUrl::ofPageFront(page)) : std::nullopt;
    }
    PageId front;
    qsizetype at = 0;
    if (count == 6 && parts[0] == u"page") {
        front = PageId(idFrom(parts[1]));
        if (!front.isValid())
            return std::nullopt;
        at = 2;
    }
    if (count < at + 2 || parts[at] != u"article")
        return std::nullopt;
    const ArticleId article(idFrom(parts[at + 1]));
    if (!article.isValid())
        return std::nullopt;
    if (count == 2)
        return ContentUrl::ofArticle(article);
    if (count != at + 4 || parts[at + 2] != u"asset")
        return std::nullopt;
    const ContentHash asset = ContentHash::fromHex(parts[at + 3]);
    if (asset.isNull() || asset.toHex() != parts[at + 3])
        return std::nullopt;
    return ContentUrl {ContentUrl::Kind::ArticleAsset, article, front, asset};
}

}

std::optional<ContentUrl> ContentUrl::parse(const QUrl &url)
{
    if (url.scheme() != u"paper" || !url.authority().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    // Undecoded on purpose: %2F is not a slash, and no address of ours needs an escape.
    const QString path = url.path(QUrl::FullyEncoded);
    if (path.size() > 200 || !path.startsWith(u'/'))
        return std::nullopt;
    return parsePath(QStringView(path).sliced(1).split(u'/'));
}

QUrl ContentUrl::toUrl() const
{
    QUrl url;
    url.setScheme(u"paper"_s);
    switch (kind) {
    case Kind::Article:
        url.setPath(u"/article/%1"_s.arg(article.value()));
        break;
    case Kind::PageFront:
        url.setPath(u"/page/%1"_s.arg(page.value()));
        break;
    case Kind::ArticleAsset: {
        const QString front = page.isValid() ? u"/page/%1"_s.arg(page.value()) : QString();
        url.setPath(u"%1/article/%2/asset/%3"_s.arg(front).arg(article.value()).arg(asset.toHex()));
        break;
    }
    }
    return url;
}

bool ContentUrl::mayShow(const ContentUrl &other) const
{
    if (other.kind != Kind::ArticleAsset)
        return false;
    switch (kind) {
    case Kind::Article:
        return other.article == article && !other.page.isValid();
    case Kind::PageFront:
        return other.page == page;
    case Kind::ArticleAsset:
        break;
    }
    return false;
}

}
