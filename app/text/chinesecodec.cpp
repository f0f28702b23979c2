// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chinesecodec.h"

#include <memory>
#include <string_view>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace Baojia::ChineseCodec {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct CloseDetector
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

using Converter = std::unique_ptr<UConverter, CloseConverter>;

// U+FFFD in GB18030.
constexpr auto gbReplacement = "\x84\x31\xA4\x37";

Converter converterFor(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

QString toUnicode(const char *name, const QByteArray &bytes)
{
    const Converter converter = converterFor(name);
    QString text;
    if (converter == nullptr)
        return text;
    // Resized piecewise: ICU counts in 32 bits, and a file may be larger.
    constexpr qsizetype piece = 1 << 20;
    const char *source = bytes.constData();
    const char *const end = source + bytes.size();
    while (true) {
        QString buffer(piece, Qt::Uninitialized);
        auto *const start = reinterpret_cast<UChar *>(buffer.data());
        UChar *target = start;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, start + piece, &source, end, nullptr, true, &status);
        text += QStringView(buffer).first(target - start);
        if (status != U_BUFFER_OVERFLOW_ERROR)
            return text;
    }
}

QByteArray fromUnicode(const char *name, const QString &text)
{
    const Converter converter = converterFor(name);
    if (converter == nullptr)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setSubstChars(converter.get(), "?", 1, &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    const int32_t size = ucnv_fromUChars(converter.get(),
                                         bytes.data(),
                                         static_cast<int32_t>(bytes.size()),
                                         reinterpret_cast<const UChar *>(text.utf16()),
                                         static_cast<int32_t>(text.size()),
                                         &status);
    bytes.resize(U_SUCCESS(status) ? size : 0);
    return bytes;
}

bool isBetween(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

/// Walks GB18030 as browsers do (the decoder of the Encoding standard): `good` gets each piece that is well
/// formed, `bad` is called for each that is not.
template <class Good, class Bad>
void walkGb18030(QByteArrayView bytes, Good &&good, Bad &&bad)
{
    const auto byteAt = [bytes](qsizetype at) {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : static_cast<unsigned char>(0);
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const unsigned char lead = byteAt(at);
        const unsigned char second = byteAt(at + 1);
        if (lead < 0x80) {
            good(bytes.sliced(at, 1));
            ++at;
        } else if (!isBetween(lead, 0x81, 0xFE)) {
            bad();
            ++at;
        } else if (isBetween(second, 0x30, 0x39)) {
            const bool whole = isBetween(byteAt(at + 2), 0x81, 0xFE) && isBetween(byteAt(at + 3), 0x30, 0x39);
            // Cut off by the end: one error for all that is left, as one character is lost.
            const bool cut =
                at + 2 >= bytes.size() || (at + 3 >= bytes.size() && isBetween(byteAt(at + 2), 0x81, 0xFE));
            if (whole)
                good(bytes.sliced(at, 4));
            else
                bad();
            at += whole ? 4 : cut ? 4 : 1;
        } else if (isBetween(second, 0x40, 0xFE) && second != 0x7F) {
            good(bytes.sliced(at, 2));
            at += 2;
        } else {
            bad();
            at += at + 1 < bytes.size() && second < 0x80 ? 1 : 2;
        }
    }
}

bool isBig5Trail(unsigned char byte)
{
    return isBetween(byte, 0x40, 0x7E) || isBetween(byte, 0xA1, 0xFE);
}

void countBig5(QByteArrayView bytes, Judgement &judgement)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80)
            continue;
        if (at + 1 == bytes.size())
            return;
        if (isBetween(lead, 0x87, 0xFE) && isBig5Trail(static_cast<unsigned char>(bytes[at + 1]))) {
            ++judgement.big5Characters;
            ++at;
        } else {
            ++judgement.big5Errors;
        }
    }
}

void countGb18030(QByteArrayView bytes, Judgement &judgement)
{
    qsizetype end = 0;
    bool badAtEnd = false;
    walkGb18030(
        bytes,
        [&](QByteArrayView piece) {
            judgement.gbCharacters += piece.size() > 1 ? 1 : 0;
            end = piece.data() + piece.size() - bytes.data();
            badAtEnd = false;
        },
        [&] {
            ++judgement.gbErrors;
            badAtEnd = true;
        });
    // The last character cut off is no reason to doubt the rest.
    if (badAtEnd && bytes.size() - end < 4)
        --judgement.gbErrors;
}

void addConfidence(const QByteArray &bytes, Judgement &judgement)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return;
    ucsdet_enableInputFilter(detector.get(), true); // tags say nothing about the language
    ucsdet_setText(detector.get(),
                   bytes.constData(),
                   static_cast<int32_t>(qMin<qsizetype>(bytes.size(), 1 << 20)),
                   &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t index = 0; U_SUCCESS(status) && index < count; ++index) {
        UErrorCode ignored = U_ZERO_ERROR;
        const std::string_view name(ucsdet_getName(matches[index], &ignored));
        const int confidence = ucsdet_getConfidence(matches[index], &ignored);
        if (name == "GB18030")
            judgement.gbConfidence = confidence;
        else if (name == "Big5")
            judgement.big5Confidence = confidence;
    }
}

} // namespace

QString fromGb18030(const QByteArray &bytes)
{
    QByteArray wellFormed;
    wellFormed.reserve(bytes.size());
    walkGb18030(
        bytes,
        [&wellFormed](QByteArrayView piece) { wellFormed.append(piece); },
        [&wellFormed] { wellFormed.append(gbReplacement); });
    // A3A0 is an ideographic space to browsers, and a private character to ICU.
    return toUnicode("gb18030", wellFormed).replace(QChar(0xE5E5), QChar(0x3000));
}

QString fromBig5(const QByteArray &bytes)
{
    return toUnicode("Big5-HKSCS", bytes);
}

QString fromWindows1252(const QByteArray &bytes)
{
    return toUnicode("windows-1252", bytes);
}

QByteArray toGb18030(const QString &text)
{
    return fromUnicode("gb18030", text);
}

QByteArray toWindows1252(const QString &text)
{
    return fromUnicode("windows-1252", text);
}

Judgement judge(const QByteArray &bytes)
{
    Judgement judgement;
    countGb18030(bytes, judgement);
    countBig5(bytes, judgement);
    addConfidence(bytes, judgement);
    return judgement;
}

} // namespace Baojia::ChineseCodec
