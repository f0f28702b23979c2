// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hanfold.h"

#include "text/cjk.h"
#include "text/hanfoldtable.h"

#include <QtCore/QStringView>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int algorithm = 1; // raise it when the code below changes what it makes

quint32 entryOf(char32_t character)
{
    using namespace HanFoldTable;
    return character < codePointEnd ? blocks[blockOf[character / blockSize]][character % blockSize] : 0;
}

// `Sink` takes (character to add, where it comes from).
template <class Sink>
void foldInto(QStringView text, Sink &&sink)
{
    bool inBlank = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        char32_t character = text[at++].unicode();
        if (QChar::isHighSurrogate(character) && at < text.size() && text[at].isLowSurrogate())
            character = QChar::surrogateToUcs4(static_cast<char16_t>(character), text[at++].unicode());
        if (isBlankCharacter(character)) {
            // A zero-width space is no gap: it is put inside words to let lines break.
            const bool zeroWidth = !QChar::isSpace(character) && character != 0x85;
            if (!zeroWidth && !inBlank)
                sink(QStringView(u" "), start);
            inBlank = inBlank || !zeroWidth;
            continue;
        }
        inBlank = false;
        if (QChar::isSurrogate(character)) {
            // Half a character: kept as it is, it might meet its other half in the folded text.
            sink(QStringView(u"\uFFFD"), start);
            continue;
        }
        const quint32 entry = entryOf(character);
        if (entry == 0) {
            sink(text.sliced(start, at - start), start);
        } else if ((entry & HanFoldTable::expansionFlag) != 0) {
            const quint32 place = (entry & ~HanFoldTable::expansionFlag) >> 5;
            sink(QStringView(HanFoldTable::expansions + place, static_cast<qsizetype>(entry & 31U)), start);
        } else {
            const auto units = QChar::fromUcs4(entry);
            sink(QStringView(units), start);
        }
    }
}

} // namespace

QString HanFold::fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    foldInto(text, [&folded](QStringView units, qsizetype) { folded += units; });
    return folded;
}

HanFold::Folded HanFold::foldWithOrigin(QStringView text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size() + 1);
    foldInto(text, [&folded](QStringView units, qsizetype origin) {
        folded.text += units;
        for (qsizetype unit = 0; unit < units.size(); ++unit)
            folded.origin.append(origin);
    });
    folded.origin.append(text.size());
    return folded;
}

QString HanFold::version()
{
    return QString::number(algorithm) + u'-' + QString::fromLatin1(HanFoldTable::version);
}

} // namespace Baojia
