// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "text/frontmatter.h"

#include <QtCore/QDate>

namespace Baojia {

/// Sets identity, title, deck, byline, section, tags, categories, source and moment of publication from the front matter,
/// and from `article`'s paragraphs where it is silent. `name` is the file's name without folders. Categories that the
/// article has already, those of its folders, stay before the others. A title that is not given is that of the file's name,
/// as Jekyll makes it, where there are words in it; it stays empty when there is no text either.
void fillJekyllFields(const FrontMatter &head, const QString &name, ArticleDraft &article);

/// The day in Shanghai on which the post appeared: its moment, else the day in the file's name, in its id or address, in
/// its path, each with a warning. Invalid when nothing names one.
[[nodiscard]] QDate dateOfJekyllPost(const FrontMatter &head, const QString &file, ArticleDraft &article);

/// The newspaper as tags and other fields name it: the tag without 新闻 at its end. Never a category in pinyin: different
/// papers share one. Empty when nothing names it.
[[nodiscard]] QString newspaperInTags(const FrontMatter &head, const ArticleDraft &article);

/// A Chinese tag or author, or the host of the source address; may be empty.
[[nodiscard]] QString newspaperOfLastResort(const ArticleDraft &article);

}
