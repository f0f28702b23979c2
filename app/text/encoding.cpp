// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "text/chinesecodec.h"
#include "text/cjk.h"
#include "text/declaredcharset.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Utf8Census
{
    qsizetype characters = 0; ///< of more than one byte
    qsizetype errors = 0; ///< bytes
    qsizetype spoiled = 0; ///< places: runs of such bytes
    qsizetype truncated = 0; ///< bytes of a character that the end cuts off
};

/// Lengths only: overlong forms and surrogates are left to the decoder, which replaces them.
Utf8Census countUtf8(QByteArrayView bytes)
{
    Utf8Census census;
    qsizetype spoiledTo = -1;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        // Chinese characters first: nearly all that is not ASCII.
        if (lead >= 0xE0 && lead < 0xF0 && at + 2 < bytes.size() && isContinuation(bytes[at + 1])
            && isContinuation(bytes[at + 2])) {
            ++census.characters;
            at += 3;
            continue;
        }
        const qsizetype length = lead >= 0xF5 ? 0
            : lead >= 0xF0                    ? 4
            : lead >= 0xE0                    ? 3
            : lead >= 0xC2                    ? 2
                                              : 0;
        qsizetype seen = 1;
        while (seen < length && at + seen < bytes.size() && isContinuation(bytes[at + seen]))
            ++seen;
        if (length > 0 && seen == length) {
            ++census.characters;
            at += length;
        } else if (length > 0 && at + seen == bytes.size()) {
            census.truncated = seen;
            at += seen;
        } else {
            census.spoiled += spoiledTo == at ? 0 : 1;
            ++census.errors;
            spoiledTo = ++at;
        }
    }
    return census;
}

/// Mostly UTF-8, with a few spoiled places, such as a post that two programs wrote at once.
bool isDamagedUtf8(const Utf8Census &census)
{
    return census.characters >= 4 && census.spoiled * 20 <= census.characters
        && census.errors * 4 <= census.characters;
}

bool looksLikeFile(QByteArrayView bytes)
{
    constexpr std::array<const char *, 9> heads = {"%PDF-",
                                                   "\x89PNG",
                                                   "\xFF\xD8\xFF",
                                                   "GIF8",
                                                   "PK\x03\x04",
                                                   "7z\xBC\xAF",
                                                   "Rar!",
                                                   "\x1F\x8B",
                                                   "SQLite format 3"};
    return std::any_of(
        heads.begin(), heads.end(), [bytes](const char *head) { return bytes.startsWith(head); });
}

/// More control bytes than damage in a text explains.
bool isBinary(QByteArrayView bytes)
{
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 9) || (byte > 13 && byte < 32 && byte != 26 && byte != 27) || byte == 127;
    };
    const qsizetype controls = std::count_if(bytes.begin(), bytes.end(), isControl);
    return looksLikeFile(bytes) || controls * 200 > bytes.size();
}

/// UTF-16 without a mark: every other byte of its line ends, spaces and tags is NUL.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    if (!head.contains('\0'))
        return std::nullopt;
    std::array<qsizetype, 2> nuls = {0, 0};
    for (qsizetype at = 0; at < head.size(); ++at)
        nuls[static_cast<std::size_t>(at & 1)] += head[at] == '\0' ? 1 : 0;
    const qsizetype units = head.size() / 2;
    for (const std::size_t side : {0U, 1U}) {
        if (nuls[side] * 20 < units || nuls[side] == 0
            || nuls[1 - side] * 4 > nuls[side]) // U+4E00 has one on the other side
            continue;
        const auto encoding = side == 0 ? TextEncoding::Utf16Be : TextEncoding::Utf16Le;
        QStringDecoder decoder(side == 0 ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        const QString text = decoder.decode(head);
        const auto isTextUnit = [](QChar unit) {
            return unit.isPrint() || unit.isSpace() || unit.isSurrogate();
        };
        if (std::count_if(text.begin(), text.end(), isTextUnit) * 100 >= text.size() * 97)
            return encoding;
    }
    return std::nullopt;
}

std::optional<TextEncoding> encodingOf(const QString &charset)
{
    static const QStringList gb = {u"gb2312"_s,
                                   u"gbk"_s,
                                   u"gb18030"_s,
                                   u"cp936"_s,
                                   u"ms936"_s,
                                   u"x-gbk"_s,
                                   u"936"_s,
                                   u"euc-cn"_s,
                                   u"gb_2312-80"_s,
                                   u"hz-gb-2312"_s,
                                   u"gb2312-80"_s,
                                   u"windows-936"_s};
    static const QStringList latin = {
        u"iso-8859-1"_s, u"windows-1252"_s, u"latin1"_s, u"us-ascii"_s, u"ascii"_s};
    if (gb.contains(charset))
        return TextEncoding::Gb18030;
    if (charset.startsWith(u"big5"_s) || charset == u"cp950"_s || charset == u"x-x-big5"_s)
        return TextEncoding::Big5;
    if (charset == u"utf-8"_s || charset == u"utf8"_s)
        return TextEncoding::Utf8;
    if (charset == u"utf-16be"_s)
        return TextEncoding::Utf16Be;
    if (charset.startsWith(u"utf-16"_s) || charset == u"unicode"_s)
        return TextEncoding::Utf16Le;
    if (latin.contains(charset))
        return TextEncoding::Windows1252;
    return std::nullopt;
}

constexpr int kClearly = 40; // points of ChineseCodec's confidence

/// Decided by what the bytes can be, then by what they would say.
TextEncoding detected(const QByteArray &bytes, const Utf8Census &census, std::optional<TextEncoding> declared)
{
    if (declared == TextEncoding::Utf16Le || declared == TextEncoding::Utf16Be) {
        // Text without a single NUL can be UTF-16 when it is all Chinese; tags and line ends rule that out.
        declared.reset();
    }
    if (census.errors == 0 || isDamagedUtf8(census))
        return TextEncoding::Utf8;
    const ChineseCodec::Judgement judgement = ChineseCodec::judge(bytes);
    // Nearly any bytes are well formed in both, so that a declaration stands only where its text is not
    // gibberish beside the other's.
    const bool saysGb =
        judgement.gbConfidence + kClearly > judgement.big5Confidence || judgement.big5Errors > 0;
    const bool saysBig5 =
        judgement.big5Confidence + kClearly > judgement.gbConfidence || judgement.gbErrors > 0;
    if (declared == TextEncoding::Gb18030 && judgement.gbErrors * 100 <= judgement.gbCharacters && saysGb)
        return TextEncoding::Gb18030;
    if (declared == TextEncoding::Big5 && judgement.big5Errors * 100 <= judgement.big5Characters && saysBig5)
        return TextEncoding::Big5;
    const bool gb = judgement.gbErrors * 20 <= judgement.gbCharacters;
    const bool big5 = judgement.big5Errors * 20 <= judgement.big5Characters;
    if (!gb && !big5)
        return declared == TextEncoding::Gb18030 || declared == TextEncoding::Big5
                || declared == TextEncoding::Utf8
            ? *declared
            : TextEncoding::Windows1252;
    if (declared == TextEncoding::Windows1252 && judgement.gbConfidence < 20 && judgement.big5Confidence < 20)
        return TextEncoding::Windows1252;
    if (gb && big5)
        return judgement.big5Confidence > judgement.gbConfidence ? TextEncoding::Big5 : TextEncoding::Gb18030;
    return gb ? TextEncoding::Gb18030 : TextEncoding::Big5;
}

/// Qt hands on half a surrogate pair as it stands; what is written later as UTF-8 would be another text than what was read.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString decodedAs(TextEncoding encoding, const QByteArray &bytes)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless).decode(bytes);
    case TextEncoding::Utf16Le:
        return withoutLoneSurrogates(QStringDecoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless).decode(bytes));
    case TextEncoding::Utf16Be:
        return withoutLoneSurrogates(QStringDecoder(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless).decode(bytes));
    case TextEncoding::Gb18030:
        return ChineseCodec::fromGb18030(bytes);
    case TextEncoding::Big5:
        return ChineseCodec::fromBig5(bytes);
    case TextEncoding::Windows1252:
        return ChineseCodec::fromWindows1252(bytes);
    }
    return {};
}

/// The first characters that are not ASCII. From the whole length: the head of a page is ASCII.
QString misreadSample(const QString &text)
{
    constexpr qsizetype sampleSize = 2000;
    QString sample(std::min(sampleSize, text.size()), Qt::Uninitialized);
    qsizetype size = 0;
    QChar *const to = sample.data();
    for (const QChar unit : text) {
        if (unit.unicode() < 0x80 || unit == QChar::ReplacementCharacter)
            continue;
        to[size++] = unit;
        if (size == sampleSize)
            break;
    }
    sample.truncate(size);
    return sample;
}

bool saysUtf8(const Utf8Census &census)
{
    return census.characters >= 6 && census.errors * 4 <= census.characters;
}

bool wasMisreadAsGb(const QString &sample)
{
    // Usually its first part has more errors already than the rest could outweigh: a unit becomes at most one
    // pair of bytes that are not ASCII (those of a code of four bytes stand apart), so at most one character
    // of UTF-8.
    constexpr qsizetype partSize = 400;
    if (sample.size() > partSize) {
        const qsizetype part = sample[partSize].isLowSurrogate() ? partSize - 1 : partSize;
        const Utf8Census census = countUtf8(ChineseCodec::toGb18030(sample.first(part)));
        if (census.errors * 4 > census.characters + (sample.size() - part) + 4)
            return false;
    }
    return saysUtf8(countUtf8(ChineseCodec::toGb18030(sample)));
}

bool wasMisreadAsWindows1252(const QString &sample)
{
    // Every character of UTF-8 begins with a byte that Windows-1252 has for one of these alone.
    const auto leads = std::count_if(sample.begin(), sample.end(), [](QChar unit) {
        return unit.unicode() >= 0xC2 && unit.unicode() <= 0xF4;
    });
    return leads >= 6 && saysUtf8(countUtf8(ChineseCodec::toWindows1252(sample)));
}

/// Read in the wrong encoding and saved again, somewhere on its way: its bytes in that encoding are UTF-8
/// still.
bool wasMisread(const QString &text)
{
    const QString sample = misreadSample(text);
    return sample.size() >= 8 && (wasMisreadAsGb(sample) || wasMisreadAsWindows1252(sample));
}

bool isGarbled(const QString &text)
{
    // What replacement characters, and the fill of a debugger's memory, become when they are read as GBK.
    for (const QStringView sign : {QStringView(u"锟斤拷"), QStringView(u"烫烫烫"), QStringView(u"屯屯屯")}) {
        // A single character is found faster, and all but always not there.
        const qsizetype first = text.indexOf(sign.front());
        if (first >= 0 && text.indexOf(sign, first) >= 0)
            return true;
    }
    return wasMisread(text);
}

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return isBlankCharacter(unit.unicode()); });
}

struct Found
{
    TextEncoding encoding;
    QByteArray bytes; ///< without mark
};

std::optional<Found> byMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Found{TextEncoding::Utf8, bytes.sliced(3)};
    if (bytes.startsWith("\xFF\xFE") && !bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Found{TextEncoding::Utf16Le, bytes.sliced(2)};
    if (bytes.startsWith("\xFE\xFF"))
        return Found{TextEncoding::Utf16Be, bytes.sliced(2)};
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return Found{TextEncoding::Gb18030, bytes.sliced(4)};
    return std::nullopt;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Gb18030:
        return u"GB18030"_s;
    case TextEncoding::Big5:
        return u"Big5"_s;
    case TextEncoding::Utf16Le:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"windows-1252"_s;
    }
    return {};
}

Result<DecodedText> decodeHead(const QByteArray &bytes, QStringView declaredCharset, const QString &subject)
{
    DecodedText decoded;
    decoded.declared = declaredCharset.isEmpty() ? declaredHtmlCharset(bytes)
                                                 : declaredCharset.toString().toLower().trimmed();
    std::optional<Found> found = byMark(bytes);
    const bool marked = found.has_value();
    if (!found) {
        if (const std::optional<TextEncoding> utf16 = unmarkedUtf16(bytes))
            found = Found{*utf16, bytes};
        else if (isBinary(bytes))
            return Error{ErrorKind::BinaryFile, subject, {}};
    }
    Utf8Census census;
    if (!found) {
        census = countUtf8(bytes);
        found = Found{detected(bytes, census, encodingOf(decoded.declared)), bytes};
    }
    if (found->encoding == TextEncoding::Utf8) {
        const qsizetype truncated = marked ? countUtf8(found->bytes).truncated : census.truncated;
        found->bytes.chop(truncated);
        decoded.truncated = truncated > 0;
    }
    decoded.encoding = found->encoding;
    decoded.text = decodedAs(found->encoding, found->bytes);
    decoded.text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (isBlankText(decoded.text))
        return Error{ErrorKind::EmptyFile, subject, {}};
    decoded.replaced = decoded.text.contains(QChar::ReplacementCharacter);
    return decoded;
}

Result<DecodedText> decodeText(const QByteArray &bytes, QStringView declaredCharset, const QString &subject)
{
    Result<DecodedText> decoded = decodeHead(bytes, declaredCharset, subject);
    // A replacement character of the file's own, and not alone: somebody lost what stood there.
    if (decoded)
        decoded->garbled = (decoded->encoding == TextEncoding::Utf8 && bytes.contains("\xEF\xBF\xBD\xEF\xBF\xBD"))
            || isGarbled(decoded->text);
    return decoded;
}

} // namespace Baojia
