// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/watchedfoldersdialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include "tests/ui/tasks/watchtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWatchedFoldersDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WatchTest> m_test;
    std::unique_ptr<WatchedFoldersDialog> m_dialog;

    [[nodiscard]] QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QString status() const
    {
        return list()->topLevelItemCount() == 0 ? QString() : list()->topLevelItem(0)->text(2);
    }

    void addFolder() const
    {
        button(u"&Add Folder…"_s)->click();
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(m_test->folder());
        chooser->close();
        QTRY_COMPARE(list()->topLevelItemCount(), 1);
    }

private Q_SLOTS:

    void init()
    {
        m_test = std::make_unique<WatchTest>();
        QVERIFY(m_test->start());
        m_dialog = std::make_unique<WatchedFoldersDialog>(m_test->watch());
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_test.reset();
    }

    void withoutFolders_saysHowToBegin()
    {
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(list()->viewport()->findChild<QLabel *>()->isVisible());
        QVERIFY(!button(u"&Remove"_s)->isEnabled());
        QVERIFY(!button(u"&Look Now"_s)->isEnabled());
        QVERIFY(!list()->accessibleName().isEmpty());
    }

    void addedFolder_standsThereUnticked()
    {
        addFolder();
        QCOMPARE(list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
        QCOMPARE(list()->topLevelItem(0)->text(0), QDir::toNativeSeparators(m_test->folder()));
        QCOMPARE(status(), u"Not watched"_s);
        QVERIFY(!list()->viewport()->findChild<QLabel *>()->isVisible());
        QVERIFY(button(u"&Remove"_s)->isEnabled());
        QVERIFY(!button(u"&Look Now"_s)->isEnabled());
    }

    void ticked_byTheKeyboard_isWatched_andSaysWhatCameIn()
    {
        addFolder();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Looked at "_s), 30000);
        QVERIFY(m_test->state().folder.isOn);
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        QVERIFY(m_test->put(u"b.md"_s, "nobody knows what this is"));
        QPushButton *const look = button(u"&Look Now"_s);
        QVERIFY(look->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT((look->click(), list()->topLevelItem(0)->text(1)), u"1"_s, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(status().endsWith(u", 1 file(s) left out"_s), 30000);
        QSignalSpy wanted(m_dialog.get(), &WatchedFoldersDialog::detailsWanted);
        button(u"&Details…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImportEnd>().report.failures.first().file, u"b.md"_s);
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_COMPARE(status(), u"Not watched"_s);
    }

    void folderThatIsGone_isSaidInWords()
    {
        addFolder();
        QVERIFY(QDir(m_test->folder()).removeRecursively());
        list()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"The folder is not there"_s, 30000);
    }

    void removedFolder_isGone()
    {
        addFolder();
        button(u"&Remove"_s)->click();
        QTRY_COMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(!button(u"&Remove"_s)->isEnabled());
    }
};

QTEST_MAIN(TestWatchedFoldersDialog)
#include "test_watchedfoldersdialog.moc"
