// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// A field that two readings of an article do not have in common.
struct ArticleDifference
{
    QString key; ///< for programs, see docs/cli.md: the same in every language
    QString name; ///< for people
    QStringList before; ///< in words; a line for each paragraph, picture, keyword …; empty: there is none
    QStringList after;
};

/// What differs between two readings of an article, in words.
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)

public:
    /// In the order in which an article shows its fields. Markup counts only where the paragraphs are the same.
    [[nodiscard]] static QList<ArticleDifference> between(const Article &before, const Article &after);

private:
    [[nodiscard]] static QString kindOf(const Article &article);
    [[nodiscard]] static QStringList picturesOf(const Article &article);
};

} // namespace Baojia
