// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingsettings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

template <typename Value>
struct Name
{
    Value value;
    QLatin1StringView name;
};

constexpr std::array fontNames{
    Name{BodyFont::Serif, "serif"_L1}, Name{BodyFont::Sans, "sans"_L1}, Name{BodyFont::Chosen, "family"_L1}};
constexpr std::array scriptNames{Name{Script::AsPrinted, "printed"_L1},
                                 Name{Script::Simplified, "simplified"_L1},
                                 Name{Script::Traditional, "traditional"_L1}};
constexpr std::array pinyinNames{Name{PinyinOver::Nothing, "nothing"_L1},
                                 Name{PinyinOver::RareCharacters, "rare"_L1},
                                 Name{PinyinOver::AllCharacters, "all"_L1}};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &each : names) {
        if (each.value == value)
            return each.name;
    }
    return names.front().name;
}

/// Sets `value` to what is named; leaves it where nothing of that name is known.
template <typename Names, typename Value>
void read(const QVariantMap &values, const QString &key, const Names &names, Value &value)
{
    const QString name = values.value(key).toString();
    for (const auto &each : names) {
        if (each.name == name)
            value = each.value;
    }
}

void read(const QVariantMap &values, const QString &key, int &value)
{
    // Not QVariant::toInt(), which cuts what is too long.
    bool known = false;
    if (const int number = values.value(key).toString().toInt(&known); known)
        value = number;
}

void read(const QVariantMap &values, const QString &key, bool &value)
{
    const QString word = values.value(key).toString();
    if (word == "true"_L1 || word == "false"_L1)
        value = word == "true"_L1;
}

} // namespace

void ReadingSettings::setOwn(const QString &newspaper, const ReadingStyle &style)
{
    if (!newspaper.isEmpty())
        m_own.insert(newspaper, clampedStyle(style));
}

QVariantMap styleValues(const ReadingStyle &style)
{
    return {{u"font"_s, nameOf(fontNames, style.font)},
            {u"family"_s, style.family},
            {u"size"_s, style.size},
            {u"lineHeight"_s, style.lineHeight},
            {u"measure"_s, style.measure},
            {u"indents"_s, style.indents},
            {u"justifies"_s, style.justifies},
            {u"paragraphGap"_s, style.paragraphGap},
            {u"vertical"_s, style.vertical},
            {u"pages"_s, style.pages},
            {u"focusLine"_s, style.focusLine},
            {u"script"_s, nameOf(scriptNames, style.text.script)},
            {u"pinyin"_s, nameOf(pinyinNames, style.text.pinyin)},
            {u"fullWidth"_s, style.text.fullWidth},
            {u"css"_s, style.css}};
}

ReadingStyle styleOf(const QVariantMap &values)
{
    ReadingStyle style;
    read(values, u"font"_s, fontNames, style.font);
    style.family = values.value(u"family"_s).toString();
    read(values, u"size"_s, style.size);
    read(values, u"lineHeight"_s, style.lineHeight);
    read(values, u"measure"_s, style.measure);
    read(values, u"indents"_s, style.indents);
    read(values, u"justifies"_s, style.justifies);
    read(values, u"paragraphGap"_s, style.paragraphGap);
    read(values, u"vertical"_s, style.vertical);
    read(values, u"pages"_s, style.pages);
    read(values, u"focusLine"_s, style.focusLine);
    read(values, u"script"_s, scriptNames, style.text.script);
    read(values, u"pinyin"_s, pinyinNames, style.text.pinyin);
    read(values, u"fullWidth"_s, style.text.fullWidth);
    style.css = values.value(u"css"_s).toString();
    return clampedStyle(style);
}

} // namespace Baojia
