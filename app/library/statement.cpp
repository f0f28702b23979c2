// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statement.h"

#include "library/databaseerror.h"
#include "library/statementcache.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <limits>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isUnstorable(QChar c)
{
    return c.unicode() >= 0xfffe;
}

} // namespace

QString storableText(const QString &text)
{
    const bool clean = text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), isUnstorable);
    if (clean)
        return text;
    QString stored = QString::fromUtf8(text.toUtf8());
    std::replace_if(stored.begin(), stored.end(), isUnstorable, QChar(QChar::ReplacementCharacter));
    return stored;
}

QString storableMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    // A local time would be written without its offset, and read as another moment elsewhere.
    const QDateTime exact =
        moment.timeSpec() == Qt::UTC ? moment : moment.toOffsetFromUtc(moment.offsetFromUtc());
    return exact.toString(Qt::ISODateWithMs);
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    if (auto prepared = connection.m_statements->take(sql); prepared.query) {
        m_query = std::move(prepared.query);
        m_parameters = prepared.parameters;
        return;
    }
    m_query = std::make_unique<QSqlQuery>(QSqlDatabase::database(connection.m_name, false));
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_prepareError = databaseError(m_query->lastError(), connection.file());
}

Statement::~Statement()
{
    reset();
    if (m_prepareError)
        return;
    // The query keeps what was bound last, which may be a document of many megabytes.
    for (int i = 0; i < m_mostBound; ++i)
        m_query->bindValue(i, QVariant());
    m_connection.m_statements->give(m_sql, {std::move(m_query), m_parameters});
}

Statement &Statement::bindValue(const QVariant &value)
{
    if (!m_prepareError)
        m_query->bindValue(m_bound, value);
    ++m_bound;
    m_mostBound = std::max(m_mostBound, m_bound);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    QString stored = text.isNull() ? u""_s : storableText(text);
    // SQLite takes a byte order mark at the beginning of a bound text off; one more keeps the one that is
    // part of it.
    if (stored.startsWith(QChar(QChar::ByteOrderMark)))
        stored.prepend(QChar(QChar::ByteOrderMark));
    return bindValue(QVariant(stored));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bindValue(QVariant(bytes.isNull() ? QByteArray("") : bytes));
}

Statement &Statement::bind(qint64 number)
{
    return bindValue(QVariant(number));
}

Statement &Statement::bind(int number)
{
    return bindValue(QVariant(number));
}

Statement &Statement::bind(double number)
{
    return bindValue(QVariant(number));
}

Statement &Statement::bind(bool flag)
{
    return bindValue(QVariant(flag ? 1 : 0));
}

Statement &Statement::bind(QDate date)
{
    return bindValue(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
}

Statement &Statement::bind(const QDateTime &moment)
{
    const QString text = storableMoment(moment);
    return bindValue(text.isEmpty() ? QVariant() : QVariant(text));
}

Statement &Statement::bind(const ContentHash &hash)
{
    return bindValue(hash.isNull() ? QVariant() : QVariant(hash.bytes()));
}

Statement &Statement::bind(std::nullopt_t)
{
    return bindValue(QVariant());
}

Error Statement::failed()
{
    const Error error =
        m_prepareError ? *m_prepareError : databaseError(m_query->lastError(), m_connection.file());
    reset();
    return error;
}

Result<void> Statement::execute()
{
    if (m_prepareError)
        return failed();
    // A query used before keeps its values: one that is missing now would go unnoticed as NULL. The first time,
    // the driver counts.
    if (m_parameters >= 0 && m_parameters != m_bound) {
        const Error wrong{ErrorKind::Internal, m_sql, u"%1 values bound"_s.arg(m_bound)};
        reset();
        return wrong;
    }
    if (!m_query->exec())
        return failed();
    m_parameters = m_bound;
    m_executed = true;
    return {};
}

Result<bool> Statement::step()
{
    if (!m_executed) {
        if (auto done = execute(); !done)
            return done.error();
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return failed();
    reset();
    return false;
}

Result<void> Statement::run()
{
    if (auto done = execute(); !done)
        return done.error();
    m_insertedRow = m_query->lastInsertId().toLongLong();
    m_changedRows = m_query->numRowsAffected();
    reset();
    return {};
}

void Statement::reset()
{
    if (m_executed)
        m_query->finish();
    m_executed = false;
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return m_query->value(column).isNull();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

int Statement::number(int column) const
{
    const qint64 value = integer(column);
    return static_cast<int>(
        std::clamp<qint64>(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

double Statement::real(int column) const
{
    return m_query->value(column).toDouble();
}

bool Statement::flag(int column) const
{
    return integer(column) != 0;
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

ContentHash Statement::hash(int column) const
{
    return ContentHash::fromBytes(blob(column));
}

} // namespace Baojia
