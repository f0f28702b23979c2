// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/draft.h"

#include <QtCore/QStringList>

namespace Baojia {

/// An article that was read without its page files, with what those would have said: the title that only their list has, what
/// a teaser is, what the page is for. `read`: the article as it was read before; `before`: as it is shown; `labels`: of the
/// edition's pages.
void settleByPages(ArticleDraft &draft, const Article &read, const Article &before, const QStringList &labels);

/// Whether an article of a web site holds text that its document `name` does not: the rest of it came from files of their own
/// (content_1_2.htm), which are not kept.
[[nodiscard]] bool isOfSeveralFiles(const QString &name, const QString &html, const QStringList &paragraphs);

} // namespace Baojia
