// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageview/thumbnailmodel.h"

#include <QtWidgets/QListView>

namespace Baojia {

/// 版面缩略图: all pages of the edition, small. As high as one row it is a strip; given more room it is a
/// grid.
class ThumbnailGrid : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailGrid(ThumbnailModel::Sources sources, QWidget *parent = nullptr);

    void setPages(const QList<Page> &pages, PageId open);

    [[nodiscard]] ThumbnailModel *pages() const { return m_pages; }

    /// One row, and one column.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageActivated(Baojia::PageId page);

private:
    ThumbnailModel *m_pages;
};

} // namespace Baojia
