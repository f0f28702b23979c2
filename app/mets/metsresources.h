// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace Baojia {

/// Finds what documents refer to among the files of a source, however they write it, and makes assets of it.
class MetsResources
{
public:
    /// The source must outlive it. `folder` is that of the document, with its last '/', empty for the
    /// source's own.
    MetsResources(Source &source, QString folder);

    /// The file that an address means: as it stands, from the document's folder, else the one of that name
    /// anywhere below it. Empty: not saved.
    [[nodiscard]] QString find(const QString &href) const;

    [[nodiscard]] Result<QByteArray> read(const QString &file) const { return m_source.read(file); }

    /// Pictures and the PDF of a page among the files that it lists; what cannot be shown (JPEG 2000, TIFF)
    /// is noted in the sink unless something else can.
    void addPictures(const QStringList &files,
                     PageDraft &page,
                     QHash<ContentHash, Asset> &assets,
                     DraftSink &sink) const;
    /// Pictures beside a page's text that are called like it.
    [[nodiscard]] QStringList namesakes(const QString &file, const QString &picture) const;

private:
    Source &m_source;
    QString m_folder;
    QHash<QString, QStringList> m_byName; // lower case, without folders
    QHash<QString, QStringList> m_byStem;
};

} // namespace Baojia
