// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

namespace Baojia {

/// 标题导航: the articles of a page in reading order. A page of a source without pages may hold thousands, so
/// rows come as the list is scrolled: laying out a title takes longer than reading it.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Articles that stay keep their rows, and what is selected.
    void setArticles(const QList<ArticleHeader> &articles);
    void setRead(ArticleId id, bool read);
    void setBookmarked(ArticleId id, bool bookmarked);
    /// Invalid where the article is not there, or its row has not come yet.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    /// As indexOf(), and lets the row come. Invalid where the article is not there.
    QModelIndex bring(ArticleId id);

    /// All articles, those without rows as well.
    [[nodiscard]] const QList<ArticleHeader> &articles() const { return m_articles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] int placeOf(ArticleId id) const;
    void showUpTo(int count);

    QList<ArticleHeader> m_articles;
    int m_shown = 0; // rows; the first of the articles
};

} // namespace Baojia
