// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderlinks.h"
#include "sources/source.h"
#include "paper/asset.h"
#include "paper/contenthash.h"

#include <QtCore/QHash>
#include <QtCore/QSize>
#include <QtCore/QString>

namespace Baojia {

/// The pictures and PDFs that pages and articles of one edition use, each read once.
class FounderAssets
{
public:
    /// Both must outlive the assets.
    FounderAssets(Source &source, const FounderTree &tree);

    struct Found
    {
        ContentHash hash; ///< null: not saved, unreadable or not what it should be
        QSize size; ///< of a picture, where its header tells
    };

    /// The picture that `link` leads to, seen from `file`.
    [[nodiscard]] Found picture(const QString &file, QStringView link);
    /// The PDF that `link` leads to, seen from `file`.
    [[nodiscard]] Found pdf(const QString &file, QStringView link);

    /// What was read under this hash and not taken yet.
    [[nodiscard]] Asset asset(const ContentHash &hash) const { return m_assets.value(hash); }
    /// Everything read since the last call; it is forgotten here.
    [[nodiscard]] QHash<ContentHash, Asset> take();

private:
    [[nodiscard]] Found load(const QString &file, QStringView link, bool wantPdf);

    Source &m_source;
    const FounderTree &m_tree;
    QHash<QString, Found> m_known;
    QHash<ContentHash, Asset> m_assets;
    qint64 m_held = 0;
};

}
