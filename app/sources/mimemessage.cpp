// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/mimemessage.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr int kMostLevels = 4;

/// Where a line begins with `mark`, from `at` on; -1: nowhere before `to`.
qsizetype lineWith(QByteArrayView bytes, const QByteArray &mark, qsizetype at, qsizetype to)
{
    const QByteArrayView part = bytes.first(to);
    while ((at = part.indexOf(mark, at)) >= 0) {
        if (at == 0 || part[at - 1] == '\n')
            return at;
        ++at;
    }
    return -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView body)
{
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '=') {
            plain += body[at];
            continue;
        }
        const int high = at + 2 < body.size() ? hexValue(body[at + 1]) : -1;
        const int low = at + 2 < body.size() ? hexValue(body[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            at += 2;
            continue;
        }
        // A soft break: nothing but blanks up to the end of the line.
        qsizetype end = at + 1;
        while (end < body.size() && (body[end] == ' ' || body[end] == '\t' || body[end] == '\r'))
            ++end;
        if (end >= body.size() || body[end] == '\n')
            at = end;
        else
            plain += '=';
    }
    return plain;
}

} // namespace

QByteArray withoutTransferEncoding(QByteArrayView body, const QByteArray &encoding)
{
    if (encoding == "base64")
        return QByteArray::fromBase64(QByteArray::fromRawData(body.data(), body.size()));
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body);
    return body.toByteArray();
}

bool MimeMessage::isMessage(QByteArrayView head)
{
    const QByteArrayView start = head.trimmed();
    const qsizetype colon = start.first(std::min<qsizetype>(start.size(), 64)).indexOf(':');
    if (colon <= 0)
        return false;
    const auto isToken = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if (!std::all_of(start.begin(), start.begin() + colon, [&](char c) { return c == '-' || isToken(c); }))
        return false;
    const HeaderBlock header = HeaderBlock::read(start);
    if (header.plainValue("content-type").startsWith("multipart/"))
        return !header.parameter("content-type", "boundary").isEmpty();
    return header.plainValue("content-type") == "text/html" && !header.value("content-transfer-encoding").isEmpty();
}

MimeMessage MimeMessage::read(QByteArrayView bytes, qsizetype mostParts)
{
    MimeMessage message;
    message.m_mostParts = mostParts;
    qsizetype from = 0;
    while (from < bytes.size() && (bytes[from] == '\n' || bytes[from] == '\r' || bytes[from] == ' '))
        ++from;
    message.m_header = HeaderBlock::read(bytes.sliced(from));
    if (message.m_header.size() < 0) {
        message.m_isTruncated = true;
        return message;
    }
    const QByteArray boundary = message.m_header.parameter("content-type", "boundary");
    const qsizetype body = from + message.m_header.size();
    if (!boundary.isEmpty())
        message.walk(bytes, body, bytes.size(), boundary, 1);
    else if (message.m_header.plainValue("content-type") == "text/html")
        message.m_parts.append({message.m_header, body, bytes.size() - body, true});
    return message;
}

void MimeMessage::walk(QByteArrayView bytes, qsizetype from, qsizetype to, const QByteArray &boundary, int level)
{
    const QByteArray mark = "--" + boundary;
    qsizetype at = lineWith(bytes, mark, from, to);
    while (at >= 0) {
        const qsizetype after = at + mark.size();
        if (bytes.sliced(after, std::min<qsizetype>(2, to - after)) == QByteArrayView("--"))
            return;
        const qsizetype newLine = bytes.first(to).indexOf('\n', after);
        if (newLine < 0)
            break;
        const qsizetype next = lineWith(bytes, mark, newLine + 1, to);
        qsizetype end = next < 0 ? to : next;
        // The line break before a boundary belongs to it.
        if (next >= 0 && end > newLine + 1)
            end -= end - 2 > newLine && bytes[end - 2] == '\r' ? 2 : 1;
        take(bytes, newLine + 1, std::max(end, newLine + 1), next >= 0, level);
        if (m_isCrowded)
            return;
        at = next;
    }
    m_isTruncated = true;
}

void MimeMessage::take(QByteArrayView bytes, qsizetype from, qsizetype to, bool isClosed, int level)
{
    HeaderBlock header = HeaderBlock::read(bytes.sliced(from, to - from));
    if (header.size() < 0)
        return;
    const qsizetype body = from + header.size();
    if (header.plainValue("content-type").startsWith("multipart/")) {
        const QByteArray boundary = header.parameter("content-type", "boundary");
        if (level < kMostLevels && !boundary.isEmpty())
            walk(bytes, body, to, boundary, level + 1);
        return;
    }
    if (m_parts.size() >= m_mostParts) {
        m_isCrowded = true;
        return;
    }
    m_parts.append({std::move(header), body, to - body, isClosed});
}

} // namespace Baojia
