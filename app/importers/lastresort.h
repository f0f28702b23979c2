// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

#include <vector>

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
    /// `place` among the files of the source; places come in their order.
    void addGuess(qsizetype place) { m_guesses.push_back(static_cast<quint32>(place)); }

    /// What was found in the files that follow.
    void append(const LastResort &other);

    /// Whether the file at that place is such a guess, and lies in the furniture of others.
    [[nodiscard]] bool isFurniture(qsizetype place, const QString &file) const;

private:
    std::vector<quint32> m_guesses; // as places: a million names are not held twice
    QSet<QString> m_folders; // that hold a known file
    QSet<QString> m_above; // folders around those
};

} // namespace Baojia
