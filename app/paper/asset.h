// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Baojia {

/// Bytes kept in the library under their ContentHash: a picture, a page's PDF.
struct Asset
{
    QString mediaType; ///< image/jpeg, image/png, image/gif, image/webp, image/bmp or application/pdf
    QByteArray bytes;
};

}
