// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importtask.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

ImportOrder orderOf(const QString &path)
{
    ImportOrder order;
    order.paths << path;
    return order;
}

} // namespace

class TestImportTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void import_tellsEditionsThenTheEnd();
    void import_ofManyFiles_tellsProgressOnThisThread();
    void cancel_endsSoonAndKeepsWholeEditions();
    void cancelBeforeTheStart_takesNothing();
    void task_thatGoesAway_isNotToldAnything();

private:
    /// Writes a post a day into a folder, `days` of them, and returns the folder.
    [[nodiscard]] QString posts(int days) const;
    [[nodiscard]] int editionsInLibrary() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
};

void TestImportTask::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto backend = Backend::open(m_folder->filePath(u"报 库"_s), Backend::Missing::Create);
    QVERIFY(backend);
    m_backend = *backend;
}

void TestImportTask::cleanup()
{
    m_backend.reset();
}

QString TestImportTask::posts(int days) const
{
    const QString folder = m_folder->filePath(u"稿 件/_posts"_s);
    QDir().mkpath(folder);
    for (int i = 0; i < days; ++i) {
        const QByteArray date = QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1();
        QFile file(folder + u'/' + QString::fromLatin1(date) + u"-yi-tian.md"_s);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("---\nlayout: post\ntitle: \"这一天\"\ndate: " + date
                   + " 08:00:00\ntags: 架上新闻\n---\n\n今天的报纸到了。\n");
    }
    return folder;
}

int TestImportTask::editionsInLibrary() const
{
    const auto newspapers =
        m_backend->read([](LibraryReader &reader) { return reader.newspapers(); }).result();
    int editions = 0;
    for (const Newspaper &newspaper : newspapers.value_or(QList<Newspaper>()))
        editions += newspaper.editionCount;
    return editions;
}

void TestImportTask::import_tellsEditionsThenTheEnd()
{
    ImportTask task(m_backend, orderOf(posts(3)));
    QSignalSpy finished(&task, &ImportTask::finished);
    QSignalSpy committed(&task, &ImportTask::committed);
    qsizetype committedBeforeTheEnd = 0;
    connect(&task, &ImportTask::finished, this, [&] { committedBeforeTheEnd = committed.size(); });
    task.start();
    QVERIFY(finished.wait(60000));
    QCOMPARE(committedBeforeTheEnd, 3);
    const auto end = finished.first().first().value<ImportEnd>();
    QVERIFY(!end.error);
    QVERIFY(!end.report.cancelled);
    QCOMPARE(end.report.added(), 3);
    QCOMPARE(committed.first().first().value<ImportedEdition>().newspaper, u"架上"_s);
    QCOMPARE(editionsInLibrary(), 3);
}

void TestImportTask::import_ofManyFiles_tellsProgressOnThisThread()
{
    ImportTask task(m_backend, orderOf(posts(40)));
    QSignalSpy finished(&task, &ImportTask::finished);
    int calls = 0;
    bool elsewhere = false;
    connect(&task, &ImportTask::progressed, this, [&](const ProgressState &state) {
        ++calls;
        elsewhere = elsewhere || QThread::currentThread() != thread() || state.done > state.total;
    });
    task.start();
    QVERIFY(finished.wait(60000));
    QVERIFY(calls > 0);
    QVERIFY(!elsewhere);
}

void TestImportTask::cancel_endsSoonAndKeepsWholeEditions()
{
    // More than goes into one transaction.
    ImportTask task(m_backend, orderOf(posts(5000)));
    QSignalSpy finished(&task, &ImportTask::finished);
    connect(&task, &ImportTask::committed, &task, &ImportTask::cancel);
    task.start();
    QVERIFY(finished.wait(60000));
    const auto end = finished.first().first().value<ImportEnd>();
    QVERIFY(end.report.cancelled);
    QVERIFY(!end.error);
    QVERIFY(!end.report.editions.isEmpty());
    QCOMPARE(editionsInLibrary(), int(end.report.editions.size()));
}

void TestImportTask::cancelBeforeTheStart_takesNothing()
{
    ImportTask task(m_backend, orderOf(posts(3)));
    QSignalSpy finished(&task, &ImportTask::finished);
    task.cancel();
    task.start();
    QVERIFY(finished.wait(60000));
    QVERIFY(finished.first().first().value<ImportEnd>().report.cancelled);
    QCOMPARE(editionsInLibrary(), 0);
}

void TestImportTask::task_thatGoesAway_isNotToldAnything()
{
    auto task = std::make_unique<ImportTask>(m_backend, orderOf(posts(20)));
    int told = 0;
    connect(task.get(), &ImportTask::committed, this, [&told] { ++told; });
    connect(task.get(), &ImportTask::finished, this, [&told] { ++told; });
    task->start();
    task.reset();
    // Imports run one after another: when this one is through, so is the one before.
    ImportTask next(m_backend, orderOf(m_folder->filePath(u"没有"_s)));
    QSignalSpy finished(&next, &ImportTask::finished);
    next.start();
    QVERIFY(finished.wait(60000));
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    QCOMPARE(editionsInLibrary(), 20);
}

QTEST_GUILESS_MAIN(TestImportTask)
#include "test_importtask.moc"
