// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia::Bench {

/// What was asked for on the command line.
struct Options
{
    qsizetype articles = 100'000; ///< of the largest library
    QStringList only; ///< groups to run; empty: all
    QString keep; ///< folder for corpora and libraries, which stay there; empty: a temporary one
    QString json; ///< file; empty: none
    QString markdown; ///< file; empty: none
    int queries = 100; ///< of each kind
    int turns = 120; ///< of each kind; the newest articles are not as long as others, so fewer say little
    int starts = 7; ///< of each kind

    [[nodiscard]] bool wants(const QString &group) const { return only.isEmpty() || only.contains(group); }
};

/// The names --only knows, in the order in which they run.
[[nodiscard]] QStringList groups();

/// nullopt when the program has nothing to do but end: `exitCode` says how, and what was wrong has been said.
[[nodiscard]] std::optional<Options> readOptions(const QStringList &arguments, int &exitCode);

} // namespace Baojia::Bench
