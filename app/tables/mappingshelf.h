// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"
#include "tables/mapping.h"
#include "tables/tablerow.h"

#include <memory>
#include <vector>

namespace Baojia {

/// A mapping as it was found, or why it could not be read.
using ShelvedMapping = std::shared_ptr<const Result<Mapping>>;

/// Every mapping there is for the tables of one source, surest first: those beside a table, those of the
/// person, those built in.
class MappingShelf
{
public:
    /// Looks beside `tables` and in the folder on the disk, which may be empty or missing.
    MappingShelf(Source &source, const QStringList &tables, const QString &userFolder);

    /// The first mapping that fits. Errors: that of a mapping beside the table that cannot be read,
    /// BadMapping; NoMapping.
    [[nodiscard]] Result<const Mapping *>
    choose(const QString &table, TableFormat format, const std::function<bool(const Mapping &)> &fits) const;
    /// The mappings of the person that cannot be read.
    [[nodiscard]] QList<Error> faults() const;

private:
    void shelveBeside(Source &source, const QString &table);
    void shelveUser(const QString &folder);
    void shelveBuiltIn();

    QHash<QString, ShelvedMapping> m_beside; // by the name of the mapping in the source
    std::vector<ShelvedMapping> m_user;
    std::vector<ShelvedMapping> m_builtIn;
};

} // namespace Baojia
