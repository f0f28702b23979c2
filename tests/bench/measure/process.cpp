// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/process.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr int kGraceMs = 5000;

/// The number behind `key` in a file of /proc, which counts in KiB.
double kibibytes(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.sliced(key.size()).simplified().split(' ').first().toDouble();
    }
    return 0;
}

QHash<qint64, QList<qint64>> childrenOfAll()
{
    QHash<qint64, QList<qint64>> children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 id = entry.toLongLong(&isProcess);
        if (!isProcess)
            continue;
        QFile file(u"/proc/"_s + entry + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // "id (name) state parent": the name may hold anything, so what follows its last parenthesis counts.
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 1).simplified().split(' ');
        if (fields.size() > 1)
            children[fields.at(1).toLongLong()].append(id);
    }
    return children;
}

} // namespace

qint64 monotonicNanoseconds()
{
    // CLOCK_MONOTONIC on Linux, and the machine's own count elsewhere.
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double processorSeconds()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

double peakMebibytes()
{
    return kibibytes(u"/proc/self/status"_s, "VmHWM:") / 1024;
}

double treeMebibytes(qint64 process)
{
    const QHash<qint64, QList<qint64>> children = childrenOfAll();
    double sum = 0;
    QList<qint64> left{process};
    while (!left.isEmpty()) {
        const qint64 id = left.takeLast();
        sum += kibibytes(u"/proc/%1/smaps_rollup"_s.arg(id), "Pss:");
        left += children.value(id);
    }
    return sum / 1024;
}

Child::Child(const QStringList &arguments)
    : m_startedAt(monotonicNanoseconds())
{
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
}

Child::~Child()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kGraceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Result<QJsonObject> Child::answer(std::chrono::seconds longest)
{
    QElapsedTimer waited;
    waited.start();
    const qint64 most = std::chrono::milliseconds(longest).count();
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && waited.elapsed() < most)
        m_process.waitForReadyRead(static_cast<int>(most - waited.elapsed()));
    const QJsonObject object = QJsonDocument::fromJson(m_process.readLine()).object();
    if (object.isEmpty() || object.contains("error"_L1)) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        return Error{ErrorKind::Internal,
                     m_process.arguments().value(1),
                     object.value("error"_L1).toString() + said.right(400)};
    }
    return object;
}

Result<QJsonObject> answerOf(const QStringList &arguments, std::chrono::seconds longest)
{
    Child child(arguments);
    return child.answer(longest);
}

void tell(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void tell(const Error &error)
{
    tell(QJsonObject{{u"error"_s, QString(error.detail + u' ' + error.subject)}});
}

} // namespace Baojia::Bench
