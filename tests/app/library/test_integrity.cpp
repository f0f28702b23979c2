// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "library/librarywriter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        m_connection.emplace(*library->connectForWriting());
        RecordingIndex index;
        LibraryWriter writer(*m_connection, index);
        const auto outcome = writer.commit(sampleEdition());
        VERIFY_DONE(outcome);
        VERIFY_DONE(writer.addBookmark(ArticleId(number(u"SELECT min(id) FROM article"_s))));
    }

    void cleanup() { m_connection.reset(); }

    void check_soundLibrary_countsAndFindsNothing()
    {
        Progress progress;
        const auto report = checkLibrary(*m_connection, m_index, progress);
        VERIFY_DONE(report);
        QCOMPARE(report->faults, QStringList());
        QCOMPARE(report->newspapers, 1);
        QCOMPARE(report->editions, 1);
        QCOMPARE(report->pages, 2);
        QCOMPARE(report->articles, 3);
        QCOMPARE(report->assets, 1);
        QCOMPARE(report->bookmarks, 1);
    }

    void check_tamperedLibrary_namesTheFault_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &sql, const QString &fault) {
            QTest::newRow(name) << sql << fault;
        };
        row("text",
            u"UPDATE body SET text = text || '!' WHERE article = 2"_s,
            u"article 2 is not what was imported"_s);
        row("html",
            u"UPDATE body SET html = '<p>' WHERE article = 1"_s,
            u"article 1 is not what was imported"_s);
        row("title",
            u"UPDATE article SET title = 'x' WHERE id = 3"_s,
            u"article 3 is not what was imported"_s);
        row("tag", u"DELETE FROM article_tag WHERE article = 1"_s, u"article 1 is not what was imported"_s);
        row("caption", u"UPDATE article_image SET caption = 'x'"_s, u"article 1 is not what was imported"_s);
        row("no body", u"DELETE FROM body WHERE article = 2"_s, u"article 2 has no body"_s);
        row("asset", u"UPDATE asset SET bytes = x'00'"_s, u"asset "_s);
        row("original",
            u"UPDATE original SET bytes = x'00' WHERE id = 1"_s,
            u"original 1 is not what was imported"_s);
        row("original's size", u"UPDATE original SET size = 1 << 40 WHERE id = 1"_s, u"original 1 "_s);
        row("foreign key",
            u"PRAGMA foreign_keys = OFF; UPDATE article SET original = 99 WHERE id = 1"_s,
            u"foreign key: article"_s);
        row("page count", u"UPDATE page SET article_count = 7 WHERE id = 1"_s, u"counts of page 1"_s);
        row("edition count", u"UPDATE edition SET read_count = 1"_s, u"counts of edition 1"_s);
        row("month count",
            u"UPDATE edition_month SET article_count = 4"_s,
            u"counts of newspaper and month 1 2026-01"_s);
        row("month missing", u"DELETE FROM edition_month"_s, u"counts of newspaper and month 1 2026-01"_s);
        row("month too many",
            u"INSERT INTO edition_month VALUES (1, '2025-12', 1, 0, 0)"_s,
            u"counts of newspaper and month 1 2025-12"_s);
    }

    void check_tamperedLibrary_namesTheFault()
    {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        VERIFY_DONE(m_connection->execute(sql));
        Progress progress;
        const auto report = checkLibrary(*m_connection, m_index, progress);
        VERIFY_DONE(report);
        QVERIFY2(report->faults.filter(fault).size() == 1, qPrintable(report->faults.join(u'\n')));
    }

    void check_brokenPages_areFaultsAndNoError()
    {
        const qint64 at = (number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'article'"_s) - 1) * 4096;
        VERIFY_DONE(m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        m_connection.reset();
        QFile file(m_dir->filePath(u"library.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
        file.close();
        auto connection = Connection::open(file.fileName(), Connection::Mode::ReadOnly);
        VERIFY_DONE(connection);
        Progress progress;
        const auto report = checkLibrary(*connection, m_index, progress);
        VERIFY_DONE(report);
        QVERIFY(!report->faults.isEmpty());
    }

    void check_faultyIndex_isTold()
    {
        m_index.found << u"article 2 is not in the index"_s;
        Progress progress;
        const auto report = checkLibrary(*m_connection, m_index, progress);
        VERIFY_DONE(report);
        QCOMPARE(report->faults, m_index.found);
        m_index.found.clear();
    }

    void check_begins_withSQLitesOwn()
    {
        QStringList steps;
        Progress progress({}, [&steps](const ProgressState &state) { steps << state.subject; });
        VERIFY_DONE(checkLibrary(*m_connection, m_index, progress));
        QCOMPARE(steps.value(0), QString(UpkeepStep::database));
    }

    void check_whileAnotherImports_findsNothing()
    {
        auto library = Library::open(m_dir->path());
        std::atomic_bool enough = false;
        std::atomic_int commits = 0;
        std::thread importing([&] {
            auto connection = library->connectForWriting();
            RecordingIndex index;
            // Each commit changes the text of an article that is there.
            while (connection && !enough) {
                EditionDraft draft = sampleEdition();
                draft.pages[0].articles[0].deck = QString::number(++commits);
                if (!LibraryWriter(*connection, index).commit(draft))
                    break;
            }
        });
        auto reading = library->connectForReading();
        QStringList faults;
        for (int i = 0; reading && (i < 30 || commits < 30); ++i) {
            Progress progress;
            const auto report = checkLibrary(*reading, m_index, progress);
            faults << (report ? report->faults : QStringList{report.error().detail});
        }
        enough = true;
        importing.join();
        VERIFY_DONE(reading);
        QCOMPARE(faults, QStringList());
    }

    void check_cancelled_stops()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(checkLibrary(*m_connection, m_index, progress).error().kind, ErrorKind::Cancelled);
    }

private:
    qint64 number(const QString &sql)
    {
        Statement statement(*m_connection, sql);
        return statement.step().value_or(false) ? statement.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    RecordingUpkeep m_index;
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "test_integrity.moc"
