// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace Baojia::Bench {

/// The one place of the bench that knows how the library is asked: as a reader thread of the program does.
class LibrarySearch
{
public:
    /// Errors: those of opening the library.
    [[nodiscard]] static Result<std::shared_ptr<LibrarySearch>> in(const QString &library);
    ~LibrarySearch();

    /// One screen: the ids of the newest hits, as many as fit (50).
    [[nodiscard]] Result<QList<qint64>> newest(const QString &query);
    /// The ids of all hits, screen after screen.
    [[nodiscard]] Result<QList<qint64>> all(const QString &query);
    [[nodiscard]] Result<qint64> count(const QString &query);

    static constexpr int screen = 50;

private:
    struct Parts;
    explicit LibrarySearch(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// A piece of text as a person types it to find exactly that: between quotes.
[[nodiscard]] QString asPhrase(const QString &piece);

} // namespace Baojia::Bench
