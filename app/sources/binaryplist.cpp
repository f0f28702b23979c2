// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/binaryplist.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr qsizetype kTrailer = 32;

} // namespace

/// Big-endian, within the file; of more than eight bytes the last eight.
quint64 BinaryPlist::number(qsizetype from, qsizetype size) const
{
    quint64 value = 0;
    for (qsizetype i = std::max<qsizetype>(0, size - 8); i < size; ++i)
        value = value << 8 | static_cast<uchar>(m_bytes[from + i]);
    return value;
}

std::optional<BinaryPlist> BinaryPlist::read(QByteArrayView bytes)
{
    if (!isOne(bytes) || bytes.size() < kTrailer + 8)
        return std::nullopt;
    BinaryPlist list(bytes);
    const qsizetype trailer = bytes.size() - kTrailer;
    list.m_offsetSize = static_cast<uchar>(bytes[trailer + 6]);
    list.m_referenceSize = static_cast<uchar>(bytes[trailer + 7]);
    list.m_objects = list.number(trailer + 8, 8);
    list.m_top = list.number(trailer + 16, 8);
    const quint64 table = list.number(trailer + 24, 8);
    const bool isSound = list.m_offsetSize >= 1 && list.m_offsetSize <= 8 && list.m_referenceSize >= 1
        && list.m_referenceSize <= 8 && table <= static_cast<quint64>(trailer)
        && list.m_objects <= (static_cast<quint64>(trailer) - table) / static_cast<quint64>(list.m_offsetSize)
        && list.m_top < list.m_objects;
    if (!isSound)
        return std::nullopt;
    list.m_table = static_cast<qsizetype>(table);
    return list;
}

BinaryPlist::Content BinaryPlist::content(Object object, Kind kind, qsizetype unit) const
{
    if (object >= m_objects)
        return {};
    const quint64 offset = number(m_table + static_cast<qsizetype>(object) * m_offsetSize, m_offsetSize);
    const auto end = static_cast<quint64>(m_bytes.size() - kTrailer);
    if (offset >= end)
        return {};
    const auto from = static_cast<qsizetype>(offset);
    const auto marker = static_cast<uchar>(m_bytes[from]);
    if (marker >> 4 != kind)
        return {};
    Content found{from + 1, marker & 0xF};
    if (found.count == 0xF) {
        // The count does not fit into the marker: a number follows.
        if (offset + 1 >= end || static_cast<uchar>(m_bytes[from + 1]) >> 4 != Integer)
            return {};
        const qsizetype size = qsizetype(1) << (static_cast<uchar>(m_bytes[from + 1]) & 0xF);
        if (size > 8 || static_cast<quint64>(size) > end - offset - 2)
            return {};
        const quint64 count = number(from + 2, size);
        if (count > end)
            return {};
        found = {from + 2 + size, static_cast<qsizetype>(count)};
    }
    return found.count <= (static_cast<qsizetype>(end) - found.from) / unit ? found : Content{};
}

QList<BinaryPlist::Object> BinaryPlist::references(qsizetype from, qsizetype count, qsizetype most) const
{
    QList<Object> objects;
    for (qsizetype i = 0; i < std::min(count, most); ++i)
        objects.append(number(from + i * m_referenceSize, m_referenceSize));
    return objects;
}

QList<BinaryPlist::Object> BinaryPlist::array(Object object) const
{
    const Content list = content(object, Array, m_referenceSize);
    return references(list.from, list.count, mostEntries);
}

QHash<QString, BinaryPlist::Object> BinaryPlist::dictionary(Object object) const
{
    // All keys, then all values.
    const Content pairs = content(object, Dictionary, 2 * m_referenceSize);
    QHash<QString, Object> values;
    if (pairs.count < 0)
        return values;
    const QList<Object> keys = references(pairs.from, pairs.count, mostKeys);
    const QList<Object> objects =
        references(pairs.from + pairs.count * m_referenceSize, pairs.count, mostKeys);
    for (qsizetype i = 0; i < keys.size(); ++i)
        values.insert(text(keys.at(i)), objects.at(i));
    return values;
}

QString BinaryPlist::text(Object object) const
{
    if (const Content ascii = content(object, Ascii, 1); ascii.count >= 0 && ascii.count <= longestText)
        return QString::fromLatin1(m_bytes.sliced(ascii.from, ascii.count));
    const Content wide = content(object, Utf16, 2);
    QString text;
    for (qsizetype i = 0; i < wide.count && wide.count <= longestText; ++i)
        text += QChar(static_cast<char16_t>(number(wide.from + 2 * i, 2)));
    return text;
}

BinaryPlist::Range BinaryPlist::data(Object object) const
{
    const Content bytes = content(object, Data, 1);
    return bytes.count < 0 ? Range{} : Range{bytes.from, bytes.count};
}

} // namespace Baojia
