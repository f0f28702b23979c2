// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

namespace Baojia {

/// 标题导航: the articles of a page in reading order.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Articles that stay keep their rows, and what is selected.
    void setArticles(const QList<ArticleHeader> &articles);
    void setRead(ArticleId id, bool read);
    void setBookmarked(ArticleId id, bool bookmarked);
    /// Invalid where the article is not there.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;

    [[nodiscard]] const QList<ArticleHeader> &articles() const { return m_articles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ArticleHeader> m_articles;
};

} // namespace Baojia
