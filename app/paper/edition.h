// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// 期: one newspaper on one date.
struct Edition
{
    EditionId id;
    NewspaperId newspaper;
    QString newspaperName;
    QDate date;
    int pageCount = 0; ///< pages with a label; 0 for a source without pages
    int articleCount = 0;
    int unreadCount = 0;

    friend bool operator==(const Edition &, const Edition &) = default;
};

}
