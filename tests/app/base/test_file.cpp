// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writeFile_thenReadFile_givesTheSameBytes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"报 纸 a.txt"_s);
        const QByteArray bytes("a\0b\r\n\xff", 6);
        QVERIFY(writeFile(path, bytes));
        QCOMPARE(*readFile(path, 100), bytes);
        QVERIFY(writeFile(path, "shorter"));
        QCOMPARE(*readFile(path, 100), QByteArray("shorter"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void readFile_missing_isNotFound()
    {
        const QTemporaryDir dir;
        const auto read = readFile(dir.filePath(u"none"_s), 10);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QCOMPARE(read.error().subject, dir.filePath(u"none"_s));
    }

    void readFile_atTheLimit_isReadAndPastItRefused()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a"_s);
        QVERIFY(writeFile(path, QByteArray(10, 'x')));
        QCOMPARE(readFile(path, 10)->size(), 10);
        QCOMPARE(readFile(path, 9).error().kind, ErrorKind::TooLarge);
    }

    void readFile_folder_isAnError()
    {
        const QTemporaryDir dir;
        QVERIFY(!readFile(dir.path(), 10));
    }

    void readFile_endlessDevice_stopsAtTheLimit()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("no /dev/zero on this system");
        QCOMPARE(readFile(u"/dev/zero"_s, 1000).error().kind, ErrorKind::TooLarge);
    }

    void writeFile_intoMissingFolder_isAnErrorAndMakesNothing()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"none/a"_s);
        QVERIFY(!writeFile(path, "x"));
        QVERIFY(!QFile::exists(path));
    }

    void readFile_forbidden_isAccessDenied()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may read everything");
#endif
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a"_s);
        QVERIFY(writeFile(path, "x"));
        QVERIFY(QFile::setPermissions(path, {}));
        QCOMPARE(readFile(path, 10).error().kind, ErrorKind::AccessDenied);
    }
};

QTEST_GUILESS_MAIN(TestFile)
#include "test_file.moc"
