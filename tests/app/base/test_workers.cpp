// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <atomic>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Remembers the thread it was made on.
struct Desk
{
    Qt::HANDLE owner = QThread::currentThreadId();
};

Result<Desk> makeDesk()
{
    return Desk();
}

} // namespace

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void run_job_isDoneOnTheThreadOfItsContext()
    {
        Workers<Desk> workers(2, makeDesk);
        for (int i = 0; i < 50; ++i) {
            auto future = workers.run(
                [](Desk &desk) -> Result<bool> { return desk.owner == QThread::currentThreadId(); });
            future.waitForFinished();
            QVERIFY(future.result());
            QVERIFY(*future.result());
        }
    }

    void run_onOneThread_keepsTheOrder()
    {
        Workers<Desk> workers(1, makeDesk);
        QList<int> order;
        QFuture<Result<void>> last;
        for (int i = 0; i < 100; ++i) {
            last = workers.run([&order, i](Desk &) -> Result<void> {
                order << i;
                return {};
            });
        }
        last.waitForFinished();
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    void run_jobFails_answersItsError()
    {
        Workers<Desk> workers(1, makeDesk);
        auto future = workers.run([](Desk &) -> Result<int> {
            return Error{ErrorKind::NotFound, u"x"_s, {}};
        });
        future.waitForFinished();
        QCOMPARE(future.result().error().subject, u"x"_s);
    }

    void run_contextFails_answersThatAndTriesAgain()
    {
        std::atomic_int tries = 0;
        Workers<Desk> workers(1, [&]() -> Result<Desk> {
            if (++tries == 1)
                return Error{ErrorKind::LibraryBusy, u"library"_s, {}};
            return Desk();
        });
        auto first = workers.run([](Desk &) -> Result<int> { return 1; });
        auto second = workers.run([](Desk &) -> Result<int> { return 2; });
        first.waitForFinished();
        second.waitForFinished();
        QCOMPARE(first.result().error().kind, ErrorKind::LibraryBusy);
        QCOMPARE(second.result().value(), 2);
    }

    void destructor_jobsStillQueued_areCancelled()
    {
        std::atomic_bool started = false;
        std::atomic_bool release = false;
        QFuture<Result<int>> atHand;
        QFuture<Result<int>> queued;
        std::thread releaser;
        {
            Workers<Desk> workers(1, makeDesk);
            atHand = workers.run([&](Desk &) -> Result<int> {
                started = true;
                while (!release)
                    QThread::msleep(1);
                return 1;
            });
            queued = workers.run([](Desk &) -> Result<int> { return 2; });
            QTRY_VERIFY(started);
            releaser = std::thread([&] {
                QThread::msleep(50);
                release = true;
            });
        }
        releaser.join();
        QVERIFY(atHand.isFinished());
        QCOMPARE(atHand.result().value(), 1);
        QVERIFY(queued.isFinished());
        QCOMPARE(queued.result().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorkers)
#include "test_workers.moc"
