// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "search/segmentupkeep.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <memory>

#include "tests/app/repair/damagedlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kQuickCases = 300;
constexpr int kQuickPages = 5; // every fifth
constexpr int kPage = 4096;
constexpr auto kCases = "BAOJIA_DAMAGE_CASES"; ///< set where there is time for many

/// Runs SQL without any of the library's care, as another program would.
QString runForeign(const QString &file, const QStringList &statements)
{
    QString fault;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(file);
        if (!database.open())
            fault = database.lastError().text();
        QSqlQuery query(database);
        for (const QString &sql : statements) {
            if (fault.isEmpty() && !query.exec(sql))
                fault = sql + u": "_s + query.lastError().text();
        }
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    return fault;
}

} // namespace

/// Whatever happens to the file: it is refused in words, or the check says that it is damaged, or all that a person reads is
/// what it was.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void soundLibrary_isSound();
    void bitFlips_areFoundOrHarmless();
    void flipInAText_isFoundByTheArticlesName();
    void pages_zeroedCutOffOrTwice_areFoundOrHarmless();
    void log_ofRandomBytes_isFoundOrHarmless();
    void hostileSchema_isRefusedAndLeftAlone_data();
    void hostileSchema_isRefusedAndLeftAlone();
    void hostileValues_doNoHarm_data();
    void hostileValues_doNoHarm();
    void foreignFile_isRefusedAndLeftAlone_data();
    void foreignFile_isRefusedAndLeftAlone();

private:
    /// "refused", "found", "harmless", or "names" where something that nothing watches over is another; else what is wrong.
    QString judge(const QByteArray &bytes, QStringList *faults = nullptr);
    QString judgeOpen(const Library &library, QStringList *faults);
    void report(const char *what) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_sound;
    QStringList m_texts;
    QStringList m_names;
    QMap<QString, int> m_verdicts;
};

void TestDamage::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString folder = m_dir->filePath(u"sound"_s);
    VERIFY_DONE(makeSoundLibrary(folder));
    m_sound = bytesOf(libraryFile(folder));
    const auto library = Library::openExisting(folder);
    VERIFY_DONE(library);
    auto connection = library->connectForReading();
    VERIFY_DONE(connection);
    m_texts = textsOf(*connection);
    m_names = namesOf(*connection);
    QCOMPARE(m_texts.size(), kSoundEditions * 3);
    QVERIFY(m_names.size() > 10);
}

QString TestDamage::judge(const QByteArray &bytes, QStringList *faults)
{
    const QString folder = m_dir->filePath(u"case"_s);
    QDir(folder).removeRecursively();
    const QString file = libraryFile(folder);
    if (!writeBytes(file, bytes))
        return u"not written"_s;
    QString verdict;
    const auto library = Library::openExisting(folder);
    if (!library)
        verdict = library.error().kind == ErrorKind::Database || library.error().kind == ErrorKind::Internal
            ? u"without words: "_s + library.error().detail
            : u"refused"_s;
    else
        verdict = judgeOpen(*library, faults);
    if (bytesOf(file) != bytes)
        return u"the file was changed"_s;
    ++m_verdicts[verdict];
    return verdict;
}

QString TestDamage::judgeOpen(const Library &library, QStringList *faults)
{
    auto connection = library.connectForReading();
    if (!connection)
        return u"refused"_s;
    SegmentUpkeep index;
    Progress progress;
    const auto report = checkLibrary(*connection, index, progress);
    if (faults && report)
        *faults = report->faults;
    if (!report || !report->faults.isEmpty())
        return u"found"_s;
    if (textsOf(*connection) != m_texts)
        return u"silently another text"_s;
    return namesOf(*connection) == m_names ? u"harmless"_s : u"names"_s;
}

void TestDamage::report(const char *what) const
{
    QStringList counts;
    for (auto verdict = m_verdicts.cbegin(); verdict != m_verdicts.cend(); ++verdict)
        counts << u"%1 %2"_s.arg(verdict.value()).arg(verdict.key());
    qInfo().noquote() << what << counts.join(u", "_s);
}

void TestDamage::soundLibrary_isSound()
{
    QCOMPARE(judge(m_sound), u"harmless"_s);
}

void TestDamage::bitFlips_areFoundOrHarmless()
{
    m_verdicts.clear();
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue(kCases, &isGiven);
    QRandomGenerator random(20260128);
    for (int i = 0; i < (isGiven ? given : kQuickCases); ++i) {
        QByteArray bytes = m_sound;
        const auto at = random.bounded(quint32(bytes.size()));
        const int bit = int(random.bounded(8U));
        bytes[at] = char(bytes.at(at) ^ (1 << bit));
        const QString verdict = judge(bytes);
        const bool isGood = verdict == "refused"_L1 || verdict == "found"_L1 || verdict == "harmless"_L1 || verdict == "names"_L1;
        QVERIFY2(isGood, qPrintable(u"byte %1 bit %2: %3"_s.arg(at).arg(bit).arg(verdict)));
    }
    QVERIFY(m_verdicts.value(u"found"_s) > 0);
    report("bit flips:");
}

void TestDamage::flipInAText_isFoundByTheArticlesName()
{
    for (int day = 0; day < kSoundEditions; ++day) {
        const auto at = m_sound.indexOf(u"江水流过第0座桥，%1号a记。"_s.arg(day).toUtf8());
        QVERIFY(at > 0);
        QByteArray bytes = m_sound;
        bytes[at + 2] = char(bytes.at(at + 2) ^ 1);
        QStringList faults;
        QCOMPARE(judge(bytes, &faults), u"found"_s);
        QVERIFY2(faults.contains(u"article %1 is not what was imported"_s.arg(day * 3 + 1)), qPrintable(faults.join(u'\n')));
    }
}

void TestDamage::pages_zeroedCutOffOrTwice_areFoundOrHarmless()
{
    m_verdicts.clear();
    const auto pages = m_sound.size() / kPage;
    for (qsizetype page = 0; page < pages; page += qEnvironmentVariableIsSet(kCases) ? 1 : kQuickPages) {
        QByteArray zeroed = m_sound;
        zeroed.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        QByteArray another = m_sound;
        another.replace(page * kPage, kPage, m_sound.mid((page + 7) % pages * kPage, kPage));
        const QByteArray cutOff = m_sound.first(page * kPage + kPage / 2);
        for (const QByteArray &bytes : {zeroed, another, cutOff}) {
            const QString verdict = judge(bytes);
            const bool isGood = verdict == "refused"_L1 || verdict == "found"_L1 || verdict == "harmless"_L1;
            QVERIFY2(isGood, qPrintable(u"page %1: %2"_s.arg(page).arg(verdict)));
        }
    }
    report("pages:");
}

void TestDamage::log_ofRandomBytes_isFoundOrHarmless()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20; ++i) {
        const QString folder = m_dir->filePath(u"log"_s);
        QDir(folder).removeRecursively();
        QByteArray log(32 + (24 + kPage) * 3, Qt::Uninitialized);
        for (char &byte : log)
            byte = char(random.bounded(256U));
        // The magic number, version and page size of a log.
        log.replace(0, 12, QByteArray::fromHex("377f0682002de21800001000"));
        QVERIFY(writeBytes(libraryFile(folder), m_sound));
        QVERIFY(writeBytes(libraryFile(folder) + u"-wal"_s, log));
        const auto library = Library::openExisting(folder);
        VERIFY_DONE(library);
        QCOMPARE(judgeOpen(*library, nullptr), u"harmless"_s);
        QCOMPARE(bytesOf(libraryFile(folder)), m_sound);
    }
}

void TestDamage::hostileSchema_isRefusedAndLeftAlone_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QStringList &sql, ErrorKind kind = ErrorKind::LibraryDamaged) {
        QTest::newRow(name) << sql << kind;
    };
    row("a trigger more", {u"CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM bookmark; END"_s});
    row("a view for a table",
        {u"PRAGMA legacy_alter_table = ON"_s, u"ALTER TABLE article RENAME TO hidden"_s,
         u"CREATE VIEW article AS SELECT * FROM hidden"_s});
    row("a view more", {u"CREATE VIEW more AS SELECT load_extension('x')"_s});
    row("a generated column", {u"ALTER TABLE article ADD COLUMN evil GENERATED ALWAYS AS (abs(id)) VIRTUAL"_s});
    row("an index on an expression", {u"CREATE INDEX evil ON article (abs(id))"_s});
    row("an index that calls itself one of the search's", {u"CREATE UNIQUE INDEX gram_evil ON article (kind, id)"_s});
    row("a trigger that calls itself one of the search's",
        {u"CREATE TRIGGER gram_evil AFTER INSERT ON article BEGIN DELETE FROM bookmark; END"_s});
    row("a table more", {u"CREATE TABLE more (a)"_s});
    row("a table less", {u"DROP TABLE zone"_s});
    row("another table's text",
        {u"PRAGMA writable_schema = ON"_s,
         u"UPDATE sqlite_schema SET sql = 'CREATE TABLE bookmark (id INTEGER PRIMARY KEY, x TEXT)' WHERE name = 'bookmark'"_s});
    row("another root page",
        {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'article'"_s});
    row("a schema that cannot be read",
        {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'article'"_s});
    row("another application", {u"PRAGMA application_id = 1"_s}, ErrorKind::NotALibrary);
    row("a newer version", {u"PRAGMA user_version = 9999"_s}, ErrorKind::LibraryNewer);
    row("a version below none", {u"PRAGMA user_version = -1"_s}, ErrorKind::NotALibrary);
    row("an older version", {u"PRAGMA user_version = 3"_s});
}

void TestDamage::hostileSchema_isRefusedAndLeftAlone()
{
    QFETCH(QStringList, sql);
    QFETCH(ErrorKind, kind);
    const QString folder = m_dir->filePath(u"hostile"_s);
    QDir(folder).removeRecursively();
    QVERIFY(writeBytes(libraryFile(folder), m_sound));
    QCOMPARE(runForeign(libraryFile(folder), sql), QString());
    const QByteArray bytes = bytesOf(libraryFile(folder));
    QVERIFY(bytes != m_sound);
    // As the window opens it, which would make and upgrade.
    const auto library = Library::open(folder);
    QVERIFY(!library);
    QCOMPARE(library.error().kind, kind);
    QVERIFY(bytesOf(libraryFile(folder)) == bytes);
    const auto existing = Library::openExisting(folder);
    QVERIFY(!existing);
    QVERIFY(bytesOf(libraryFile(folder)) == bytes);
}

void TestDamage::hostileValues_doNoHarm_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isRead"); // by a person; else another value there does not matter to anybody
    const auto row = [](const char *name, const QString &sql, bool isRead = true) { QTest::newRow(name) << sql << isRead; };
    row("huge text", u"UPDATE body SET text = hex(zeroblob(20000000)) WHERE article = 1"_s);
    row("huge blob as a title", u"UPDATE article SET title = zeroblob(20000000) WHERE id = 1"_s);
    row("text as a number", u"UPDATE article SET ord = 'first' WHERE id = 1"_s, false);
    row("blob as a date", u"UPDATE edition SET date = x'ff00ff' WHERE id = 1"_s);
    row("text as a hash", u"UPDATE article SET content_hash = 'short' WHERE id = 1"_s);
    row("a number below none", u"UPDATE body SET article = -1 WHERE article = 1"_s);
    row("an article below none", u"UPDATE article SET id = -1 WHERE id = 1"_s);
    row("the last number there is", u"UPDATE article SET id = 9223372036854775807 WHERE id = 24"_s);
    row("no number", u"UPDATE article SET sort_key = 'x' WHERE id = 1"_s);
    row("warnings that are no JSON", u"UPDATE article SET warnings = '[' WHERE id = 1"_s, false);
}

void TestDamage::hostileValues_doNoHarm()
{
    QFETCH(QString, sql);
    QFETCH(bool, isRead);
    const QString folder = m_dir->filePath(u"values"_s);
    QDir(folder).removeRecursively();
    QVERIFY(writeBytes(libraryFile(folder), m_sound));
    QCOMPARE(runForeign(libraryFile(folder), {u"PRAGMA foreign_keys = OFF"_s, sql}), QString());
    const QString verdict = judge(bytesOf(libraryFile(folder)));
    QVERIFY2(verdict == (isRead ? u"found"_s : u"harmless"_s), qPrintable(verdict));
}

void TestDamage::foreignFile_isRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("no library\n").repeated(1000);
    QTest::newRow("a byte") << QByteArray("S");
    QTest::newRow("only the beginning") << m_sound.first(50);
    QTest::newRow("only the header") << m_sound.first(100);
    QTest::newRow("random") << QByteArray::fromHex("00ff10ab").repeated(4096);
    QTest::newRow("header, then nothing of it") << m_sound.first(100) + QByteArray(100000, 'x');
}

void TestDamage::foreignFile_isRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QString folder = m_dir->filePath(u"other"_s);
    QDir(folder).removeRecursively();
    QVERIFY(writeBytes(libraryFile(folder), bytes));
    const auto library = Library::open(folder);
    QVERIFY(!library);
    QVERIFY(library.error().kind == ErrorKind::NotALibrary || library.error().kind == ErrorKind::LibraryDamaged);
    QCOMPARE(bytesOf(libraryFile(folder)), bytes);
    // Another program's database.
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(runForeign(libraryFile(folder), {u"CREATE TABLE notes (a)"_s}), QString());
    const QByteArray foreign = bytesOf(libraryFile(folder));
    QVERIFY(!Library::open(folder));
    QCOMPARE(bytesOf(libraryFile(folder)), foreign);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
