// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Newspapers as libraries digitise them: METS for the issue, ALTO for the text of each page, pictures and
/// PDFs beside them. ALTO files that no METS lists are pages by their names.
class MetsAlto final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    /// One portion for each folder that holds METS documents, and for each edition of pages without one.
    [[nodiscard]] Result<std::unique_ptr<Portions>>
    portions(Source &source, const ChosenFiles &files, Progress &progress) const override;
};

} // namespace Baojia
