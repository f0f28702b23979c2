// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"
#include "library/librarywriter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Folders whose new files come in, and what is known of them.
class TestWatchedFolders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    RecordingIndex m_index;
    const QDateTime m_noon{QDate(2026, 7, 18), QTime(12, 0), Qt::UTC};

    LibraryWriter writer() { return {*m_connection, m_index}; }

    void open()
    {
        m_connection.reset();
        auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        auto connection = library->connectForWriting();
        VERIFY_DONE(connection);
        m_connection.emplace(*std::move(connection));
    }

    WatchedFolder folder(const QString &path)
    {
        const auto all = LibraryReader(*m_connection).watchedFolders();
        for (const WatchedFolder &each : all.value_or(QList<WatchedFolder>())) {
            if (each.path == path)
                return each;
        }
        return {};
    }

    FileStamps known(WatchedFolderId id)
    {
        return WatchedFolders(*m_connection).known(id).value_or(FileStamps{{u"error"_s, {}}});
    }

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }

    void addedFolder_isOffAndThereOnce()
    {
        VERIFY_DONE(writer().addWatchedFolder(u"/下载"_s));
        const auto all = writer().addWatchedFolder(u"/下载"_s);
        VERIFY_DONE(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(!all->first().isOn);
        QVERIFY(!all->first().since.isValid());
    }

    void whatIsKnown_outlivesTheProgram()
    {
        VERIFY_DONE(writer().addWatchedFolder(u"/下载"_s));
        const auto id = folder(u"/下载"_s).id;
        VERIFY_DONE(writer().turnWatchedFolder(id, true));
        VERIFY_DONE(writer().rememberInFolder(id, {{}, {{u"2026/甲.html"_s, {9, 5}}}, {}, 0, m_noon}));
        VERIFY_DONE(
            writer().rememberInFolder(id, {m_noon, {{u"乙.html"_s, {3, 4}}}, {}, 12, m_noon.addSecs(60)}));
        open();
        QCOMPARE(known(id), (FileStamps{{u"2026/甲.html"_s, {9, 5}}, {u"乙.html"_s, {3, 4}}}));
        QVERIFY(folder(u"/下载"_s).isOn);
        QCOMPARE(folder(u"/下载"_s).since, m_noon);
        QCOMPARE(folder(u"/下载"_s).articles, 12);
        QCOMPARE(folder(u"/下载"_s).arrivedAt, m_noon.addSecs(60));
    }

    void changedFile_isKnownAsItIsNow_andGoneOnesAreForgotten()
    {
        VERIFY_DONE(writer().addWatchedFolder(u"/a"_s));
        const auto id = folder(u"/a"_s).id;
        VERIFY_DONE(writer().rememberInFolder(id, {{}, {{u"x"_s, {1, 1}}, {u"y"_s, {1, 1}}}, {}, 0, m_noon}));
        VERIFY_DONE(writer().rememberInFolder(id, {m_noon, {{u"x"_s, {2, 3}}}, {u"y"_s}, 0, m_noon}));
        QCOMPARE(known(id), (FileStamps{{u"x"_s, {2, 3}}}));
        QVERIFY(!folder(u"/a"_s).arrivedAt.isValid());
    }

    void turnedOffAndOn_beginsAnew_butAgainTheSameChangesNothing()
    {
        VERIFY_DONE(writer().addWatchedFolder(u"/a"_s));
        const auto id = folder(u"/a"_s).id;
        VERIFY_DONE(writer().turnWatchedFolder(id, true));
        VERIFY_DONE(writer().rememberInFolder(id, {{}, {{u"x"_s, {1, 1}}}, {}, 7, m_noon}));
        VERIFY_DONE(writer().turnWatchedFolder(id, true));
        QCOMPARE(known(id).size(), 1);
        VERIFY_DONE(writer().turnWatchedFolder(id, false));
        VERIFY_DONE(writer().turnWatchedFolder(id, true));
        QCOMPARE(known(id).size(), 0);
        QVERIFY(!folder(u"/a"_s).since.isValid());
        QCOMPARE(folder(u"/a"_s).articles, 7);
        // An import that was begun before ends now.
        VERIFY_DONE(writer().rememberInFolder(id, {m_noon, {{u"x"_s, {1, 1}}}, {}, 1, m_noon}));
        QCOMPARE(known(id).size(), 0);
        QVERIFY(!folder(u"/a"_s).since.isValid());
    }

    void removedFolder_isForgottenWithItsFiles()
    {
        VERIFY_DONE(writer().addWatchedFolder(u"/a"_s));
        VERIFY_DONE(writer().addWatchedFolder(u"/b"_s));
        const auto id = folder(u"/a"_s).id;
        const auto other = folder(u"/b"_s).id;
        VERIFY_DONE(writer().rememberInFolder(id, {{}, {{u"x"_s, {1, 1}}}, {}, 0, m_noon}));
        VERIFY_DONE(writer().rememberInFolder(other, {{}, {{u"x"_s, {1, 1}}}, {}, 0, m_noon}));
        const auto left = writer().removeWatchedFolder(id);
        VERIFY_DONE(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(known(id).size(), 0);
        QCOMPARE(known(other).size(), 1);
        // An import that ends after the folder was removed remembers nothing.
        VERIFY_DONE(writer().rememberInFolder(id, {{}, {{u"x"_s, {1, 1}}}, {}, 1, m_noon}));
        QCOMPARE(known(id).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolders)
#include "test_watchedfolders.moc"
