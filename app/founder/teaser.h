// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

#include <optional>

namespace Baojia {

/// A page as a text names it: A04, 4, 第四版; numbers in Chinese become digits. As one of `labels` where it is among them.
[[nodiscard]] QString namedPage(QStringView text, const QStringList &labels);

/// Where a title such as 今夜灯会（A04） or 今夜灯会（详见第四版） leads from the page `own`, without identity. A number alone,
/// 长江故事（3）, counts as a page only where `labels`, those of the edition, have another page of that number.
[[nodiscard]] std::optional<TeaserDraft> teaserIn(QStringView title, const QString &own, const QStringList &labels);

/// Whether it has no more text than a teaser may have.
[[nodiscard]] bool isBrief(const ArticleDraft &draft);

/// Makes a draft that reads like a teaser one that points somewhere, and what only looked like one an article.
void settleTeaser(ArticleDraft &draft, const QString &own, const QStringList &labels);

}
