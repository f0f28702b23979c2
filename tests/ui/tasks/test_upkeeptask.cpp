// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrelay.h"
#include "ui/tasks/upkeeptask.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <thread>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestUpkeepTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void relay_fromAnotherThread_callsOnThisOne()
    {
        QObject task;
        QThread *calledOn = nullptr;
        std::thread([relay = TaskRelay(&task), &calledOn] {
            relay.post([&calledOn] { calledOn = QThread::currentThread(); });
        }).join();
        QCOMPARE(calledOn, nullptr);
        QTRY_COMPARE(calledOn, QThread::currentThread());
    }

    void relay_ofATaskThatIsGone_callsNothing()
    {
        auto task = std::make_unique<QObject>();
        const TaskRelay relay(task.get());
        int calls = 0;
        std::thread([relay, &calls] { relay.post([&calls] { ++calls; }); }).join();
        task.reset();
        std::thread([relay, &calls] { relay.post([&calls] { ++calls; }); }).join();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

    void order_tellsProgressOnThisThread()
    {
        UpkeepTask task;
        QList<qint64> told;
        connect(&task, &UpkeepTask::progressed, this, [&told](const ProgressState &state) {
            told << state.done;
        });
        std::thread([order = task.order()] {
            order.progress({1, 3, u"copy"_s});
            order.progress({2, 3, u"copy"_s});
        }).join();
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told, (QList<qint64>{1, 2}));
    }

    void cancel_stopsACheck()
    {
        const QTemporaryDir folder;
        auto backend = Backend::open(folder.filePath(u"报 库"_s), Backend::Missing::Create);
        QVERIFY(backend);
        UpkeepTask task;
        task.cancel();
        QCOMPARE((*backend)->check(task.order()).result().error().kind, ErrorKind::Cancelled);
        UpkeepTask next;
        QVERIFY((*backend)->check(next.order()).result());
    }
};

QTEST_GUILESS_MAIN(TestUpkeepTask)
#include "test_upkeeptask.moc"
