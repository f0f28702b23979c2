// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "library/connection.h"
#include "paper/contenthash.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace Baojia {

/// The form in which the library keeps `text`: lone surrogates and U+FFFE, U+FFFF, which SQLite would
/// silently change, become U+FFFD. What is hashed must go through here first.
[[nodiscard]] QString storableText(const QString &text);

/// The text in which the library keeps a moment: ISO 8601 with milliseconds and the offset from UTC; empty
/// when invalid.
[[nodiscard]] QString storableMoment(const QDateTime &moment);

/// One SQL statement: bind its `?` in order, then run() it, or step() through its rows. Prepared statements
/// are kept by the connection and used again; the destructor never leaves one open, so it cannot hold the
/// write-ahead log.
///
/// An error of preparing or binding is answered by the first step() or run().
class Statement
{
public:
    /// `connection` must outlive the statement and stay where it is.
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Each call binds the next `?`. A null QString or QByteArray is stored as an empty one, never as NULL.
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number);
    Statement &bind(double number);
    Statement &bind(bool flag);
    /// ISO 8601 text; NULL for an invalid date.
    Statement &bind(QDate date);
    /// ISO 8601 text with milliseconds and offset from UTC; NULL for an invalid one.
    Statement &bind(const QDateTime &moment);
    /// 32 bytes; NULL for a null hash.
    Statement &bind(const ContentHash &hash);
    Statement &bind(std::nullopt_t null);

    /// NULL for an invalid id.
    template <class Tag>
    Statement &bind(StrongId<Tag> id)
    {
        return id.isValid() ? bind(id.value()) : bind(std::nullopt);
    }

    template <class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// Anything else would be taken for a number or a flag.
    Statement &bind(const char *text) = delete;
    Statement &bind(const char16_t *text) = delete;

    /// Moves to the next row, the first time by executing. false when there is none; the statement is then
    /// ready to be bound and stepped anew.
    Result<bool> step();
    /// Executes a statement whose rows, if any, do not matter, and makes it ready to be bound anew.
    Result<void> run();
    /// Forgets the rest of the rows and the bound values.
    void reset();

    /// Of the current row; columns count from 0. NULL reads as null, empty, 0 or invalid.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] ContentHash hash(int column) const;

    template <class Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(integer(column));
    }

    /// Row of the last INSERT that run() made.
    [[nodiscard]] qint64 insertedRow() const { return m_insertedRow; }

    /// Rows that the last run() changed.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

private:
    Statement &bindValue(const QVariant &value);
    Result<void> execute();
    Error failed();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_parameters = -1; ///< how many values it takes; -1: not known before it has been executed
    std::optional<Error> m_prepareError;
    qint64 m_insertedRow = 0;
    qint64 m_changedRows = 0;
    int m_bound = 0;
    int m_mostBound = 0;
    bool m_executed = false;
};

} // namespace Baojia
