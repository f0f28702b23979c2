// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QtEndian>

#include <zlib.h>

/// Archives and documents that are small and want to be large, byte by byte: no library writes them.
namespace Baojia::Bombs {

inline QByteArray le16(quint16 value)
{
    value = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&value), 2};
}

inline QByteArray le32(quint32 value)
{
    value = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&value), 4};
}

/// `bits`: 15 for zlib, -15 for bare deflate, 31 for gzip.
inline QByteArray packed(const QByteArray &bytes, int bits)
{
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, bits, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// A member of a zip.
struct ZipMember
{
    QByteArray name;
    QByteArray bytes;
    bool deflated = false;
};

/// What the local header and the directory have in common.
inline QByteArray zipFields(bool deflated, quint32 crc, qsizetype packedSize, qsizetype size, const QByteArray &name)
{
    return le16(20) + le16(0x800) + le16(deflated ? 8 : 0) + le32(0x58610000) + le32(crc) + le32(static_cast<quint32>(packedSize))
        + le32(static_cast<quint32>(size)) + le16(static_cast<quint16>(name.size())) + le16(0);
}

inline QByteArray zipDirectoryEntry(const QByteArray &fields, const QByteArray &name, qsizetype local)
{
    return QByteArray("PK\x01\x02", 4) + le16(20) + fields + le16(0) + le16(0) + le16(0) + le32(0) + le32(static_cast<quint32>(local)) + name;
}

inline QByteArray zipEnd(qsizetype count, qsizetype directorySize, qsizetype place)
{
    const auto total = static_cast<quint16>(qMin<qsizetype>(count, 0xffff));
    return QByteArray("PK\x05\x06", 4) + le16(0) + le16(0) + le16(total) + le16(total) + le32(static_cast<quint32>(directorySize))
        + le32(static_cast<quint32>(place)) + le16(0);
}

inline quint32 crcOf(const QByteArray &bytes)
{
    return static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

/// Honest about its members.
inline QByteArray zip(const QList<ZipMember> &members)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipMember &member : members) {
        const QByteArray content = member.deflated ? packed(member.bytes, -15) : member.bytes;
        const QByteArray fields = zipFields(member.deflated, crcOf(member.bytes), content.size(), member.bytes.size(), member.name);
        directory += zipDirectoryEntry(fields, member.name, out.size());
        out += QByteArray("PK\x03\x04", 4) + fields + member.name + content;
    }
    return out + directory + zipEnd(members.size(), directory.size(), out.size());
}

/// A zip in which each member's deflated bytes begin with the header of the next, quoted, and go on with its bytes: `count`
/// members of `kernel` bytes and more, held once. Sizes and checksums are true.
inline QByteArray quotingZip(qsizetype kernel, int count)
{
    const QByteArray zeros(kernel, '\0');
    const QByteArray content = packed(zeros, -15);
    quint32 crc = crcOf(zeros);
    qsizetype packedSize = content.size();
    qsizetype size = kernel;
    QByteArrayList heads; // from the last member to the first
    QByteArrayList fields;
    for (int i = count - 1; i >= 0; --i) {
        const QByteArray name = QByteArray::number(i).rightJustified(5, '0') + ".txt";
        fields.append(zipFields(true, crc, packedSize, size, name));
        const QByteArray head = QByteArray("PK\x03\x04", 4) + fields.last() + name;
        heads.append(head);
        const auto length = static_cast<quint16>(head.size());
        crc = static_cast<quint32>(crc32_combine(crcOf(head), crc, static_cast<z_off_t>(size)));
        packedSize += 5 + length;
        size += length;
    }
    QByteArray out;
    QByteArray directory;
    for (qsizetype i = heads.size() - 1; i >= 0; --i) {
        directory += zipDirectoryEntry(fields.at(i), heads.at(i).mid(30), out.size());
        out += heads.at(i);
        if (i > 0) {
            const auto length = static_cast<quint16>(heads.at(i - 1).size());
            out += QByteArray(1, '\0') + le16(length) + le16(static_cast<quint16>(~length));
        }
    }
    out += content;
    return out + directory + zipEnd(heads.size(), directory.size(), out.size());
}

/// The head of a member of a tar; `kind` 'S' is a sparse file of old GNU tar that unpacks to `real` bytes.
inline QByteArray tarHead(const QByteArray &name, qint64 size, char kind = '0', qint64 real = 0)
{
    QByteArray head(512, '\0');
    const auto put = [&head](qsizetype at, const QByteArray &bytes) { head.replace(at, bytes.size(), bytes); };
    const auto octal = [](qint64 value, int width) { return QByteArray::number(value, 8).rightJustified(width, '0'); };
    put(0, name.left(100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(size, 11));
    put(136, octal(0, 11));
    put(148, "        ");
    head[156] = kind;
    put(257, kind == 'S' ? QByteArray("ustar  \0", 8) : QByteArray("ustar\00000", 8));
    if (kind == 'S') {
        put(386, octal(real - size, 11));
        put(398, octal(size, 11));
        put(483, octal(real, 11));
    }
    unsigned sum = 0;
    for (const char byte : std::as_const(head))
        sum += static_cast<unsigned char>(byte);
    put(148, octal(sum, 6) + QByteArray("\0 ", 2));
    return head;
}

/// `times` the bytes, packed as so many gzip members one behind the other: quick to make however long it unpacks to.
inline QByteArray gzipTimes(const QByteArray &first, const QByteArray &again, qsizetype times)
{
    return packed(first, 31) + packed(again, 31).repeated(times);
}

/// A PNG that says it is so wide and high, with nothing behind its head.
inline QByteArray pngHead(quint32 width, quint32 height)
{
    const auto be32 = [](quint32 value) {
        value = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&value), 4);
    };
    const auto chunk = [&](const QByteArray &body) -> QByteArray {
        return be32(static_cast<quint32>(body.size() - 4)) + body
            + be32(static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()))));
    };
    const QByteArray head = "IHDR" + be32(width) + be32(height) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk(head) + chunk("IDAT" + packed(QByteArray(1 << 20, '\0'), 15)) + chunk("IEND");
}

/// A PDF of one page, whose content stream unpacks to that many blanks.
inline QByteArray pdf(qsizetype contentBytes)
{
    const QByteArray content = packed(packed(QByteArray(contentBytes, ' '), 15), 15);
    QByteArray out = "%PDF-1.5\n";
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &body) {
        places.append(out.size());
        out += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>");
    object("<</Filter[/FlateDecode/FlateDecode]/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    const qsizetype table = out.size();
    out += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

}
