// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// What stands in the body of an XHTML document between two anchors, as HTML; an empty anchor, or one that is
/// not there, is the body's beginning or end. An anchor at the head of a block takes the block with it.
[[nodiscard]] QString epubSlice(const QString &xhtml, const QString &from, const QString &to);

/// The <title> of the document, on one line.
[[nodiscard]] QString epubDocumentTitle(const QString &xhtml);

} // namespace Baojia
