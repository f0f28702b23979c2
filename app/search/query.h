// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

namespace Baojia {

/// Where a word has to stand.
enum class QueryField {
    Anywhere, ///< headings or text
    Title, ///< 标题, with kicker 引题 and deck 副题
    Byline, ///< 作者
    Section, ///< 栏目
    Newspaper, ///< 报纸: its name, pinyin or initials
    Tag, ///< 标签
    Pinyin, ///< 拼音: how the title sounds, in full or by its initials
};

/// What a person did with an article.
enum class QueryState {
    Unread, ///< 未读
    Read, ///< 已读
    Bookmarked, ///< 收藏
};

/// A query as a tree. Which members count depends on the kind.
struct Query
{
    enum class Kind {
        All, ///< every one of `parts`; without parts: everything
        Any, ///< one of `parts` at least
        Not, ///< not the one in `parts`
        Text, ///< `text` in `field`, as it was typed (not folded); never blank. For Pinyin lower-case a-z and
              ///< digits
        Dates, ///< an edition from `from` to `to`, both included; an invalid date is no bound
        State, ///< `state`
        Sort, ///< an article of that `sort`
    };

    Kind kind = Kind::All;
    std::vector<Query> parts;
    QueryField field = QueryField::Anywhere;
    QString text;
    QDate from;
    QDate to;
    QueryState state = QueryState::Unread;
    ArticleKind sort = ArticleKind::Article;
};

} // namespace Baojia
