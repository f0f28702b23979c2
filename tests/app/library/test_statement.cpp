// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statement.h"
#include "library/transaction.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bind_values_comeBack()
    {
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a, b, c, d, e, f, g, h, i)"_s));
        const QDateTime moment(QDate(2026, 1, 28), QTime(8, 5, 6, 70), Qt::OffsetFromUTC, 8 * 3600);
        const ContentHash hash = ContentHash::of("x");
        Statement insert(*connection, u"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(u"重庆"_s)
            .bind(QByteArray("\0\xff", 2))
            .bind(std::numeric_limits<qint64>::min())
            .bind(0.1)
            .bind(true);
        insert.bind(QDate(1957, 7, 20)).bind(moment).bind(hash).bind(ArticleId(7));
        VERIFY_DONE(insert.run());
        QCOMPARE(insert.insertedRow(), 1);
        QCOMPARE(insert.changedRows(), 1);
        Statement read(*connection, u"SELECT * FROM t"_s);
        QCOMPARE(*read.step(), true);
        QCOMPARE(read.text(0), u"重庆"_s);
        QCOMPARE(read.blob(1), QByteArray("\0\xff", 2));
        QCOMPARE(read.integer(2), std::numeric_limits<qint64>::min());
        QCOMPARE(read.real(3), 0.1);
        QVERIFY(read.flag(4));
        QCOMPARE(read.date(5), QDate(1957, 7, 20));
        QCOMPARE(read.text(5), u"1957-07-20"_s);
        QCOMPARE(read.moment(6), moment);
        QCOMPARE(read.moment(6).offsetFromUtc(), 8 * 3600);
        QCOMPARE(read.hash(7), hash);
        QCOMPARE(read.id<ArticleId>(8), ArticleId(7));
        QCOMPARE(*read.step(), false);
    }

    void bind_nothing_isEmptyForTextsAndNullForTheRest()
    {
        auto connection = memory();
        Statement values(*connection, u"SELECT ?, ?, ?, ?, ?, ?, ?"_s);
        values.bind(QString())
            .bind(QByteArray())
            .bind(QDate())
            .bind(ContentHash())
            .bind(ArticleId())
            .bind(std::nullopt);
        values.bind(std::optional<QString>());
        QCOMPARE(*values.step(), true);
        QVERIFY(!values.isNull(0));
        QCOMPARE(values.text(0), u""_s);
        Statement types(*connection, u"SELECT typeof(?), typeof(?), typeof(?), typeof(?)"_s);
        types.bind(QString()).bind(QByteArray()).bind(QDate()).bind(std::optional<qint64>());
        QCOMPARE(*types.step(), true);
        QCOMPARE(types.text(0), u"text"_s);
        QCOMPARE(types.text(1), u"blob"_s);
        QCOMPARE(types.text(2), u"null"_s);
        QCOMPARE(types.text(3), u"null"_s);
    }

    void bind_hostileText_comesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"'; DROP TABLE article; --\"`"_s;
        QTest::newRow("nul") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
        QTest::newRow("emoji and beyond the BMP") << u"👨‍👩‍👧‍👦 𠀀𪚥"_s;
        QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u"a"_s;
        QTest::newRow("two byte order marks") << QString(2, QChar(0xfeff)) + u"a"_s;
        QTest::newRow("bidi") << u"\u202e\u2066a"_s;
        QTest::newRow("controls") << u"\x01\x1b\x7f\r\n\t"_s;
    }

    void bind_hostileText_comesBack()
    {
        QFETCH(QString, text);
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a TEXT)"_s));
        VERIFY_DONE(Statement(*connection, u"INSERT INTO t VALUES (?)"_s).bind(text).run());
        Statement read(*connection, u"SELECT a FROM t"_s);
        QCOMPARE(*read.step(), true);
        QCOMPARE(read.text(0), text);
        QCOMPARE(storableText(text), text);
    }

    void bind_unstorableText_comesBackAsStorableText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) + u"a"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xdc00);
        QTest::newRow("swapped mark first") << QString(QChar(0xfffe)) + u"a"_s;
        QTest::newRow("noncharacter") << u"a"_s + QChar(0xffff) + u"b"_s;
    }

    void bind_unstorableText_comesBackAsStorableText()
    {
        QFETCH(QString, text);
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a TEXT)"_s));
        VERIFY_DONE(Statement(*connection, u"INSERT INTO t VALUES (?)"_s).bind(text).run());
        Statement read(*connection, u"SELECT a FROM t"_s);
        QCOMPARE(*read.step(), true);
        QCOMPARE(read.text(0), storableText(text));
        QCOMPARE(storableText(storableText(text)), storableText(text));
        QCOMPARE(storableText(text).size(), text.size());
    }

    void statement_wrongSql_answersAtTheFirstStep()
    {
        auto connection = memory();
        Statement statement(*connection, u"SELEKT 1"_s);
        QCOMPARE(statement.step().error().kind, ErrorKind::Database);
        QCOMPARE(statement.run().error().kind, ErrorKind::Database);
        QVERIFY(statement.run().error().detail.contains(u"SELEKT"_s));
    }

    void run_tooFewOrTooManyValues_isAnError()
    {
        auto connection = memory();
        const QString sql = u"SELECT ?, ?"_s;
        QVERIFY(!Statement(*connection, sql).bind(1).run());
        VERIFY_DONE(Statement(*connection, sql).bind(1).bind(2).run());
        // The prepared one is used again, and must not remember what it had.
        QVERIFY(!Statement(*connection, sql).bind(1).run());
        QVERIFY(!Statement(*connection, sql).bind(1).bind(2).bind(3).run());
    }

    void statement_usedTwiceAtOnce_doesNotMixRows()
    {
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)"_s));
        const QString sql = u"SELECT a FROM t ORDER BY a"_s;
        Statement outer(*connection, sql);
        QCOMPARE(*outer.step(), true);
        {
            Statement inner(*connection, sql);
            QCOMPARE(*inner.step(), true);
            QCOMPARE(*inner.step(), true);
            QCOMPARE(inner.integer(0), 2);
        }
        QCOMPARE(outer.integer(0), 1);
        QCOMPARE(*outer.step(), true);
        QCOMPARE(outer.integer(0), 2);
    }

    void run_constraint_isADatabaseErrorWithSqlitesWords()
    {
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1)"_s));
        const auto done = connection->execute(u"INSERT INTO t VALUES (1)"_s);
        QCOMPARE(done.error().kind, ErrorKind::Database);
        QVERIFY(done.error().detail.contains(u"UNIQUE"_s));
    }

    void transaction_leftOrCommitted_isUndoneOrKept()
    {
        auto connection = memory();
        VERIFY_DONE(connection->execute(u"CREATE TABLE t (a)"_s));
        {
            auto transaction = Transaction::begin(*connection);
            VERIFY_DONE(transaction);
            VERIFY_DONE(connection->execute(u"INSERT INTO t VALUES (1)"_s));
        }
        QCOMPARE(rows(*connection), 0);
        {
            auto transaction = Transaction::begin(*connection);
            VERIFY_DONE(transaction);
            VERIFY_DONE(connection->execute(u"INSERT INTO t VALUES (1)"_s));
            VERIFY_DONE(transaction->commit());
        }
        QCOMPARE(rows(*connection), 1);
    }

    void connection_moved_goesOnWorking()
    {
        auto first = memory();
        VERIFY_DONE(first->execute(u"CREATE TABLE t (a)"_s));
        Connection second = *std::move(first);
        QCOMPARE(rows(second), 0);
        Connection third = *memory();
        third = std::move(second);
        QCOMPARE(rows(third), 0);
    }

    void open_missingFile_isNotFoundForReadersOnly()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"new.sqlite"_s);
        QCOMPARE(Connection::open(file, Connection::Mode::ReadOnly).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(file));
        VERIFY_DONE(Connection::open(file, Connection::Mode::ReadWrite));
        VERIFY_DONE(Connection::open(file, Connection::Mode::ReadOnly));
    }

    void readOnlyConnection_write_isRefused()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"a.sqlite"_s);
        auto writer = Connection::open(file, Connection::Mode::ReadWrite);
        VERIFY_DONE(writer);
        auto reader = Connection::open(file, Connection::Mode::ReadOnly);
        VERIFY_DONE(reader);
        QCOMPARE(reader->execute(u"CREATE TABLE t (a)"_s).error().kind, ErrorKind::LibraryReadOnly);
    }

    void writer_opened_isDurableAndKeepsForeignKeys()
    {
        const QTemporaryDir dir;
        auto writer = Connection::open(dir.filePath(u"a.sqlite"_s), Connection::Mode::ReadWrite);
        VERIFY_DONE(writer);
        QCOMPARE(pragma(*writer, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(*writer, u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(*writer, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(*writer, u"trusted_schema"_s), u"0"_s);
    }

private:
    static Result<Connection> memory()
    {
        return Connection::open(u":memory:"_s, Connection::Mode::ReadWrite);
    }

    static qint64 rows(Connection &connection)
    {
        Statement count(connection, u"SELECT count(*) FROM t"_s);
        return count.step().value_or(false) ? count.integer(0) : -1;
    }

    static QString pragma(Connection &connection, const QString &name)
    {
        Statement value(connection, u"PRAGMA "_s + name);
        return value.step().value_or(false) ? value.text(0) : QString();
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
