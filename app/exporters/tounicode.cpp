// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/tounicode.h"

#include "text/radicals.h"

#include <QtCore/QList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr char16_t firstSupplement = 0x2e80;
constexpr char16_t firstKangxi = 0x2f00;

QByteArray hexOf(char32_t character)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// The target of one glyph, `hex` without brackets, repaired.
QByteArray repairedTarget(const QByteArray &hex, const QSet<char16_t> &kept)
{
    if (hex.size() != 4)
        return hex;
    bool ok = false;
    const auto target = static_cast<char16_t>(hex.toUShort(&ok, 16));
    const char32_t character = ok && !kept.contains(target) ? characterOfRadical(target) : 0;
    return character == 0 ? hex : hexOf(character);
}

/// `<A> <B> <C>`: glyphs A to B read as C and the characters after it. Written glyph by glyph where one is a radical.
QByteArray repairedRange(const QList<QByteArray> &range, const QSet<char16_t> &kept)
{
    const QByteArray whole = "<" + range[0] + "> <" + range[1] + "> <" + range[2] + ">";
    bool startOk = false;
    bool endOk = false;
    bool targetOk = false;
    const uint start = range[0].toUInt(&startOk, 16);
    const uint end = range[1].toUInt(&endOk, 16);
    const uint target = range[2].toUInt(&targetOk, 16);
    if (!startOk || !endOk || !targetOk || range[2].size() != 4 || end < start || end - start > 255)
        return whole;
    QByteArray targets;
    bool changed = false;
    for (uint i = 0; i <= end - start; ++i) {
        const QByteArray before = QByteArray::number(target + i, 16).rightJustified(4, '0').toUpper();
        const QByteArray after = repairedTarget(before, kept);
        changed = changed || after != before;
        targets += "<" + after + ">";
    }
    return changed ? QByteArray("<" + range[0] + "> <" + range[1] + "> [" + targets + "]") : whole;
}

/// The hexadecimal strings of a line that holds nothing else; empty for other lines.
QList<QByteArray> hexStrings(const QByteArray &line)
{
    QList<QByteArray> strings;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at] == ' ' || line[at] == '\t' || line[at] == '\r') {
            ++at;
            continue;
        }
        const qsizetype close = line[at] == '<' ? line.indexOf('>', at) : -1;
        if (close < 0)
            return {};
        strings += line.sliced(at + 1, close - at - 1);
        at = close + 1;
    }
    return strings;
}

}

char32_t characterOfRadical(char16_t radical)
{
    if (radical >= firstKangxi && radical < firstKangxi + kangxiRadicals.size())
        return kangxiRadicals[static_cast<size_t>(radical - firstKangxi)];
    if (radical >= firstSupplement && radical < firstSupplement + supplementRadicals.size())
        return supplementRadicals[static_cast<size_t>(radical - firstSupplement)];
    return 0;
}

QSet<char16_t> radicalsIn(QStringView text)
{
    QSet<char16_t> found;
    for (const QChar character : text) {
        if (characterOfRadical(character.unicode()) != 0)
            found.insert(character.unicode());
    }
    return found;
}

QByteArray repairedToUnicode(const QByteArray &cmap, const QSet<char16_t> &kept)
{
    enum class Section { None, Characters, Ranges };
    Section section = Section::None;
    QList<QByteArray> lines = cmap.split('\n');
    for (QByteArray &line : lines) {
        const QByteArray word = line.trimmed();
        if (word.endsWith("beginbfchar"))
            section = Section::Characters;
        else if (word.endsWith("beginbfrange"))
            section = Section::Ranges;
        else if (word.startsWith("endbf"))
            section = Section::None;
        const QList<QByteArray> strings = section == Section::None ? QList<QByteArray>() : hexStrings(line);
        if (section == Section::Characters && strings.size() == 2)
            line = "<" + strings[0] + "> <" + repairedTarget(strings[1], kept) + ">";
        else if (section == Section::Ranges && strings.size() == 3)
            line = repairedRange(strings, kept);
    }
    return lines.join('\n');
}

}
