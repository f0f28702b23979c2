// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/contenthash.h"
#include "ui/models/pagelistmodel.h"

#include <QtCore/QCache>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtGui/QImage>

#include <functional>

namespace Baojia {

/// The pages of an edition with their thumbnails (Qt::DecorationRole, a QImage), which are asked for when
/// they are painted: those of what is seen, and of nothing else. Pages without a picture have their headlines
/// instead.
class ThumbnailModel : public PageListModel
{
    Q_OBJECT

public:
    /// What the model asks others for.
    struct Sources
    {
        std::function<QFuture<Result<QImage>>(const ContentHash &)> thumbnail;
        std::function<QFuture<Result<QStringList>>(PageId)> headlines;
    };

    enum Role : int {
        HeadlinesRole = Qt::UserRole + 200, ///< QStringList, of a page without a picture
        OpenRole, ///< bool: this page is shown beside
    };

    explicit ThumbnailModel(Sources sources, QObject *parent = nullptr);

    /// They are called otherwise now.
    void forgetHeadlines();
    void setOpenPage(PageId page);

    [[nodiscard]] QModelIndex openIndex() const { return indexOf(m_open); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// A picture, or the headlines of a page.
    struct Wish
    {
        ContentHash picture;
        PageId page;

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    void wish(const Wish &wish);
    void askNext();
    void changed(const Wish &wish);

    Sources m_sources;
    PageId m_open;
    QCache<ContentHash, QImage> m_pictures; ///< cost in KiB
    QHash<PageId, QStringList> m_headlines;
    QSet<ContentHash> m_without; ///< those that are no pictures
    QList<Wish> m_wishes; ///< the last one is the one to ask for next: it was scrolled to last
    bool m_asking = false; ///< one at a time: the readers have other things to do, too
};

} // namespace Baojia
