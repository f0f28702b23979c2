// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include "tests/bench/corpus/vocabulary.h"

namespace Baojia::Bench {

/// Where the articles of a corpus stand: 10 newspapers, a day each in turn, 20 pages of 5 articles an
/// edition.
inline constexpr int kNewspapers = 10;
inline constexpr int kPages = 20;
inline constexpr int kArticlesOnPage = 5;
inline constexpr int kArticlesInEdition = kPages * kArticlesOnPage;

/// Stands in one article of a thousand.
[[nodiscard]] QString needle();

/// An article as it was printed.
struct PrintedArticle
{
    qsizetype number = 0; ///< in the corpus, from 0
    int newspaper = 0; ///< from 0
    QDate date;
    int page = 0; ///< from 1
    QString section;
    QString title;
    QString byline;
    QStringList paragraphs;
};

[[nodiscard]] QString newspaperName(int newspaper);
[[nodiscard]] QString newspaperCode(int newspaper);
[[nodiscard]] QString pageName(int page);

/// Makes the articles of a corpus, each from its number alone, so that a smaller corpus is the start of a
/// larger one.
class ArticleMaker
{
public:
    [[nodiscard]] PrintedArticle article(qsizetype number) const;

private:
    Vocabulary m_vocabulary;
};

} // namespace Baojia::Bench
