// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QtCore/QList>

namespace Baojia {

/// 跨版: the pages that are seen together where the newspaper lies open at `page`, from left to right. One
/// where it is the front of a section, or where the one beside it is not there. Even numbers are on the left;
/// each section (A, B) counts for itself; where labels have no numbers, the order of the pages counts.
[[nodiscard]] QList<PageId> facingPages(const QList<Page> &pages, PageId page);

} // namespace Baojia
