// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may hand over that is not in order, through the command line: a sentence each, the rest comes in,
// nothing is lost.
#include "base/file.h"
#include "ui/cli/commandline.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <array>
#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

/// What a command answered.
struct Answer
{
    ExitCode code = ExitCode::WrongUse;
    QString out;
    QString err;
};

QString taken(FILE *stream)
{
    QByteArray bytes;
    std::rewind(stream);
    for (int unit = std::fgetc(stream); unit != EOF; unit = std::fgetc(stream))
        bytes.append(static_cast<char>(unit));
    std::fclose(stream);
    return QString::fromUtf8(bytes);
}

QString post(const QString &title, const QString &date)
{
    return u"---\nlayout: post\ntitle: %1\ndate: %2\ntags: 潮汐报新闻\n---\n\n老城门下的旧书摊又开张了。\n\n%1说，书是旧的，读书的人是新的。\n"_s
        .arg(title, date);
}

QString page(const QString &charset)
{
    const QString meta = charset.isEmpty() ? QString() : u"<meta charset=\"%1\">"_s.arg(charset);
    return u"<html><head>%1<title>旧书摊</title></head><body><founder-content><p>老城门下的旧书摊又开张了，来看书的人很多。</p>"
           "</founder-content><!--enpproperty <articleid>1</articleid><date>2024-03-01 00:00:00:0</date><title>旧书摊</title>"
           "<papername>潮汐报</papername>/enpproperty--></body></html>\n"_s.arg(meta);
}

QByteArray gbk(const char *hexOfText)
{
    return QByteArray::fromHex(hexOfText);
}

#ifdef Q_OS_UNIX
/// As long as it lives, files of this process grow up to `bytes` only, as on a disk that becomes full.
class LittleRoom
{
public:
    explicit LittleRoom(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &little);
    }

    ~LittleRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    LittleRoom(const LittleRoom &) = delete;
    LittleRoom &operator=(const LittleRoom &) = delete;
    LittleRoom(LittleRoom &&) = delete;
    LittleRoom &operator=(LittleRoom &&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int);
};
#endif

}

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = m_dir->filePath(u"书房/library"_s);
    }

    void file_bad_isOneLineAndTheRestComesIn_data();
    void file_bad_isOneLineAndTheRestComesIn();
    void file_inAnyCharset_isRead_data();
    void file_inAnyCharset_isRead();
    void path_withChineseAndSpaces_comesIn();
    void path_missing_isSaid();
    void unreadableFile_isSaid();
    void sameInputAgain_changesNoByte();
    void cancelledImport_leavesWholeEditions();
    void twoImportsAtOnce_bothEndWell();
    void readingDuringAnImport_isAnswered();
    void fullDisk_isSaidAndNothingIsHalfIn();
    void readOnlyLibrary_isReadAndNotWritten();
    void library_notToBeOpened_isLeftAsItIs_data();
    void library_notToBeOpened_isLeftAsItIs();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        return writeFile(path, bytes) ? path : QString();
    }

    /// `days` editions of `articles` posts each.
    [[nodiscard]] QString site(const QString &name, int days, int articles) const
    {
        for (int day = 0; day < days; ++day) {
            const QString date = QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate);
            for (int i = 0; i < articles; ++i)
                put(u"%1/_posts/%2-%1-%3.md"_s.arg(name, date).arg(i), post(u"%1第%2篇"_s.arg(name).arg(i), date + u" 08:00:00"_s).toUtf8());
        }
        return m_dir->filePath(name);
    }

    [[nodiscard]] Answer run(QStringList words) const
    {
        words << u"--library"_s << m_library;
        const ParsedArguments parsed = parseArguments(words);
        FILE *out = std::tmpfile();
        FILE *err = std::tmpfile();
        if (!parsed.arguments || !out || !err)
            return {};
        Answer answer;
        Console console(out, err);
        answer.code = CommandLine(console, {}).run(*parsed.arguments);
        answer.out = taken(out);
        answer.err = taken(err);
        return answer;
    }

    [[nodiscard]] QByteArray libraryBytes() const
    {
        return readFile(m_library + u"/library.sqlite"_s, kMostBytes).value_or(QByteArray());
    }

    void verifySound() const
    {
        const Answer answer = run({u"check"_s});
        QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.out + answer.err));
    }

    /// Whether every edition of the library holds `articles` articles; how many editions there are.
    [[nodiscard]] qsizetype wholeEditions(int articles) const
    {
        const QStringList lines = run({u"list"_s, u"editions"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.section(u'\t', 3, 3).toInt() != articles)
                return -1;
        }
        return lines.size();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_library;
};

void TestBadInput::file_bad_isOneLineAndTheRestComesIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray whole = post(u"坏"_s, u"2024-03-01 08:00:00"_s).toUtf8();
    const QString blank = u"The file is empty."_s;
    const QString noText = u"The file holds no text."_s;
    const QString half = u"The file ends in the middle; it was probably not saved whole."_s;
    const QString unknown = u"This is no newspaper format that Baojia knows."_s;
    QByteArray noise;
    for (int i = 0; i < 2048; ++i)
        noise.append(static_cast<char>(i * 37));
    QTest::newRow("empty") << u"2024-03-01-x.md"_s << QByteArray() << blank;
    QTest::newRow("blank") << u"2024-03-01-x.md"_s << QByteArray(" \r\n\n") << blank;
    QTest::newRow("binary") << u"2024-03-01-x.md"_s << noise << noText;
    QTest::newRow("picture by another name") << u"2024-03-01-x.md"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12) << noText;
    QTest::newRow("half a head") << u"2024-03-01-x.md"_s << whole.left(40) << half;
    QTest::newRow("half a character") << u"2024-03-01-x.md"_s << whole.chopped(2) << half;
    QTest::newRow("half a page") << u"content_1.htm"_s << page(u"utf-8"_s).left(110).toUtf8() << half;
    QTest::newRow("no date") << u"x.md"_s << QByteArray(whole).replace("date: 2024-03-01 08:00:00\n", "")
                             << u"The day it appeared is not known"_s;
    QTest::newRow("impossible date") << u"x.md"_s << QByteArray(whole).replace("2024-03-01", "2024-13-41")
                                     << u"The day it appeared is not known"_s;
    QTest::newRow("no newspaper") << u"2024-03-01-x.md"_s << QByteArray(whole).replace("tags: ", "other: ")
                                  << u"It does not say which newspaper it is from."_s;
    QTest::newRow("no body") << u"2024-03-01-x.md"_s << whole.left(whole.lastIndexOf("---") + 4)
                             << u"There is no article text in it."_s;
    QTest::newRow("some other text") << u"notes.txt"_s << QByteArray("Milk, bread, newspapers.\n") << unknown;
    QTest::newRow("broken archive") << u"x.zip"_s << QByteArray("PK\x03\x04 not really") << u"The archive is damaged"_s;
}

void TestBadInput::file_bad_isOneLineAndTheRestComesIn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    put(u"in/"_s + name, bytes);
    put(u"in/_posts/2024-03-02-good.md"_s, post(u"好"_s, u"2024-03-02 08:00:00"_s).toUtf8());
    const Answer answer = run({u"import"_s, m_dir->filePath(u"in"_s)});
    QCOMPARE(answer.code, ExitCode::NotDone);
    QVERIFY2(answer.out.contains(u'\n' + name + u": "_s + sentence), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"COMMITTED 1 潮汐报 2024-03-02"_s), qPrintable(answer.out));
    QCOMPARE(wholeEditions(1), 1);
    verifySound();
}

void TestBadInput::file_inAnyCharset_isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString unnamed = page({});
    const QByteArray wide(reinterpret_cast<const char *>(unnamed.utf16()), unnamed.size() * 2);
    // The page's own bytes with its two sentences as GBK: 旧书摊, 老城门下的旧书摊又开张了，来看书的人很多。, 潮汐报
    const auto inGbk = [](QByteArray bytes) {
        bytes.replace("老城门下的旧书摊又开张了，来看书的人很多。",
                      gbk("c0cfb3c7c3c5cfc2b5c4bec9cae9ccafd3d6bfaad5c5c1cba3acc0b4bfb4cae9b5c4c8cbbadcb6e0a1a3"));
        bytes.replace("旧书摊", gbk("bec9cae9ccaf"));
        return bytes.replace("潮汐报", gbk("b3b1cfabb1a8"));
    };
    QTest::newRow("utf-8 that says gb2312") << page(u"gb2312"_s).toUtf8();
    QTest::newRow("gbk that says nothing") << inGbk(unnamed.toUtf8());
    QTest::newRow("gbk that says utf-8") << inGbk(page(u"utf-8"_s).toUtf8());
    QTest::newRow("utf-16 with mark") << QByteArray("\xFF\xFE" + wide);
    QTest::newRow("utf-16 without mark") << wide;
}

void TestBadInput::file_inAnyCharset_isRead()
{
    QFETCH(QByteArray, bytes);
    const Answer answer = run({u"import"_s, put(u"content_1.htm"_s, bytes)});
    QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.out + answer.err));
    const QString shown = run({u"show"_s, u"1"_s}).out;
    QVERIFY2(shown.startsWith(u"旧书摊\n潮汐报"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"老城门下的旧书摊又开张了，来看书的人很多。"_s), qPrintable(shown));
}

void TestBadInput::path_withChineseAndSpaces_comesIn()
{
    const QString path = put(u"我的 剪报/带 空格 的 “文件”.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s).toUtf8());
    QCOMPARE(run({u"import"_s, path}).code, ExitCode::Done);
    QCOMPARE(wholeEditions(1), 1);
}

void TestBadInput::path_missing_isSaid()
{
    const Answer answer = run({u"import"_s, m_dir->filePath(u"gone"_s)});
    QCOMPARE(answer.code, ExitCode::NotDone);
    QVERIFY2(answer.out.contains(u"does not exist."_s), qPrintable(answer.out));
}

void TestBadInput::unreadableFile_isSaid()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = put(u"a.md"_s, post(u"甲"_s, u"2024-03-01 08:00:00"_s).toUtf8());
    QVERIFY(QFile::setPermissions(path, {}));
    const Answer answer = run({u"import"_s, path});
    QCOMPARE(answer.code, ExitCode::NotDone);
    QVERIFY2(answer.out.contains(u"may not be opened with your rights."_s), qPrintable(answer.out));
#else
    QSKIP("needs rights as Unix has them");
#endif
}

void TestBadInput::sameInputAgain_changesNoByte()
{
    const QString folder = site(u"site"_s, 3, 4);
    QCOMPARE(run({u"import"_s, folder}).code, ExitCode::Done);
    const QByteArray before = libraryBytes();
    QVERIFY(!before.isEmpty());
    const Answer again = run({u"import"_s, folder});
    QCOMPARE(again.code, ExitCode::Done);
    QVERIFY2(again.out.contains(u"were there already"_s), qPrintable(again.out));
    QCOMPARE(QCryptographicHash::hash(libraryBytes(), QCryptographicHash::Sha256),
             QCryptographicHash::hash(before, QCryptographicHash::Sha256));
}

void TestBadInput::cancelledImport_leavesWholeEditions()
{
    // More than goes into one transaction.
    constexpr int days = 60;
    constexpr int posts = 40;
    qsizetype imported = 0;
    {
        const auto backend = Backend::open(m_library, Backend::Missing::Create);
        QVERIFY(backend.has_value());
        ImportOrder order;
        order.paths = QStringList {site(u"site"_s, days, posts)};
        order.committed = [cancel = order.cancel](const ImportedEdition &) mutable { cancel.cancel(); };
        const auto end = (*backend)->import(order).result();
        QVERIFY(end.has_value());
        QVERIFY(end->report.cancelled);
        imported = end->report.editions.size();
        QVERIFY2(imported > 0 && imported < days, qPrintable(QString::number(imported)));
    }
    QCOMPARE(wholeEditions(posts), imported);
    verifySound();
    QCOMPARE(run({u"import"_s, m_dir->filePath(u"site"_s)}).code, ExitCode::Done);
    QCOMPARE(wholeEditions(posts), days);
}

void TestBadInput::twoImportsAtOnce_bothEndWell()
{
    const QStringList folders {site(u"one"_s, 12, 3), site(u"two"_s, 12, 3)};
    std::array<Answer, 2> answers;
    std::array<std::unique_ptr<QThread>, 2> threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        const QString folder = folders.at(static_cast<qsizetype>(i));
        threads.at(i).reset(QThread::create([this, folder, &answer = answers.at(i)] { answer = run({u"import"_s, folder}); }));
        threads.at(i)->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const Answer &answer : answers) {
        QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.out + answer.err));
        QCOMPARE(answer.out.count(u"COMMITTED "_s), 12);
    }
    QCOMPARE(wholeEditions(6), 12);
    verifySound();
}

void TestBadInput::readingDuringAnImport_isAnswered()
{
    const QString folder = site(u"site"_s, 30, 3);
    QCOMPARE(run({u"import"_s, site(u"first"_s, 1, 3)}).code, ExitCode::Done);
    Answer imported;
    const std::unique_ptr<QThread> thread(QThread::create([&] { imported = run({u"import"_s, folder}); }));
    thread->start();
    int answers = 0;
    do {
        const Answer found = run({u"search"_s, u"旧书摊"_s, u"--count"_s});
        QVERIFY2(found.code == ExitCode::Done, qPrintable(found.err));
        // The first day has six articles once the second import reached it.
        QCOMPARE(found.out.trimmed().toInt() % 3, 0);
        ++answers;
    } while (!thread->isFinished());
    thread->wait();
    QVERIFY(answers > 0);
    QVERIFY2(imported.code == ExitCode::Done, qPrintable(imported.out + imported.err));
}

void TestBadInput::fullDisk_isSaidAndNothingIsHalfIn()
{
#ifdef Q_OS_UNIX
    const QString folder = site(u"site"_s, 40, 60);
    QCOMPARE(run({u"import"_s, site(u"first"_s, 1, 10)}).code, ExitCode::Done);
    Answer answer;
    {
        const LittleRoom room(512 * 1024);
        answer = run({u"import"_s, folder});
    }
    QCOMPARE(answer.code, ExitCode::NotDone);
    QVERIFY2(!answer.err.isEmpty() && !answer.out.contains(u"left out"_s), qPrintable(answer.out + answer.err));
    const qsizetype editions = run({u"list"_s, u"editions"_s}).out.count(u'\n');
    QVERIFY(editions < 40);
    QVERIFY(editions >= answer.out.count(u"COMMITTED "_s));
    verifySound();
    QCOMPARE(run({u"import"_s, folder}).code, ExitCode::Done);
    QCOMPARE(run({u"list"_s, u"editions"_s}).out.count(u'\n'), 40);
    verifySound();
#else
    QSKIP("needs resource limits");
#endif
}

void TestBadInput::readOnlyLibrary_isReadAndNotWritten()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QCOMPARE(run({u"import"_s, site(u"first"_s, 1, 2)}).code, ExitCode::Done);
    const auto rights = QFile::permissions(m_library);
    QVERIFY(QFile::setPermissions(m_library, QFile::ReadOwner | QFile::ExeOwner));
    const Answer found = run({u"search"_s, u"旧书摊"_s, u"--count"_s});
    const Answer refused = run({u"import"_s, m_dir->filePath(u"first"_s)});
    QVERIFY(QFile::setPermissions(m_library, rights));
    QCOMPARE(found.out.trimmed(), u"2"_s);
    QCOMPARE(refused.code, ExitCode::NotDone);
    QVERIFY2(refused.err.contains(u"This library cannot be written to."_s), qPrintable(refused.err));
#else
    QSKIP("needs rights as Unix has them");
#endif
}

void TestBadInput::library_notToBeOpened_isLeftAsItIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no database") << u"text"_s << u"is not a Baojia library. It was left as it is."_s;
    QTest::newRow("truncated") << u"truncated"_s << u"is damaged. It was left as it is"_s;
    QTest::newRow("newer") << u"newer"_s << u"was made by a newer Baojia. It was left as it is"_s;
}

void TestBadInput::library_notToBeOpened_isLeftAsItIs()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    const QString folder = site(u"first"_s, 1, 2);
    QCOMPARE(run({u"import"_s, folder}).code, ExitCode::Done);
    QByteArray bytes = libraryBytes();
    if (kind == "text"_L1)
        bytes = "a shopping list";
    else if (kind == "truncated"_L1)
        bytes.truncate(bytes.size() / 2);
    else
        bytes.replace(60, 4, QByteArray("\0\0\x03\xE7", 4)); // user_version in the header of SQLite's format
    QVERIFY(writeFile(m_library + u"/library.sqlite"_s, bytes).has_value());
    for (const QStringList &words : {QStringList {u"list"_s, u"newspapers"_s}, QStringList {u"import"_s, folder}, QStringList {u"check"_s}}) {
        const Answer answer = run(words);
        QCOMPARE(answer.code, ExitCode::NotDone);
        QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
        QVERIFY(libraryBytes() == bytes);
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
