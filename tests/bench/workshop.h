// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <memory>

#include "tests/bench/options.h"

namespace Baojia::Bench {

class PlainText;

/// What an import took.
struct ImportFigures
{
    qsizetype articles = 0;
    double seconds = 0; ///< of the clock
    double processorSeconds = 0; ///< of all threads
    double peakMebibytes = 0;
    double emptyMebibytes = 0; ///< the peak before the import began
};

/// The folder of corpora and libraries. Everything is made when it is first asked for, and once.
class Workshop
{
public:
    explicit Workshop(const Options &options);
    ~Workshop();

    [[nodiscard]] const Options &options() const { return m_options; }

    /// Articles of the smallest library whose first newspaper, by name, has pages to show.
    static constexpr qsizetype smallestSize = 300;
    /// Articles of the small library that the others are compared with.
    [[nodiscard]] qsizetype smallSize() const;
    /// Articles where the bar says 100 k: less in a smaller run.
    [[nodiscard]] qsizetype usualSize() const;

    [[nodiscard]] QString file(const QString &name) const;

    /// Folders to import that make a library of that many articles: Jekyll posts, and for the newest editions
    /// a Founder mirror, because a window is to be measured with pages in it.
    [[nodiscard]] Result<QString> files(qsizetype articles);
    /// A Founder mirror of articles that no library of `after` articles has.
    [[nodiscard]] Result<QString> founder(qsizetype articles, qsizetype after = 0);

    /// A library of that many articles, imported from files().
    [[nodiscard]] Result<QString> library(qsizetype articles);
    /// Imports anew into an empty library, which library() answers from now on, and says what it took.
    [[nodiscard]] Result<ImportFigures> measureLibrary(qsizetype articles);
    /// Imports into a library that is thrown away.
    [[nodiscard]] Result<ImportFigures> measureImport(const QString &folder);

    /// The searchable text of library(articles).
    [[nodiscard]] Result<const PlainText *> text(qsizetype articles);

    /// Frees the disk of the files that library(articles) was made from, where they are not to be kept.
    void dropFiles(qsizetype articles);

private:
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QHash<qsizetype, std::shared_ptr<PlainText>> m_texts;
};

/// The role "import LIBRARY PATH…" of a child: opens the library, imports, closes it, tells ImportFigures.
int importAsChild(const QStringList &arguments);

/// The role "store DATABASE PATH": what an import cannot be cheaper than; see storeFiles() in storechild.cpp.
int storeAsChild(const QStringList &arguments);

} // namespace Baojia::Bench
