// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/scriptconverter.h"

#include "text/cjk.h"

#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/DictEntry.hpp>
#include <opencc/Exception.hpp>
#include <opencc/Segments.hpp>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

qsizetype charactersIn(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsOf(characterAt(text, at)))
        ++count;
    return count;
}

/// `phrase` became `made`; the phrase begins at unit `start` of the original.
void append(ChangedText &changed, qsizetype start, QStringView phrase, QStringView made)
{
    const bool inStep = charactersIn(phrase) == charactersIn(made);
    qsizetype from = 0;
    for (qsizetype at = 0; at < made.size();) {
        const qsizetype size = unitsOf(characterAt(made, at));
        for (qsizetype i = 0; i < size; ++i)
            changed.origin.append(start + from);
        at += size;
        if (inStep)
            from += unitsOf(characterAt(phrase, from));
    }
    changed.text += made;
}

/// What the dictionary of a step has for exactly this; nothing where it does not know it.
QStringList valuesOf(const opencc::Conversion &step, const QString &word)
{
    QStringList values;
    const auto entry = step.GetDict()->Match(word.toStdString());
    if (entry.IsNull())
        return values;
    for (const std::string &value : entry.Get()->Values())
        values += QString::fromStdString(value);
    return values;
}

} // namespace

struct ScriptConverter::Dictionaries
{
    opencc::SegmentationPtr segmentation;
    opencc::ConversionChainPtr chain;
};

ScriptConverter::ScriptConverter(std::shared_ptr<const Dictionaries> dictionaries)
    : m_dictionaries(std::move(dictionaries))
{ }

Result<ScriptConverter> ScriptConverter::open(Script to)
{
    const char *const configuration = to == Script::Simplified ? "tw2s.json" : "s2tw.json";
    try {
        const opencc::ConverterPtr converter = opencc::Config().NewFromFile(configuration);
        return ScriptConverter(std::make_shared<const Dictionaries>(
            Dictionaries{converter->GetSegmentation(), converter->GetConversionChain()}));
    } catch (const opencc::Exception &fault) {
        return Error{ErrorKind::NotAvailable, u"OpenCC"_s, QString::fromUtf8(fault.what())};
    } catch (const std::exception &fault) {
        return Error{ErrorKind::NotAvailable, u"OpenCC"_s, QString::fromUtf8(fault.what())};
    }
}

ChangedText ScriptConverter::convert(QStringView text) const
{
    ChangedText changed;
    changed.text.reserve(text.size());
    changed.origin.reserve(text.size());
    try {
        // A segment is a phrase, and becomes one segment.
        const std::string bytes = text.toUtf8().toStdString();
        const opencc::SegmentsPtr phrases = m_dictionaries->segmentation->Segment(bytes);
        const opencc::SegmentsPtr made = m_dictionaries->chain->Convert(phrases);
        qsizetype at = 0;
        for (size_t i = 0; i < phrases->Length() && i < made->Length(); ++i) {
            const qsizetype size = QString::fromUtf8(phrases->At(i)).size();
            append(changed, at, text.sliced(at, size), QString::fromUtf8(made->At(i)));
            at += size;
        }
        if (at == text.size())
            return changed;
    } catch (const opencc::Exception &) {
        // Half a surrogate pair is no UTF-8: such a text stays as it is.
    }
    return ChangedText::unchanged(text);
}

QStringList ScriptConverter::formsOf(const QString &character) const
{
    QStringList forms;
    // What one step makes of it counts, too: not everyone who prints Traditional prints as Taiwan does.
    QStringList current{character};
    for (const opencc::ConversionPtr &step : m_dictionaries->chain->GetConversions()) {
        QStringList made;
        for (const QString &form : std::as_const(current)) {
            const QStringList values = valuesOf(*step, form);
            made += values.isEmpty() ? QStringList{form} : values;
            forms += values;
        }
        current = made;
    }
    forms += current;
    forms.removeDuplicates();
    return forms;
}

} // namespace Baojia
