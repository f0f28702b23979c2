// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/tonedpinyin.h"

#include "text/chinesecodec.h"
#include "text/cjk.h"
#include "text/hanfold.h"
#include "text/htmlsanitizer.h"
#include "text/pinyin.h"

#include <QtCore/QHash>

#include <bitset>

#include "rendition/wordreadings.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// The units of the basic plane that the first level of GB/T 2312 has: rows 16 to 55, in the order of their
/// sounds.
const std::bitset<0x10000> &commonCharacters()
{
    static const std::bitset<0x10000> common = [] {
        std::bitset<0x10000> units;
        for (int row = 0xb0; row <= 0xd7; ++row) {
            for (int cell = 0xa1; cell <= 0xfe; ++cell) {
                const QString character = ChineseCodec::fromGb18030(
                    QByteArray().append(static_cast<char>(row)).append(static_cast<char>(cell)));
                if (character.size() == 1 && isHan(character.front().unicode()))
                    units.set(character.front().unicode());
            }
        }
        return units;
    }();
    return common;
}

} // namespace

QList<ReadCharacter> tonedPinyin(QStringView text, bool rareOnly)
{
    // The table is in Simplified. Folding may change how many units there are, so a folded unit is led back
    // to where it is from.
    const HanFold::Folded folded = HanFold::foldWithOrigin(text);
    QHash<char32_t, bool> rare; // of those that were asked about: it costs a folding
    const auto isWanted = [&](qsizetype from) {
        if (!rareOnly)
            return true;
        const char32_t character = characterAt(text, from);
        auto found = rare.constFind(character);
        if (found == rare.constEnd())
            found = rare.insert(character, isRareCharacter(character));
        return *found;
    };
    QHash<char32_t, QString> known;
    QList<ReadCharacter> read;
    const auto add = [&](qsizetype from, const QString &syllable) {
        read.append({from, QChar::requiresSurrogates(characterAt(text, from)) ? 2 : 1, syllable});
    };
    for (qsizetype at = 0; at < folded.text.size();) {
        const QStringView rest = QStringView(folded.text).sliced(at);
        // Words are looked up at every character that no word before it took, wanted or not: they decide where the next one
        // begins, and how what is rare in them is read.
        const QStringList word = wordReadingAt(rest);
        for (const QString &syllable : word) {
            if (const qsizetype from = folded.origin.at(at); isWanted(from))
                add(from, syllable);
            ++at;
        }
        if (!word.isEmpty())
            continue;
        const char32_t character = characterAt(folded.text, at);
        const qsizetype size = QChar::requiresSurrogates(character) ? 2 : 1;
        const qsizetype from = folded.origin.at(at);
        if (isHan(character) && isWanted(from)) {
            auto syllable = known.find(character);
            if (syllable == known.end())
                syllable = known.insert(character, tonedSyllable(rest.first(size)));
            if (!syllable->isEmpty())
                add(from, *syllable);
        }
        at += size;
    }
    return read;
}

bool isRareCharacter(char32_t character)
{
    if (!isHan(character) || character == U'〇')
        return false;
    const QString folded = HanFold::fold(QString::fromUcs4(&character, 1));
    return folded.size() != 1 || !commonCharacters().test(folded.front().unicode());
}

QString withPinyin(QStringView text, bool rareOnly)
{
    QString html;
    qsizetype at = 0;
    for (const ReadCharacter &character : tonedPinyin(text, rareOnly)) {
        html += escapedHtml(text.sliced(at, character.at - at));
        html += u"<span class=\"py\" data-p=\"%1\">%2</span>"_s.arg(
            escapedHtml(character.syllable), text.sliced(character.at, character.size));
        at = character.at + character.size;
    }
    return html + escapedHtml(text.sliced(at));
}

} // namespace Baojia
