// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

#include "sources/folderlook.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFolderLook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FolderMemory m_memory;

    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(u"夹/"_s + name); }

    /// Writes a file as it stood `second` seconds after noon.
    void put(const QString &name, const QByteArray &bytes, int second = 0) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.flush());
        const QDateTime noon(QDate(2026, 7, 18), QTime(12, 0));
        QVERIFY(file.setFileTime(noon.addSecs(second), QFileDevice::FileModificationTime));
    }

    /// As the program looks: the next look is told what this one left unsettled.
    Result<FolderLook> look()
    {
        Progress progress;
        auto found = lookInto(path({}), m_memory, progress);
        if (found)
            m_memory.before = found->unsettled;
        return found;
    }

    /// What a look finds that may come in; "error" when it cannot look.
    QStringList arrived()
    {
        const auto found = look();
        if (!found)
            return {u"error"_s};
        QStringList names = found->arrived.keys();
        names.sort();
        return names;
    }

    [[nodiscard]] QStringList unsettled() const
    {
        QStringList names = m_memory.before.keys();
        names.sort();
        return names;
    }

    void remember()
    {
        const auto found = look();
        QVERIFY(found);
        m_memory.known.insert(found->arrived);
        m_memory.known.insert(found->unsettled);
        m_memory.before.clear();
    }

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path({})));
        m_memory = {};
    }

    void newFile_arrivesAtTheSecondLookThatSeesItUnchanged()
    {
        put(u"2026-07/甲.html"_s, "a");
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList{u"2026-07/甲.html"_s});
    }

    void knownFile_isNoNewsUntilItChanges()
    {
        put(u"a.md"_s, "a");
        put(u"b.md"_s, "b");
        remember();
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList());
        put(u"a.md"_s, "aa");
        put(u"b.md"_s, "c", 1); // as long as before, but later
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), (QStringList{u"a.md"_s, u"b.md"_s}));
    }

    void growingFile_waitsUntilItRests()
    {
        put(u"a.md"_s, "a");
        QCOMPARE(arrived(), QStringList());
        put(u"a.md"_s, "ab");
        QCOMPARE(arrived(), QStringList());
        put(u"a.md"_s, "ac", 1); // no longer, but written again
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList{u"a.md"_s});
    }

    void emptyFile_waits()
    {
        put(u"a.md"_s, {});
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(unsettled(), QStringList{u"a.md"_s});
    }

    void downloadInProgress_isNotSeen()
    {
        for (const QString &name :
             {u"a.html.part"_s, u"b.html.crdownload"_s, u"c.TMP"_s, u".d.md"_s, u"~e.md"_s, u".git/f.md"_s})
            put(name, "x");
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(unsettled(), QStringList());
    }

    void fileThatAriaStillWrites_waitsThoughItsSizeIsWhole()
    {
        put(u"报/a.zip"_s, "x");
        put(u"报/a.zip.aria2"_s, "x");
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(arrived(), QStringList());
        QVERIFY(QFile::remove(path(u"报/a.zip.aria2"_s)));
        QCOMPARE(arrived(), QStringList{u"报/a.zip"_s});
    }

    void links_areNotFollowed()
    {
        put(u"../外/a.md"_s, "a");
        QVERIFY(QFile::link(m_dir->filePath(u"外"_s), path(u"folder"_s)));
        QVERIFY(QFile::link(m_dir->filePath(u"外/a.md"_s), path(u"file.md"_s)));
        QVERIFY(QFile::link(path({}), path(u"circle"_s)));
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(unsettled(), QStringList());
    }

    void folderLeftOut_isNotLookedInto()
    {
        put(u"库/a.md"_s, "a");
        put(u"b.md"_s, "b");
        m_memory.leaveOut = QFileInfo(path(u"库"_s)).canonicalFilePath();
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(unsettled(), QStringList{u"b.md"_s});
    }

    void removedFile_isNoNewsAndStaysKnown()
    {
        put(u"a.md"_s, "a");
        remember();
        QVERIFY(QFile::remove(path(u"a.md"_s)));
        auto found = look();
        QVERIFY(found);
        QVERIFY(found->arrived.isEmpty() && found->unsettled.isEmpty() && found->gone.isEmpty());
        put(u"a.md"_s, "a");
        QCOMPARE(arrived(), QStringList());
        QCOMPARE(unsettled(), QStringList());
    }

    void manyThatAreGone_areNamedToBeForgotten()
    {
        put(u"a.md"_s, "a");
        remember();
        for (qsizetype i = 0; i <= FolderLook::mostGone; ++i)
            m_memory.known.insert(QString::number(i), {1, 1});
        const auto found = look();
        QVERIFY(found);
        QCOMPARE(found->gone.size(), FolderLook::mostGone + 1);
        QVERIFY(!found->gone.contains(u"a.md"_s));
    }

    void folders_areNamedToBeListenedTo()
    {
        put(u"2026/07/a.md"_s, "a");
        const auto found = look();
        QVERIFY(found);
        QStringList folders = found->folders;
        folders.sort();
        const QString root = QFileInfo(path({})).canonicalFilePath();
        QCOMPARE(folders, (QStringList{root, root + u"/2026"_s, root + u"/2026/07"_s}));
    }

    void folderThatIsGone_isNotFound()
    {
        QVERIFY(QDir(path({})).removeRecursively());
        const auto found = look();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
    }

    void folderThatMayNotBeRead_isDenied()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(QFile::setPermissions(path({}), {}));
        const auto found = look();
        QVERIFY(QFile::setPermissions(path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::AccessDenied);
    }

    void cancelledLook_saysSo()
    {
        const CancelToken stop;
        stop.cancel();
        Progress progress(stop);
        const auto found = lookInto(path({}), {}, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFolderLook)
#include "test_folderlook.moc"
