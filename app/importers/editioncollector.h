// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <map>
#include <utility>

namespace Baojia {

/// An article with its place, as collected from a file of its own.
struct PlacedArticle
{
    QString newspaper;
    QDate date;
    QString pageLabel; ///< empty: the source has no pages
    QString pageName;
    qint64 order = 0; ///< ascending within the page; equal ones stay as they came
    ArticleDraft article;
    QHash<ContentHash, Asset> assets;
};

/// Gathers articles that lie one a file into editions. Holds at most 4096 articles or 48 MiB; beyond that what it holds is
/// handed over, and an edition comes in parts.
class EditionCollector
{
public:
    /// The sink must outlive the collector.
    explicit EditionCollector(DraftSink &sink);

    /// An identity that is there already keeps the longer text. The sink's error.
    Result<void> add(PlacedArticle placed);
    /// Hands over everything, oldest date first. The sink's error.
    Result<void> flush();

private:
    using Key = std::pair<QDate, QString>; // date, newspaper

    struct Pending
    {
        QList<PlacedArticle> articles;
        QHash<QString, qsizetype> places; // by identity
    };

    [[nodiscard]] static EditionDraft draftOf(const Key &key, Pending &&pending);

    DraftSink &m_sink;
    std::map<Key, Pending> m_pending;
    qint64 m_held = 0;
    int m_count = 0;
    const char *m_lastOriginal = nullptr; // only compared
};

}
