// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "importers/pagename.h"
#include "pdf/pdffile.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include "facsimile/facsimilepage.h"

namespace Baojia {

/// Gathers the PDFs of one newspaper and day, one page a file or all in one, and hands them over in printed
/// order. Holds at most 40 MiB; beyond that what it holds is handed over, and the edition comes in parts.
class FacsimileEdition
{
public:
    /// The sink must outlive it. `date` is what the names say; null: the files must tell.
    FacsimileEdition(DraftSink &sink, QDate date);

    /// Reads a file; what is wrong with it goes to the sink. The error is the sink's, or Cancelled.
    Result<void> add(const QString &file, const PageName &name, const QByteArray &bytes, Progress &progress);
    /// Hands over what is left. The sink's error.
    Result<void> finish();

private:
    Result<void> readPages(const QString &file,
                           const PageName &name,
                           const QByteArray &bytes,
                           const PdfFile &pdf,
                           Progress &progress);
    void take(FacsimilePage page, bool isNamed);
    [[nodiscard]] QString printedLabel(const FacsimilePage &page, int index, int count) const;
    void learnPaper(const PageName &name, const QString &metadata);
    [[nodiscard]] QString newspaper();
    Result<void> handOver();

    DraftSink &m_sink;
    QDate m_date;
    QStringList m_warnings; ///< doubts that all articles share
    QString m_firstFile;
    PageName m_name; ///< what the first file that names anything says
    QString m_metadataPaper;
    QString m_printedPaper;
    QString m_newspaper; ///< once handed over, for the rest of the edition
    QHash<QString, ContentHash> m_labels;
    QList<FacsimilePage> m_pages;
    qint64 m_held = 0;
};

} // namespace Baojia
