// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/pieces.h"

#include "text/cjk.h"

#include <algorithm>

#include "tests/bench/corpus/random.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

/// A piece of a random article; empty where it would not be one piece of text, or one that a query cannot
/// say.
QString cut(const PlainText &text, int length, Random &random)
{
    const QString line = QString::fromUtf8(text.line(random.below(text.articles())));
    if (line.size() <= length)
        return {};
    QString piece = line.mid(random.below(line.size() - length), length);
    const bool sayable = std::none_of(piece.cbegin(), piece.cend(), [](QChar c) {
        return c == u'\x1f' || u"\"“”「」『』＂"_s.contains(c) || c.isSurrogate();
    });
    return sayable && !piece.front().isSpace() && !piece.back().isSpace() ? piece : QString();
}

bool isWord(const QString &piece)
{
    return !piece.isEmpty()
        && std::all_of(piece.cbegin(), piece.cend(), [](QChar c) { return isHan(c.unicode()); });
}

} // namespace

QStringList randomWords(const PlainText &text, int length, int count, quint64 seed)
{
    Random random(seed);
    QStringList words;
    while (words.size() < count) {
        const QString word = cut(text, length, random);
        if (isWord(word))
            words << word;
    }
    return words;
}

QStringList randomPieces(const PlainText &text, int count, quint64 seed)
{
    Random random(seed);
    QStringList pieces;
    while (pieces.size() < count) {
        const int length = random.between(3, 20);
        const bool strange = pieces.size() % 5 == 4;
        const QString first = cut(text, strange ? (length + 1) / 2 : length, random);
        const QString second = strange ? cut(text, length - length / 2, random) : QString();
        if (!first.isEmpty() && (!strange || !second.isEmpty()))
            pieces << first + second;
    }
    return pieces;
}

} // namespace Baojia::Bench
