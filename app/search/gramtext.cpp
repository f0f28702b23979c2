// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gramtext.h"

#include "library/statement.h"
#include "text/hanfold.h"

#include <QtCore/QList>

#include <algorithm>
#include <vector>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// One character in the lower half, or the first of two in the upper half. No search form holds U+0000.
using Gram = quint64;

constexpr int digitsPerCharacter = 4; // 36^4 > 0x10FFFF

void appendCharacter(QString &words, char32_t character)
{
    char16_t digits[digitsPerCharacter];
    for (int i = digitsPerCharacter - 1; i >= 0; --i) {
        const char32_t digit = character % 36;
        digits[i] = static_cast<char16_t>(digit < 10 ? u'0' + digit : u'a' + digit - 10);
        character /= 36;
    }
    words.append(QStringView(digits, digitsPerCharacter));
}

void appendGram(QString &words, Gram gram)
{
    const auto first = static_cast<char32_t>(gram >> 32);
    if (first != 0)
        appendCharacter(words, first);
    appendCharacter(words, static_cast<char32_t>(gram & 0xffffffff));
}

Gram pairOf(char32_t first, char32_t second)
{
    return Gram{first} << 32 | second;
}

} // namespace

QString searchForm(const QString &text)
{
    // First, because the library did so with the articles: a query must come to the same characters.
    const QString stored = storableText(text);
    QString form;
    form.reserve(stored.size());
    const auto lines = QStringView(stored).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            form += u'\n';
        form += HanFold::fold(lines.at(i));
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

QString gramWords(const QStringList &fields)
{
    std::vector<Gram> grams;
    for (const QString &field : fields) {
        char32_t before = U'\n';
        for (const char32_t character : field.toUcs4()) {
            if (character != U'\n') {
                grams.push_back(character);
                if (before != U'\n')
                    grams.push_back(pairOf(before, character));
            }
            before = character;
        }
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    QString words;
    words.reserve(static_cast<qsizetype>(grams.size()) * (2 * digitsPerCharacter + 1));
    for (const Gram gram : grams) {
        appendGram(words, gram);
        words += u' ';
    }
    return words;
}

QString gramExpression(const QString &term, qsizetype most)
{
    const QList<uint> characters = term.toUcs4();
    std::vector<Gram> grams;
    if (characters.size() == 1)
        grams.push_back(characters.first());
    const qsizetype pairs = characters.size() - 1;
    const qsizetype wanted = std::min(pairs, most);
    for (qsizetype i = 0; i < wanted; ++i) {
        // Spread over the term, the first and last pair among them.
        const qsizetype at = wanted == pairs ? i : i * (pairs - 1) / (wanted - 1);
        grams.push_back(pairOf(characters.at(at), characters.at(at + 1)));
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    QString expression;
    for (const Gram gram : grams) {
        if (!expression.isEmpty())
            expression += u" AND ";
        expression += u'"';
        appendGram(expression, gram);
        expression += u'"';
    }
    return expression;
}

bool gramExpressionIsExact(const QString &term)
{
    return term.toUcs4().size() <= 2;
}

} // namespace Baojia
