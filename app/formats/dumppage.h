// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/dumpline.h"
#include "paper/draft.h"

namespace Baojia {

/// What a text dump says.
struct DumpPage
{
    QString newspaper; ///< empty: not named
    QDate date; ///< invalid: not named
    QString pageLabel; ///< empty: not named
    QString pageName;
    QString copyright; ///< copyright lines, one a line
    QStringList headlines; ///< of the page, in order; the article's own may be among them
    /// With kicker, title, deck, section, byline and paragraphs; all of one page. Empty when there is no text.
    QList<ArticleDraft> articles;
    QStringList bodiless; ///< titles of items without text
    QStringList warnings; ///< doubts that all articles share
    int certainty = 0; ///< how many anchors agree; below kDumpDoubt it is mostly guessed
};

inline constexpr int kDumpDoubt = 4;

/// Reads the dump of one article's page: headline list, masthead, date, controls, title block, body, footer; or one with a
/// source stamp 《报名》(日期 版) below its title.
[[nodiscard]] DumpPage readArticleDump(const QList<DumpLine> &lines);

/// Whether the dump is one of whole pages in the manner of the 人民日报 databases: blocks that begin 第3版(…), 专栏：….
[[nodiscard]] bool isBlockDump(const QList<DumpLine> &lines);

/// Reads such blocks: several articles of one page.
[[nodiscard]] DumpPage readBlockDump(const QList<DumpLine> &lines);

/// How sure the lines are to be a dump at all, as a sum over anchors: 0 none.
[[nodiscard]] int dumpAnchors(const QList<DumpLine> &lines);

}
