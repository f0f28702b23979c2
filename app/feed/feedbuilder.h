// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed.h"

#include <QtCore/QHash>

#include <optional>
#include <utility>

namespace Baojia {

/// An element of a feed with all it holds, as the reader of its XML hands it over.
struct FeedElement
{
    QString name; ///< lower case, after feedNamespace(): "title", "atom:link", "content:encoded"
    QHash<QString, QString> attributes; ///< by lower-case local name
    QString plain; ///< characters of itself and everything below, CDATA too
    QString markup; ///< the same as HTML: elements and escaped characters
    bool hasElements = false;
    QList<std::pair<QString, QString>> children; ///< name and characters of those directly below
    QString base; ///< xml:base here; may be empty
};

/// Makes a feed of its elements. Knows what they mean, and nothing of XML.
class FeedBuilder
{
public:
    /// `about` is the rdf:about of RSS 1.0, empty elsewhere.
    void beginItem(const QString &about);
    /// Takes an element below the item at hand, or below the feed itself.
    void take(const FeedElement &element);
    void endItem(const QString &markup);
    /// Forgets the item at hand and counts it as broken.
    void dropItem();

    [[nodiscard]] bool isInItem() const { return m_item.has_value(); }

    [[nodiscard]] qsizetype itemCount() const { return m_feed.items.size(); }

    /// The feed, with what items say of addresses made whole.
    [[nodiscard]] Feed finish(const QString &fault);

private:
    struct Ranked
    {
        int rank = 0;
        FeedText text;
    };

    /// An item while its elements come in.
    struct Pending
    {
        FeedItem item;
        QList<Ranked> bodies;
        QList<std::pair<int, QString>> dates;
        QString permalink; ///< a guid that is an address
        QString otherTitle; ///< of dc: or media:
        bool htmlLink = false;
        bool finalLink = false; ///< feedburner:origLink, which none replaces
    };

    void takeItemField(const QString &name, const FeedElement &element);
    [[nodiscard]] bool takeItemText(const QString &name, const FeedElement &element);
    void takeFeedField(const QString &name, const FeedElement &element);
    void takeItemLink(const FeedElement &element);
    void takeEnclosure(const FeedElement &element);

    Feed m_feed;
    std::optional<Pending> m_item;
};

/// `address` seen from `base`; as it is where it is whole or there is no base.
[[nodiscard]] QString feedAddress(const QString &address, const QString &base);

/// The name in what feeds write as an author: `a@b.cn (张三)`, `张三 <a@b.cn>`; empty for an address alone.
[[nodiscard]] QString feedAuthor(const QString &written);

} // namespace Baojia
