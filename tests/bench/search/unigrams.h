// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtSql/QSqlDatabase>

#include <memory>

#include "tests/bench/search/plaintext.h"

namespace Baojia::Bench {

/// The index that one gets for nothing: an FTS5 table of single characters with their places, asked for
/// phrases.
class Unigrams
{
public:
    /// Makes the database `file` over the same text. Database: what SQLite said.
    [[nodiscard]] static Result<std::shared_ptr<Unigrams>> over(const PlainText &text, const QString &file);
    ~Unigrams();
    Unigrams(const Unigrams &) = delete;
    Unigrams &operator=(const Unigrams &) = delete;
    Unigrams(Unigrams &&) = delete;
    Unigrams &operator=(Unigrams &&) = delete;

    /// How many articles hold the characters of `word` one after another.
    [[nodiscard]] Result<qint64> count(const QString &word);

private:
    explicit Unigrams(QSqlDatabase database);

    [[nodiscard]] Result<void> fill(const PlainText &text);

    QSqlDatabase m_database;
};

} // namespace Baojia::Bench
