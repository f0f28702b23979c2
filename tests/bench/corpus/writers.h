// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia::Bench {

/// Articles of the corpus from `first` to, not including, `end`.
struct Stretch
{
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Writes articles below `folder` as posts of a Jekyll site, one file each. Errors: those of writing files.
[[nodiscard]] Result<void> writeJekyll(const QString &folder, Stretch articles);

/// The same as mirrors of Founder 方正 e-papers: a file a page and a file an article. Begins with a whole
/// edition.
[[nodiscard]] Result<void> writeFounder(const QString &folder, Stretch articles);

/// What an article's text comes to on average; taken over a sample of the corpus.
struct CorpusStatistics
{
    double characters = 0;
    double distinctCharacters = 0;
    double distinctPairs = 0;
};

[[nodiscard]] CorpusStatistics statistics(qsizetype articles);

} // namespace Baojia::Bench
