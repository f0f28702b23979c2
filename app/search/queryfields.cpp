// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryfields.h"

#include <QtCore/QList>

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, NamedField>> &fields()
{
    using Kind = NamedField::Kind;
    static const QList<std::pair<QString, NamedField>> all{
        {u"title"_s, {Kind::Words, QueryField::Title}},
        {u"byline"_s, {Kind::Words, QueryField::Byline}},
        {u"paper"_s, {Kind::Words, QueryField::Newspaper}},
        {u"section"_s, {Kind::Words, QueryField::Section}},
        {u"tag"_s, {Kind::Words, QueryField::Tag}},
        {u"pinyin"_s, {Kind::Words, QueryField::Pinyin}},
        {u"date"_s, {Kind::Dates, {}}},
        {u"is"_s, {Kind::State, {}}},
        {u"kind"_s, {Kind::Sort, {}}},
        {u"标题"_s, {Kind::Words, QueryField::Title}},
        {u"標題"_s, {Kind::Words, QueryField::Title}},
        {u"作者"_s, {Kind::Words, QueryField::Byline}},
        {u"报纸"_s, {Kind::Words, QueryField::Newspaper}},
        {u"報紙"_s, {Kind::Words, QueryField::Newspaper}},
        {u"栏目"_s, {Kind::Words, QueryField::Section}},
        {u"欄目"_s, {Kind::Words, QueryField::Section}},
        {u"标签"_s, {Kind::Words, QueryField::Tag}},
        {u"標籤"_s, {Kind::Words, QueryField::Tag}},
        {u"拼音"_s, {Kind::Words, QueryField::Pinyin}},
        {u"日期"_s, {Kind::Dates, {}}},
        {u"状态"_s, {Kind::State, {}}},
        {u"狀態"_s, {Kind::State, {}}},
        {u"类型"_s, {Kind::Sort, {}}},
        {u"類型"_s, {Kind::Sort, {}}},
    };
    return all;
}

const QList<std::pair<QString, QueryState>> &states()
{
    static const QList<std::pair<QString, QueryState>> all{
        {u"unread"_s, QueryState::Unread},
        {u"read"_s, QueryState::Read},
        {u"bookmarked"_s, QueryState::Bookmarked},
        {u"未读"_s, QueryState::Unread},
        {u"未讀"_s, QueryState::Unread},
        {u"已读"_s, QueryState::Read},
        {u"已讀"_s, QueryState::Read},
        {u"收藏"_s, QueryState::Bookmarked},
        {u"已收藏"_s, QueryState::Bookmarked},
    };
    return all;
}

const QList<std::pair<QString, ArticleKind>> &kinds()
{
    static const QList<std::pair<QString, ArticleKind>> all{
        {u"article"_s, ArticleKind::Article},
        {u"picture"_s, ArticleKind::Picture},
        {u"advertisement"_s, ArticleKind::Advertisement},
        {u"ad"_s, ArticleKind::Advertisement},
        {u"teaser"_s, ArticleKind::Teaser},
        {u"文章"_s, ArticleKind::Article},
        {u"图片"_s, ArticleKind::Picture},
        {u"图片新闻"_s, ArticleKind::Picture},
        {u"圖片"_s, ArticleKind::Picture},
        {u"圖片新聞"_s, ArticleKind::Picture},
        {u"广告"_s, ArticleKind::Advertisement},
        {u"廣告"_s, ArticleKind::Advertisement},
        {u"导读"_s, ArticleKind::Teaser},
        {u"導讀"_s, ArticleKind::Teaser},
    };
    return all;
}

template <class T>
std::optional<T> named(const QList<std::pair<QString, T>> &all, const QString &name)
{
    const QString lower = name.toLower();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&lower](const auto &each) { return each.first == lower; });
    return found == all.cend() ? std::nullopt : std::optional(found->second);
}

template <class T>
QStringList namesOf(const QList<std::pair<QString, T>> &all)
{
    QStringList names;
    for (const auto &each : all)
        names << each.first;
    return names;
}

} // namespace

std::optional<NamedField> queryFieldNamed(const QString &name)
{
    return named(fields(), name);
}

std::optional<QueryState> queryStateNamed(const QString &name)
{
    return named(states(), name);
}

std::optional<ArticleKind> queryKindNamed(const QString &name)
{
    return named(kinds(), name);
}

QStringList queryFieldNames()
{
    return namesOf(fields());
}

QStringList queryStateNames()
{
    return namesOf(states());
}

QStringList queryKindNames()
{
    return namesOf(kinds());
}

} // namespace Baojia
