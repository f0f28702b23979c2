// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarywriter.h"
#include "library/migrations.h"
#include "library/statistics.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        m_connection.emplace(*library->connectForWriting());
    }

    void cleanup() { m_connection.reset(); }

    void statistics_emptyLibrary_areAllNothing()
    {
        const auto found = statistics();
        VERIFY_DONE(found);
        QCOMPARE(found->newspapers, 0);
        QCOMPARE(found->articles, 0);
        QVERIFY(!found->oldest.isValid());
        QVERIFY(!found->newest.isValid());
        QCOMPARE(found->textBytes, 0);
        QVERIFY(found->fileBytes > 0);
        QCOMPARE(found->schemaVersion, int(libraryMigrations()->size()));
        QCOMPARE(found->indexVersion, u"test/1"_s);
    }

    void statistics_library_areWhatWentIn()
    {
        commitSamples();
        const auto found = statistics();
        VERIFY_DONE(found);
        QCOMPARE(found->newspapers, 2);
        QCOMPARE(found->editions, 3);
        QCOMPARE(found->pages, 6);
        QCOMPARE(found->articles, 9);
        QCOMPARE(found->assets, 1);
        QCOMPARE(found->originals, 3);
        QCOMPARE(found->bookmarks, 1);
        QCOMPARE(found->read, 2);
        QCOMPARE(found->oldest, QDate(1957, 7, 21));
        QCOMPARE(found->newest, QDate(2026, 1, 28));
        QCOMPARE(found->perNewspaper.size(), 2);
        QCOMPARE(found->perNewspaper.at(0).name, u"江边晚报"_s);
        QCOMPARE(found->perNewspaper.at(0).editions, 2);
        QCOMPARE(found->perNewspaper.at(0).oldest, QDate(1957, 7, 21));
        QCOMPARE(found->perNewspaper.at(1).name, u"山城日报"_s);
        QCOMPARE(found->perNewspaper.at(1).articles, 3);
        QCOMPARE(found->perNewspaper.at(1).oldest, found->perNewspaper.at(1).newest);
    }

    void statistics_bytes_areThoseOfTheTexts()
    {
        commitSamples();
        const auto found = statistics();
        VERIFY_DONE(found);
        const ArticleDraft draft = articleDraft(u"a"_s);
        QCOMPARE(found->textBytes, 9 * draft.paragraphs.join(u'\n').toUtf8().size());
        QCOMPARE(found->htmlBytes, 9 * draft.html.toUtf8().size());
        QCOMPARE(found->originalBytesUncompressed, 3 * draft.original.bytes.size());
        QVERIFY(found->originalBytes > 0);
        QCOMPARE(found->assetBytes, 5000);
        QCOMPARE(found->indexBytes, 4711);
        QVERIFY(found->logBytes > 0);
    }

    void statistics_freePages_areCounted()
    {
        VERIFY_DONE(m_connection->execute(
            u"INSERT INTO asset (hash, media_type, bytes) VALUES (zeroblob(32), '', zeroblob(500000));"
            "DELETE FROM asset"_s));
        QVERIFY(statistics()->freeBytes > 400'000);
    }

    void statistics_cancelled_stop()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(libraryStatistics(*m_connection, m_index, progress).error().kind, ErrorKind::Cancelled);
    }

private:
    Result<LibraryStatistics> statistics()
    {
        Progress progress;
        return libraryStatistics(*m_connection, m_index, progress);
    }

    void commitSamples()
    {
        RecordingIndex index;
        LibraryWriter writer(*m_connection, index);
        VERIFY_DONE(writer.commit(sampleEdition()));
        VERIFY_DONE(writer.commit(sampleEdition(QDate(1957, 7, 21))));
        EditionDraft other = sampleEdition(QDate(2001, 2, 3));
        other.newspaper = u"山城日报"_s;
        other.newspaperSortName = u"shan cheng ri bao"_s;
        VERIFY_DONE(writer.commit(other));
        VERIFY_DONE(writer.addBookmark(ArticleId(1)));
        VERIFY_DONE(writer.setRead(ArticleId(1), true));
        VERIFY_DONE(writer.setRead(ArticleId(4), true));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    RecordingUpkeep m_index;
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
