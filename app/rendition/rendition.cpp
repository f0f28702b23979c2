// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/rendition.h"

#include "text/cjk.h"
#include "text/hanfold.h"
#include "text/htmlsanitizer.h"

#include "rendition/fullwidth.h"
#include "rendition/htmlpieces.h"
#include "rendition/quotemarks.h"
#include "rendition/tonedpinyin.h"

namespace Baojia {

namespace {

/// How much of a text is looked at to tell its script.
constexpr qsizetype longestSample = 2000; // characters

/// `words` with each character in every form that it may have, until they are too many.
QStringList allForms(const QString &words, const ScriptConverter &converter)
{
    QStringList made{QString()};
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype size = QChar::requiresSurrogates(characterAt(words, at)) ? 2 : 1;
        const QString character = words.mid(at, size);
        at += size;
        QStringList forms = converter.formsOf(character);
        if (made.size() * forms.size() > Rendition::mostForms)
            forms = forms.mid(0, 1);
        QStringList longer;
        for (const QString &begun : std::as_const(made)) {
            for (const QString &form : std::as_const(forms))
                longer += begun + form;
        }
        made = longer;
    }
    return made;
}

} // namespace

/// What is done to one text after another.
class Rendition::Work
{
public:
    Work(const ScriptConverter *converter, const TextChanges &changes, QuoteMarks marks)
        : m_converter(converter)
        , m_changes(changes)
        , m_marks(marks)
    { }

    /// Whether conversion to Traditional would only do harm: 后 and 里 are right there as they are.
    static bool isTraditional(const ScriptConverter &toTraditional, QStringView text)
    {
        const QString sample = text.left(longestSample).toString();
        const HanFold::Folded folded = HanFold::foldWithOrigin(sample);
        const ChangedText converted = toTraditional.convert(sample);
        const auto changed = [&sample](QStringView made, const QList<qsizetype> &origin) {
            qsizetype count = 0;
            for (qsizetype i = 0; i < made.size(); ++i) {
                const QChar from = sample.at(origin.at(i));
                count += isHan(from.unicode()) && made.at(i) != from ? 1 : 0;
            }
            return count;
        };
        const qsizetype traditional = changed(folded.text, folded.origin);
        const qsizetype simplified = changed(converted.text, converted.origin);
        return traditional > simplified;
    }

    [[nodiscard]] ChangedText change(QStringView text) const
    {
        ChangedText changed = m_changes.fullWidth ? fullWidthPunctuation(text) : ChangedText::unchanged(text);
        if (m_converter != nullptr)
            changed = changed.then(m_converter->convert(changed.text));
        changed.text = withQuoteMarks(std::move(changed.text), m_marks);
        return changed;
    }

    [[nodiscard]] QString plain(const QString &text) const
    {
        return text.isEmpty() ? text : change(text).text;
    }

    [[nodiscard]] QString html(const QString &body) const
    {
        return withChangedText(body,
                               {[this](QStringView text) { return change(text); },
                                [this](QStringView text) { return writtenText(text, m_changes.pinyin); }});
    }

private:
    const ScriptConverter *m_converter;
    const TextChanges &m_changes;
    QuoteMarks m_marks;
};

Result<const ScriptConverter *> Rendition::converter(Script to) const
{
    if (to == Script::AsPrinted)
        return static_cast<const ScriptConverter *>(nullptr);
    Loaded &loaded = to == Script::Simplified ? m_simplified : m_traditional;
    std::call_once(loaded.once, [&] { loaded.converter.emplace(ScriptConverter::open(to)); });
    if (!*loaded.converter)
        return loaded.converter->error();
    return static_cast<const ScriptConverter *>(&**loaded.converter);
}

Result<const ScriptConverter *> Rendition::converterFor(const QString &sample, Script to) const
{
    auto found = converter(to);
    if (found && to == Script::Traditional && Work::isTraditional(**found, sample))
        return static_cast<const ScriptConverter *>(nullptr);
    return found;
}

Result<Article> Rendition::of(Article article, const TextChanges &changes, QuoteMarks marks) const
{
    if (changes == TextChanges{} && marks == QuoteMarks::AsPrinted)
        return article;
    const QString sample = article.header.title + article.paragraphs.join(u'\n').left(longestSample);
    const auto used = converterFor(sample, changes.script);
    if (!used)
        return used.error();
    const Work work(*used, changes, marks);
    article.header.kicker = work.plain(article.header.kicker);
    article.header.title = work.plain(article.header.title);
    article.header.byline = work.plain(article.header.byline);
    article.header.section = work.plain(article.header.section);
    article.deck = work.plain(article.deck);
    article.newspaper = work.plain(article.newspaper);
    article.pageName = work.plain(article.pageName);
    article.originalSource = work.plain(article.originalSource);
    article.copyright = work.plain(article.copyright);
    article.html = work.html(article.html);
    for (QString &paragraph : article.paragraphs)
        paragraph = work.plain(paragraph);
    for (ArticleImage &image : article.images)
        image.caption = work.plain(image.caption);
    for (PageMention &page : article.otherPages)
        page.name = work.plain(page.name);
    return article;
}

Result<QList<ChangedText>>
Rendition::changed(const QStringList &texts, const TextChanges &changes, QuoteMarks marks) const
{
    const auto used = converterFor(texts.join(u'\n'), changes.script);
    if (!used)
        return used.error();
    const Work work(*used, changes, marks);
    QList<ChangedText> made;
    made.reserve(texts.size());
    for (const QString &text : texts)
        made += work.change(text);
    return made;
}

Result<QStringList> Rendition::of(QStringList texts, const TextChanges &changes, QuoteMarks marks) const
{
    return changed(texts, changes, marks).transform([](const QList<ChangedText> &made) {
        QStringList plain;
        for (const ChangedText &each : made)
            plain += each.text;
        return plain;
    });
}

QStringList Rendition::otherForms(const QString &words) const
{
    QStringList forms;
    // As phrases first: that is how most texts write it.
    for (const Script script : {Script::Simplified, Script::Traditional}) {
        if (const auto found = converter(script))
            forms += (*found)->convert(words).text;
    }
    for (const Script script : {Script::Traditional, Script::Simplified}) {
        if (const auto found = converter(script))
            forms += allForms(words, **found);
    }
    forms.removeDuplicates();
    forms.removeAll(words);
    return forms.mid(0, mostForms);
}

QString writtenText(QStringView text, PinyinOver pinyin)
{
    return pinyin == PinyinOver::Nothing ? escapedHtml(text)
                                         : withPinyin(text, pinyin == PinyinOver::RareCharacters);
}

} // namespace Baojia
