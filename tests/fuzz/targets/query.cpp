// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "search/querycursor.h"
#include "search/queryfinish.h"
#include "search/queryparser.h"

namespace Baojia::Fuzz {

void readQuery(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    (void)parseQuery(text);
    const QueryFault fault = faultOf(text);
    require(fault.start >= 0 && fault.length >= 0 && fault.start + fault.length <= text.size(), "a fault lies in the text");
    (void)parseQuery(finishedQuery(text));
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += 1 + text.size() / 16) {
        if (const auto piece = pieceAt(text, cursor))
            require(piece->start >= 0 && piece->start <= cursor, "a piece begins before the cursor");
    }
}

}
