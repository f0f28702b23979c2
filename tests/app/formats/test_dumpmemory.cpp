// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"
#include "importers/importjob.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <ctime>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What a dump of any size costs, from its files to drafts that are ready for the library: BAOJIA_DUMP names
/// it. docs/importers.md has figures.
class TestDumpMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void dump_ofAnySize_isReadInBoundedMemory()
    {
        const QString path = qEnvironmentVariable("BAOJIA_DUMP");
        if (path.isEmpty())
            QSKIP("BAOJIA_DUMP names no dump");
        ImportRequest request;
        request.paths = QStringList{path};
        request.readers = qEnvironmentVariableIntValue("BAOJIA_READERS");
        qint64 articles = 0;
        qint64 characters = 0;
        request.commit = [&](const QList<ReadyEdition> &editions) {
            QList<CommitOutcome> outcomes;
            for (const ReadyEdition &edition : editions) {
                for (const PageDraft &page : edition.draft.pages) {
                    articles += page.articles.size();
                    for (const ArticleDraft &article : page.articles)
                        characters += article.html.size();
                }
                outcomes.append(CommitOutcome{});
            }
            return outcomes;
        };
        Progress progress;
        QElapsedTimer clock;
        clock.start();
        const ImportEnd end = runImport(makeImporters(), request, progress);
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        QVERIFY(!end.error);
        const qint64 failures = end.report.failures.size();
        qInfo("%lld articles, %lld characters, %d files, %lld failures, %.1f s, %.1f s of processors, %.0f "
              "articles/s, peak %lld MiB",
              articles,
              characters,
              end.report.filesSeen,
              failures,
              seconds,
              static_cast<double>(std::clock()) / CLOCKS_PER_SEC,
              static_cast<double>(articles) / seconds,
              peakKilobytes() / 1024);
        QVERIFY(articles > 0);
        for (qsizetype i = 0; i < qMin<qsizetype>(5, end.report.failures.size()); ++i)
            qInfo("%s", qPrintable(end.report.failures.at(i).file));
    }

private:
    static qint64 peakKilobytes()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.sliced(6).simplified().split(' ').first().toLongLong();
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(TestDumpMemory)
#include "test_dumpmemory.moc"
