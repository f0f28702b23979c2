// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

namespace Baojia {

/// 热区: the part of a page picture that belongs to an article. Points are fractions of the picture's width and height,
/// 0 to 1, in drawing order; three or more.
struct Zone
{
    ArticleId article;
    QList<QPointF> polygon;

    friend bool operator==(const Zone &, const Zone &) = default;
};

}
