// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Whether page label `a` comes before `b`: numbers in them count as numbers, "A2" < "A10" < "B1". The empty
/// label comes last.
[[nodiscard]] bool labelComesBefore(QStringView a, QStringView b);

/// The pages of an edition that holds `existing` once `wanted`, in printed order, come to it. When `wanted`
/// has them all its order counts; else those that are there stay in their order and new ones go where their
/// label belongs.
[[nodiscard]] QStringList mergedPages(const QStringList &existing, const QStringList &wanted);

/// The same for the articles of a page: a new one goes after the one that is before it in `wanted`.
[[nodiscard]] QList<ArticleId> mergedArticles(const QList<ArticleId> &existing,
                                              const QList<ArticleId> &wanted);

} // namespace Baojia
