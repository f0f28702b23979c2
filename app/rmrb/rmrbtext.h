// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

#include <QtCore/QStringList>

namespace Baojia {

/// An article as a dump of 人民日报 writes it, with its page.
struct RmrbArticle
{
    QDate date; ///< invalid: the text does not name one
    QString pageLabel; ///< of 第3版(国际新闻); empty: not named
    QString pageName;
    ArticleDraft article; ///< kicker, title, deck, section, byline and paragraphs
};

/// Whether the text holds a block: 第3版(…), and 专栏：… on the line below.
[[nodiscard]] bool hasRmrbBlock(QStringView text);

/// The articles of a text of blocks. `### 标题  副题`, and a date below it, may stand before the first.
/// An article may be without title or paragraphs; which, the caller decides.
[[nodiscard]] QList<RmrbArticle> rmrbBlocks(QStringView text);

/// The articles of a page without blocks: headlines are indented by U+3000, what follows by spaces.
[[nodiscard]] QList<RmrbArticle> rmrbPage(QStringView text);

/// One article as crawlers of paper.people.com.cn write it: a line each for kicker, title and deck, empty
/// where there is none, then the paragraphs.
[[nodiscard]] RmrbArticle rmrbCrawled(QStringView text);

/// The newspaper that a source stamp names, a paragraph of its own, which goes: 《人民日报》（2019年01月01日
/// 01 版）; empty: none.
[[nodiscard]] QString takeStampedNewspaper(QStringList &paragraphs);

/// The titles of an index, `1946-05-15 标题` on each line; empty when the text is none.
[[nodiscard]] QList<std::pair<QDate, QString>> rmrbIndex(QStringView text);

} // namespace Baojia
