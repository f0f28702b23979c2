// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/cjk.h"
#include "text/hanfold.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <unicode/translit.h>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// A word whose characters are read otherwise than they usually are.
struct Reading
{
    QStringView word;
    QStringView syllables;
};

// Places that newspapers are named after, and words of mastheads, where ICU's reading of the characters is
// another one.
constexpr std::array readings = {
    Reading{u"重庆", u"chong qing"}, Reading{u"厦门", u"xia men"},    Reading{u"长", u"chang"},
    Reading{u"六安", u"lu an"},      Reading{u"六合", u"lu he"},      Reading{u"蚌埠", u"beng bu"},
    Reading{u"东阿", u"dong e"},     Reading{u"番禺", u"pan yu"},     Reading{u"铅山", u"yan shan"},
    Reading{u"乐清", u"yue qing"},   Reading{u"乐亭", u"lao ting"},   Reading{u"乐陵", u"lao ling"},
    Reading{u"莘庄", u"xin zhuang"}, Reading{u"单县", u"shan xian"},  Reading{u"浚县", u"xun xian"},
    Reading{u"尉犁", u"yu li"},      Reading{u"会稽", u"kuai ji"},    Reading{u"会计", u"kuai ji"},
    Reading{u"洪洞", u"hong tong"},  Reading{u"涡阳", u"guo yang"},   Reading{u"枞阳", u"zong yang"},
    Reading{u"牟平", u"mu ping"},    Reading{u"中牟", u"zhong mu"},   Reading{u"黄埔", u"huang pu"},
    Reading{u"什邡", u"shi fang"},   Reading{u"今朝", u"jin zhao"},   Reading{u"宝坻", u"bao di"},
    Reading{u"蔚县", u"yu xian"},    Reading{u"荥经", u"ying jing"},  Reading{u"泌阳", u"bi yang"},
    Reading{u"柏林", u"bo lin"},     Reading{u"都", u"du"},           Reading{u"都是", u"dou shi"},
    Reading{u"银行", u"yin hang"},   Reading{u"行业", u"hang ye"},    Reading{u"行情", u"hang qing"},
    Reading{u"音乐", u"yin yue"},    Reading{u"乐府", u"yue fu"},     Reading{u"藏", u"zang"},
    Reading{u"收藏", u"shou cang"},  Reading{u"校长", u"xiao zhang"}, Reading{u"成长", u"cheng zhang"},
    Reading{u"家长", u"jia zhang"},  Reading{u"市长", u"shi zhang"},  Reading{u"重阳", u"chong yang"},
    Reading{u"重新", u"chong xin"},  Reading{u"佛山", u"fo shan"},    Reading{u"秘鲁", u"bi lu"},
    Reading{u"率先", u"shuai xian"},
};

/// The longest word of the table at the head of `text`; nullptr: none.
const Reading *readingAt(QStringView text)
{
    static const std::bitset<0x10000> firsts = [] {
        std::bitset<0x10000> units;
        for (const Reading &reading : readings)
            units.set(reading.word.front().unicode());
        return units;
    }();
    const Reading *best = nullptr;
    if (text.isEmpty() || !firsts.test(text.front().unicode()))
        return best;
    for (const Reading &reading : readings) {
        if (text.startsWith(reading.word) && (best == nullptr || reading.word.size() > best->word.size()))
            best = &reading;
    }
    return best;
}

/// ICU guards the rules of a transliterator itself: one serves all threads.
const icu::Transliterator *transliterator()
{
    static const std::unique_ptr<const icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<const icu::Transliterator> created(
            icu::Transliterator::createInstance(icu::UnicodeString(u"Han-Latin"), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(created) : nullptr;
    }();
    return made.get();
}

QString tonedLatinOf(QStringView characters)
{
    const icu::Transliterator *const rules = transliterator();
    if (rules == nullptr)
        return characters.toString();
    icu::UnicodeString text(characters.utf16(), static_cast<int32_t>(characters.size()));
    rules->transliterate(text);
    return QStringView(text.getBuffer(), text.length()).toString();
}

QString latinOf(QStringView characters)
{
    QString latin = tonedLatinOf(characters).normalized(QString::NormalizationForm_D);
    latin.replace(u"u\u0308"_s, u"v"_s); // ü is typed v
    latin.removeIf([](QChar unit) { return unit.isMark(); });
    return latin;
}

QString syllableOf(QStringView character)
{
    return collapsed(latinOf(character));
}

/// A syllable, or what is no Chinese character.
struct Sound
{
    QString text;
    bool han = false;
};

/// Without punctuation, Latin words and numbers whole.
QList<Sound> soundsOfName(QStringView text)
{
    // Simplified first: the table, like most of ICU's readings, is in simplified characters. Punctuation goes
    // half width.
    const QString folded = HanFold::fold(text);
    QList<Sound> found;
    bool joins = false;
    for (qsizetype at = 0; at < folded.size();) {
        if (const Reading *reading = readingAt(QStringView(folded).sliced(at))) {
            for (const QStringView syllable : reading->syllables.split(u' '))
                found.append({syllable.toString(), true});
            at += reading->word.size();
            joins = false;
            continue;
        }
        const bool pair = folded[at].isHighSurrogate() && at + 1 < folded.size();
        const qsizetype size = pair ? 2 : 1;
        const char32_t character =
            pair ? QChar::surrogateToUcs4(folded[at], folded[at + 1]) : folded[at].unicode();
        const QStringView written = QStringView(folded).sliced(at, size);
        at += size;
        if (isHan(character)) {
            found.append({syllableOf(written), true});
            joins = false;
        } else if (!QChar::isLetterOrNumber(character)) {
            joins = false;
        } else if (joins) {
            found.last().text += written;
        } else {
            found.append({written.toString(), false});
            joins = true;
        }
    }
    return found;
}

/// The syllables of the Chinese characters of the basic plane, made once: a transliterator takes a
/// microsecond for each.
class SyllableTable
{
public:
    static const SyllableTable &instance()
    {
        static const SyllableTable table;
        return table;
    }

    /// Empty for a character without a reading, and outside of the basic plane.
    [[nodiscard]] const QString &of(char32_t character) const
    {
        static const QString none;
        const bool inside = character >= first && character < end;
        return inside ? m_syllables.at(m_numbers[character - first]) : none;
    }

    [[nodiscard]] bool isSyllable(const QString &letters) const { return m_known.contains(letters); }

private:
    static constexpr char32_t first = 0x3400;
    static constexpr char32_t end = 0xa000;

    SyllableTable()
    {
        QString all;
        for (char32_t character = first; character < end; ++character)
            all += QString(QChar(static_cast<char16_t>(character))) + u'\n';
        const QStringList lines = latinOf(all).split(u'\n');
        m_syllables << QString();
        QHash<QString, quint16> numbers{{QString(), 0}};
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_numbers.size()) && i < lines.size(); ++i) {
            const QString syllable = lines.at(i).trimmed();
            if (!isLetters(syllable))
                continue;
            const auto known = numbers.constFind(syllable);
            if (known != numbers.constEnd()) {
                m_numbers[static_cast<size_t>(i)] = *known;
                continue;
            }
            const auto number = static_cast<quint16>(m_syllables.size());
            numbers.insert(syllable, number);
            m_syllables << syllable;
            m_known.insert(syllable);
            m_numbers[static_cast<size_t>(i)] = number;
        }
    }

    static bool isLetters(const QString &text)
    {
        return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    }

    std::array<quint16, end - first> m_numbers{};
    QStringList m_syllables;
    QSet<QString> m_known;
};

/// Of each character of the folded title its syllable, or itself.
QList<Sound> soundsOfTitle(QStringView title)
{
    const QString folded = HanFold::fold(title);
    const SyllableTable &table = SyllableTable::instance();
    QList<Sound> sounds;
    sounds.reserve(folded.size());
    for (qsizetype at = 0; at < folded.size();) {
        if (const Reading *reading = readingAt(QStringView(folded).sliced(at))) {
            for (const QStringView syllable : reading->syllables.split(u' '))
                sounds.append({syllable.toString(), true});
            at += reading->word.size();
            continue;
        }
        const QString &syllable = table.of(folded.at(at).unicode());
        sounds.append(syllable.isEmpty() ? Sound{folded.at(at), false} : Sound{syllable, true});
        ++at;
    }
    return sounds;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The first letter of each syllable, and the rest as it is.
QString initialsOf(const QList<Sound> &sounds)
{
    QString initials;
    initials.reserve(sounds.size());
    for (const Sound &sound : sounds)
        initials += sound.han ? sound.text.first(std::min<qsizetype>(1, sound.text.size())) : sound.text;
    return initials;
}

/// Whether `letters` stand in the initials, or spell, from one of the sounds on, those that `isSpelled` in
/// full; the last one may be cut short.
template <class F>
bool areMeant(const QList<Sound> &sounds, QStringView letters, F isSpelled)
{
    if (letters.isEmpty() || initialsOf(sounds).contains(letters))
        return !letters.isEmpty();
    for (qsizetype start = 0; start < sounds.size(); ++start) {
        QString spelled;
        for (qsizetype at = start; at < sounds.size() && spelled.size() < letters.size(); ++at) {
            if (!isSpelled(sounds.at(at)))
                break;
            spelled += sounds.at(at).text;
            if (!letters.startsWith(QStringView(spelled).first(std::min(spelled.size(), letters.size()))))
                break;
        }
        if (spelled.startsWith(letters))
            return true;
    }
    return false;
}

constexpr qsizetype mostMeanings = 32;
constexpr qsizetype longestSyllable = 6;

/// Every way to spell letters in syllables, as initials.
class Spelling
{
public:
    explicit Spelling(QStringView letters)
        : m_letters(letters)
    { }

    QStringList all()
    {
        spell(0, {});
        return m_found;
    }

private:
    /// Whether there is a way from `at` on.
    bool spell(qsizetype at, const QString &initials)
    {
        if (at == m_letters.size()) {
            if (!m_found.contains(initials))
                m_found << initials;
            return true;
        }
        if (m_found.size() >= mostMeanings || m_deadEnds.contains(at))
            return false;
        bool leads = false;
        const qsizetype rest = m_letters.size() - at;
        const qsizetype longest = isDigit(m_letters.at(at)) ? 1 : std::min(longestSyllable, rest);
        for (qsizetype size = longest; size > 0; --size) {
            if (isPart(at, size, rest))
                leads = spell(at + size, initials + m_letters.at(at)) || leads;
        }
        if (!leads && m_found.size() < mostMeanings)
            m_deadEnds.insert(at);
        return leads;
    }

    [[nodiscard]] bool isPart(qsizetype at, qsizetype size, qsizetype rest) const
    {
        // The last one may be cut short.
        return size == rest || isDigit(m_letters.at(at))
            || SyllableTable::instance().isSyllable(m_letters.sliced(at, size).toString());
    }

    QStringView m_letters;
    QStringList m_found;
    QSet<qsizetype> m_deadEnds;
};

} // namespace

QString tonedSyllable(QStringView character)
{
    const QString latin = tonedLatinOf(character).trimmed();
    return latin == character ? QString() : latin;
}

QString pinyin(QStringView text)
{
    QStringList words;
    for (const Sound &sound : soundsOfName(text))
        words.append(sound.text);
    return words.join(u' ');
}

QString pinyinInitials(QStringView text)
{
    return initialsOf(soundsOfName(text));
}

QString titleInitials(QStringView title)
{
    return initialsOf(soundsOfTitle(title));
}

bool soundsLike(QStringView title, QStringView letters)
{
    // Latin words of titles are found as they are written, not by the syllables that they might be.
    return areMeant(soundsOfTitle(title), letters, [](const Sound &sound) {
        return sound.han || isDigit(sound.text.front());
    });
}

bool nameSoundsLike(QStringView name, QStringView letters)
{
    return areMeant(soundsOfName(name), letters, [](const Sound &) { return true; });
}

QStringList initialsMeant(QStringView letters)
{
    QStringList found;
    if (letters.isEmpty())
        return found;
    found << letters.toString() << Spelling(letters).all();
    found.removeDuplicates();
    return found;
}

} // namespace Baojia
