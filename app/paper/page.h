// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/contenthash.h"
#include "paper/ids.h"
#include "paper/zone.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// 版: a page of an edition. A source without pages keeps its articles on one page with an empty label.
struct Page
{
    PageId id;
    EditionId edition;
    int order = 0; ///< place in the edition, from 0
    QString label; ///< as printed, never a number: "063", "A01"
    QString name; ///< 思想周刊·智库
    ContentHash picture; ///< null: no picture of the page was saved
    ContentHash pdf; ///< null: no PDF of the page was saved
    int articleCount = 0;
    int unreadCount = 0;
    bool saved = true; ///< false: the edition's list of pages names it, and nothing of it was saved
};

}
