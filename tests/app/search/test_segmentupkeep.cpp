// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentupkeep.h"

#include <QtTest/QtTest>

#include "searchlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestSegmentUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchLibrary> m_library;

    QStringList faults(qsizetype most = 100)
    {
        Progress progress;
        const auto found = SegmentUpkeep().faults(m_library->connection(), most, progress);
        return found ? *found : QStringList{found.error().detail};
    }

    qint64 bytes()
    {
        Progress progress;
        return SegmentUpkeep().bytes(m_library->connection(), progress).value_or(-1);
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<SearchLibrary>();
        for (int day = 1; day < 20; ++day)
            m_library->commit(u"报"_s, QDate(2025, 1, day), {SearchLibrary::article(u"共同"_s, {u"话"_s})});
    }

    void faults_soundIndex_areNone() { QCOMPARE(faults(), QStringList()); }

    void faults_more_areNotTold()
    {
        QVERIFY(m_library->connection().execute(u"DELETE FROM posting"_s).has_value());
        QVERIFY(faults().size() >= 19);
        QCOMPARE(faults(5).size(), 5);
    }

    void faults_cancelled_stop()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        const auto found = SegmentUpkeep().faults(m_library->connection(), 10, progress);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }

    void optimize_index_findsTheSameInOneSegment()
    {
        const QStringList before = m_library->titles(u"共同"_s);
        const qint64 bytesBefore = bytes();
        Progress progress;
        QVERIFY(SegmentUpkeep().optimize(m_library->connection(), progress).has_value());
        QCOMPARE(m_library->number(u"SELECT count(*) FROM segment"_s), 1);
        QVERIFY(bytes() < bytesBefore);
        QCOMPARE(m_library->titles(u"共同"_s), before);
        QCOMPARE(faults(), QStringList());
    }

    void bytes_areThoseOfTheLeaves()
    {
        const qint64 leaves = m_library->number(u"SELECT count(*) FROM posting"_s);
        QCOMPARE(m_library->number(u"SELECT sum(leaves) FROM segment"_s), leaves);
        QVERIFY(bytes() > leaves * 4096);
    }

    void version_isThatOfTheIndex()
    {
        QVERIFY(!SegmentUpkeep().version(m_library->connection())->isEmpty());
        QVERIFY(m_library->connection().execute(u"DELETE FROM meta"_s).has_value());
        QCOMPARE(*SegmentUpkeep().version(m_library->connection()), QString());
    }
};

QTEST_GUILESS_MAIN(TestSegmentUpkeep)
#include "test_segmentupkeep.moc"
