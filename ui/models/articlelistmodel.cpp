// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include "ui/models/listrows.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kPage = 200; // rows: more than fit on a screen

QString kindName(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Article:
        return {};
    case ArticleKind::Picture:
        //: 图片新闻
        return ArticleListModel::tr("Picture");
    case ArticleKind::Advertisement:
        //: 广告
        return ArticleListModel::tr("Advertisement");
    case ArticleKind::Teaser:
        //: 导读: points to an article on another page
        return ArticleListModel::tr("Pointer to another page");
    }
    return {};
}

QString spoken(const ArticleHeader &article)
{
    QStringList parts;
    for (const QString &part : {article.kicker, article.title, article.byline, kindName(article.kind)}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (!article.read)
        parts += ArticleListModel::tr("not read yet");
    if (article.bookmarked)
        parts += ArticleListModel::tr("bookmarked");
    //: Parts what a screen reader says of an article: title, author, not read yet
    return parts.join(ArticleListModel::tr(", "));
}

// What a list says of an item that is no article, unless its title says so: text, because not everyone sees colours.
QString marked(const ArticleHeader &article)
{
    const QString mark = PaperWords::kindMark(article.kind);
    if (mark.isEmpty() || article.title.contains(mark))
        return article.title;
    //: A headline in a list: the title, and what it is if no article: Picture, Advertisement, Teaser
    return ArticleListModel::tr("%1 [%2]").arg(article.title, mark);
}

QString whole(const ArticleHeader &article)
{
    QStringList lines;
    for (const QString &line : {article.kicker, article.title, article.byline}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

void ArticleListModel::setArticles(const QList<ArticleHeader> &articles)
{
    // The same page again shows as much as before.
    const bool same =
        !articles.isEmpty() && !m_articles.isEmpty() && articles.first().page == m_articles.first().page;
    const auto shown = qMin(articles.size(), qsizetype(same ? qMax(kPage, m_shown) : kPage));
    QList<ArticleHeader> rows = m_articles.first(m_shown);
    m_articles.swap(rows);
    changeRows(m_articles,
               articles.first(shown),
               [](const ArticleHeader &article) { return article.id; },
               {.beginRemove = [this](RowRun run) { beginRemoveRows({}, run.first, run.last()); },
                .endRemove =
                    [this] {
                        m_shown = static_cast<int>(m_articles.size());
                        endRemoveRows();
                    },
                .beginInsert = [this](RowRun run) { beginInsertRows({}, run.first, run.last()); },
                .endInsert =
                    [this] {
                        m_shown = static_cast<int>(m_articles.size());
                        endInsertRows();
                    },
                .changed = [this](RowRun run) { Q_EMIT dataChanged(index(run.first), index(run.last())); }});
    m_articles = articles;
}

void ArticleListModel::setRead(ArticleId id, bool read)
{
    const int place = placeOf(id);
    if (place < 0 || m_articles[place].read == read)
        return;
    m_articles[place].read = read;
    if (place < m_shown)
        Q_EMIT dataChanged(index(place), index(place), {ReadRole, Qt::AccessibleTextRole});
}

void ArticleListModel::setBookmarked(ArticleId id, bool bookmarked)
{
    const int place = placeOf(id);
    if (place < 0 || m_articles[place].bookmarked == bookmarked)
        return;
    m_articles[place].bookmarked = bookmarked;
    if (place < m_shown)
        Q_EMIT dataChanged(index(place), index(place), {BookmarkedRole, Qt::AccessibleTextRole});
}

int ArticleListModel::placeOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_articles, id, &ArticleHeader::id);
    return found == m_articles.end() ? -1 : static_cast<int>(std::distance(m_articles.begin(), found));
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const int place = placeOf(id);
    return place < m_shown ? index(place) : QModelIndex();
}

QModelIndex ArticleListModel::bring(ArticleId id)
{
    const int place = placeOf(id);
    if (place >= m_shown)
        showUpTo(place + kPage);
    return index(place);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < m_articles.size();
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        showUpTo(m_shown + kPage);
}

void ArticleListModel::showUpTo(int count)
{
    const int shown = qMin(count, static_cast<int>(m_articles.size()));
    beginInsertRows({}, m_shown, shown - 1);
    m_shown = shown;
    endInsertRows();
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleHeader &article = m_articles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return marked(article);
    case NameRole:
        return article.title;
    case Qt::ToolTipRole:
        return whole(article);
    case Qt::AccessibleTextRole:
        return spoken(article);
    case ArticleIdRole:
        return article.id.value();
    case PageIdRole:
        return article.page.value();
    case EditionIdRole:
        return article.edition.value();
    case KickerRole:
        return article.kicker;
    case BylineRole:
        return article.byline;
    case SectionRole:
        return article.section;
    case KindRole:
        return static_cast<int>(article.kind);
    case ReadRole:
        return article.read;
    case BookmarkedRole:
        return article.bookmarked;
    default:
        return {};
    }
}

} // namespace Baojia
