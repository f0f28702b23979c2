// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void report_manyAtOnce_isThrottledButFirstAndLastAreHeard()
    {
        QList<qint64> heard;
        Progress progress(CancelToken(), [&](const ProgressState &state) { heard << state.done; });
        constexpr qint64 total = 10'000;
        for (qint64 done = 1; done <= total; ++done)
            QVERIFY(progress.report(done, total, u"第一版"_s));
        QCOMPARE(heard.first(), 1);
        QCOMPARE(heard.last(), total);
        QVERIFY(heard.size() < total);
    }

    void report_afterCancel_saysCancelled()
    {
        const CancelToken token;
        const CancelToken copy = token;
        bool heard = false;
        Progress progress(token, [&](const ProgressState &) { heard = true; });
        QVERIFY(!progress.isCancelled());
        copy.cancel();
        const auto reported = progress.report(1, 2, u"第一版"_s);
        QVERIFY(!reported);
        QCOMPARE(reported.error().kind, ErrorKind::Cancelled);
        QVERIFY(progress.isCancelled());
        QVERIFY(!heard);
    }

    void report_withoutListener_isFine()
    {
        Progress progress;
        QVERIFY(progress.report(1, 0));
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
