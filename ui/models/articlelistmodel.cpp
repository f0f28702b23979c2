// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include "ui/models/listrows.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

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
    changeRows(m_articles,
               articles,
               [](const ArticleHeader &article) { return article.id; },
               {.beginRemove = [this](RowRun run) { beginRemoveRows({}, run.first, run.last()); },
                .endRemove = [this] { endRemoveRows(); },
                .beginInsert = [this](RowRun run) { beginInsertRows({}, run.first, run.last()); },
                .endInsert = [this] { endInsertRows(); },
                .changed = [this](RowRun run) { Q_EMIT dataChanged(index(run.first), index(run.last())); }});
}

void ArticleListModel::setRead(ArticleId id, bool read)
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid() || m_articles[found.row()].read == read)
        return;
    m_articles[found.row()].read = read;
    Q_EMIT dataChanged(found, found, {ReadRole, Qt::AccessibleTextRole});
}

void ArticleListModel::setBookmarked(ArticleId id, bool bookmarked)
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid() || m_articles[found.row()].bookmarked == bookmarked)
        return;
    m_articles[found.row()].bookmarked = bookmarked;
    Q_EMIT dataChanged(found, found, {BookmarkedRole, Qt::AccessibleTextRole});
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_articles, id, &ArticleHeader::id);
    return found == m_articles.end() ? QModelIndex()
                                     : index(static_cast<int>(std::distance(m_articles.begin(), found)));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleHeader &article = m_articles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
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
