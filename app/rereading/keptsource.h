// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/asset.h"
#include "paper/contenthash.h"
#include "sources/source.h"

#include <QtCore/QHash>

#include <functional>

namespace Baojia {

/// A document that the library kept, under a name of its own.
struct KeptDocument
{
    QString base; ///< what is opened, as far as it tells newspaper and day
    QString name; ///< of the document in it
    QString url; ///< where it was saved from; empty: not known
    QString charset;
    QByteArray bytes;
};

/// A kept document with pictures that are kept, too, as the source that they came from once.
class KeptSource final : public Source
{
public:
    using Pictures = QHash<QString, ContentHash>; ///< by their names in the source
    using Load = std::function<Result<Asset>(const ContentHash &)>;

    /// Pictures are loaded when they are read.
    explicit KeptSource(KeptDocument document, Pictures pictures = {}, Load load = {});

    [[nodiscard]] QString url(const QString &file) const override;
    [[nodiscard]] QString charset(const QString &file) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    KeptDocument m_document;
    Pictures m_pictures;
    Load m_load;
};

} // namespace Baojia
