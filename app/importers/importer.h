// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sources/source.h"
#include "paper/draft.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace Baojia {

/// How sure an importer is that a file is its own.
enum class Confidence {
    None, ///< not mine
    LastResort, ///< without marks of any format: taken where nobody knows what lies around it, see lastresort.h
    Possible, ///< could be: taken when nobody is surer
    Likely,
    Certain,
};

/// What an importer says of itself.
struct ImporterInfo
{
    QString id; ///< "jekyll", "textdump", "foundermirror": stays the same for ever, it is stored
    QStringList suffixes; ///< lower case without dot, for file dialogs only; recognition goes by content
    /// Kinds of companions that it reads where they belong to no page: "pdf". See claimStandalone().
    QStringList standalone = {};
};

/// The start of a file, as an importer sees it when it is asked whether the file is its own.
struct FileHead
{
    QString name; ///< relative name in the source
    QByteArray bytes; ///< at most 64 KiB from its start
    QByteArray tail; ///< the last 4 KiB when the file is longer, else empty
};

/// Where an importer puts what it read. Calls come from one thread at a time.
class DraftSink
{
public:
    DraftSink() = default;
    virtual ~DraftSink() = default;
    DraftSink(const DraftSink &) = delete;
    DraftSink &operator=(const DraftSink &) = delete;
    DraftSink(DraftSink &&) = delete;
    DraftSink &operator=(DraftSink &&) = delete;

    /// A draft that can be committed as it is. The same edition may come several times, each time with other articles.
    /// An error (the library's, or Cancelled) ends the import.
    virtual Result<void> edition(EditionDraft draft) = 0;
    /// A file that was claimed but not taken, and why.
    virtual void skipped(const QString &file, const Error &reason) = 0;
    /// A doubt or a gap that a person may want to know; `code` is a word that ui/words turns into a sentence:
    /// "page-missing", "article-without-body", "picture-not-saved" …
    virtual void noted(const QString &file, const QString &code, const QString &detail) = 0;
};

/// Files cut into portions, each of which can be read without the others.
class Portions
{
public:
    Portions() = default;
    virtual ~Portions() = default;
    Portions(const Portions &) = delete;
    Portions &operator=(const Portions &) = delete;
    Portions(Portions &&) = delete;
    Portions &operator=(Portions &&) = delete;

    [[nodiscard]] virtual qsizetype count() const = 0;
    /// How many files one of them has.
    [[nodiscard]] virtual qsizetype files(qsizetype portion) const = 0;
    /// Reads one of them, as Importer::read() reads all. Called from several threads at once where the source lets
    /// itself be read so, each time with a sink of its own.
    [[nodiscard]] virtual Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const = 0;
    /// One after another.
    [[nodiscard]] Result<void> readAll(DraftSink &sink, Progress &progress) const;
};

/// Reads one family of saved newspapers.
class Importer
{
public:
    Importer() = default;
    virtual ~Importer() = default;
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;
    Importer(Importer &&) = delete;
    Importer &operator=(Importer &&) = delete;

    [[nodiscard]] virtual ImporterInfo info() const = 0;
    /// Looks at a file's start; must be quick and must not throw on any bytes.
    [[nodiscard]] virtual Confidence probe(const FileHead &head) const = 0;
    /// Files that must be read again with those that are new, because an edition is read from several: of all names of a source
    /// those that belong together with `fresh`, by their names alone. None, unless an importer knows better.
    [[nodiscard]] virtual QStringList beside(const FileNames &all, const QSet<QString> &fresh) const;
    /// Reads the files it was given (those it claimed) and hands over editions as soon as they are whole. A bad file is
    /// a `skipped` line, never an error of the import; the error of the result is Cancelled or the sink's.
    /// An importer has this or portions() of its own: each is made of the other.
    [[nodiscard]] virtual Result<void> read(Source &source, const ChosenFiles &files, DraftSink &sink,
                                            Progress &progress) const;
    /// The same files in portions, in the order in which they are to come in: an edition whose files must be seen
    /// together lies in one portion. The importer and the source must outlive the answer. Unless an importer knows
    /// better it is one portion, read by read(). The error is Cancelled.
    [[nodiscard]] virtual Result<std::unique_ptr<Portions>> portions(Source &source, const ChosenFiles &files,
                                                                     Progress &progress) const;
};

/// Importers in the order in which they are asked: among equally sure ones the first takes a file.
using Importers = std::vector<std::unique_ptr<Importer>>;

}
