// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryfile.h"
#include "ui/tasks/automaticbackups.h"
#include "ui/tasks/libraryrepair.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QWidget>

#include <memory>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestLibraryRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto backend = Backend::open(library(), Backend::Missing::Create);
        VERIFY_DONE(backend);
        m_backend = *std::move(backend);
        const auto outcome =
            m_backend->write([](LibraryWriter &writer) { return writer.commit(sampleEdition()); }).result();
        VERIFY_DONE(outcome);
    }

    void cleanup() { m_backend.reset(); }

    void repair_tellsThatItBegan_andWhatItSaved()
    {
        QWidget window;
        LibraryRepair repair(library(), window);
        QSignalSpy began(&repair, &LibraryRepair::began);
        RepairReport report;
        connect(&repair, &LibraryRepair::repaired, this, [&report](const RepairReport &told) { report = told; });
        repair.repairInto(m_dir->filePath(u"new"_s));
        QVERIFY(repair.isRunning());
        QCOMPARE(began.count(), 1);
        QTRY_COMPARE(report.articles, 3);
        QVERIFY(!repair.isRunning());
        QCOMPARE(report.losses, 0);
        QVERIFY(QFile::exists(libraryFile(m_dir->filePath(u"new"_s))));
    }

    void repair_cancelled_tellsSoAndLeavesNothing()
    {
        QWidget window;
        LibraryRepair repair(library(), window);
        ErrorKind kind = ErrorKind::Internal;
        connect(&repair, &LibraryRepair::failed, this, [&kind](const Error &error) { kind = error.kind; });
        repair.repairInto(m_dir->filePath(u"new"_s));
        repair.cancel();
        QTRY_VERIFY(!repair.isRunning());
        // One that was quicker than the wish is whole.
        if (kind == ErrorKind::Cancelled)
            QVERIFY(!QFile::exists(m_dir->filePath(u"new"_s)));
        else
            QVERIFY(QFile::exists(libraryFile(m_dir->filePath(u"new"_s))));
    }

    void losses_areListedByName()
    {
        QWidget window;
        RepairReport report;
        report.losses = 1;
        report.lost << Loss{Loss::Kind::Article, u"江边晚报"_s, QDate(2026, 1, 28), u"A01"_s, u"标题"_s};
        LibraryRepair::showLosses(report, window);
        const auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->detailedText(), u"江边晚报 2026-01-28 A01 标题: the article is lost"_s);
    }

    void backups_turnedOn_areMadeAndTold()
    {
        QAction toggle;
        toggle.setCheckable(true);
        toggle.setChecked(true);
        AutomaticBackups backups(m_backend, toggle);
        QSignalSpy made(&backups, &AutomaticBackups::made);
        backups.look();
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(keptBackups(library()).size(), 1);
    }

    void backups_turnedOff_areNotMade()
    {
        QAction toggle;
        toggle.setCheckable(true);
        AutomaticBackups backups(m_backend, toggle);
        backups.look();
        // What was asked for before it would be done by now.
        VERIFY_DONE(m_backend->backUpIfDue({}).result());
        QCOMPARE(keptBackups(library()).size(), 1);
        QCOMPARE(keptBackups(library()).first().number, 1);
    }

    void backups_ofADamagedLibrary_sayWhatIsWrongOnce()
    {
        {
            auto connection = m_backend->library().connectForWriting();
            VERIFY_DONE(connection);
            VERIFY_DONE(connection->execute(u"UPDATE body SET text = 'other' WHERE article = 1"_s));
        }
        QAction toggle;
        toggle.setCheckable(true);
        toggle.setChecked(true);
        AutomaticBackups backups(m_backend, toggle);
        QList<ErrorKind> kinds;
        connect(&backups, &AutomaticBackups::failed, this, [&kinds](const Error &error) { kinds << error.kind; });
        backups.look();
        QTRY_COMPARE(kinds, QList<ErrorKind>{ErrorKind::LibraryDamaged});
    }

private:
    [[nodiscard]] QString library() const { return m_dir->filePath(u"报 库"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<Backend> m_backend;
};

QTEST_MAIN(TestLibraryRepair)
#include "test_libraryrepair.moc"
