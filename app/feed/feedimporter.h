// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Saved feeds: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, JSON Feed 1.0, 1.1. The feed is the newspaper, an item an
/// article of the edition of its day; pages only where titles or categories name them (第01版：要闻 - 标题).
class FeedImporter final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<void>
    read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const override;
};

} // namespace Baojia
