// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves behind: nothing of what is read in its log, nothing in the folder for temporary files, nothing of the
// engine's in the person's folders.
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/packed.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QStringList everythingIn(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext())
        names << QDir(folder).relativeFilePath(each.next());
    names.sort();
    return names;
}

QStringList filesIn(const QString &folder)
{
    QStringList names = everythingIn(folder);
    names.removeIf([&folder](const QString &name) { return QFileInfo(QDir(folder).filePath(name)).isDir(); });
    return names;
}

}

class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void temporaryFiles_ofEveryCommand_areGoneAtItsEnd();
    void temporaryFiles_ofAnImportThatIsKilled_areGoneToo();
    void temporaryFiles_areForThePersonOnly();
    void log_ofAWindow_saysNothingOfWhatIsRead();
    void folders_ofThePerson_holdOnlyWhatIsOurs();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }

    /// The program with a home of its own.
    void start(QProcess &program, const QStringList &words) const;
    /// What it wrote to its standard error; a null string where it did not end by itself.
    QByteArray run(const QStringList &words) const;

    QTemporaryDir m_folder;
    QString m_archive;
};

void TestTraces::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &name : {u"tmp"_s, u"home"_s, u"runtime"_s, u"in"_s})
        QVERIFY(QDir().mkpath(place(name)));
    QVERIFY(QFile::setPermissions(place(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    // A member of an archive that is read twice is kept in a temporary file meanwhile.
    QByteArray table = "newspaper,date,title,content\n";
    for (int i = 0; i < 4'000; ++i)
        table += "潮汐报,2024-03-01,旧书摊" + QByteArray::number(i) + ",老城门下的旧书摊又开张了。来看书的人很多。\n";
    m_archive = place(u"in/tables.tar.gz"_s);
    pack(m_archive, "pax", {{"a.csv", table}});
}

void TestTraces::start(QProcess &program, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, place(u"tmp"_s));
    environment.insert(u"HOME"_s, place(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, place(u"runtime"_s));
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BAOJIA_PROGRAM), words + QStringList {u"--library"_s, place(u"报库"_s)});
}

QByteArray TestTraces::run(const QStringList &words) const
{
    QProcess program;
    start(program, words);
    if (!program.waitForFinished(180'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return program.readAllStandardError() + '\n';
}

void TestTraces::temporaryFiles_ofEveryCommand_areGoneAtItsEnd()
{
    const QString sample = QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s;
    const QList<QStringList> commands {
        {u"import"_s, sample, m_archive},
        {u"search"_s, u"旧书摊"_s},
        {u"show"_s, u"1"_s},
        {u"export"_s, u"--article"_s, u"1"_s, u"--to"_s, place(u"a.pdf"_s)},
        {u"backup"_s, u"--auto"_s},
        {u"backup"_s, u"--drill"_s},
        {u"check"_s},
        {u"--screenshot"_s, place(u"window.png"_s)},
    };
    for (const QStringList &words : commands) {
        QVERIFY2(!run(words).isEmpty(), qPrintable(words.join(u' ')));
        QCOMPARE(everythingIn(place(u"tmp"_s)), QStringList());
    }
    QVERIFY(QDir(place(u"报库"_s)).entryList({u"drill-*"_s}, QDir::Dirs).isEmpty());
}

void TestTraces::temporaryFiles_ofAnImportThatIsKilled_areGoneToo()
{
    for (const int moment : {150, 400, 900, 1500}) {
        QProcess program;
        start(program, {u"import"_s, m_archive});
        QVERIFY(program.waitForStarted());
        QTest::qWait(moment);
        program.kill();
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        QCOMPARE(everythingIn(place(u"tmp"_s)), QStringList());
    }
}

void TestTraces::temporaryFiles_areForThePersonOnly()
{
    // While it is there at all: a file that has no name cannot be opened by others.
    QProcess program;
    start(program, {u"export"_s, u"--edition"_s, u"报架报/2026-11-02"_s, u"--to"_s, place(u"b.pdf"_s)});
    QVERIFY(program.waitForStarted());
    bool open = false;
    while (!program.waitForFinished(20)) {
        const QStringList names = everythingIn(place(u"tmp"_s));
        for (const QString &name : names) {
            const QFileInfo file(QDir(place(u"tmp"_s)).filePath(name));
            open |= file.exists() && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
        }
    }
    QVERIFY(!open);
    QVERIFY(QFileInfo::exists(place(u"b.pdf"_s)));
}

void TestTraces::log_ofAWindow_saysNothingOfWhatIsRead()
{
    const QByteArray log = run({u"--screenshot"_s, place(u"window.png"_s), QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s, m_archive});
    QVERIFY(!log.isEmpty());
    for (const QString &secret : {place({}), u"报库"_s, u"旧书摊"_s, u"潮汐报"_s, u"tables.tar"_s})
        QVERIFY2(!log.contains(secret.toUtf8()), log.constData());
}

void TestTraces::folders_ofThePerson_holdOnlyWhatIsOurs()
{
    QStringList strange = filesIn(place(u"home"_s));
    strange.removeIf([](const QString &name) {
        return name.contains(u"/baojia/"_s) || name.contains(u"/Baojia/"_s) || name.startsWith(u".cache/fontconfig/"_s)
            || name.startsWith(u".cache/mesa_shader_cache"_s);
    });
    QCOMPARE(strange, QStringList());
    // Ours are the thumbnails and settings; the engine's would be there under names like these.
    QStringList engine = everythingIn(place(u"home"_s));
    engine.removeIf([](const QString &name) {
        return !name.contains(u"WebEngine"_s) && !name.contains(u"Cookies"_s) && !name.contains(u"GPUCache"_s) && !name.contains(u"Local Storage"_s);
    });
    QCOMPARE(engine, QStringList());
}

QTEST_GUILESS_MAIN(TestTraces)
#include "test_traces.moc"
