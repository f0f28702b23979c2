// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/picturesize.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <climits>
#include <cstdlib>

namespace Baojia {

namespace {

int number16(const QByteArray &bytes, qsizetype at, bool bigEndian)
{
    if (at < 0 || at + 2 > bytes.size())
        return 0;
    const void *from = bytes.constData() + at;
    return bigEndian ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
}

int number32(const QByteArray &bytes, qsizetype at, bool bigEndian)
{
    if (at < 0 || at + 4 > bytes.size())
        return 0;
    const void *from = bytes.constData() + at;
    return bigEndian ? qFromBigEndian<qint32>(from) : qFromLittleEndian<qint32>(from);
}

/// ITU-T T.81: segments of a marker and a length until the frame header (SOF), which holds height and width.
QSize jpegSize(const QByteArray &bytes)
{
    qsizetype at = 2;
    for (int segments = 0; segments < 1000 && at + 9 < bytes.size(); ++segments) {
        if (bytes[at] != '\xff')
            return {};
        const int marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return {number16(bytes, at + 7, true), number16(bytes, at + 5, true)};
        if (marker == 0xda || marker == 0xd9)
            return {};
        at += 2 + std::max(2, number16(bytes, at + 2, true));
    }
    return {};
}

/// RFC 9649: the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended).
QSize webpSize(const QByteArray &bytes)
{
    if (bytes.size() < 30)
        return {};
    const QByteArray chunk = bytes.sliced(12, 4);
    if (chunk == "VP8 ")
        return {number16(bytes, 26, false) & 0x3fff, number16(bytes, 28, false) & 0x3fff};
    if (chunk == "VP8L") {
        const auto bits = static_cast<quint32>(number32(bytes, 21, false));
        return {static_cast<int>(bits & 0x3fff) + 1, static_cast<int>((bits >> 14) & 0x3fff) + 1};
    }
    if (chunk == "VP8X")
        return {(number32(bytes, 24, false) & 0xffffff) + 1, (number32(bytes, 26, false) >> 8 & 0xffffff) + 1};
    return {};
}

QSize plausible(QSize size)
{
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

}

QSize pictureSize(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return plausible({number32(bytes, 16, true), number32(bytes, 20, true)});
    if (bytes.startsWith("\xff\xd8\xff"))
        return plausible(jpegSize(bytes));
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return plausible({number16(bytes, 6, false), number16(bytes, 8, false)});
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP")
        return plausible(webpSize(bytes));
    if (bytes.startsWith("BM") && number32(bytes, 14, false) >= 40) {
        // a negative height means that the rows come from the top
        const qint64 height = std::abs(static_cast<qint64>(number32(bytes, 22, false)));
        return plausible({number32(bytes, 18, false), static_cast<int>(std::min<qint64>(height, INT_MAX))});
    }
    return {};
}

}
