// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Posts of a Jekyll or Hexo site that republishes newspapers (finews and its like): a YAML head, then Markdown or HTML.
/// One post is one article of an edition without pages; posts of a day are handed over together, ordered by time.
class Jekyll final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<Portions>> portions(Source &source, const ChosenFiles &files,
                                                             Progress &progress) const override;
};

}
