// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/unigrams.h"

#include <QtCore/QFile>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include "tests/bench/measure/report.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kRowsInTransaction = 5000;

QString spaced(const QString &text)
{
    QString words;
    words.reserve(text.size() * 2);
    for (const QChar c : text) {
        words += c;
        // The halves of a pair stay together.
        if (!c.isHighSurrogate())
            words += u' ';
    }
    return words;
}

Error failed(const QSqlError &error)
{
    return Error{ErrorKind::Database, {}, error.text()};
}

} // namespace

Unigrams::Unigrams(QSqlDatabase database)
    : m_database(std::move(database))
{ }

Unigrams::~Unigrams()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::shared_ptr<Unigrams>> Unigrams::over(const PlainText &text, const QString &file)
{
    QFile::remove(file);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"unigrams"_s);
    database.setDatabaseName(file);
    if (!database.open())
        return failed(database.lastError());
    say(u"making an FTS5 table of single characters"_s);
    std::shared_ptr<Unigrams> unigrams(new Unigrams(database));
    if (auto filled = unigrams->fill(text); !filled)
        return filled.error();
    return unigrams;
}

Result<void> Unigrams::fill(const PlainText &text)
{
    QSqlQuery query(m_database);
    for (
        const QString &sql :
        {u"PRAGMA journal_mode = OFF"_s,
         u"PRAGMA synchronous = OFF"_s,
         u"CREATE VIRTUAL TABLE uni USING fts5(text, content = '', detail = full, columnsize = 0, tokenize = 'unicode61')"_s,
         u"BEGIN"_s}) {
        if (!query.exec(sql))
            return failed(query.lastError());
    }
    QSqlQuery insert(m_database);
    insert.prepare(u"INSERT INTO uni (rowid, text) VALUES (?, ?)"_s);
    for (qsizetype article = 0; article < text.articles(); ++article) {
        insert.bindValue(0, article + 1);
        insert.bindValue(1, spaced(QString::fromUtf8(text.line(article))));
        if (!insert.exec())
            return failed(insert.lastError());
        if (article % kRowsInTransaction == 0 && (!query.exec(u"COMMIT"_s) || !query.exec(u"BEGIN"_s)))
            return failed(query.lastError());
    }
    // Merged into one: as good as such an index gets.
    if (!query.exec(u"COMMIT"_s) || !query.exec(u"INSERT INTO uni(uni) VALUES ('optimize')"_s))
        return failed(query.lastError());
    return {};
}

Result<qint64> Unigrams::count(const QString &word)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT count(*) FROM uni WHERE uni MATCH ?"_s);
    query.bindValue(0, QString(u'"' + spaced(word).trimmed() + u'"'));
    if (!query.exec() || !query.next())
        return failed(query.lastError());
    return query.value(0).toLongLong();
}

} // namespace Baojia::Bench
