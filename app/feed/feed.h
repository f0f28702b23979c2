// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Words of a feed, and whether they are HTML.
struct FeedText
{
    QString text;
    bool html = false;
    QString base; ///< what relative addresses in it start from; may itself be empty

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// A picture, a sound, a file that an item comes with.
struct FeedEnclosure
{
    QString address; ///< whole, where a base is known
    QString type; ///< media type as written, or the kind alone: "image"

    [[nodiscard]] bool isPicture() const;
};

/// One entry, as the feed writes it.
struct FeedItem
{
    QString id; ///< guid, id or rdf:about
    QString link; ///< whole, where a base is known
    FeedText title;
    QList<FeedText> bodies; ///< full text and summaries, in the order in which they are to be preferred
    QStringList authors;
    QStringList dates; ///< as written: published, then updated, then created
    QStringList categories;
    QString section; ///< where the feed names one beside the categories
    QString source; ///< the paper or feed it was taken from
    QString rights;
    QList<FeedEnclosure> enclosures;
    QString markup; ///< the item alone, as it stands in the document
};

/// A feed, whatever it is written in.
struct Feed
{
    FeedText title;
    QString link; ///< of the site
    QStringList dates; ///< as written: published or built, then updated
    QString rights;
    QString generator;
    QStringList authors;
    QList<FeedItem> items;
    int brokenItems = 0; ///< cut or unreadable ones, which are not among the items
    QString fault; ///< what was wrong with the document; empty: nothing
};

} // namespace Baojia
