// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filelock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"锁 lock"_s);
    }

    void take_free_isMineUntilItIsLetGo()
    {
        {
            auto mine = FileLock::take(m_path);
            QVERIFY(mine.has_value());
            QCOMPARE(FileLock::take(m_path).error().kind, ErrorKind::LibraryBusy);
            const FileLock moved = *std::move(mine);
            QCOMPARE(FileLock::take(m_path).error().kind, ErrorKind::LibraryBusy);
        }
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(FileLock::take(m_path).has_value());
    }

    void take_fileOfAKilledProgram_isNoHindrance()
    {
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(FileLock::take(m_path).has_value());
    }

    void take_whereNothingCanBeWritten_isAnError()
    {
        QVERIFY(!FileLock::take(m_dir->filePath(u"nowhere/lock"_s)).has_value());
    }

    void areKnownFor_aFileThatAnotherHasLocked_isTrue()
    {
        const auto mine = FileLock::take(m_path);
        QVERIFY(mine.has_value());
        QVERIFY(FileLock::areKnownFor(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "test_filelock.moc"
