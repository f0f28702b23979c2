// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>

namespace Baojia {

/// Width and height in pixels of a PNG, JPEG, GIF, BMP or WebP picture; invalid when the header does not tell. Reads the header
/// alone, never the pixels; takes any bytes.
[[nodiscard]] QSize pictureSize(const QByteArray &bytes);

}
