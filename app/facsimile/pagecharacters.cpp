// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/pagecharacters.h"

#include "text/cjk.h"
#include "text/radicals.h"

namespace Baojia {

namespace {

constexpr char32_t kFirstSupplement = 0x2E80;
constexpr char32_t kFirstKangxi = 0x2F00;

char32_t withoutRadical(char32_t character)
{
    char32_t meant = 0;
    if (character >= kFirstKangxi && character < kFirstKangxi + kangxiRadicals.size())
        meant = kangxiRadicals[static_cast<size_t>(character - kFirstKangxi)];
    else if (character >= kFirstSupplement && character < kFirstSupplement + supplementRadicals.size())
        meant = supplementRadicals[static_cast<size_t>(character - kFirstSupplement)];
    return meant == 0 ? character : meant;
}

bool isPrivate(char32_t character)
{
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

bool isLatinWord(QChar unit)
{
    return unit.unicode() < 0x250 && unit.isLetterOrNumber();
}

} // namespace

CleanedText cleanedPdfText(const QString &text)
{
    CleanedText cleaned;
    cleaned.text.reserve(text.size());
    bool gap = false;
    for (const char32_t character : text.toUcs4()) {
        if (isPrivate(character)) {
            cleaned.privateLeftOut = true;
            gap = true;
            continue;
        }
        if (character < 0x20 || character == 0xFFFE || character == 0xFFFF || character == 0xFFFD
            || character == 0xAD)
            continue;
        const char32_t meant = withoutRadical(character);
        if (gap && !cleaned.text.isEmpty() && meant < 0x250 && isLatinWord(cleaned.text.back())
            && isLatinWord(QChar(char16_t(meant))))
            cleaned.text += u' ';
        gap = false;
        // fi, fl and their like
        if (meant >= 0xFB00 && meant <= 0xFB06)
            cleaned.text += QString::fromUcs4(&meant, 1).normalized(QString::NormalizationForm_KC);
        else
            cleaned.text += QString::fromUcs4(&meant, 1);
    }
    return cleaned;
}

QString joinedLines(const QString &line, const QString &next)
{
    if (line.isEmpty() || next.isEmpty())
        return line + next;
    if (line.size() > 1 && line.endsWith(u'-') && line.at(line.size() - 2).isLetter()
        && next.front().isLower())
        return line.chopped(1) + next;
    const bool words =
        isLatinWord(next.front()) && (isLatinWord(line.back()) || line.endsWith(u',') || line.endsWith(u'.'));
    return words ? QString(line + u' ' + next) : QString(line + next);
}

} // namespace Baojia
