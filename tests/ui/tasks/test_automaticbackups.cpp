// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/automaticbackups.h"

#include "library/library.h"
#include "library/libraryfile.h"
#include "library/statement.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMegabytes = 150; // enough to be stopped in the middle of it
}

class TestAutomaticBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_toggle.setCheckable(true);
        m_toggle.setChecked(true);
        m_folder = m_dir->filePath(u"我的 报架"_s);
        auto backend = Backend::open(m_folder, Backend::Missing::Create);
        QVERIFY(backend);
        m_backend = *std::move(backend);
    }

    void look_whenNoneIsThere_makesOne_andTheNextLookNone()
    {
        AutomaticBackups backups(m_backend, m_toggle);
        const QSignalSpy made(&backups, &AutomaticBackups::made);
        backups.look();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(keptBackups(m_folder).size(), 1);
        backups.look();
        QTest::qWait(200);
        QCOMPARE(made.size(), 1);
    }

    void quitting_whileOneIsMade_endsSoon_andLeavesNoHalfFile()
    {
        fill();
        auto backups = std::make_unique<AutomaticBackups>(m_backend, m_toggle);
        const QSignalSpy made(backups.get(), &AutomaticBackups::made);
        backups->look();
        const QDir folder(backupFolder(m_folder));
        QTRY_VERIFY_WITH_TIMEOUT(!folder.entryList({u"*.part"_s}, QDir::Files).isEmpty(), 30'000);
        QElapsedTimer clock;
        clock.start();
        backups.reset();
        m_backend.reset(); // waits for the threads
        qInfo("%lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 5'000);
        QCOMPARE(made.size(), 0);
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
    }

private:
    void fill() const
    {
        const auto library = Library::openExisting(m_folder);
        QVERIFY(library);
        auto connection = library->connectForWriting();
        QVERIFY(connection);
        const QByteArray bytes(kMegabytes << 20, 'b');
        Statement asset(*connection, u"INSERT INTO asset (hash, media_type, bytes) VALUES (?, '', ?)"_s);
        QVERIFY(asset.bind(ContentHash::of(bytes)).bind(bytes).run());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QAction m_toggle;
    std::shared_ptr<Backend> m_backend;
};

QTEST_MAIN(TestAutomaticBackups)
#include "test_automaticbackups.moc"
