// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipepattern.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 1000;
constexpr qsizetype longestSubject = 4096;

// Asked of PCRE in the expression itself, since Qt has no call for it; a later verb of the same kind can only
// lower it.
const QString limits = u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)"_s;

} // namespace

std::optional<RecipePattern> RecipePattern::compile(const QString &text, Refusal &refusal)
{
    if (text.size() > longestPattern) {
        refusal = {u"longer than %1 characters"_s.arg(longestPattern), longestPattern};
        return std::nullopt;
    }
    RecipePattern pattern;
    pattern.m_text = text;
    pattern.m_expression = QRegularExpression(limits + text, QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.m_expression.isValid()) {
        refusal = {pattern.m_expression.errorString(),
                   std::max<qsizetype>(pattern.m_expression.patternErrorOffset() - limits.size(), 0)};
        return std::nullopt;
    }
    return pattern;
}

QRegularExpressionMatch RecipePattern::match(const QString &subject) const
{
    return m_expression.match(subject.left(longestSubject));
}

bool RecipePattern::matches(const QString &subject) const
{
    return match(subject).hasMatch();
}

QString RecipePattern::capture(const QString &subject, const QString &name) const
{
    const QRegularExpressionMatch found = match(subject);
    if (!found.hasMatch())
        return {};
    if (!name.isEmpty() && hasGroup(name))
        return found.captured(name);
    return m_expression.captureCount() > 0 ? found.captured(1) : found.captured(0);
}

bool RecipePattern::hasGroup(const QString &name) const
{
    return m_expression.namedCaptureGroups().contains(name);
}

} // namespace Baojia
