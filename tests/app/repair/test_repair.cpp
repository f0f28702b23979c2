// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "repair/repair.h"
#include "search/segmentupkeep.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <memory>

#include "tests/app/repair/damagedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;
constexpr int kQuickPages = 4; // every fourth, where there is little time

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void soundLibrary_allIsThere();
    void brokenText_articleIsKeptAndMarked();
    void brokenPages_eachInItsTurn_restIsSavedAndSound();
    void manyBrokenPages_restIsSavedAndSound();
    void lostBody_articleIsNamedAndBookmarkStays();
    void cutOff_whatIsBeforeIsSaved();
    void targetWithALibrary_isLeftAlone();
    void noLibrary_isRefused();
    void hostileTable_isNotRead();
    void cancelled_nothingIsLeft();

private:
    /// Repairs `bytes` into a new folder; looks at the new library, and whether the old one is what it was.
    Result<RepairReport> repaired(const QByteArray &bytes);
    QStringList rows(const QString &sql, int columns = 1) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_sound;
    QStringList m_texts;
    QStringList m_names;
};

void TestRepair::initTestCase()
{
    QTemporaryDir dir;
    VERIFY_DONE(makeSoundLibrary(dir.path()));
    m_sound = bytesOf(libraryFile(dir.path()));
    auto connection = Connection::open(libraryFile(dir.path()), Connection::Mode::ReadOnly);
    VERIFY_DONE(connection);
    m_texts = textsOf(*connection);
    m_names = namesOf(*connection);
}

void TestRepair::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

Result<RepairReport> TestRepair::repaired(const QByteArray &bytes)
{
    const QString old = m_dir->filePath(u"old"_s);
    const QString fresh = m_dir->filePath(u"new"_s);
    QDir(old).removeRecursively();
    QDir(fresh).removeRecursively();
    if (!writeBytes(libraryFile(old), bytes))
        return Error{ErrorKind::Internal, u"test"_s, u"not written"_s};
    Progress progress;
    auto report = repairLibrary(old, fresh, progress);
    if (bytesOf(libraryFile(old)) != bytes)
        return Error{ErrorKind::Internal, u"test"_s, u"the damaged file was changed"_s};
    if (!report)
        return report;
    const auto library = Library::openExisting(fresh);
    if (!library)
        return library.error();
    auto connection = library->connectForReading();
    if (!connection)
        return connection.error();
    SegmentUpkeep index;
    const auto checked = checkLibrary(*connection, index, progress);
    if (!checked || !checked->faults.isEmpty())
        return Error{ErrorKind::Internal, u"test"_s, checked ? checked->faults.join(u'\n') : checked.error().detail};
    return report;
}

QStringList TestRepair::rows(const QString &sql, int columns) const
{
    auto connection = Connection::open(libraryFile(m_dir->filePath(u"new"_s)), Connection::Mode::ReadOnly);
    return connection ? rowsOf(*connection, sql, columns) : QStringList{connection.error().detail};
}

void TestRepair::soundLibrary_allIsThere()
{
    const auto report = repaired(m_sound);
    VERIFY_DONE(report);
    QCOMPARE(report->losses, 0);
    QCOMPARE(report->gaps, QStringList());
    QCOMPARE(report->articles, kSoundEditions * 3);
    QCOMPARE(report->bookmarks, 3);
    QCOMPARE(report->corrections, 1);
    QCOMPARE(report->readMarks, 3);
    QCOMPARE(report->savedSearches, 1);
    auto connection = Connection::open(libraryFile(m_dir->filePath(u"new"_s)), Connection::Mode::ReadOnly);
    VERIFY_DONE(connection);
    QCOMPARE(textsOf(*connection), m_texts);
    QCOMPARE(namesOf(*connection), m_names);
}

void TestRepair::brokenText_articleIsKeptAndMarked()
{
    QByteArray bytes = m_sound;
    const auto at = bytes.indexOf(u"江水流过第0座桥，3号a记。"_s.toUtf8());
    QVERIFY(at > 0);
    bytes[at + 2] = char(bytes.at(at + 2) ^ 1);
    const auto report = repaired(bytes);
    VERIFY_DONE(report);
    QCOMPARE(report->losses, 1);
    QCOMPARE(report->lost.first().kind, Loss::Kind::ArticleChanged);
    QCOMPARE(report->lost.first().newspaper, u"江边晚报"_s);
    QCOMPARE(report->lost.first().date, QDate(2026, 1, 4));
    QCOMPARE(report->lost.first().title, u"标题3号a"_s);
    QCOMPARE(rows(u"SELECT id FROM article WHERE warnings LIKE '%repaired%'"_s), QStringList{u"10"_s});
}

/// Every text that is in the new library is one that was in the old one, or bears the mark.
void TestRepair::brokenPages_eachInItsTurn_restIsSavedAndSound()
{
    int saved = 0;
    int refused = 0;
    QStringList read;
    for (const QString &text : m_texts)
        read << text.section(u'|', 4);
    const auto pages = m_sound.size() / kPage;
    for (qsizetype page = 0; page < pages; page += qEnvironmentVariableIsSet("BAOJIA_DAMAGE_CASES") ? 1 : kQuickPages) {
        QByteArray bytes = m_sound;
        bytes.replace(page * kPage, kPage, QByteArray(kPage, page % 2 == 0 ? '\0' : 'x'));
        const auto report = repaired(bytes);
        if (!report) {
            QVERIFY2(report.error().kind == ErrorKind::LibraryDamaged || report.error().kind == ErrorKind::NotALibrary,
                     qPrintable(u"page %1: %2 %3"_s.arg(page).arg(report.error().subject, report.error().detail)));
            ++refused;
            continue;
        }
        ++saved;
        auto connection = Connection::open(libraryFile(m_dir->filePath(u"new"_s)), Connection::Mode::ReadOnly);
        VERIFY_DONE(connection);
        const QStringList marked = rowsOf(*connection, u"SELECT id FROM article WHERE warnings LIKE '%repaired%'"_s, 1);
        for (const QString &text : textsOf(*connection)) {
            // Another newspaper, day or page than it was is a loss that is named; another text is marked in the article.
            const bool isPlaced = m_texts.contains(text) || report->losses > 0;
            const bool isTrue = read.contains(text.section(u'|', 4)) || marked.contains(text.section(u'|', 0, 0));
            QVERIFY2(isPlaced && isTrue, qPrintable(u"page %1: %2"_s.arg(page).arg(text.first(60))));
        }
        QVERIFY2(report->articles == kSoundEditions * 3 || report->losses > 0, qPrintable(u"page %1"_s.arg(page)));
    }
    qInfo() << saved + refused << "pages broken one by one:" << saved << "times saved," << refused << "times refused";
    QVERIFY(saved > refused * 5);
}

void TestRepair::manyBrokenPages_restIsSavedAndSound()
{
    QRandomGenerator random(11);
    for (int i = 0; i < (qEnvironmentVariableIsSet("BAOJIA_DAMAGE_CASES") ? 300 : 10); ++i) {
        QByteArray bytes = m_sound;
        for (int j = 0; j < 8; ++j) {
            // Not the list of tables, without which there is nothing to go by.
            const auto page = 8 + random.bounded(quint32(m_sound.size() / kPage - 8));
            bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        }
        const auto report = repaired(bytes);
        if (!report)
            QVERIFY2(report.error().kind == ErrorKind::LibraryDamaged, qPrintable(report.error().subject + report.error().detail));
    }
}

void TestRepair::lostBody_articleIsNamedAndBookmarkStays()
{
    const QString made = m_dir->filePath(u"made"_s);
    QVERIFY(writeBytes(libraryFile(made), m_sound));
    {
        auto connection = Connection::open(libraryFile(made), Connection::Mode::ReadWrite);
        VERIFY_DONE(connection);
        VERIFY_DONE(connection->execute(u"DELETE FROM body WHERE article = 5; PRAGMA journal_mode = DELETE"_s));
    }
    const auto report = repaired(bytesOf(libraryFile(made)));
    VERIFY_DONE(report);
    QCOMPARE(report->articles, kSoundEditions * 3 - 1);
    QCOMPARE(report->lost.first().kind, Loss::Kind::Article);
    QCOMPARE(report->lost.first().title, u"标题1号b"_s);
    QCOMPARE(report->lost.first().date, QDate(2026, 1, 2));
    QCOMPARE(report->bookmarks, 3);
    QCOMPARE(rows(u"SELECT identity FROM bookmark WHERE article IS NULL"_s), QStringList{u"b"_s});
}

/// SQLite itself opens no file that is shorter than it says.
void TestRepair::cutOff_whatIsBeforeIsSaved()
{
    const auto report = repaired(m_sound.first(m_sound.size() * 3 / 4));
    VERIFY_DONE(report);
    QCOMPARE(report->editions, kSoundEditions);
    QCOMPARE(report->bookmarks, 3);
    QCOMPARE(report->savedSearches, 1);
    // What is not there is named.
    QVERIFY(report->articles + report->losses >= kSoundEditions * 3);
    for (const Loss &loss : report->lost)
        QVERIFY2(loss.newspaper == u"江边晚报"_s && loss.date.isValid(), qPrintable(loss.title));
}

void TestRepair::targetWithALibrary_isLeftAlone()
{
    const QString old = m_dir->filePath(u"old"_s);
    const QString fresh = m_dir->filePath(u"new"_s);
    QVERIFY(writeBytes(libraryFile(old), m_sound));
    QVERIFY(writeBytes(libraryFile(fresh), "mine"));
    Progress progress;
    const auto report = repairLibrary(old, fresh, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(bytesOf(libraryFile(fresh)), QByteArray("mine"));
    QCOMPARE(repairLibrary(old, old, progress).error().kind, ErrorKind::AlreadyExists);
}

void TestRepair::noLibrary_isRefused()
{
    QCOMPARE(repaired(QByteArray("no library").repeated(900)).error().kind, ErrorKind::NotALibrary);
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"new"_s)));
    Progress progress;
    QCOMPARE(repairLibrary(m_dir->filePath(u"none"_s), m_dir->filePath(u"new"_s), progress).error().kind, ErrorKind::NotFound);
}

void TestRepair::hostileTable_isNotRead()
{
    const QString made = m_dir->filePath(u"made"_s);
    QVERIFY(writeBytes(libraryFile(made), m_sound));
    {
        auto connection = Connection::open(libraryFile(made), Connection::Mode::ReadWrite);
        VERIFY_DONE(connection);
        VERIFY_DONE(connection->execute(
            u"DROP TABLE saved_search; CREATE VIEW saved_search AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
            "FROM n) SELECT i AS id, i AS ord, 'x' AS name, i AS query FROM n;"
            "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM bookmark; END; PRAGMA journal_mode = DELETE"_s));
    }
    const auto report = repaired(bytesOf(libraryFile(made)));
    VERIFY_DONE(report);
    QCOMPARE(report->gaps, QStringList{u"saved_search: all"_s});
    QCOMPARE(report->articles, kSoundEditions * 3);
    QCOMPARE(report->bookmarks, 3);
}

void TestRepair::cancelled_nothingIsLeft()
{
    const QString old = m_dir->filePath(u"old"_s);
    const QString fresh = m_dir->filePath(u"new"_s);
    QVERIFY(writeBytes(libraryFile(old), m_sound));
    CancelToken cancel;
    cancel.cancel();
    Progress progress(cancel);
    const auto report = repairLibrary(old, fresh, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(fresh));
}

QTEST_GUILESS_MAIN(TestRepair)
#include "test_repair.moc"
