// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/headerblock.h"

#include <algorithm>

namespace Baojia {

HeaderBlock HeaderBlock::read(QByteArrayView bytes)
{
    HeaderBlock block;
    const qsizetype end = std::min(bytes.size(), kMostBytes);
    QByteArray last;
    for (qsizetype at = 0; at < end;) {
        const qsizetype newLine = bytes.first(end).indexOf('\n', at);
        if (newLine < 0)
            return block;
        const QByteArrayView whole = bytes.sliced(at, newLine - at);
        const QByteArrayView line = whole.trimmed();
        at = newLine + 1;
        if (line.isEmpty()) {
            block.m_size = at;
            return block;
        }
        const bool folded = whole.front() == ' ' || whole.front() == '\t';
        if (folded && !last.isEmpty()) {
            block.m_fields[last] += ' ' + line.toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        last = line.first(colon).trimmed().toByteArray().toLower();
        if (!block.m_fields.contains(last))
            block.m_fields.insert(last, line.sliced(colon + 1).trimmed().toByteArray());
        else
            last.clear();
    }
    return block;
}

QByteArray HeaderBlock::plainValue(const QByteArray &name) const
{
    const QByteArray whole = value(name);
    const qsizetype semicolon = whole.indexOf(';');
    return (semicolon < 0 ? whole : whole.first(semicolon)).trimmed().toLower();
}

QByteArray HeaderBlock::parameter(const QByteArray &name, const QByteArray &parameter) const
{
    const QByteArray whole = value(name);
    for (qsizetype at = whole.indexOf(';'); at >= 0 && at < whole.size();) {
        const qsizetype equals = whole.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray key = whole.sliced(at + 1, equals - at - 1).trimmed().toLower();
        qsizetype from = equals + 1;
        while (from < whole.size() && (whole[from] == ' ' || whole[from] == '\t'))
            ++from;
        const bool quoted = from < whole.size() && whole[from] == '"';
        const qsizetype stop = whole.indexOf(quoted ? '"' : ';', from + (quoted ? 1 : 0));
        const qsizetype to = stop < 0 ? whole.size() : stop;
        if (key == parameter)
            return quoted ? whole.sliced(from + 1, to - from - 1) : whole.sliced(from, to - from).trimmed();
        at = quoted ? whole.indexOf(';', to) : stop;
    }
    return {};
}

} // namespace Baojia
