// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// The condition that narrows a query to the newspaper with exactly this name.
[[nodiscard]] QString newspaperTerm(const QString &name);
/// The condition that narrows a query to the editions of a year.
[[nodiscard]] QString yearTerm(int year);

/// The conditions of these two kinds that stand at the end of a query, where withTerm() puts them.
[[nodiscard]] QStringList termsOf(const QString &query);
/// The query narrowed by a condition. What it means stays: `a OR b` gets parentheses first. A condition that
/// it has already stays alone; a year takes the place of another year, a newspaper that of another one.
[[nodiscard]] QString withTerm(const QString &query, const QString &term);
/// The query without a condition of termsOf(), and without the parentheses that withTerm() gave it.
[[nodiscard]] QString withoutTerm(const QString &query, const QString &term);

/// What to ask instead when a query of nothing but Latin letters was meant as pinyin of a title:
/// `pinyin:xbjr` for `xbjr`; empty for every other query.
[[nodiscard]] QString asPinyin(const QString &query);

} // namespace Baojia
