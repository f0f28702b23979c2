// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/draftqueue.h"
#include "importers/importcommits.h"
#include "importers/importjob.h"
#include "library/library.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "tests/support/golden.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPatience(20);

class NoIndex final : public ArticleIndex
{
public:
    Result<void> add(Connection &, const IndexedText &) override { return {}; }

    Result<void> remove(Connection &, const IndexedText &) override { return {}; }

    Result<void> flush(Connection &) override { return {}; }
};

QByteArray post(int number, QDate date)
{
    return u"---\nlayout: post\ntitle: \"第%1篇\"\ndate: %2 08:00:00\ntags: %3\n---\n\n第%1篇的正文。\n"_s
        .arg(QString::number(number), date.toString(Qt::ISODate), number % 3 ? u"潮汐报新闻"_s : u"海风报新闻"_s)
        .toUtf8();
}

ReadyEdition edition(QDate date, qsizetype characters)
{
    ArticleDraft article;
    article.identity = u"1"_s;
    article.title = u"甲"_s;
    article.paragraphs = QStringList {QString(characters, u'字')};
    return makeReady({u"潮汐报"_s, {}, date, {{{}, {}, {}, {}, {article}}}, {}});
}

}

/// Reading on several threads, and what of it reaches the library when.
class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int days = 120;
        for (int i = 0; i < days * 10; ++i) {
            const QDate date = QDate(2021, 1, 1).addDays(i / 10);
            put(u"site/_posts/%1-%2.md"_s.arg(date.toString(Qt::ISODate)).arg(i), post(i, date));
        }
        put(u"site/_posts/2021-01-05-empty.md"_s, "---\ntitle: 空\ndate: 2021-01-05\n---\n");
        put(u"site/_posts/2021-04-05-none.bin"_s, QByteArray("\0\1\2", 3));
    }

    void readers_howeverMany_giveTheSameLibrary()
    {
        const QStringList one = libraryMadeBy(1);
        QVERIFY(one.size() > 1200);
        QCOMPARE(libraryMadeBy(4), one);
        QCOMPARE(libraryMadeBy(3), one);
    }

    void savedPages_thatContinueOneAnother_areOneArticle()
    {
        const QTemporaryDir dir;
        auto library = Library::open(dir.path());
        auto connection = library->connectForWriting();
        ImportRequest request;
        request.paths = QStringList {QStringLiteral(BAOJIA_TEST_DATA) + u"/foundermirror/continued/input"_s};
        request.commit = [&connection](const QList<ReadyEdition> &editions) {
            NoIndex index;
            return LibraryWriter(*connection, index).commit(editions);
        };
        Progress progress;
        const ImportEnd end = runImport(makeImporters(), request, progress);
        QVERIFY(!end.error);
        Statement days(*connection, u"SELECT group_concat(article_count) FROM (SELECT article_count FROM edition ORDER BY date)"_s);
        QVERIFY(days.step().value_or(false));
        QCOMPARE(days.text(0), u"1,1,2"_s);
        const ImportEnd again = runImport(makeImporters(), request, progress);
        QVERIFY(again.report.change.isEmpty());
    }

    void smallEditions_shareATransaction()
    {
        Golden::FakeLibrary library;
        const ImportEnd end = runWith(library, 2);
        QVERIFY(!end.error);
        QCOMPARE(end.report.editions.size(), 240);
        QVERIFY2(library.groups.size() < 120, qPrintable(QString::number(library.groups.size())));
        QCOMPARE(end.report.change.editionsAdded.size(), 240);
    }

    void refusedEdition_doesNotTakeThoseBeforeItAlong()
    {
        Golden::FakeLibrary library;
        library.refused = QDate(2021, 1, 9);
        const ImportEnd end = runWith(library, 2);
        QVERIFY(end.error);
        QCOMPARE(end.error->detail, u"refused"_s);
        QCOMPARE(library.editions.size(), 16);
        QCOMPARE(end.report.editions.size(), 16);
        QCOMPARE(library.editions.last().date, QDate(2021, 1, 8));
    }

    void cancel_fromAnotherThread_leavesWholeEditions()
    {
        Golden::FakeLibrary library;
        const CancelToken token;
        ImportRequest request = requestFor(library, 3);
        std::atomic_int told = 0;
        request.committed = [&told, &token](const ImportedEdition &) {
            if (++told > 20)
                token.cancel();
        };
        Progress progress(token);
        const ImportEnd end = runImport(makeImporters(), request, progress);
        QCOMPARE(end.report.editions.size(), library.editions.size());
        QCOMPARE(told.load(), int(library.editions.size()));
        QMap<QDate, qsizetype> perDay;
        for (const EditionDraft &draft : std::as_const(library.editions))
            perDay[draft.date] += draft.pages.first().articles.size();
        for (auto day = perDay.cbegin(); day != perDay.cend(); ++day)
            QVERIFY(day.value() == 10 || day.key() == library.editions.last().date);
    }

    void cancel_beforeReading_commitsNothing()
    {
        Golden::FakeLibrary library;
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        const ImportEnd end = runImport(makeImporters(), requestFor(library, 2), progress);
        QVERIFY(end.report.cancelled);
        QCOMPARE(library.commits, 0);
    }

    void queue_givesPortionsInTheirOrder()
    {
        DraftQueue queue(3, 1 << 20);
        QVERIFY(queue.push(2, ImportNote {u"c"_s, {}, {}}));
        queue.finish(2, {});
        QVERIFY(queue.push(1, ImportNote {u"b"_s, {}, {}}));
        ImportItem item;
        QCOMPARE(queue.take(item, kPatience), DraftQueue::Taken::Nothing);
        QVERIFY(queue.push(0, ImportNote {u"a"_s, {}, {}}));
        queue.finish(0, {});
        queue.finish(1, {});
        QString order;
        while (queue.take(item, kPatience) == DraftQueue::Taken::Item)
            order += std::get<ImportNote>(item).file;
        QCOMPARE(order, u"abc"_s);
        QVERIFY(queue.end());
    }

    void queue_errorOfAPortion_comesAfterWhatItRead()
    {
        DraftQueue queue(2, 1 << 20);
        QVERIFY(queue.push(0, ImportNote {u"a"_s, {}, {}}));
        queue.finish(0, Error {ErrorKind::ReadFailed, {}, {}});
        QVERIFY(queue.push(1, ImportNote {u"b"_s, {}, {}}));
        ImportItem item;
        QCOMPARE(queue.take(item, kPatience), DraftQueue::Taken::Item);
        QCOMPARE(queue.take(item, kPatience), DraftQueue::Taken::End);
        QCOMPARE(queue.end().error().kind, ErrorKind::ReadFailed);
    }

    void queue_full_makesReadersWait()
    {
        constexpr int portions = 4;
        constexpr int each = 50;
        constexpr qint64 most = 40'000;
        DraftQueue queue(portions, most);
        std::vector<std::thread> readers;
        for (int portion = 0; portion < portions; ++portion) {
            readers.emplace_back([&queue, portion] {
                for (int i = 0; i < each; ++i)
                    static_cast<void>(queue.push(portion, edition(QDate(2024, 1, 1).addDays(portion * each + i), 1000)));
                queue.finish(portion, {});
            });
        }
        ImportItem item;
        QDate last;
        int taken = 0;
        qint64 heaviest = 0;
        for (auto what = queue.take(item, kPatience); what != DraftQueue::Taken::End; what = queue.take(item, kPatience)) {
            if (what != DraftQueue::Taken::Item)
                continue;
            const QDate date = std::get<ReadyEdition>(item).draft.date;
            QVERIFY(!last.isValid() || date == last.addDays(1));
            last = date;
            ++taken;
            heaviest = std::max(heaviest, DraftQueue::weightOf(item));
            queue.release(DraftQueue::weightOf(item));
        }
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(taken, portions * each);
        // One comes in over the bound, and of the portion that is taken from one more, and one while that is at hand.
        QVERIFY2(queue.peak() <= most + 3 * heaviest, qPrintable(QString::number(queue.peak())));
    }

    void queue_closed_freesWhoWaits()
    {
        DraftQueue queue(2, 1);
        QVERIFY(queue.push(0, edition({2024, 1, 1}, 10)));
        std::thread reader([&queue] {
            // There is no room for the second portion as long as the first is not taken.
            static_cast<void>(queue.push(1, edition({2024, 1, 2}, 10)));
        });
        queue.close();
        reader.join();
        QVERIFY(!queue.push(0, ImportNote {}));
    }

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ImportRequest requestFor(Golden::FakeLibrary &library, int readers) const
    {
        ImportRequest request;
        request.paths = QStringList {m_dir.filePath(u"site"_s)};
        request.readers = readers;
        request.commit = [&library](const QList<ReadyEdition> &editions) { return library.commit(editions); };
        return request;
    }

    ImportEnd runWith(Golden::FakeLibrary &library, int readers) const
    {
        Progress progress;
        return runImport(makeImporters(), requestFor(library, readers), progress);
    }

    /// Every row of a real library, and the report's lines.
    QStringList libraryMadeBy(int readers) const
    {
        const QTemporaryDir dir;
        auto library = Library::open(dir.path());
        auto connection = library->connectForWriting();
        ImportRequest request;
        request.paths = QStringList {m_dir.filePath(u"site"_s)};
        request.readers = readers;
        request.commit = [&connection](const QList<ReadyEdition> &editions) {
            NoIndex index;
            return LibraryWriter(*connection, index).commit(editions);
        };
        Progress progress;
        const ImportEnd end = runImport(makeImporters(), request, progress);
        QStringList dump;
        for (const ImportFailure &failure : end.report.failures)
            dump << failure.file;
        for (const ImportedEdition &edition : end.report.editions)
            dump << edition.newspaper + edition.date.toString(Qt::ISODate);
        Statement rows(*connection,
                       u"SELECT n.id, n.name, e.id, e.date, p.id, p.article_count, a.id, a.ord, a.sort_key, a.identity,"
                       " hex(a.content_hash), a.original, b.text FROM article a JOIN edition e ON e.id = a.edition"
                       " JOIN newspaper n ON n.id = e.newspaper JOIN page p ON p.id = a.page"
                       " JOIN body b ON b.article = a.id ORDER BY a.id"_s);
        while (rows.step().value()) {
            QString row;
            for (int column = 0; column < 13; ++column)
                row += rows.text(column) + u'|';
            dump << row;
        }
        return dump;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "test_pipeline.moc"
