// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a library well from the menus of the real window.
#include "library/restore.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void check_soundLibrary_saysSo();
    void check_damagedLibrary_namesTheFaults();
    void damageMetWhileReading_offersTheSameWaysOut();
    void optimize_saysWhatItDid();
    void backup_chosenFile_holdsTheLibrary();
    void backup_whereItCannotBe_isAnErrorAndTheMenuIsReadyAgain();
    void restore_isAskedOnce();
    void restore_goodBackup_isPreparedWhileTheWindowGoesOn();
    void restore_badBackup_leavesTheWindowAsItIs();
    void upkeep_running_keepsTheOthersWaiting();

private:
    MainWindow &window() { return *m_window; }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions().action(id); }

    void trigger(ActionId id)
    {
        QSignalSpy done(m_window, &MainWindow::upkeepDone);
        action(id)->trigger();
        QVERIFY(done.wait(60000));
    }

    void backUp(const QString &file)
    {
        QSignalSpy done(m_window, &MainWindow::upkeepDone);
        m_window->backUpTo(file);
        QVERIFY(done.wait(60000));
    }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

void TestUpkeep::init()
{
    m_open = std::make_unique<OpenWindow>(WindowParts{});
    QVERIFY(m_open->openLibrary());
    m_open->showAsText();
    m_window = &m_open->open();
    QVERIFY(m_open->import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
}

void TestUpkeep::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

void TestUpkeep::check_soundLibrary_saysSo()
{
    trigger(ActionId::CheckLibrary);
    QVERIFY2(message().startsWith(u"The library is sound."_s), qPrintable(message()));
    QVERIFY(!window().findChild<TaskPanel *>()->isVisible());
}

void TestUpkeep::check_damagedLibrary_namesTheFaults()
{
    {
        auto connection = m_open->backend()->library().connectForWriting();
        QVERIFY(connection);
        QVERIFY(connection->execute(u"UPDATE article SET title = 'x' WHERE id = 1"_s));
    }
    trigger(ActionId::CheckLibrary);
    QCOMPARE(message(), u"The library is damaged."_s);
    const auto buttons = window().findChild<MessageBar *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().startsWith(u"Details"_s))
            button->click();
    }
    auto *box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->detailedText().contains(u"article 1 is not what was imported"_s));
}

void TestUpkeep::damageMetWhileReading_offersTheSameWaysOut()
{
    auto *bar = window().findChild<MessageBar *>();
    const auto ways = [bar] {
        QStringList texts;
        const auto buttons = bar->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->text().isEmpty())
                texts << button->text();
        }
        return texts;
    };
    window().showError({ErrorKind::NotFound, u"x"_s, {}});
    QTRY_COMPARE(ways(), QStringList());
    window().showError({ErrorKind::LibraryDamaged, m_open->backend()->library().folder(), {}});
    QTRY_COMPARE(ways(), QStringList({u"Repair…"_s, u"Restore Backup…"_s}));
    const auto buttons = bar->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Restore Backup…")
            button->click();
    }
    QVERIFY(window().findChild<QFileDialog *>());
}

void TestUpkeep::optimize_saysWhatItDid()
{
    trigger(ActionId::OptimizeLibrary);
    QVERIFY2(message().startsWith(u"The library takes "_s), qPrintable(message()));
}

void TestUpkeep::backup_chosenFile_holdsTheLibrary()
{
    const QString file = m_open->file(u"备 份.sqlite"_s);
    action(ActionId::BackUpLibrary)->trigger();
    auto *dialog = window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u".sqlite"_s));
    QSignalSpy done(&window(), &MainWindow::upkeepDone);
    Q_EMIT dialog->fileSelected(file);
    QVERIFY(done.wait(60000));
    QVERIFY2(message().contains(u"is whole"_s), qPrintable(message()));
    QVERIFY(QFileInfo::exists(file));
}

void TestUpkeep::backup_whereItCannotBe_isAnErrorAndTheMenuIsReadyAgain()
{
    backUp(m_open->file(u"没有/备份.sqlite"_s));
    QVERIFY2(message().contains(u"does not exist"_s), qPrintable(message()));
    QVERIFY(action(ActionId::BackUpLibrary)->isEnabled());
    QVERIFY(!window().findChild<TaskPanel *>()->isVisible());
}

void TestUpkeep::restore_isAskedOnce()
{
    const QString file = m_open->file(u"备份.sqlite"_s);
    backUp(file);
    action(ActionId::RestoreLibrary)->trigger();
    auto *dialog = window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    auto *box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    QSignalSpy prepared(&window(), &MainWindow::restorePrepared);
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QVERIFY(prepared.wait(60000));
    forgetRestore(prepared.first().first().value<PreparedRestore>());
}

void TestUpkeep::restore_goodBackup_isPreparedWhileTheWindowGoesOn()
{
    const QString file = m_open->file(u"备份.sqlite"_s);
    backUp(file);
    QSignalSpy prepared(&window(), &MainWindow::restorePrepared);
    window().restoreFrom(file);
    QVERIFY(window().findChild<TaskPanel *>()->isVisible());
    window().session().openNextArticle();
    QVERIFY(prepared.wait(60000));
    const auto restore = prepared.first().first().value<PreparedRestore>();
    QVERIFY(QFileInfo::exists(restore.file));
    QVERIFY(restore.articles > 0);
    QTRY_VERIFY(window().session().article().isValid());
    // The window still has the library.
    QCOMPARE(finishRestore(restore).error().kind, ErrorKind::LibraryInUse);
    QVERIFY(!QFileInfo::exists(restore.file));
}

void TestUpkeep::restore_badBackup_leavesTheWindowAsItIs()
{
    const QString file = m_open->file(u"信.sqlite"_s);
    QFile letter(file);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("这不是报库。");
    letter.close();
    QSignalSpy prepared(&window(), &MainWindow::restorePrepared);
    QSignalSpy done(&window(), &MainWindow::upkeepDone);
    window().restoreFrom(file);
    QVERIFY(done.wait(60000));
    QCOMPARE(prepared.size(), 0);
    QVERIFY2(message().contains(u"is not a Baojia library"_s), qPrintable(message()));
}

void TestUpkeep::upkeep_running_keepsTheOthersWaiting()
{
    QSignalSpy done(&window(), &MainWindow::upkeepDone);
    window().checkLibrary();
    for (const ActionId id : {ActionId::BackUpLibrary,
                              ActionId::RestoreLibrary,
                              ActionId::CheckLibrary,
                              ActionId::OptimizeLibrary})
        QVERIFY(!action(id)->isEnabled());
    window().optimizeLibrary();
    QVERIFY(done.wait(60000));
    QVERIFY(action(ActionId::OptimizeLibrary)->isEnabled());
    QCOMPARE(done.size(), 1);
}

QTEST_MAIN(TestUpkeep)
#include "test_upkeep.moc"
