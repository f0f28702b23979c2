// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// The dumps of 人民日报 that researchers pass around: an article, a page, or an article of a crawler in each
/// file, by months, with or without a list of titles. Reads a day at a time, in the order of the source, so
/// that neither a century nor a solid archive of it asks for memory.
class RmrbDump final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;
};

} // namespace Baojia
