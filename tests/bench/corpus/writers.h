// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia::Bench {

/// Writes the first `articles` articles of the corpus below `folder` as posts of a Jekyll site, one file
/// each. Errors: those of writing files.
[[nodiscard]] Result<void> writeJekyll(const QString &folder, qsizetype articles);

/// The same as mirrors of Founder 方正 e-papers: a file a page and a file an article.
[[nodiscard]] Result<void> writeFounder(const QString &folder, qsizetype articles);

/// What an article's text comes to on average; taken over a sample of the corpus.
struct CorpusStatistics
{
    double characters = 0;
    double distinctCharacters = 0;
    double distinctPairs = 0;
};

[[nodiscard]] CorpusStatistics statistics(qsizetype articles);

} // namespace Baojia::Bench
