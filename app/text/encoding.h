// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Baojia {

/// The encodings Chinese newspapers were saved in. GB2312, GBK and CP936 are all read as GB18030, their
/// superset: pages that declare the small set use characters of the large one.
enum class TextEncoding { Utf8, Gb18030, Big5, Utf16Le, Utf16Be, Windows1252 };

/// A document's characters, and how they were found.
struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    QString declared; ///< the charset the document or its sender names, lower case; may be a lie; empty: none
    bool replaced = false; ///< some bytes meant nothing in `encoding` and became U+FFFD
    bool truncated = false; ///< the end cuts through a character, which was left out (UTF-8 only)
    bool garbled = false; ///< the text was spoiled before it was saved (乱码: 锟斤拷, 烫烫烫, runs of U+FFFD)
};

/// Decodes by byte order mark, else as UTF-8 where the bytes are valid UTF-8, else as `declaredCharset` (or
/// what the bytes themselves declare in a meta element or XML declaration) where they fit it, else by
/// detection among the Chinese encodings. A truncated last character does not make UTF-8 invalid. Errors:
/// EmptyFile (nothing but white space), BinaryFile (bytes that are no text).
Result<DecodedText>
decodeText(const QByteArray &bytes, QStringView declaredCharset = {}, const QString &subject = {});

/// As decodeText(), but does not look whether the text is garbled: for those who only ask what a file is.
Result<DecodedText>
decodeHead(const QByteArray &bytes, QStringView declaredCharset = {}, const QString &subject = {});

/// The name of the encoding for people and records: UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE, windows-1252.
QString encodingName(TextEncoding encoding);

} // namespace Baojia
