// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cjk.h"

#include <algorithm>

namespace Baojia {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr Range hanRanges[] = {
    {0x3007, 0x3007},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xF900, 0xFAFF},
    {0x20000, 0x2FA1F},
    {0x30000, 0x323AF},
};

constexpr Range punctuationRanges[] = {
    {0x00B7, 0x00B7}, // between the parts of foreign names
    {0x2010, 0x2027},
    {0x2030, 0x203B},
    {0x3000, 0x3005},
    {0x3008, 0x3020},
    {0x3030, 0x3030},
    {0x303D, 0x303F},
    {0x30FB, 0x30FB},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6B},
    {0xFF01, 0xFF0F},
    {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40},
    {0xFF5B, 0xFF65},
};

template <std::size_t N>
bool contains(const Range (&ranges)[N], char32_t character)
{
    for (const Range &range : ranges) {
        if (character < range.first)
            return false;
        if (character <= range.last)
            return true;
    }
    return false;
}

bool isZeroWidth(char32_t character)
{
    return character == 0x180E || character == 0x200B || character == 0x2060 || character == 0xFEFF;
}

/// Printed as wide as a Chinese character. Quotes, dashes and the ellipsis are shared with Latin and do not
/// tell.
bool isWide(char32_t character)
{
    return character >= 0x3000 && (isHan(character) || isCjkPunctuation(character));
}

// Every blank character is in the basic plane, so that UTF-16 units can be looked at one by one.
bool isBlankUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code <= 0x3000 || code == 0xFEFF) && isBlankCharacter(code);
}

/// What stands at the head of `text` before the first blank.
QStringView withoutBlanks(QStringView text)
{
    return text.first(std::find_if(text.begin(), text.end(), isBlankUnit) - text.begin());
}

} // namespace

bool isHan(char32_t character)
{
    return contains(hanRanges, character);
}

bool isCjkPunctuation(char32_t character)
{
    return contains(punctuationRanges, character);
}

bool isBlankCharacter(char32_t character)
{
    if (character < 0x80)
        return character == 0x20 || (character >= 0x09 && character <= 0x0D);
    return character == 0x85 || character == 0xA0 || character == 0x1680
        || (character >= 0x2000 && character <= 0x200A) || character == 0x2028 || character == 0x2029
        || character == 0x202F || character == 0x205F || character == 0x3000 || isZeroWidth(character);
}

QString foldWidth(QStringView text)
{
    QString folded = text.toString();
    for (QChar &unit : folded) {
        const char16_t code = unit.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            unit = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == 0x3000)
            unit = u' ';
    }
    return folded;
}

QString trimmedCjk(QStringView text)
{
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && isBlankUnit(text[first]))
        ++first;
    while (end > first && isBlankUnit(text[end - 1]))
        --end;
    return text.sliced(first, end - first).toString();
}

QString collapsed(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool pending = false;
    for (qsizetype at = 0; at < text.size();) {
        if (isBlankUnit(text[at])) {
            pending = pending || (!isZeroWidth(text[at].unicode()) && !line.isEmpty());
            ++at;
            continue;
        }
        if (pending)
            line += u' ';
        pending = false;
        const QStringView word = withoutBlanks(text.sliced(at));
        line += word;
        at += word.size();
    }
    return line;
}

void BlankRun::add(QChar unit)
{
    const char16_t code = unit.unicode();
    if (isZeroWidth(code))
        return;
    m_visible = true;
    if (code == u'\n' || code == u'\r')
        m_lineEnd = true;
    else if (code >= 0x80)
        m_typed = true;
}

bool BlankRun::parts(char32_t left, char32_t right) const
{
    if (!m_visible || !m_lineEnd || m_typed)
        return m_visible;
    const bool chinese = (isHan(left) || isCjkPunctuation(left)) && (isHan(right) || isCjkPunctuation(right));
    return !chinese || !(isWide(left) || isWide(right));
}

QString collapsedMarkup(QStringView text)
{
    QString line;
    line.reserve(text.size());
    BlankRun run;
    char32_t last = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        if (isBlankUnit(unit)) {
            run.add(unit);
            ++at;
            continue;
        }
        if (last != 0 && run.parts(last, characterAt(text, at)))
            line += u' ';
        run = {};
        const QStringView word = withoutBlanks(text.sliced(at));
        line += word;
        at += word.size();
        const bool pair =
            word.size() > 1 && word.back().isLowSurrogate() && word[word.size() - 2].isHighSurrogate();
        last = characterAt(word, word.size() - (pair ? 2 : 1));
    }
    return line;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
}

} // namespace Baojia
