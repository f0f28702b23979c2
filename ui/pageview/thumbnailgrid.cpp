// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/thumbnailgrid.h"

#include "ui/models/roles.h"
#include "ui/pageview/thumbnaildelegate.h"

#include <QtWidgets/QScrollBar>

namespace Baojia {

ThumbnailGrid::ThumbnailGrid(ThumbnailModel::Sources sources, QWidget *parent)
    : QListView(parent)
    , m_pages(new ThumbnailModel(std::move(sources), this))
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Pages of this edition"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new ThumbnailDelegate(this));
    setModel(m_pages);
    const auto activate = [this](const QModelIndex &row) {
        if (row.isValid())
            Q_EMIT pageActivated(idAt<PageId>(row, PageIdRole));
    };
    connect(this, &QListView::clicked, this, activate);
    connect(this, &QListView::activated, this, activate);
}

void ThumbnailGrid::setPages(const QList<Page> &pages, PageId open)
{
    m_pages->setPages(pages);
    m_pages->setOpenPage(open);
    const QModelIndex row = m_pages->openIndex();
    setCurrentIndex(row);
    if (row.isValid())
        scrollTo(row);
}

QSize ThumbnailGrid::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize item = itemDelegate()->sizeHint(option, {});
    return {item.width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth() + 4,
            item.height() + 2 * frameWidth() + 8};
}

} // namespace Baojia
