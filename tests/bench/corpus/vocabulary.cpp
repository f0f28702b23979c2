// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kWords = 200'000;
constexpr qsizetype kFunctionWords = 130; // the first ranks are single characters: 的, 在, 是 …
constexpr double kWordShift = 3.5;
constexpr double kWordSlope = 1.0;
constexpr double kCharacterShift = 60;
constexpr double kCharacterSlope = 1.35;
constexpr qsizetype kFirstTopic = 400;
constexpr qsizetype kTopicWords = 90'000;

/// The characters that newspapers use most, roughly in this order; the rest of GB 2312 follows in no order.
QString frequentCharacters()
{
    return u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
           u"产种面而方后多定行学法所"
           "民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
           "还因由其些然前外天政四日"
           "那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建"
           "月公无系军很情者最立代想"
           "已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组"
           "见计别她手角期根论运农指几"
           "九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油"
           "思术极交受联什认六共权收证"
           "改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信"
           "马节话米整空元况今集温传土"
           "许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备"
           "半办青省列习响约支般史感劳"
           "便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却"
           "专状育厂京识适属圆包火住调"
           "满县局照参红细引听该铁价严"_s;
}

/// Level 1 (rows 16 to 55) or level 2 (rows 56 to 87) of GB 2312.
QString gb2312(int firstRow, int lastRow)
{
    QByteArray bytes;
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int cell = 1; cell <= (row == 55 ? 89 : 94); ++cell) {
            bytes.append(static_cast<char>(0xA0 + row));
            bytes.append(static_cast<char>(0xA0 + cell));
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("GB2312", &status),
                                                                       &ucnv_close);
    QString text(bytes.size(), u'\0');
    const int32_t length = ucnv_toUChars(converter.get(),
                                         reinterpret_cast<char16_t *>(text.data()),
                                         static_cast<int32_t>(text.size()),
                                         bytes.constData(),
                                         static_cast<int32_t>(bytes.size()),
                                         &status);
    text.truncate(U_SUCCESS(status) ? length : 0);
    return text;
}

QString shuffled(QString text, quint64 seed)
{
    Random random(seed);
    for (qsizetype i = text.size() - 1; i > 0; --i)
        qSwap(text[i], text[random.below(i + 1)]);
    return text;
}

QString allCharacters()
{
    QString all = frequentCharacters();
    const qsizetype frequent = all.size();
    const QString others = shuffled(gb2312(16, 55), 1) + shuffled(gb2312(56, 87), 2);
    for (const QChar c : others) {
        if (!QStringView(all).first(frequent).contains(c))
            all.append(c);
    }
    return all;
}

int wordLength(Random &random)
{
    const double at = random.real();
    if (at < 0.10)
        return 1;
    if (at < 0.80)
        return 2;
    return at < 0.92 ? 3 : 4;
}

} // namespace

Vocabulary::Vocabulary()
    : Vocabulary(allCharacters())
{ }

Vocabulary::Vocabulary(const QString &characters)
    : m_characters(characters)
    , m_words(makeWords(characters))
    , m_frequency(wordWeights(m_words))
{ }

QStringList Vocabulary::makeWords(const QString &characters)
{
    std::vector<double> weights;
    for (qsizetype rank = 0; rank < characters.size(); ++rank)
        weights.push_back(std::pow(static_cast<double>(rank) + kCharacterShift, -kCharacterSlope));
    const WeightedChoice character(weights);
    Random random(3);
    QStringList words;
    words.reserve(kWords);
    while (words.size() < kWords) {
        if (words.size() < kFunctionWords) {
            words.append(QString(characters.at(words.size())));
            continue;
        }
        QString word;
        for (int length = wordLength(random); length > 0; --length)
            word.append(characters.at(character.draw(random)));
        words.append(word);
    }
    return words;
}

std::vector<double> Vocabulary::wordWeights(const QStringList &words)
{
    std::vector<double> weights;
    for (qsizetype rank = 0; rank < words.size(); ++rank)
        weights.push_back(std::pow(static_cast<double>(rank) + kWordShift, -kWordSlope));
    return weights;
}

const QString &Vocabulary::topic(Random &random) const
{
    for (;;) {
        const qsizetype rank = kFirstTopic + random.below(kTopicWords);
        if (m_words.at(rank).size() > 1)
            return m_words.at(rank);
    }
}

QString Vocabulary::name(Random &random) const
{
    static const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹"_s;
    QString name(surnames.at(random.below(surnames.size())));
    for (int length = random.between(1, 2); length > 0; --length)
        name.append(m_characters.at(200 + random.below(1500)));
    return name;
}

QString Vocabulary::figure(Random &random)
{
    static const std::array latin{u"AI"_s,
                                  u"GDP"_s,
                                  u"5G"_s,
                                  u"APP"_s,
                                  u"CPI"_s,
                                  u"WTO"_s,
                                  u"C919"_s,
                                  u"Wi-Fi"_s,
                                  u"PM2.5"_s,
                                  u"iPhone"_s};
    switch (random.between(0, 6)) {
    case 0:
        return u"%1月%2日"_s.arg(random.between(1, 12)).arg(random.between(1, 28));
    case 1:
        return u"%1年"_s.arg(random.between(1949, 2026));
    case 2:
        return u"%1亿元"_s.arg(random.real() * 90, 0, 'f', random.between(0, 2));
    case 3:
        return u"%1%"_s.arg(random.real() * 60, 0, 'f', 1);
    case 4:
        return u"%1万"_s.arg(random.between(1, 900));
    case 5:
        return u"%1"_s.arg(random.between(1, 3000));
    default:
        return latin.at(static_cast<std::size_t>(random.below(static_cast<qsizetype>(latin.size()))));
    }
}

} // namespace Baojia::Bench
