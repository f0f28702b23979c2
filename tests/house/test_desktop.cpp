// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop is told of the program: one name for all of it, in the places where a desktop looks.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QString sourcePath(const QString &name)
{
    return QStringLiteral(BAOJIA_SOURCE_DIR) + u'/' + name;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a program has to say; empty where it is content.
QString complaintsOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return process.errorString();
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString() : said + u'!';
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void id_isTheSameEverywhere();
    void installed_standsWhereDesktopsLook();
    void entry_isValid();
    void metainfo_isValid();

private:
    QString m_id;
};

void TestDesktop::initTestCase()
{
    const QStringList entries = QDir(sourcePath(u"resources/desktop"_s)).entryList({u"*.desktop"_s});
    QCOMPARE(entries.size(), 1);
    m_id = QFileInfo(entries.first()).completeBaseName();
}

void TestDesktop::id_isTheSameEverywhere()
{
    const QString entry = textOf(sourcePath(u"resources/desktop/%1.desktop"_s.arg(m_id)));
    QVERIFY(entry.contains(u"\nIcon=%1\n"_s.arg(m_id)));
    const QString metainfo = textOf(sourcePath(u"resources/desktop/%1.metainfo.xml"_s.arg(m_id)));
    QVERIFY(metainfo.contains(u"<id>%1</id>"_s.arg(m_id)));
    QVERIFY(metainfo.contains(u"<launchable type=\"desktop-id\">%1.desktop</launchable>"_s.arg(m_id)));
    QVERIFY(metainfo.contains(u"<icon type=\"stock\">%1</icon>"_s.arg(m_id)));
    // By this Wayland finds the entry that a window belongs to.
    QVERIFY(textOf(sourcePath(u"ui/main.cpp"_s)).contains(u"setDesktopFileName(u\"%1\"_s)"_s.arg(m_id)));
}

void TestDesktop::installed_standsWhereDesktopsLook()
{
    const QString cmake = QStandardPaths::findExecutable(u"cmake"_s);
    const QString rules = QStringLiteral(BAOJIA_BINARY_DIR) + u"/resources/desktop/cmake_install.cmake"_s;
    if (cmake.isEmpty() || !QFile::exists(rules))
        QSKIP("cmake or the build folder is not here");
    const QTemporaryDir prefix;
    QCOMPARE(complaintsOf(cmake, {u"-DCMAKE_INSTALL_PREFIX="_s + prefix.path(), u"-P"_s, rules}), QString());
    for (const QString &place : {u"share/applications/%1.desktop"_s,
                                 u"share/metainfo/%1.metainfo.xml"_s,
                                 u"share/icons/hicolor/scalable/apps/%1.svg"_s}) {
        const QString file = prefix.filePath(place.arg(m_id));
        QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
    }
}

void TestDesktop::entry_isValid()
{
    const QString program = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (program.isEmpty())
        QSKIP("desktop-file-validate is not installed");
    QCOMPARE(complaintsOf(program, {sourcePath(u"resources/desktop/%1.desktop"_s.arg(m_id))}), QString());
}

void TestDesktop::metainfo_isValid()
{
    const QString program = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (program.isEmpty())
        QSKIP("appstreamcli is not installed");
    const QString file = sourcePath(u"resources/desktop/%1.metainfo.xml"_s.arg(m_id));
    QCOMPARE(complaintsOf(program, {u"validate"_s, u"--no-net"_s, u"--no-color"_s, file}), QString());
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "test_desktop.moc"
