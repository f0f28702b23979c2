// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/query.h"

#include <QtCore/QString>

namespace Baojia {

/// Reads what a person typed into the search box:
///
///     西部 金融             both, each as a piece of text of any length
///     "西部 金融"           exactly this, the space too; also “…”
///     -广告  NOT 广告       without it
///     a OR b   a | b       one of them; binds weaker than the words beside each other
///     (a OR b) c           grouped; also （…）
///     title:西部            in one field: title byline paper section tag, 标题 作者 报纸 栏目 标签;
///     title:(a OR b)        the value may be a phrase or a group
///     pinyin:xbjr           in how the title sounds: initials or whole syllables; also 拼音:
///     date:2026-01-28      a day, a month (2026-01), a year (2026), a range (2026-01..2026-03, ..2026,
///     2026..), or
///                          < <= > >= before one; 日期 and 2026年1月28日 too
///     is:unread            unread, read, bookmarked; 未读 已读 收藏
///     kind:picture         article, picture, advertisement (ad), teaser; 类型: 文章 图片 (图片新闻) 广告 导读
///
/// Operators may be full-width. They count at the start of a word only: `中国(重庆)`, `头版|要闻`, `3:1`,
/// `http://…` and a colon after anything but a field's name are ordinary text.
///
/// Errors: BadQuery, subject: the text, detail: one of
///     empty                   nothing to search for
///     unclosed-quote          " without its partner
///     unclosed-parenthesis    ( without its partner
///     missing-operand         nothing beside OR, AND or NOT
///     empty-field             title: without a value
///     bad-date                no such day, or a range that ends before it begins
///     unknown-is              is: with a word that is not known
///     unknown-kind            kind: with a word that is not known
///     no-notes-yet            is:noted, which this version cannot know
///     bad-pinyin              pinyin: with anything but letters and digits
///     only-without            nothing but words to leave out
///     too-long                more than 16384 UTF-16 units
///     too-many-words          more than 128 words and conditions
///     too-deep                more than 10 parentheses inside one another
[[nodiscard]] Result<Query> parseQuery(const QString &text);

/// Where a query is not understood, in UTF-16 units.
struct QueryFault
{
    qsizetype start = 0;
    qsizetype length = 0; ///< 0: it is understood, or the fault is of the whole
};

/// The place of the fault that parseQuery() answers.
[[nodiscard]] QueryFault faultOf(const QString &text);

} // namespace Baojia
