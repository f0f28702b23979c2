// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryterms.h"

#include "search/queryparser.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// A query as what a person typed and the conditions behind it.
struct Parts
{
    QString words;
    QStringList terms;

    [[nodiscard]] QString whole() const
    {
        QStringList all = terms;
        if (!words.isEmpty())
            all.prepend(words);
        return all.join(u' ');
    }
};

Parts partsOf(const QString &query)
{
    static const QRegularExpression lastTerm(
        u"(?:^|\\s)(paper:\"[^\"“”]+\"|paper:“[^“”]+”|date:[0-9]{4})$"_s);
    Parts parts{query.trimmed(), {}};
    for (;;) {
        const auto match = lastTerm.match(parts.words);
        if (!match.hasMatch())
            return parts;
        parts.terms.prepend(match.captured(1));
        parts.words = parts.words.first(match.capturedStart()).trimmed();
    }
}

bool isEither(const QString &words)
{
    const auto query = parseQuery(words);
    return query && query->kind == Query::Kind::Any;
}

/// What stands in a pair of parentheses around everything, if it is alternatives; otherwise nothing.
QString insideParentheses(const QString &words)
{
    if (!words.startsWith(u'(') || !words.endsWith(u')'))
        return {};
    const QString inside = words.sliced(1, words.size() - 2);
    return isEither(inside) ? inside : QString();
}

bool isYear(const QString &term)
{
    return term.startsWith("date:"_L1);
}

} // namespace

QString newspaperTerm(const QString &name)
{
    return name.contains(u'"') ? u"paper:“%1”"_s.arg(name) : u"paper:\"%1\""_s.arg(name);
}

QString yearTerm(int year)
{
    return u"date:%1"_s.arg(year, 4, 10, QChar(u'0'));
}

QStringList termsOf(const QString &query)
{
    return partsOf(query).terms;
}

QString withTerm(const QString &query, const QString &term)
{
    Parts parts = partsOf(query);
    if (isYear(term))
        parts.terms.removeIf(isYear);
    else
        parts.terms.removeIf([](const QString &other) { return !isYear(other); });
    if (isEither(parts.words) && insideParentheses(parts.words).isEmpty())
        parts.words = u'(' + parts.words + u')';
    parts.terms << term;
    return parts.whole();
}

QString withoutTerm(const QString &query, const QString &term)
{
    Parts parts = partsOf(query);
    parts.terms.removeAll(term);
    if (parts.terms.isEmpty()) {
        if (const QString inside = insideParentheses(parts.words); !inside.isEmpty())
            parts.words = inside;
    }
    return parts.whole();
}

QString asPinyin(const QString &query)
{
    static const QRegularExpression letters(u"^[A-Za-z]+(?:[ '][A-Za-z]+)*$"_s);
    const QString words = query.trimmed();
    if (words.size() < 2 || !letters.match(words).hasMatch())
        return {};
    QString joined = words.toLower();
    joined.removeIf([](QChar c) { return c == u' ' || c == u'\''; });
    return u"pinyin:"_s + joined;
}

} // namespace Baojia
