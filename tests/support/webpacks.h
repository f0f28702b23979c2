// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <zlib.h>

/// Containers of saved web pages, made for tests.
namespace Baojia::WebPacks {

/// A file of a web site.
struct WebFile
{
    QByteArray url;
    QByteArray bytes;
    QByteArray type; ///< with its charset, if any
};

inline QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray coded;
    qsizetype column = 0;
    for (const char byte : bytes) {
        const bool plain = (byte > 32 && byte < 127 && byte != '=') || byte == ' ';
        const QByteArray piece = plain ? QByteArray(1, byte) : '=' + QByteArray(1, byte).toHex().toUpper();
        if (column + piece.size() > 75) {
            coded += "=\r\n";
            column = 0;
        }
        coded += piece;
        column += piece.size();
    }
    return coded;
}

/// As Chromium writes it: the first file is the page.
inline QByteArray mhtml(const QList<WebFile> &files, const QByteArray &date = "Sat, 18 Jul 2026 10:00:00 +0800")
{
    const QByteArray boundary = "----MultipartBoundary--xYz0123----";
    QByteArray message = "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + files.first().url
        + "\r\nSubject: =?utf-8?Q?=E5=B0=8F=E6=8A=A5?=\r\nDate: " + date
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"" + boundary
        + "\"\r\n\r\n\r\n";
    for (const WebFile &file : files) {
        const bool text = file.type.startsWith("text/");
        message += "--" + boundary + "\r\nContent-Type: " + file.type + "\r\nContent-Transfer-Encoding: "
            + (text ? "quoted-printable" : "base64") + "\r\nContent-Location: " + file.url + "\r\n\r\n";
        message += text ? quotedPrintable(file.bytes) : file.bytes.toBase64();
        message += "\r\n";
    }
    return message + "--" + boundary + "--\r\n";
}

inline QByteArray httpAnswer(const QByteArray &body, const QByteArray &type, const QByteArray &more = {},
                             const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more + "\r\n" + body;
}

/// `fields`: further lines of its head, each with its line end.
inline QByteArray warcRecord(const QByteArray &type, const QByteArray &url, const QByteArray &block,
                             const QByteArray &fields = {})
{
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2026-07-18T02:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n" + fields
        + "Content-Length: " + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

inline QByteArray deflated(const QByteArray &bytes, int bits)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

inline QByteArray gzipped(const QByteArray &bytes)
{
    return deflated(bytes, 16 + MAX_WBITS);
}

inline QByteArray chunked(const QByteArray &bytes, qsizetype size)
{
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

/// The whole archive; with `gzip` each record is a member of its own.
inline QByteArray warc(const QList<WebFile> &files, bool gzip)
{
    QByteArray archive;
    const auto add = [&](const QByteArray &record) { archive += gzip ? gzipped(record) : record; };
    add("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2026-07-18T02:00:00Z\r\nContent-Length: 14\r\n\r\nsoftware: test\r\n\r\n");
    for (const WebFile &file : files) {
        add(warcRecord("request", file.url, "GET / HTTP/1.1\r\n\r\n"));
        add(warcRecord("response", file.url, httpAnswer(file.bytes, file.type)));
    }
    return archive;
}

/// Apple's binary property list, object by object; each answers its number.
class PlistWriter
{
public:
    quint16 text(const QByteArray &ascii) { return add(head(0x5, ascii.size()) + ascii); }

    quint16 wide(const QString &text)
    {
        QByteArray bytes = head(0x6, text.size());
        for (const QChar c : text)
            bytes += bigEndian(c.unicode(), 2);
        return add(bytes);
    }

    quint16 data(const QByteArray &bytes) { return add(head(0x4, bytes.size()) + bytes); }

    quint16 array(const QList<quint16> &objects) { return add(head(0xA, objects.size()) + references(objects)); }

    quint16 dictionary(const QList<std::pair<QByteArray, quint16>> &pairs)
    {
        QList<quint16> keys;
        QList<quint16> values;
        for (const auto &[key, value] : pairs) {
            keys.append(text(key));
            values.append(value);
        }
        return add(head(0xD, pairs.size()) + references(keys) + references(values));
    }

    /// The whole file, of which `top` is the outermost object.
    [[nodiscard]] QByteArray file(quint16 top) const
    {
        QByteArray bytes("bplist00");
        QByteArray table;
        for (const QByteArray &object : m_objects) {
            table += bigEndian(static_cast<quint64>(bytes.size()), 4);
            bytes += object;
        }
        const auto at = static_cast<quint64>(bytes.size());
        return bytes + table + QByteArray(6, '\0') + char(4) + char(2) + bigEndian(static_cast<quint64>(m_objects.size()), 8)
            + bigEndian(top, 8) + bigEndian(at, 8);
    }

private:
    static QByteArray bigEndian(quint64 number, int size)
    {
        QByteArray bytes;
        for (int i = size - 1; i >= 0; --i)
            bytes += static_cast<char>(number >> (8 * i) & 0xFF);
        return bytes;
    }

    static QByteArray head(int kind, qsizetype count)
    {
        if (count < 15)
            return QByteArray(1, static_cast<char>(kind << 4 | static_cast<int>(count)));
        return QByteArray(1, static_cast<char>(kind << 4 | 0xF)) + char(0x12) + bigEndian(static_cast<quint64>(count), 4);
    }

    static QByteArray references(const QList<quint16> &objects)
    {
        QByteArray bytes;
        for (const quint16 object : objects)
            bytes += bigEndian(object, 2);
        return bytes;
    }

    quint16 add(const QByteArray &object)
    {
        m_objects.append(object);
        return static_cast<quint16>(m_objects.size() - 1);
    }

    QList<QByteArray> m_objects;
};

/// As Safari writes it: the first file is the page.
inline QByteArray webArchive(const QList<WebFile> &files)
{
    PlistWriter plist;
    const auto resource = [&plist](const WebFile &file) {
        const qsizetype charset = file.type.indexOf("charset=");
        QList<std::pair<QByteArray, quint16>> fields {{"WebResourceData", plist.data(file.bytes)},
                                                      {"WebResourceMIMEType", plist.text(file.type.split(';').first())},
                                                      {"WebResourceURL", plist.text(file.url)}};
        if (charset >= 0)
            fields.append({"WebResourceTextEncodingName", plist.text(file.type.sliced(charset + 8))});
        return plist.dictionary(fields);
    };
    QList<quint16> others;
    for (const WebFile &file : files.sliced(1))
        others.append(resource(file));
    return plist.file(plist.dictionary({{"WebMainResource", resource(files.first())}, {"WebSubresources", plist.array(others)}}));
}

/// The index of a page in a MAFF of Firefox.
inline QByteArray maffIndex(const QByteArray &url, const QByteArray &file = "index.html", const QByteArray &more = {})
{
    return "<?xml version=\"1.0\"?>\n<RDF:RDF xmlns:MAF=\"http://maf.mozdev.org/metadata/rdf#\" xmlns:NC=\"http://home.netscape.com/NC-rdf#\" "
           "xmlns:RDF=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<RDF:Description RDF:about=\"urn:root\">\n"
           "<MAF:originalurl RDF:resource=\"" + url + "\"/>\n<MAF:title RDF:resource=\"&lt;x&gt;\"/>\n"
           "<MAF:archivetime RDF:resource=\"Sat, 18 Jul 2026 10:00:00 +0800\"/>\n<MAF:indexfilename RDF:resource=\"" + file
        + "\"/>\n" + more + "</RDF:Description>\n</RDF:RDF>\n";
}

}
