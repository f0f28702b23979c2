// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "text/declaredcharset.h"
#include "text/encoding.h"

namespace Baojia::Fuzz {

void readCharset(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    const bool declares = line >= 0 && line < 24;
    const QString declared = declares ? QString::fromLatin1(bytes.left(line)) : QString();
    const QByteArray text = declares ? bytes.mid(line + 1) : bytes;
    (void)declaredHtmlCharset(text);
    (void)decodeHead(text, declared);
    const auto decoded = decodeText(text, declared);
    if (!decoded)
        return;
    require(!encodingName(decoded->encoding).isEmpty(), "an encoding has a name");
    require(!decoded->text.startsWith(QChar::ByteOrderMark) || text.size() > 3, "no byte order mark of its own");
    require(decoded->text.isValidUtf16(), "text is whole UTF-16");
}

}
