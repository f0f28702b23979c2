// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hanfold.h"

#include "text/cjk.h"
#include "text/hanfoldtable.h"

#include <QtCore/QStringView>

#include <array>
#include <memory>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int algorithm = 1; // raise it when the code below changes what it makes

quint32 entryOf(char32_t character)
{
    using namespace HanFoldTable;
    return character < codePointEnd ? blocks[blockOf[character / blockSize]][character % blockSize] : 0;
}

bool isPlainUnit(char16_t unit)
{
    return !isBlankCharacter(unit) && !QChar::isSurrogate(unit);
}

/// What each unit of UTF-16 folds to when that is one unit and depends on nothing around it; 0 for all
/// others.
using SingleUnits = std::array<char16_t, 0x10000>;

const SingleUnits &singleUnits()
{
    static const auto units = [] {
        auto made = std::make_unique<SingleUnits>();
        for (char32_t unit = 0; unit < made->size(); ++unit) {
            const quint32 entry = entryOf(unit);
            const bool single = entry < made->size() && isPlainUnit(static_cast<char16_t>(unit));
            (*made)[unit] = static_cast<char16_t>(!single ? 0 : entry != 0 ? entry : unit);
        }
        return made;
    }();
    return *units;
}

/// Takes folded units and where they come from. Has room at any time for as many units as are left to be
/// folded.
template <bool withOrigin>
class Output
{
public:
    explicit Output(qsizetype size) { grow(size); }

    /// One unit for one.
    void add(char16_t unit, qsizetype origin)
    {
        m_units[m_size] = unit;
        if constexpr (withOrigin)
            m_origins[m_size] = origin;
        ++m_size;
    }

    /// Any number of units; after them `left` are to be folded.
    void add(QStringView units, qsizetype origin, qsizetype left)
    {
        if (m_size + units.size() + left > m_text.size())
            grow(m_size + m_size / 2 + units.size() + left);
        for (const QChar unit : units)
            add(unit.unicode(), origin);
    }

    QString takeText()
    {
        m_text.truncate(m_size);
        return std::move(m_text);
    }

    QList<qsizetype> takeOrigin(qsizetype end)
    {
        m_origin.resize(m_size + 1);
        m_origin.last() = end;
        return std::move(m_origin);
    }

private:
    void grow(qsizetype size)
    {
        m_text.resize(size);
        m_units = reinterpret_cast<char16_t *>(m_text.data());
        if constexpr (withOrigin) {
            m_origin.resize(size + 1);
            m_origins = m_origin.data();
        }
    }

    QString m_text;
    QList<qsizetype> m_origin;
    char16_t *m_units = nullptr;
    qsizetype *m_origins = nullptr;
    qsizetype m_size = 0;
};

/// Folds the character at `at`, which is more than one unit or becomes it, and moves `at` after it.
template <bool withOrigin>
void foldCharacter(QStringView text, qsizetype &at, Output<withOrigin> &output)
{
    const qsizetype start = at;
    const char32_t character = characterAt(text, at);
    at += QChar::requiresSurrogates(character) ? 2 : 1;
    const qsizetype left = text.size() - at;
    const quint32 entry = entryOf(character);
    if (QChar::isSurrogate(character)) {
        // Half a character: kept as it is, it might meet its other half in the folded text.
        output.add(u'\uFFFD', start);
    } else if (entry == 0) {
        output.add(text.sliced(start, at - start), start, left);
    } else if ((entry & HanFoldTable::expansionFlag) != 0) {
        const quint32 place = (entry & ~HanFoldTable::expansionFlag) >> 5;
        output.add(
            QStringView(HanFoldTable::expansions + place, static_cast<qsizetype>(entry & 31U)), start, left);
    } else {
        const auto units = QChar::fromUcs4(entry);
        output.add(QStringView(units), start, left);
    }
}

template <bool withOrigin>
Output<withOrigin> folded(QStringView text)
{
    const SingleUnits &single = singleUnits();
    Output<withOrigin> output(text.size());
    bool inBlank = false;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (const char16_t simple = single[unit]; simple != 0) {
            output.add(simple, at);
            inBlank = false;
            ++at;
        } else if (isBlankCharacter(unit)) {
            // A zero-width space is no gap: it is put inside words to let lines break.
            const bool zeroWidth = !QChar::isSpace(unit) && unit != 0x85;
            if (!zeroWidth && !inBlank)
                output.add(u' ', at);
            inBlank = inBlank || !zeroWidth;
            ++at;
        } else {
            foldCharacter(text, at, output);
            inBlank = false;
        }
    }
    return output;
}

} // namespace

QString HanFold::fold(QStringView text)
{
    return folded<false>(text).takeText();
}

HanFold::Folded HanFold::foldWithOrigin(QStringView text)
{
    Output<true> output = folded<true>(text);
    return {output.takeText(), output.takeOrigin(text.size())};
}

QString HanFold::version()
{
    return QString::number(algorithm) + u'-' + QString::fromLatin1(HanFoldTable::version);
}

} // namespace Baojia
