// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/editioncollector.h"
#include "rmrb/rmrbname.h"
#include "rmrb/rmrbtext.h"
#include "sources/source.h"

#include <QtCore/QSet>

namespace Baojia {

/// Reads the files of a dump one after another, hands over each day when the next begins.
class RmrbReading
{
public:
    /// Both must outlive it.
    RmrbReading(Source &source, DraftSink &sink);

    /// The sink's error; what is wrong with the file is told to the sink.
    Result<void> readFile(const QString &file);
    /// Hands over the last day, and names the titles of the lists of which no file gave the text.
    Result<void> finish();

private:
    /// A text of the dump, and what all its articles share.
    struct Document
    {
        QString file;
        RmrbName name;
        OriginalDocument original;
        QStringList warnings;
        bool blocks = false; ///< it is written in the manner of the database
    };

    [[nodiscard]] Result<Document> open(const QString &file, QString &text) const;
    [[nodiscard]] QList<RmrbArticle> articlesOf(Document &document, const QString &text) const;
    Result<void> take(Document &document, RmrbArticle one, qint64 order);
    void completeTitle(ArticleDraft &article) const;
    void readIndex(const QString &file, const QString &text);
    void noteMissing();

    Source &m_source;
    DraftSink &m_sink;
    EditionCollector m_collector;
    QDate m_day; // of what was read last
    QHash<QString, int> m_seen; // identities of that day
    /// The list of a month's titles, and the titles that came.
    QString m_index;
    QDate m_month;
    QList<std::pair<QDate, QString>> m_listed;
    QSet<QString> m_titles;
};

} // namespace Baojia
