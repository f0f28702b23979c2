// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/cjk.h"
#include "text/hanfold.h"

#include <algorithm>
#include <array>
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
    const Reading *best = nullptr;
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

QString syllableOf(QStringView character)
{
    const icu::Transliterator *const rules = transliterator();
    if (rules == nullptr)
        return character.toString();
    icu::UnicodeString text(character.utf16(), static_cast<int32_t>(character.size()));
    rules->transliterate(text);
    QString latin =
        QStringView(text.getBuffer(), text.length()).toString().normalized(QString::NormalizationForm_D);
    latin.replace(u"u\u0308"_s, u"v"_s); // ü is typed v
    latin.removeIf([](QChar unit) { return unit.isMark(); });
    return collapsed(latin);
}

/// A syllable, or a run of what is no Chinese character.
struct Token
{
    QString text;
    bool han = false;
};

QList<Token> tokens(QStringView text)
{
    // Simplified first: the table, like most of ICU's readings, is in simplified characters. Punctuation goes
    // half width.
    const QString folded = HanFold::fold(text);
    QList<Token> found;
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

} // namespace

QString pinyin(QStringView text)
{
    QStringList words;
    for (const Token &token : tokens(text))
        words.append(token.text);
    return words.join(u' ');
}

QString pinyinInitials(QStringView text)
{
    QString initials;
    for (const Token &token : tokens(text))
        initials += token.han ? token.text.first(std::min<qsizetype>(1, token.text.size())) : token.text;
    return initials;
}

} // namespace Baojia
