// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/shownsource.h"

#include <algorithm>

namespace Baojia {

namespace {

// The editor lays out a whole line at once: a line of some hundred thousand characters would stop the program
// for minutes. Longer ones are broken on the screen; what is copied is the document's own text.
constexpr qsizetype longestLine = 2'000;
// The rest of a longer document is left out.
constexpr qsizetype mostShown = 8 * 1024 * 1024;

} // namespace

ShownSource shownSource(QStringView whole)
{
    ShownSource shown;
    shown.cut = whole.size() > mostShown;
    const QStringView text = whole.first(std::min(whole.size(), mostShown));
    shown.text.reserve(text.size() + text.size() / longestLine);
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        while (end - start > longestLine) {
            const qsizetype length =
                text[start + longestLine].isLowSurrogate() ? longestLine - 1 : longestLine;
            shown.text += text.sliced(start, length);
            shown.text += u'\n';
            shown.broken = true;
            start += length;
        }
        shown.text += text.sliced(start, end - start);
        if (found >= 0)
            shown.text += u'\n';
        start = end + 1;
    }
    return shown;
}

} // namespace Baojia
