// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/httpcontent.h"

#include <algorithm>
#include <array>
#include <brotli/decode.h>
#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kBlock = 128 * 1024;

/// The length of a chunk; -1: no such line is here. `at` moves behind the line.
qint64 chunkSize(QByteArrayView body, qsizetype &at)
{
    const qsizetype newLine = body.indexOf('\n', at);
    if (newLine < 0 || newLine - at > 4096)
        return -1;
    QByteArrayView line = body.sliced(at, newLine - at);
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line = line.first(extension);
    line = line.trimmed();
    bool ok = false;
    const qint64 size = line.size() <= 16 ? line.toLongLong(&ok, 16) : -1;
    if (!ok || size < 0)
        return -1;
    at = newLine + 1;
    return size;
}

QByteArray withoutChunks(const QByteArray &body)
{
    QByteArray joined;
    for (qsizetype at = 0; at < body.size();) {
        const qint64 size = chunkSize(body, at);
        if (size < 0) // not a chunk: at the start the body was stored joined, later it is spoiled
            return at == 0 ? body : joined;
        if (size == 0)
            break;
        const qsizetype there = std::min<qint64>(size, body.size() - at);
        joined += QByteArrayView(body).sliced(at, there);
        at += there;
        while (at < body.size() && (body[at] == '\r' || body[at] == '\n'))
            ++at;
    }
    return joined;
}

/// `bits` as inflateInit2() wants them.
Result<QByteArray> inflated(const QByteArray &body, int bits, qint64 limit, const QString &subject)
{
    z_stream stream {};
    if (inflateInit2(&stream, bits) != Z_OK)
        return Error {ErrorKind::Internal, subject, u"zlib"_s};
    const std::unique_ptr<z_stream, int (*)(z_streamp)> end(&stream, &inflateEnd);
    // zlib takes no constant, and changes nothing.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = static_cast<uInt>(body.size());
    QByteArray plain;
    std::array<char, kBlock> block {};
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = block.size();
        status = inflate(&stream, Z_NO_FLUSH);
        plain.append(block.data(), static_cast<qsizetype>(block.size() - stream.avail_out));
        if (plain.size() > limit)
            return Error {ErrorKind::TooLarge, subject, QString::number(limit)};
    }
    return plain;
}

Result<QByteArray> unbrotlied(const QByteArray &body, qint64 limit, const QString &subject)
{
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState *)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    const auto *next = reinterpret_cast<const uint8_t *>(body.constData());
    auto left = static_cast<size_t>(body.size());
    QByteArray plain;
    std::array<uint8_t, kBlock> block {};
    auto status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        uint8_t *out = block.data();
        size_t room = block.size();
        status = BrotliDecoderDecompressStream(state.get(), &left, &next, &room, &out, nullptr);
        plain.append(reinterpret_cast<const char *>(block.data()), static_cast<qsizetype>(block.size() - room));
        if (plain.size() > limit)
            return Error {ErrorKind::TooLarge, subject, QString::number(limit)};
    }
    return plain;
}

Result<QByteArray> undone(const QByteArray &coding, const QByteArray &body, qint64 limit, const QString &subject)
{
    if (coding == "gzip" || coding == "x-gzip") {
        if (!body.startsWith("\x1F\x8B"))
            return body;
        return inflated(body, 16 + MAX_WBITS, limit, subject);
    }
    if (coding == "deflate") {
        // By the standard with the head of zlib; many servers leave it out.
        auto plain = inflated(body, MAX_WBITS, limit, subject);
        if (plain && plain->isEmpty() && !body.isEmpty())
            plain = inflated(body, -MAX_WBITS, limit, subject);
        return plain && plain->isEmpty() ? Result<QByteArray>(body) : plain;
    }
    if (coding == "br") {
        auto plain = unbrotlied(body, limit, subject);
        return plain && plain->isEmpty() ? Result<QByteArray>(body) : plain;
    }
    return Error {ErrorKind::NotAvailable, QString::fromLatin1(coding.left(40)), {}};
}

} // namespace

HttpHead HttpHead::read(QByteArrayView bytes)
{
    HttpHead head;
    if (!bytes.startsWith("HTTP/"))
        return head;
    const qsizetype space = bytes.first(std::min<qsizetype>(bytes.size(), 16)).indexOf(' ');
    head.header = HeaderBlock::read(bytes);
    if (space > 0 && head.header.size() > space + 4)
        head.status = bytes.sliced(space + 1, 3).toInt();
    return head;
}

Result<QByteArray> httpContent(const QByteArray &body, const HeaderBlock &header, qint64 limit, const QString &subject)
{
    QByteArray content = header.value("transfer-encoding").toLower().contains("chunked") ? withoutChunks(body) : body;
    const QList<QByteArray> codings = header.value("content-encoding").toLower().split(',');
    for (auto coding = codings.crbegin(); coding != codings.crend(); ++coding) {
        const QByteArray name = coding->trimmed();
        if (name.isEmpty() || name == "identity" || name == "none")
            continue;
        auto plain = undone(name, content, limit, subject);
        if (!plain)
            return plain;
        content = *std::move(plain);
    }
    if (content.size() > limit)
        return Error {ErrorKind::TooLarge, subject, QString::number(limit)};
    return content;
}

} // namespace Baojia
