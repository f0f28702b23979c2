// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// A regular expression of a recipe. Every match has a bound on its steps and looks at the first 4,096
/// characters only, so that neither the expression nor the text can make it run on.
class RecipePattern
{
public:
    /// Why an expression was refused.
    struct Refusal
    {
        QString reason; ///< what PCRE says
        qsizetype offset = 0; ///< in characters from its start
    };

    RecipePattern() = default;

    [[nodiscard]] static std::optional<RecipePattern> compile(const QString &text, Refusal &refusal);

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool matches(const QString &subject) const;
    /// The group `name` where there is one, else the first group, else all that matched; empty when nothing
    /// did.
    [[nodiscard]] QString capture(const QString &subject, const QString &name = {}) const;
    /// Whether the expression has a group of this name.
    [[nodiscard]] bool hasGroup(const QString &name) const;

private:
    [[nodiscard]] QRegularExpressionMatch match(const QString &subject) const;

    QString m_text;
    QRegularExpression m_expression;
};

} // namespace Baojia
