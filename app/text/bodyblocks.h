// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmlsanitizer.h"

#include <memory>
#include <vector>

namespace Baojia {

/// A block of a cleaned body: either a leaf (p, h2 to h4, pre, hr, figure) with its finished inline HTML, or
/// a container of blocks. Holds nothing that has not been cleaned.
struct BodyBlock
{
    QString tag;
    QString attributes; ///< written, with a leading space
    QString html; ///< what a leaf holds
    QStringList lines; ///< the same as plain text
    int image = -1; ///< place in SanitizedBody::images
    bool leaf = false;
    std::vector<std::unique_ptr<BodyBlock>> children;
};

/// Drops what is empty and dissolves tables that only lay out a page: those with no row of two filled cells.
void simplifyBlocks(BodyBlock &root);

/// Writes the blocks below `root` to html and paragraphs, and tells each image its place.
void writeBlocks(const BodyBlock &root, SanitizedBody &body);

} // namespace Baojia
