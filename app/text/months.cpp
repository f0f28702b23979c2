// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/months.h"

namespace Baojia {

int englishMonth(QStringView word)
{
    constexpr QStringView names = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const QStringView begin = word.first(qMin<qsizetype>(word.size(), 3));
    for (qsizetype at = 0; at < names.size(); at += 3) {
        if (begin.compare(names.sliced(at, 3), Qt::CaseInsensitive) == 0)
            return static_cast<int>(at / 3) + 1;
    }
    return 0;
}

} // namespace Baojia
