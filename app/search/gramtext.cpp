// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gramtext.h"

#include "library/statement.h"
#include "text/hanfold.h"

#include <QtCore/QList>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Beyond the last code point of Unicode, so that sounds never meet characters.
constexpr char32_t firstSound = 0x110000;

constexpr Gram pairOf(char32_t first, char32_t second)
{
    return Gram{first} << bitsOfCharacter | second;
}

/// Whether the character at `at` and the one after it are halves of one.
bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

char32_t takeCharacter(QStringView text, qsizetype &at)
{
    if (isPairAt(text, at)) {
        const char32_t character = QChar::surrogateToUcs4(text[at], text[at + 1]);
        at += 2;
        return character;
    }
    return text[at++].unicode();
}

// `form` by characters, each raised by `base`; but those that would not fit, of which titles that sound have
// none.
void append(std::vector<Gram> &grams, QStringView form, char32_t base)
{
    char32_t before = U'\n';
    for (qsizetype at = 0; at < form.size();) {
        const char32_t character = takeCharacter(form, at);
        if (character == U'\n') {
            before = U'\n';
            continue;
        }
        const char32_t raised = base != 0 && character > 0xffff ? character : character + base;
        grams.push_back(raised);
        if (before != U'\n')
            grams.push_back(pairOf(before, raised));
        before = raised;
    }
}

std::vector<Gram> gramsOf(const QString &term, qsizetype most, char32_t base)
{
    std::vector<Gram> all;
    append(all, term, base);
    // Characters and pairs stand in turn: c, c, cc, c, cc …
    std::vector<Gram> pairs;
    std::copy_if(all.begin(), all.end(), std::back_inserter(pairs), [](Gram gram) {
        return gram >> bitsOfCharacter != 0;
    });
    if (pairs.empty())
        return all;
    std::vector<Gram> grams;
    const auto count = static_cast<qsizetype>(pairs.size());
    const qsizetype wanted = std::min(count, most);
    for (qsizetype i = 0; i < wanted; ++i) {
        // Spread over the term, the first and last pair among them.
        const qsizetype at = wanted == count ? i : i * (count - 1) / (wanted - 1);
        grams.push_back(pairs.at(static_cast<size_t>(at)));
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

} // namespace

QString searchForm(const QString &text)
{
    // First, because the library did so with the articles: a query must come to the same characters.
    const QString stored = storableText(text);
    QString form;
    form.reserve(stored.size());
    bool first = true;
    for (const QStringView line : QStringView(stored).tokenize(u'\n')) {
        if (!first)
            form += u'\n';
        first = false;
        form += HanFold::fold(line);
    }
    form.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return form;
}

QString searchTerm(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    return searchForm(line);
}

void appendGrams(std::vector<Gram> &grams, QStringView form)
{
    append(grams, form, 0);
}

void appendSoundGrams(std::vector<Gram> &grams, QStringView initials)
{
    append(grams, initials, firstSound);
}

std::vector<Gram> gramsOfTerm(const QString &term, qsizetype most)
{
    return gramsOf(term, most, 0);
}

std::vector<Gram> soundGramsOfTerm(const QString &initials, qsizetype most)
{
    return gramsOf(initials, most, firstSound);
}

bool gramsDecide(const QString &term)
{
    return term.toUcs4().size() <= 2;
}

} // namespace Baojia
