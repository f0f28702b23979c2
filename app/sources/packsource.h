// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pack.h"

#include <QtCore/QHash>

#include <vector>

namespace Baojia {

/// The pages that lie in containers of another source (MHTML, SingleFile, saved pages, web archives), all as one mirror:
/// named from their addresses, so that pages of different containers find each other.
///
/// Two files of one address: the one saved later counts; when they differ, the other is named in skipped().
class PackSource final : public Source
{
public:
    struct Container
    {
        QString file; ///< in the outer source
        PackKind kind = PackKind::None;
    };

    /// A container that cannot be read is named in skipped(). Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Source>> open(std::shared_ptr<Source> outer,
                                                              const QList<Container> &containers, Progress &progress,
                                                              const ImportBudget &budget = {});

    [[nodiscard]] QString url(const QString &file) const override;
    [[nodiscard]] QString charset(const QString &file) const override;
    [[nodiscard]] bool isCompanion(const QString &file) const override;
    [[nodiscard]] bool isSingleFile() const override;
    [[nodiscard]] qint64 unpackedBytes() const override { return m_unpacked; }

    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    struct Place
    {
        size_t pack = 0;
        qsizetype at = 0;
    };

    class Merge;

    PackSource(std::shared_ptr<Source> outer, Merge merge, const ImportBudget &budget);

    [[nodiscard]] const PackedFile &fileAt(Place place) const { return m_packs[place.pack]->files().at(place.at); }

    std::shared_ptr<Source> m_outer;
    std::vector<std::unique_ptr<Pack>> m_packs;
    QHash<QString, Place> m_places; // by name; what a page shows
    QHash<QString, Place> m_contents; // by name, where the content of a copy lies
    qint64 m_unpacked = 0;
    qint64 m_documentBytes = 0;
};

} // namespace Baojia
