// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "importers/pagename.h"

#include "mets/metsfile.h"
#include "mets/metspage.h"
#include "mets/metsresources.h"

namespace Baojia {

/// Puts an issue together from its METS document and the files that it lists.
class MetsIssueReading
{
public:
    /// All must outlive it.
    MetsIssueReading(const MetsResources &resources, DraftSink &sink, Progress &progress);

    /// Reads one issue and hands it over. What is wrong with its files goes to the sink; the names of ALTO
    /// files that it uses to `used`. The error is the sink's, or Cancelled.
    Result<void> read(const QString &file, const MetsIssue &issue, const PageName &name, QSet<QString> &used);

private:
    struct Place
    {
        qsizetype page = -1;
        const AltoBlock *block = nullptr;
    };

    Result<void> readPages(const MetsIssue &issue, QSet<QString> &used);
    void readPage(const MetsIssue &issue, const MetsPage &page, QSet<QString> &used);
    void readText(const QString &file, TextPage &page, QSet<QString> &used);
    void addArticle(const MetsArticle &article);
    [[nodiscard]] QList<Place> placesOf(const MetsArea &area) const;
    [[nodiscard]] qsizetype pageOf(const MetsArticle &article) const;
    Result<void> handOver(const MetsIssue &issue, const PageName &name);

    const MetsResources &m_resources;
    DraftSink &m_sink;
    Progress &m_progress;
    QString m_file; ///< the METS document
    QList<TextPage> m_pages;
    QHash<QString, qsizetype> m_pageOfFile; // by key of MetsIssue::files
    QHash<QString, qsizetype> m_pageOfId;
    QHash<QString, int> m_identities;
    QHash<ContentHash, Asset> m_assets;
};

} // namespace Baojia
