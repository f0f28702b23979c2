// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed.h"
#include "feed/feedwords.h"
#include "importers/editioncollector.h"
#include "sources/source.h"

namespace Baojia {

/// Makes articles of the items of one feed.
class FeedArticles
{
public:
    /// `original` is the feed's file; all must outlive the articles. The newspaper is named by the feed's
    /// title, else by the file's name, else by the host of its site; `hasNewspaper()` tells.
    FeedArticles(const Feed &feed, Source &source, QString file, const OriginalDocument &original);

    [[nodiscard]] bool hasNewspaper() const { return !m_newspaper.isEmpty(); }

    /// Errors: NoDate, NoBody (neither words nor a picture).
    [[nodiscard]] Result<PlacedArticle> article(qsizetype item);

    /// Addresses of pictures that were not saved with the feed, of all articles made so far.
    [[nodiscard]] const QStringList &missingPictures() const { return m_missing; }

private:
    void findNewspaper();
    void readBody(const FeedItem &item, PlacedArticle &placed);
    [[nodiscard]] QString chosenHtml(const FeedItem &item, QString &base) const;
    [[nodiscard]] QDate dateOf(const FeedItem &item, ArticleDraft &article) const;
    void fillByline(const FeedItem &item, ArticleDraft &article) const;
    void placeOnPage(const FeedItem &item, const FeedHeadline &headline, PlacedArticle &placed) const;
    [[nodiscard]] QString identityOf(const FeedItem &item, const ArticleDraft &article);
    [[nodiscard]] std::optional<QByteArray> savedPicture(const QString &address);
    [[nodiscard]] OriginalDocument originalOf(const FeedItem &item) const;

    const Feed &m_feed;
    Source &m_source;
    QString m_file;
    const OriginalDocument &m_original;
    FeedHeadlines m_headlines;
    QString m_newspaper;
    QString m_newspaperDoubt; // a warning; empty: none
    QHash<QString, QString> m_titles; // by identity
    QStringList m_missing;
};

} // namespace Baojia
