// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program puts a backup in its library's place: from its menu, and when the library cannot be
// opened.
#include "library/restore.h"
#include "library/statement.h"
#include "ui/application.h"
#include "ui/engine.h"
#include "ui/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qRegisterMetaType<MainWindow *>(); }

    void init();
    void cleanup();
    void restore_fromTheMenu_reopensTheWindowOnTheBackup();
    void restore_whileAnotherHasTheLibrary_reopensItAsItWas();
    void damagedLibrary_isRestoredFromTheNotice();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] MainWindow &window() const { return *m_application->window(); }

    void start();
    void import(const QString &path);
    [[nodiscard]] int editions() const;

    [[nodiscard]] QString message() const { return window().findChild<MessageBar *>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    QString m_backup;
};

void TestRestoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backup = file(u"备 份.sqlite"_s);
    start();
    // A backup of one edition, and a library of two.
    import(QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample/baojia.example/bjb/html/2026-11/02"_s);
    QSignalSpy done(&window(), &MainWindow::upkeepDone);
    window().backUpTo(m_backup);
    QVERIFY(done.wait(60000));
    QVERIFY(QFileInfo::exists(m_backup));
    import(QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s);
    QCOMPARE(editions(), 2);
}

void TestRestoring::cleanup()
{
    m_application.reset();
    m_folder.reset();
}

void TestRestoring::start()
{
    StartOptions options;
    options.library = file(u"报 库"_s);
    options.stateFile = file(u"state.ini"_s);
    m_application = std::make_unique<Application>(options);
    QSignalSpy opened(m_application.get(), &Application::windowOpened);
    QVERIFY(m_application->start());
    QVERIFY(opened.wait(60000));
}

void TestRestoring::import(const QString &path)
{
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().importPaths({path});
    QVERIFY(imported.wait(60000));
}

int TestRestoring::editions() const
{
    auto connection = Connection::open(file(u"报 库/library.sqlite"_s), Connection::Mode::ReadOnly);
    if (!connection)
        return -1;
    Statement count(*connection, u"SELECT count(*) FROM edition"_s);
    return count.step().value_or(false) ? count.number(0) : -1;
}

void TestRestoring::restore_fromTheMenu_reopensTheWindowOnTheBackup()
{
    QSignalSpy opened(m_application.get(), &Application::windowOpened);
    window().restoreFrom(m_backup);
    QVERIFY(opened.wait(60000));
    QTRY_VERIFY(message().contains(u"library-before-restore.sqlite"_s));
    QCOMPARE(editions(), 1);
    QTRY_VERIFY(window().session().page().isValid());
    // It is written to as any other.
    import(QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s);
    QCOMPARE(editions(), 2);
}

void TestRestoring::restore_whileAnotherHasTheLibrary_reopensItAsItWas()
{
    auto other = Connection::open(file(u"报 库/library.sqlite"_s), Connection::Mode::ReadOnly);
    QVERIFY(other);
    QSignalSpy opened(m_application.get(), &Application::windowOpened);
    window().restoreFrom(m_backup);
    QVERIFY(opened.wait(60000));
    QTRY_COMPARE(message(), u"Another program has the library open. Close it there and try again."_s);
    QCOMPARE(editions(), 2);
}

void TestRestoring::damagedLibrary_isRestoredFromTheNotice()
{
    m_application.reset();
    QFile library(file(u"报 库/library.sqlite"_s));
    QVERIFY(library.open(QIODevice::ReadWrite));
    QVERIFY(library.resize(library.size() / 2 / 4096 * 4096));
    library.close();
    StartOptions options;
    options.library = file(u"报 库"_s);
    options.stateFile = file(u"state.ini"_s);
    m_application = std::make_unique<Application>(options);
    QSignalSpy opened(m_application.get(), &Application::windowOpened);
    QVERIFY(m_application->start());
    EmptyState *notice = nullptr;
    QTRY_VERIFY([&notice] {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (auto *state = qobject_cast<EmptyState *>(widget))
                notice = state;
        }
        return notice && notice->isVisible();
    }());
    QAbstractButton *restore = nullptr;
    const auto buttons = notice->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().startsWith(u"Restore"_s))
            restore = button;
    }
    QVERIFY(restore);
    restore->click();
    auto *dialog = notice->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_backup);
    QVERIFY(opened.wait(60000));
    QTRY_VERIFY(message().contains(u"library-before-restore.sqlite"_s));
    QCOMPARE(editions(), 1);
}

int main(int argc, char **argv)
{
    Engine::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestRestoring test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_restoring.moc"
