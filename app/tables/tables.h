// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Editions as tables and JSON, such as crawlers and the interfaces of newspapers give: CSV, JSON, JSON
/// Lines. Which column is what, a mapping says: one beside the file, one of the person, or one that is built
/// in. Tables of any size are read record after record.
class Tables final : public Importer
{
public:
    /// `userMappings`: the folder on the disk with the mappings of the person; empty: there is none.
    explicit Tables(QString userMappings = {});

    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;

private:
    QString m_userMappings;
};

} // namespace Baojia
