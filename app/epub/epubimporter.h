// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// E-books, EPUB 2 and 3: one book is one edition. In calibre's news a feed is a page and what was downloaded
/// an article; elsewhere the sections of the contents are pages and its lines articles.
class EpubImporter final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    /// A book is a portion.
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;
};

} // namespace Baojia
