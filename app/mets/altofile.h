// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// A block of text or a picture on a page.
struct AltoBlock
{
    QString id;
    QStringList groups; ///< ids of the composed blocks around it
    QString text; ///< its lines as one paragraph; empty for a picture
    QList<QPointF> polygon; ///< fractions of the page, 0 to 1; empty where the page's size is not known
    double height =
        0; ///< of its characters, as a fraction of the page's height: the median of its lines' shorter sides
    bool picture = false;
};

/// A page as its text recognition describes it.
struct AltoPage
{
    QString label; ///< as printed on it, where the file says so
    QString picture; ///< the file that was recognised, without folders; empty: not named
    QList<AltoBlock> blocks; ///< in reading order where the file gives one, else in its own
};

/// Reads ALTO 2 to 4. Places are in tenths of a millimetre, 1/1200 inch or pixels: only their share of the
/// page's size is kept. Words come with a space between them where either is not Chinese, parted words as
/// one. BadMarkup (with line and reason; a DTD is one), Truncated, TooDeep, TooLarge (200,000 blocks).
[[nodiscard]] Result<QList<AltoPage>> readAlto(const QByteArray &bytes, const QString &subject);

} // namespace Baojia
