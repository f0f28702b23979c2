// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Newspapers saved as PDF, one page a file or a whole edition in one. Each page keeps a PDF of its own, its
/// text layer is searched, and where the layout shows them its headlines are articles. A PDF that belongs to
/// a saved web page is not one of these: see Detector.
class PdfBundle final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    /// One portion for each newspaper and day that the names tell apart.
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;
};

} // namespace Baojia
