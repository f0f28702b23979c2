// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/frontmatterplain.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isWordUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'_' || code == u'-';
}

bool isWordStart(QChar unit)
{
    return isWordUnit(unit) && unit != u'-';
}

/// What some reader on the way drops, replaces or refuses.
bool isDelicate(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || unit.isSurrogate() || code == 0xFEFF
        || code >= 0xFFFE;
}

bool isNullWord(QStringView text)
{
    return text.compare("null"_L1, Qt::CaseInsensitive) == 0;
}

/// The text between two quotes of the same kind that holds neither that quote nor an escape.
std::optional<QStringView> quoted(QStringView value)
{
    const QStringView inside = value.sliced(1, std::max<qsizetype>(0, value.size() - 2));
    if (value.size() < 2 || value.back() != value.front() || inside.contains(value.front())
        || inside.contains(u'\\'))
        return std::nullopt;
    if (inside.startsWith(u' ') || inside.endsWith(u' '))
        return std::nullopt;
    return inside;
}

std::optional<QStringView> plain(QStringView value)
{
    if (!isWordStart(value.front()) && value.front().unicode() < 0x80)
        return std::nullopt;
    if (value.endsWith(u':') || value.contains(": "_L1) || value.contains(" #"_L1) || isNullWord(value))
        return std::nullopt;
    return value;
}

} // namespace

std::optional<QList<std::pair<QString, QStringList>>> plainFields(QStringView head)
{
    if (std::any_of(head.begin(), head.end(), [](QChar unit) { return isDelicate(unit) && unit != u'\n'; }))
        return std::nullopt;
    QList<std::pair<QString, QStringList>> fields;
    for (const QStringView line : head.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = line.first(std::max<qsizetype>(0, colon));
        if (key.isEmpty() || key.size() > 64 || !isWordStart(key.front()) || isNullWord(key)
            || !std::all_of(key.begin(), key.end(), isWordUnit))
            return std::nullopt;
        QStringView value = line.sliced(colon + 1);
        if (!value.isEmpty() && value.front() != u' ')
            return std::nullopt;
        while (value.startsWith(u' '))
            value = value.sliced(1);
        while (value.endsWith(u' '))
            value.chop(1);
        if (value.isEmpty()) {
            // What follows a lone key may be its list.
            return std::nullopt;
        }
        const auto text = value.front() == u'"' || value.front() == u'\'' ? quoted(value) : plain(value);
        if (!text)
            return std::nullopt;
        fields.append({key.toString(), text->isEmpty() ? QStringList() : QStringList(text->toString())});
    }
    return fields;
}

} // namespace Baojia
