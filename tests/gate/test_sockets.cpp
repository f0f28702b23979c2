// SPDX-License-Identifier: GPL-3.0-or-later
// The program and all that it starts, watched at the door of the kernel: who reads, searches, imports and prints opens no socket of a
// network, not even one that sends nothing.
#include "ui/networkgate.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void watch_seesASocketOfTheNetwork();
    void program_opensNoSocketOfTheNetwork_data();
    void program_opensNoSocketOfTheNetwork();
    void closedGate_givesLocalSocketsOnly();

private:
    /// The sockets that `words` as a command line ask the kernel for, as strace writes them.
    [[nodiscard]] QStringList socketsOf(const QStringList &words, int wanted = 0);
    [[nodiscard]] static QStringList ofTheNetwork(const QStringList &sockets);

    QTemporaryDir m_folder;
    QString m_strace;
};

void TestSockets::initTestCase()
{
    m_strace = QStandardPaths::findExecutable(u"strace"_s);
    QVERIFY(m_folder.isValid());
}

QStringList TestSockets::socketsOf(const QStringList &words, int wanted)
{
    const QString trace = m_folder.filePath(u"trace"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(m_strace, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket"_s, u"-o"_s, trace} + words);
    const bool ended = program.waitForFinished(120'000);
    if (!ended || program.exitCode() != wanted)
        return {u"AF_INET: it did not do it: "_s + QString::fromLocal8Bit(program.readAll())};
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return {u"AF_INET: no trace"_s};
    return QString::fromLatin1(file.readAll()).split(u'\n').filter(u"socket("_s);
}

QStringList TestSockets::ofTheNetwork(const QStringList &sockets)
{
    static const QRegularExpression local(u"socket\\(AF_(UNIX|LOCAL|NETLINK)\\b"_s);
    QStringList others = sockets;
    others.removeIf([](const QString &line) { return line.contains(local); });
    return others;
}

void TestSockets::watch_seesASocketOfTheNetwork()
{
    if (m_strace.isEmpty())
        QSKIP("strace is not installed");
    QCOMPARE(ofTheNetwork(socketsOf({QCoreApplication::applicationFilePath(), u"--open-a-socket"_s})).size(), 1);
}

void TestSockets::program_opensNoSocketOfTheNetwork_data()
{
    QTest::addColumn<QStringList>("words");
    const QString library = m_folder.filePath(u"报库"_s);
    const QString sample = QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s;
    const QString picture = m_folder.filePath(u"window.png"_s);
    const QString pdf = m_folder.filePath(u"article.pdf"_s);
    const QStringList at{u"--library"_s, library};
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("importing", QStringList{u"import"_s, sample} + at);
    row("searching", QStringList{u"search"_s, u"读者"_s} + at);
    row("showing", QStringList{u"show"_s, u"1"_s} + at);
    row("printing", QStringList{u"export"_s, u"--article"_s, u"1"_s, u"--to"_s, pdf} + at);
    row("reading in the window", QStringList{u"--screenshot"_s, picture} + at);
    row("importing in the window",
        {u"--screenshot"_s, picture, u"--library"_s, m_folder.filePath(u"other"_s), sample});
    row("without a graphics card", QStringList{u"--safe-graphics"_s, u"--screenshot"_s, picture} + at);
}

void TestSockets::program_opensNoSocketOfTheNetwork()
{
    QFETCH(QStringList, words);
    if (m_strace.isEmpty())
        QSKIP("strace is not installed");
    const QStringList sockets = socketsOf(QStringList{QStringLiteral(BAOJIA_PROGRAM)} + words);
    QCOMPARE(ofTheNetwork(sockets), QStringList());
}

void TestSockets::closedGate_givesLocalSocketsOnly()
{
    const auto opens = [](int domain, int type) {
        const int handle = ::socket(domain, type, 0);
        if (handle >= 0)
            ::close(handle);
        return handle >= 0;
    };
    addrinfo *answer = nullptr;
    QVERIFY(opens(AF_INET, SOCK_STREAM));
    QCOMPARE(::getaddrinfo("127.0.0.1", nullptr, nullptr, &answer), 0);
    ::freeaddrinfo(answer);
    closeNetwork();
    QVERIFY(!opens(AF_INET, SOCK_STREAM));
    QCOMPARE(errno, EAFNOSUPPORT);
    QVERIFY(!opens(AF_INET, SOCK_DGRAM));
    QVERIFY(!opens(AF_INET6, SOCK_DGRAM));
    QVERIFY(opens(AF_UNIX, SOCK_STREAM));
    QVERIFY(opens(AF_NETLINK, SOCK_RAW));
    QVERIFY(::getaddrinfo("127.0.0.1", nullptr, nullptr, &answer) != 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--open-a-socket"_s))
        return ::socket(AF_INET, SOCK_DGRAM, 0) < 0 ? 1 : 0;
    TestSockets test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sockets.moc"
