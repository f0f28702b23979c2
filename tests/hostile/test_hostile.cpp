// SPDX-License-Identifier: GPL-3.0-or-later
// Each hostile file, beside one that is in order, through `baojia import` as a process of its own: it ends by itself, within
// the processor time and memory that the safety plan allows, says which file it was, and the other file comes in.
#include "tests/hostile/cases.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Baojia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Bombs::Case)

namespace {

constexpr double kMostSeconds = 10; // of the processor: the clock of a busy machine says nothing
constexpr rlim_t kMercySeconds = 60; // then the kernel ends it
constexpr double kMostMebibytes = 512;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsMeasured = false; // the sanitizers' own memory and time
#else
constexpr bool kIsMeasured = true;
#endif

/// What became of a child.
struct Fate
{
    int status = -1; ///< as wait() gives it
    double seconds = 0;
    double mebibytes = 0;
    QString said;
};

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

#ifdef Q_OS_UNIX
Fate import(const QString &folder, const QString &library, const QString &log)
{
    const QList<QByteArray> words {BAOJIA_BINARY_DIR "/bin/baojia", "import", folder.toLocal8Bit(), "--library", library.toLocal8Bit()};
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    const QByteArray out = log.toLocal8Bit();
    Fate fate;
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(out.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(file, 1);
        ::dup2(file, 2);
        const rlimit limit {kMercySeconds, kMercySeconds};
        ::setrlimit(RLIMIT_CPU, &limit);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    rusage used {};
    while (child > 0 && ::wait4(child, &fate.status, 0, &used) < 0 && errno == EINTR) { }
    const auto secondsOf = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    fate.seconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    fate.mebibytes = double(used.ru_maxrss) / 1024;
    QFile said(log);
    if (said.open(QIODevice::ReadOnly))
        fate.said = QString::fromUtf8(said.readAll());
    return fate;
}
#endif

}

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFile_endsInTimeAndRoom_andIsNamed_data();
    void hostileFile_endsInTimeAndRoom_andIsNamed();
};

void TestHostile::hostileFile_endsInTimeAndRoom_andIsNamed_data()
{
    QTest::addColumn<Bombs::Case>("hostile");
    const auto all = Bombs::archiveCases() + Bombs::documentCases() + Bombs::pictureCases();
    for (const Bombs::Case &hostile : all)
        QTest::newRow(hostile.name) << hostile;
}

void TestHostile::hostileFile_endsInTimeAndRoom_andIsNamed()
{
#ifdef Q_OS_UNIX
    QFETCH(Bombs::Case, hostile);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_s);
    QVERIFY(put(in + u'/' + QString::fromUtf8(hostile.file), hostile.bytes()));
    QVERIFY(put(in + u"/2024-03-02-good.md"_s,
                QByteArray("---\nlayout: post\ntitle: 好\ndate: 2024-03-02 08:00:00\ntags: 潮汐报新闻\n---\n\n老城门下的旧书摊又开张了。\n")));
    if (QByteArray(hostile.file).startsWith("2024-03-01-") && QByteArray(hostile.file).size() == 15) {
        QVERIFY(put(in + u"/big.png"_s, Bombs::pngHead(30'000, 30'000)));
        QVERIFY(put(in + u"/use.svg"_s, Bombs::useBomb()));
    }
    const Fate fate = import(in, folder.filePath(u"library"_s), folder.filePath(u"said"_s));
    qInfo("%.1f s, %.0f MiB: %s", fate.seconds, fate.mebibytes, qPrintable(fate.said.section(u"\n\n"_s, -1).left(300).simplified()));
    QVERIFY2(WIFEXITED(fate.status) && WEXITSTATUS(fate.status) <= 1, qPrintable(u"status %1\n"_s.arg(fate.status) + fate.said.right(2000)));
    QVERIFY2(fate.said.contains("COMMITTED 1 潮汐报 2024-03-02"_L1) || fate.said.contains(u"潮汐报 2024-03-02"_s), qPrintable(fate.said.left(2000)));
    if (qstrlen(hostile.named) > 0) {
        const qsizetype at = fate.said.lastIndexOf(QString::fromUtf8(hostile.named));
        QVERIFY2(at >= 0 && fate.said.indexOf(u": "_s, at) > at, qPrintable(fate.said.right(2000)));
    }
    QVERIFY2(!hostile.staysOut || !fate.said.contains(u"潮汐报 2024-03-01"_s), qPrintable(fate.said.left(2000)));
    if (kIsMeasured) {
        QVERIFY2(fate.seconds <= kMostSeconds, qPrintable(QString::number(fate.seconds)));
        QVERIFY2(fate.mebibytes <= kMostMebibytes, qPrintable(QString::number(fate.mebibytes)));
    }
#else
    QSKIP("needs processes as Unix has them");
#endif
}

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
