// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Plain text of an e-paper's article page, as copied from a browser or printed by a crawler, and page texts of the 人民日报
/// databases. Knows them by their anchors: source stamp, page label, row of 放大 缩小 默认, row of 上一篇 下一篇, blocks 第3版()
/// 专栏：. What it had to guess bears the warning "low-confidence".
class TextDump final : public Importer
{
public:
    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    [[nodiscard]] Result<void> read(Source &source, const ChosenFiles &files, DraftSink &sink,
                                    Progress &progress) const override;
};

}
