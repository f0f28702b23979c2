// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// The encodings of Chinese that Qt does not know, through ICU. What means nothing becomes U+FFFD, as
/// browsers do it.
namespace Baojia::ChineseCodec {

QString fromGb18030(const QByteArray &bytes);
QString fromBig5(const QByteArray &bytes);
QString fromWindows1252(const QByteArray &bytes);

/// What has no place in the encoding becomes a question mark.
QByteArray toGb18030(const QString &text);
QByteArray toWindows1252(const QString &text);

/// How well bytes fit the two Chinese encodings.
struct Judgement
{
    qsizetype gbCharacters = 0; ///< of more than one byte, well formed
    qsizetype gbErrors = 0;
    qsizetype big5Characters = 0;
    qsizetype big5Errors = 0;
    int gbConfidence = 0; ///< 0 to 100, by how common the characters are
    int big5Confidence = 0;
};

Judgement judge(const QByteArray &bytes);

} // namespace Baojia::ChineseCodec
