// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/longstatement.h"
#include "library/statement.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {
// Counts to where nobody waits for it.
const QString kEndless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000000) SELECT count(*) FROM n"_s;
}

class TestLongStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto connection = Connection::open(m_dir->filePath(u"a.sqlite"_s), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        m_connection = std::make_unique<Connection>(*std::move(connection));
        if (!m_connection->stopper())
            QSKIP("the SQLite of Qt's driver cannot be reached here");
    }

    void statement_noLongerWanted_endsWithinASecond()
    {
        QElapsedTimer clock;
        clock.start();
        std::atomic_int looks = 0;
        const LongStatement counting(*m_connection, [&] { return ++looks < 3; });
        const auto ended = Statement(*m_connection, kEndless).run();
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QVERIFY(looks >= 3);
        QVERIFY2(clock.elapsed() < 1'300, qPrintable(QString::number(clock.elapsed())));
    }

    void change_noLongerWanted_isUndone_andTheConnectionGoesOn()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE t (i INTEGER)"_s));
        {
            const LongStatement filling(*m_connection, [] { return false; });
            QVERIFY(!m_connection->execute(u"INSERT INTO t WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s));
        }
        QVERIFY(m_connection->execute(u"INSERT INTO t VALUES (7)"_s));
        Statement rows(*m_connection, u"SELECT count(*), max(i) FROM t"_s);
        QVERIFY(*rows.step());
        QCOMPARE(rows.integer(0), 1);
        QCOMPARE(rows.integer(1), 7);
    }

    void statement_thatIsWanted_goesToItsEnd()
    {
        const LongStatement counting(*m_connection, [] { return true; });
        Statement count(*m_connection, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000000) SELECT count(*) FROM n"_s);
        QVERIFY(*count.step());
        QCOMPARE(count.integer(0), 3'000'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestLongStatement)
#include "test_longstatement.moc"
