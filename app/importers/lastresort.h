// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace Baojia {

/// What of a source was recognised for sure, and what is only taken because nobody knows it better.
///
/// Where an importer knows what lies in a folder, what it leaves there, above and below is furniture: lists
/// of pages, notes about the collection. Only elsewhere a file without any marks is an article. Notes in
/// Markdown, with and without a head, lie side by side; those are taken beside others, too.
class LastResort
{
public:
    /// Somebody surely reads this file.
    void addKnown(const QString &file);

    /// Somebody would read this file as a last resort.
    void addGuess(const QString &file) { m_guesses.insert(file); }

    void append(const LastResort &other);

    /// Whether this file is such a guess, and lies in the furniture of others.
    [[nodiscard]] bool isFurniture(const QString &file) const;

private:
    QSet<QString> m_guesses;
    QSet<QString> m_folders; // that hold a known file
    QSet<QString> m_above; // folders around those
};

} // namespace Baojia
