// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Folders of Markdown, text and HTML files that nothing marks as a newspaper's: clippings. The folder is the
/// newspaper, folders below it are pages, each file is an article. What it does not find it guesses, and says
/// so; it is the last to be asked.
class PlainFiles final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;
};

} // namespace Baojia
