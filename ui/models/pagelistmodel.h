// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

namespace Baojia {

/// The pages 版 of an edition in printed order.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Pages that stay keep their rows, and what is selected.
    void setPages(const QList<Page> &pages);
    /// Invalid where the page is not there.
    [[nodiscard]] QModelIndex indexOf(PageId id) const;

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Page> m_pages;
};

} // namespace Baojia
