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

}
