// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <vector>

namespace Baojia::Bench {

/// The folded text of a library in one file, an article a line, the oldest first: what rg reads, and what
/// says which articles a search must find. It is made from the library's text with text/hanfold alone:
/// nothing of search/ has a part.
class PlainText
{
public:
    /// Writes `file` where it does not exist, and maps it. Errors: those of the library and of files.
    [[nodiscard]] static Result<std::shared_ptr<PlainText>> of(const QString &library, const QString &file);

    [[nodiscard]] QString path() const { return m_file.fileName(); }

    [[nodiscard]] qsizetype articles() const { return static_cast<qsizetype>(m_ids.size()); }

    /// Headings and body of an article, parted by U+001F.
    [[nodiscard]] QByteArrayView line(qsizetype article) const;

    /// The ids of all articles with `piece` (folded, UTF-8) in them, newest first.
    [[nodiscard]] QList<qint64> find(const QByteArray &piece) const;

private:
    explicit PlainText(const QString &file);

    [[nodiscard]] Result<void> map();

    QFile m_file;
    QByteArrayView m_bytes;
    std::vector<qint64> m_ids; ///< by line
    std::vector<qsizetype> m_starts; ///< by line, and the end
};

} // namespace Baojia::Bench
