// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/contenthash.h"
#include "paper/ids.h"
#include "paper/zone.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QImage>

namespace Baojia {

/// A page with a picture, as the page view shows it.
struct PageSheet
{
    PageId page;
    QString name; ///< 第01版 要闻
    ContentHash picture;
    ContentHash pdf; ///< null: there is none, and nothing sharper than the picture
    QImage image; ///< the picture; null: blank paper, until it is there
    QList<Zone> zones;
    QHash<ArticleId, QString> titles;
};

} // namespace Baojia
