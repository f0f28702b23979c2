// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <cstdio>
#include <cstdlib>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChildFolder = "BAOJIA_TEST_CHILD_FOLDER";

QDate day(int number)
{
    return QDate(2000, 1, 1).addDays(number);
}

/// Commits one edition after the other, and says each number once it may be believed, until somebody kills
/// it.
[[noreturn]] void commitForEver(const QString &folder)
{
    auto library = Library::open(folder);
    auto connection = library ? library->connectForWriting() : library.error();
    if (!connection)
        std::_Exit(2);
    const auto editions = LibraryReader(*connection).newspapers();
    int number = editions && !editions->isEmpty() ? editions->first().editionCount : 0;
    RecordingIndex index;
    LibraryWriter writer(*connection, index);
    for (;; ++number) {
        if (!writer.commit(sampleEdition(day(number))))
            std::_Exit(3);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// Two programs at once, and a program that dies.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString folder = qEnvironmentVariable(kChildFolder); !folder.isEmpty())
            commitForEver(folder);
    }

    void reader_duringAWrite_seesWhatWasCommitted()
    {
        const QTemporaryDir dir;
        auto library = Library::open(dir.path());
        auto writing = library->connectForWriting();
        auto reading = library->connectForReading();
        VERIFY_DONE(writing);
        VERIFY_DONE(reading);
        RecordingIndex index;
        LibraryReader reader(*reading);
        VERIFY_DONE(LibraryWriter(*writing, index).commit(sampleEdition(day(0))));
        QCOMPARE(reader.newspapers()->first().editionCount, 1);
        VERIFY_DONE(writing->execute(u"BEGIN IMMEDIATE; DELETE FROM edition"_s));
        QCOMPARE(reader.newspapers()->first().editionCount, 1);
        VERIFY_DONE(writing->execute(u"ROLLBACK"_s));
        VERIFY_DONE(LibraryWriter(*writing, index).commit(sampleEdition(day(1))));
        QCOMPARE(reader.newspapers()->first().editionCount, 2);
    }

    void reader_leavesNoStatementOpen_soTheLogCanBeEmptied()
    {
        const QTemporaryDir dir;
        auto library = Library::open(dir.path());
        auto writing = library->connectForWriting();
        auto reading = library->connectForReading();
        RecordingIndex index;
        const auto outcome = LibraryWriter(*writing, index).commit(sampleEdition(day(0)));
        LibraryReader reader(*reading);
        const ArticleId article = reader.articlesOfEdition(outcome->edition)->at(0).id;
        VERIFY_DONE(reader.article(article));
        VERIFY_DONE(reader.neighbours(article));
        VERIFY_DONE(reader.original(article));
        VERIFY_DONE(reader.ownsAsset(article, ContentHash::of("x")));
        Statement checkpoint(*writing, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QCOMPARE(*checkpoint.step(), true);
        QCOMPARE(checkpoint.integer(0), 0);
        QCOMPARE(QFileInfo(dir.filePath(u"library.sqlite-wal"_s)).size(), 0);
    }

    void kill_duringCommits_losesNothingAcknowledged()
    {
        const QTemporaryDir dir;
        constexpr int trials = 12;
        int acknowledged = -1;
        for (int trial = 0; trial < trials; ++trial) {
            acknowledged = std::max(acknowledged, runAndKill(dir.path()));
            auto library = Library::open(dir.path());
            VERIFY_DONE(library);
            auto connection = library->connectForReading();
            VERIFY_DONE(connection);
            LibraryReader reader(*connection);
            for (int number = 0; number <= acknowledged; ++number)
                VERIFY_DONE(reader.editionOn(u"江边晚报"_s, day(number)));
            const auto editions = reader.editions(NewspaperId(1));
            VERIFY_DONE(editions);
            for (const Edition &edition : *editions) {
                QCOMPARE(edition.articleCount, 3);
                QCOMPARE(edition.pageCount, 2);
            }
            Progress progress;
            RecordingUpkeep index;
            const auto report = checkLibrary(*connection, index, progress);
            VERIFY_DONE(report);
            QCOMPARE(report->faults, QStringList());
        }
        QVERIFY(acknowledged >= trials);
    }

private:
    /// The last number a child said before it was killed at some moment.
    static int runAndKill(const QString &folder)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kChildFolder), folder);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QByteArray said;
        const int wanted = QRandomGenerator::global()->bounded(1, 8);
        while (said.count('\n') < wanted && child.waitForReadyRead())
            said += child.readAllStandardOutput();
        QThread::usleep(QRandomGenerator::global()->bounded(20'000U));
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        int last = -1;
        const QList<QByteArray> lines = said.first(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            bool isNumber = false;
            const int number = line.toInt(&isNumber);
            if (isNumber)
                last = number;
        }
        return last;
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "test_durability.moc"
