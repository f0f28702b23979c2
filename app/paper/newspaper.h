// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// 报纸: a title that appears day after day.
struct Newspaper
{
    NewspaperId id;
    QString name; ///< as printed: 重庆日报
    QString sortName; ///< pinyin, for ordering and for typing it in Latin letters
    int editionCount = 0;
    int articleCount = 0;
    int unreadCount = 0;
    QDate newest; ///< date of its newest edition

    friend bool operator==(const Newspaper &, const Newspaper &) = default;
};

}
