// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/archivestream.h"
#include "sources/filekind.h"
#include "sources/source.h"
#include "tests/support/packed.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>
#include <zlib.h>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Makes a zip look as if old Windows had written it: no entry says that its name is UTF-8.
void clearUtf8Flags(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (const auto &[mark, flags] : {std::pair(QByteArray("PK\x03\x04", 4), 7), std::pair(QByteArray("PK\x01\x02", 4), 9)}) {
        for (qsizetype i = bytes.indexOf(mark); i >= 0; i = bytes.indexOf(mark, i + 1))
            bytes[i + flags] = static_cast<char>(bytes.at(i + flags) & ~0x08);
    }
    file.seek(0);
    file.write(bytes);
}

QByteArray littleEndian(quint64 number, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>((number >> (8 * i)) & 0xFF);
    return bytes;
}

quint64 checkSum(const QByteArray &bytes)
{
    return crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size()));
}

/// A RAR 4 with one member that is not compressed, which nothing free can write.
QByteArray storedRar(const QByteArray &name, const QByteArray &content)
{
    const auto block = [](const QByteArray &header) -> QByteArray { return littleEndian(checkSum(header) & 0xFFFF, 2) + header; };
    const auto size = static_cast<quint64>(content.size());
    return QByteArray("Rar!\x1A\x07\0", 7) + block(QByteArray::fromHex("7300000d00000000000000"))
        + block(QByteArray::fromHex("740080") + littleEndian(static_cast<quint64>(32 + name.size()), 2) + littleEndian(size, 4) + littleEndian(size, 4)
                + '\x02' + littleEndian(checkSum(content), 4) + littleEndian(0x5CF25000, 4) + '\x14' + '\x30'
                + littleEndian(static_cast<quint64>(name.size()), 2) + littleEndian(0x20, 4) + name)
        + content + block(QByteArray::fromHex("7b00400700"));
}

QStringList skippedNames(const Source &source, ErrorKind kind)
{
    QStringList names;
    for (const SkippedFile &file : source.skipped()) {
        if (file.reason.kind == kind)
            names.append(file.file);
    }
    return names;
}

}

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_progress = {};
    }

    void open_missingPath_isNotFound() { QCOMPARE(Source::open(at(u"nichts"_s), m_progress).error().kind, ErrorKind::NotFound); }

    void folder_listed_isSortedAndRelative()
    {
        put(at(u"in/b.txt"_s), "b");
        put(at(u"in/有 空格/a.txt"_s), "a");
        put(at(u"in/𠮷.txt"_s), "x");
        put(at(u"in/～.txt"_s), "y");
        put(at(u"in/.git/config"_s), "no");
        const auto source = open(u"in"_s);
        QCOMPARE(source->files().toList(), (QStringList {u"b.txt"_s, u"有 空格/a.txt"_s, u"～.txt"_s, u"𠮷.txt"_s}));
        QCOMPARE(source->read(u"有 空格/a.txt"_s).value(), QByteArray("a"));
        QCOMPARE(source->skipped().size(), 0);
    }

    void folder_links_areNamedNotFollowed()
    {
        put(at(u"outside/secret.txt"_s), "secret");
        put(at(u"in/a.txt"_s), "a");
        QVERIFY(QFile::link(at(u"outside"_s), at(u"in/folder"_s)));
        QVERIFY(QFile::link(at(u"outside/secret.txt"_s), at(u"in/file.txt"_s)));
        QVERIFY(QFile::link(at(u"gone"_s), at(u"in/broken"_s)));
        const auto source = open(u"in"_s);
        QCOMPARE(source->files().toList(), QStringList {u"a.txt"_s});
        QCOMPARE(skippedNames(*source, ErrorKind::SymbolicLink), (QStringList {u"broken"_s, u"file.txt"_s, u"folder"_s}));
        QCOMPARE(source->read(u"folder/secret.txt"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(source->read(u"../outside/secret.txt"_s).error().kind, ErrorKind::NotFound);
    }

    void folder_fileReplacedByLink_isNotFollowed()
    {
        put(at(u"outside/secret.txt"_s), "secret");
        put(at(u"in/a.txt"_s), "a");
        const auto source = open(u"in"_s);
        QVERIFY(QFile::remove(at(u"in/a.txt"_s)));
        QVERIFY(QFile::link(at(u"outside/secret.txt"_s), at(u"in/a.txt"_s)));
        QCOMPARE(source->read(u"a.txt"_s).error().kind, ErrorKind::SymbolicLink);
    }

    void folder_unreadable_isNamed()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        put(at(u"in/a.txt"_s), "a");
        QFile::setPermissions(at(u"in/a.txt"_s), {});
        QCOMPARE(skippedNames(*open(u"in"_s), ErrorKind::AccessDenied), QStringList {u"a.txt"_s});
        QCOMPARE(Source::open(at(u"in/a.txt"_s), m_progress).error().kind, ErrorKind::AccessDenied);
    }

    void folder_tooManyFiles_stopsAndSaysSo()
    {
        for (int i = 0; i < 12; ++i)
            put(at(u"in/%1.txt"_s.arg(i)), "x");
        ImportBudget budget;
        budget.files = 10;
        const auto source = Source::open(at(u"in"_s), m_progress, budget);
        QCOMPARE((*source)->files().size(), 10);
        QCOMPARE((*source)->skipped().size(), 1);
        QCOMPARE((*source)->skipped().first().reason.kind, ErrorKind::TooMany);
    }

    void folder_documentOverBudget_isTooLarge()
    {
        put(at(u"in/a.txt"_s), QByteArray(100, 'x'));
        ImportBudget budget;
        budget.documentBytes = 99;
        const auto source = Source::open(at(u"in"_s), m_progress, budget);
        QCOMPARE((*source)->read(u"a.txt"_s).error().kind, ErrorKind::TooLarge);
        QCOMPARE((*source)->readHead(u"a.txt"_s, 10).value().size(), 10);
    }

    void folder_cancelled_endsTheListing()
    {
        put(at(u"in/a.txt"_s), "a");
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(Source::open(at(u"in"_s), progress).error().kind, ErrorKind::Cancelled);
    }

    void folder_veryDeep_isWalked()
    {
        QString deep = u"in"_s;
        for (int i = 0; i < 300; ++i)
            deep += u"/d"_s;
        put(at(deep + u"/a.txt"_s), "a");
        QCOMPARE(open(u"in"_s)->files().size(), 1);
    }

    void file_ofMirror_reachesItsCompanions()
    {
        put(at(u"paper/html/2026-07/18/node_1.htm"_s), "<html>");
        put(at(u"paper/html/2026-07/18/content_1.htm"_s), "<html>1");
        put(at(u"paper/tplimg/a.png"_s), "png");
        put(at(u"other/secret.txt"_s), "secret");
        const auto source = open(u"paper/html/2026-07/18/node_1.htm"_s);
        QCOMPARE(source->files().toList(), QStringList {u"html/2026-07/18/node_1.htm"_s});
        QVERIFY(source->isSingleFile());
        QCOMPARE(source->read(u"html/2026-07/18/content_1.htm"_s).value(), QByteArray("<html>1"));
        QVERIFY(source->contains(u"tplimg/a.png"_s));
        QVERIFY(!source->contains(u"../other/secret.txt"_s));
        QVERIFY(!source->contains(u"html/../../other/secret.txt"_s));
        QVERIFY(!source->contains(at(u"other/secret.txt"_s)));
    }

    void file_inOrdinaryFolder_reachesNoFurther()
    {
        put(at(u"2024/1/note.txt"_s), "x");
        put(at(u"2024/other.txt"_s), "y");
        const auto source = open(u"2024/1/note.txt"_s);
        QCOMPARE(source->files().toList(), QStringList {u"note.txt"_s});
        QVERIFY(!source->contains(u"other.txt"_s));
    }

    void archive_ofEachKind_isRead_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("zip") << QByteArray("zip");
        QTest::newRow("7z") << QByteArray("7zip");
        QTest::newRow("tar.gz") << QByteArray("pax");
    }

    void archive_ofEachKind_isRead()
    {
        QFETCH(const QByteArray, format);
        pack(at(u"a.bin"_s), format.constData(), {{"b/2.txt", "two"}, {"a.png", "png"}, {"b/1.txt", "one"}});
        const auto source = open(u"a.bin"_s);
        QCOMPARE(source->files().toList(), (QStringList {u"a.png"_s, u"b/1.txt"_s, u"b/2.txt"_s}));
        QCOMPARE(source->read(u"b/1.txt"_s).value(), QByteArray("one"));
        QCOMPARE(source->read(u"a.png"_s).value(), QByteArray("png"));
        QCOMPARE(source->readHead(u"b/2.txt"_s, 2).value(), QByteArray("tw"));
        QCOMPARE(source->read(u"none"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(source->diskPath(u"b/1.txt"_s).isEmpty());
    }

    void archive_chineseNames_areReadInBothEncodings()
    {
        pack(at(u"a.zip"_s), "zip", {{QByteArray::fromHex("b1a8d6bd2fd2bb2e747874"), "gbk"}, {"日报/二.txt", "utf8"}});
        clearUtf8Flags(at(u"a.zip"_s));
        const auto source = open(u"a.zip"_s);
        QCOMPARE(source->files().toList(), (QStringList {u"报纸/一.txt"_s, u"日报/二.txt"_s}));
        QCOMPARE(source->read(u"报纸/一.txt"_s).value(), QByteArray("gbk"));
    }

    void archive_ofOldWindows_hasChineseNames_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("rar") << QByteArray("rar");
        QTest::newRow("tar") << QByteArray("gnutar");
        QTest::newRow("zip") << QByteArray("zip");
    }

    void archive_ofOldWindows_hasChineseNames()
    {
        QFETCH(const QByteArray, form);
        const QByteArray name = QByteArray::fromHex("b1a8d6bd2fe9465f2e747874"); // 报纸/镕_.txt, 镕 being outside of GB2312
        if (form == "rar")
            put(at(u"a"_s), storedRar(name, "gbk"));
        else
            pack(at(u"a"_s), form.constData(), {{name, "gbk"}});
        if (form == "zip")
            clearUtf8Flags(at(u"a"_s));
        const auto source = open(u"a"_s);
        QCOMPARE(source->files().toList(), QStringList {u"报纸/镕_.txt"_s});
        QCOMPARE(source->read(u"报纸/镕_.txt"_s).value(), QByteArray("gbk"));
    }

    void archive_namesWronglyMarkedAsUtf8_keepTheirContent()
    {
        pack(at(u"a.zip"_s), "zip", {{QByteArray::fromHex("b1a8d6bd2e747874"), "gbk"}, {"b.txt", "b"}, {QByteArray::fromHex("b1a82e747874"), "two"}});
        const auto source = open(u"a.zip"_s);
        QCOMPARE(source->files().size(), 3);
        QList<QByteArray> contents;
        for (const QString &file : source->files())
            contents.append(source->read(file).value());
        QVERIFY(contents.contains("gbk") && contents.contains("two") && contents.contains("b"));
    }

    void archive_namesMarkedAsUtf8_areRead()
    {
        pack(at(u"a.zip"_s), "zip", {{"日报/二.txt", "utf8"}});
        QCOMPARE(open(u"a.zip"_s)->files().toList(), QStringList {u"日报/二.txt"_s});
    }

    void archive_hostileMembers_areNamedAndLeftOut()
    {
        pack(at(u"a.tar.gz"_s), "pax",
             {{"../up.txt", "x"}, {"/abs.txt", "x"}, {"a/../../up.txt", "x"}, {"link", "/etc/passwd", AE_IFLNK}, {"dev", {}, AE_IFCHR},
              {"good.txt", "good"}, {"good.txt", "again"}, {"C:\\x.txt", "x"}, {".git/config", "x"}});
        const auto source = open(u"a.tar.gz"_s);
        QCOMPARE(source->files().toList(), QStringList {u"good.txt"_s});
        QCOMPARE(source->read(u"good.txt"_s).value(), QByteArray("good"));
        QCOMPARE(skippedNames(*source, ErrorKind::SymbolicLink), QStringList {u"link"_s});
        QCOMPARE(skippedNames(*source, ErrorKind::AlreadyExists), QStringList {u"good.txt"_s});
        QCOMPARE(skippedNames(*source, ErrorKind::BadArchive),
                 (QStringList {u"../up.txt"_s, u"/abs.txt"_s, u"a/../../up.txt"_s, u"dev"_s, u"C:\\x.txt"_s}));
    }

    void archive_bomb_stopsAtItsRatio()
    {
        pack(at(u"a.tar.gz"_s), "pax", {{"small.txt", "x"}, {"zeros.txt", QByteArray(8 << 20, '\0')}});
        ImportBudget budget;
        budget.ratioFrom = 1 << 20;
        const auto source = Source::open(at(u"a.tar.gz"_s), m_progress, budget);
        QCOMPARE((*source)->files().toList(), QStringList {u"small.txt"_s});
        QCOMPARE(skippedNames(**source, ErrorKind::TooLarge), QStringList {u"zeros.txt"_s});
    }

    void archive_overBudgets_leavesOutWhatIsTooMuch()
    {
        pack(at(u"a.zip"_s), "zip", {{"1.txt", QByteArray(50, 'a')}, {"2.txt", QByteArray(200, 'b')}, {"3.txt", "c"}});
        ImportBudget budget;
        budget.documentBytes = 100;
        auto source = Source::open(at(u"a.zip"_s), m_progress, budget);
        QCOMPARE((*source)->files().toList(), (QStringList {u"1.txt"_s, u"3.txt"_s}));
        QCOMPARE(skippedNames(**source, ErrorKind::TooLarge), QStringList {u"2.txt"_s});
        budget = {};
        budget.members = 2;
        source = Source::open(at(u"a.zip"_s), m_progress, budget);
        QCOMPARE((*source)->files().size(), 2);
        QCOMPARE(skippedNames(**source, ErrorKind::TooMany).size(), 1);
    }

    void archive_ofMoreThanItMayUnpack_stopsThere_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("sizes that are declared") << QByteArray("zip");
        QTest::newRow("sizes that are counted") << QByteArray("pax");
    }

    void archive_ofMoreThanItMayUnpack_stopsThere()
    {
        QFETCH(QByteArray, format);
        pack(at(u"a.packed"_s), format.constData(), {{"1.txt", QByteArray(50, 'a')}, {"2.txt", QByteArray(60, 'b')}, {"3.txt", "c"}});
        ImportBudget budget;
        budget.totalBytes = 100;
        const auto source = Source::open(at(u"a.packed"_s), m_progress, budget);
        QVERIFY(source.has_value());
        QCOMPARE((*source)->files().toList(), QStringList {u"1.txt"_s});
        QCOMPARE(skippedNames(**source, ErrorKind::TooLarge), QStringList {u"2.txt"_s});
    }

    void picture_ofMoreThan100MillionPixels_isNone()
    {
        const QByteArray before = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QCOMPARE(assetMediaType(before + QByteArray::fromHex("00002710000027100802000000")), u"image/png"_s);
        QCOMPARE(assetMediaType(before + QByteArray::fromHex("00002710000027110802000000")), QString());
        QCOMPARE(assetMediaType(before + QByteArray::fromHex("7fffffff7fffffff0802000000")), QString());
    }

    void budgets_areThoseOfTheSafetyPlan()
    {
        const ImportBudget budget;
        QCOMPARE(budget.totalBytes, 2LL << 30);
        QCOMPARE(budget.documentBytes, 64LL << 20);
        QCOMPARE(budget.ratio, 100);
        QCOMPARE(budget.ratioFrom, 64LL << 20);
        QCOMPARE(budget.members, 100'000);
    }

    void archive_cutInHalf_keepsWhatCanBeRead()
    {
        QByteArray noise(200'000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919 + i / 13) % 251);
        pack(at(u"a.tar.gz"_s), "pax", {{"first.txt", "first"}, {"second.bin", noise}});
        QFile file(at(u"a.tar.gz"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 64));
        file.close();
        const auto source = open(u"a.tar.gz"_s);
        QCOMPARE(source->files().toList(), QStringList {u"first.txt"_s});
        QCOMPARE(source->read(u"first.txt"_s).value(), QByteArray("first"));
        QCOMPARE(source->skipped().size(), 1);
        QCOMPARE(source->skipped().first().reason.kind, ErrorKind::BadArchive);
    }

    void archive_inAnArchive_isReadFromThere()
    {
        pack(at(u"inner.7z"_s), "7zip", {{"b/2.txt", "two"}, {"b/1.txt", QByteArray(5000, 'x')}});
        for (const char *format : {"zip", "7zip", "pax"}) {
            pack(at(u"outer"_s), format, {{"a.txt", "a"}, {"inner.7z", bytesOf(u"inner.7z"_s)}});
            // Once within a document's size, once unpacked into a file.
            for (const qint64 document : {1 << 20, 100}) {
                ImportBudget budget;
                budget.documentBytes = document;
                auto outer = Source::open(at(u"outer"_s), m_progress, budget);
                QVERIFY((*outer)->unpackedBytes() > 0);
                auto device = (*outer)->device(u"inner.7z"_s);
                QVERIFY(device.has_value());
                const auto inner = Source::openArchive(u"inner"_s, *device, m_progress, {});
                QCOMPARE((*inner)->files().toList(), (QStringList {u"b/1.txt"_s, u"b/2.txt"_s}));
                QCOMPARE((*inner)->read(u"b/2.txt"_s).value(), QByteArray("two"));
                QCOMPARE((*inner)->read(u"b/1.txt"_s).value().size(), 5000);
                QCOMPARE((*outer)->device(u"none"_s).error().kind, ErrorKind::NotFound);
            }
        }
    }

    void archive_withPassword_saysSo()
    {
        pack(at(u"a.zip"_s), "zip", {{"open.txt", "open"}, {"secret.txt", "secret secret"}});
        QByteArray bytes = bytesOf(u"a.zip"_s);
        const qsizetype local = bytes.lastIndexOf(QByteArray("PK\x03\x04", 4));
        const qsizetype central = bytes.lastIndexOf(QByteArray("PK\x01\x02", 4));
        bytes[local + 6] = static_cast<char>(bytes[local + 6] | 1);
        bytes[central + 8] = static_cast<char>(bytes[central + 8] | 1);
        put(at(u"a.zip"_s), bytes);
        const auto source = open(u"a.zip"_s);
        QCOMPARE(source->files().toList(), QStringList {u"open.txt"_s});
        QCOMPARE(source->skipped().first().file, u"secret.txt"_s);
        QCOMPARE(source->skipped().first().reason.detail, u"encrypted"_s);
    }

    void archive_withSecretNames_saysSo()
    {
        // A 7z whose list of names is itself packed with AES: nothing but its head is looked at.
        const QByteArray list = QByteArray::fromHex("17" "0600010910" "00" "070b01000124" "06f10701" "0213000c10" "00" "00");
        const QByteArray start = littleEndian(16, 8) + littleEndian(static_cast<quint64>(list.size()), 8) + littleEndian(checkSum(list), 4);
        put(at(u"a.7z"_s),
            QByteArray("7z\xBC\xAF\x27\x1C\0\4", 8) + littleEndian(checkSum(start), 4) + start + QByteArray(16, '\x55') + list);
        const auto source = Source::open(at(u"a.7z"_s), m_progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ErrorKind::BadArchive);
        QCOMPARE(source.error().detail, u"encrypted"_s);
    }

    void archive_inSeveralFiles_saysSo()
    {
        QByteArray noise(20'000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919 + i / 13) % 251);
        pack(at(u"a.7z"_s), "7zip", {{"a.bin", noise}});
        put(at(u"a.7z.001"_s), bytesOf(u"a.7z"_s).chopped(60));
        const auto source = Source::open(at(u"a.7z.001"_s), m_progress);
        QVERIFY(!source);
        QCOMPARE(source.error().detail, u"volume"_s);
        for (const QStringView name : {u"b/a.part2.rar", u"a.PART01.RAR", u"a.r00", u"a.z01", u"a.zip.002"})
            QVERIFY2(isArchiveVolume(name), qPrintable(name.toString()));
        for (const QStringView name : {u"a.rar", u"party.rar", u"a.001", u"2024.01"})
            QVERIFY2(!isArchiveVolume(name), qPrintable(name.toString()));
    }

    void name_withQuery_hasTheSuffixBeforeIt()
    {
        QCOMPARE(suffixOf(u"a/style.CSS?v=1.2"), u"css"_s);
        QCOMPARE(suffixOf(u"content_1.htm@div=-1"), u"htm"_s);
        QCOMPARE(suffixOf(u"p.png%3Fv=3"), u"png"_s);
        QCOMPARE(suffixOf(u"me@home.txt"), u"txt"_s);
        QVERIFY(hasCompanionSuffix(u"p.png?x=a.htm"));
    }

    void archive_ofRubbish_isBad()
    {
        put(at(u"a.zip"_s), QByteArray("PK\x03\x04", 4) + QByteArray(300, 'x'));
        QCOMPARE(Source::open(at(u"a.zip"_s), m_progress).error().kind, ErrorKind::BadArchive);
    }

    void safeName_ofMembers_leadsNowhere()
    {
        QCOMPARE(safeName(u"./a//b\\c.txt"_s), u"a/b/c.txt"_s);
        QCOMPARE(safeName(u"..\\a"_s), QString());
        QCOMPARE(safeName(u"a\nb"_s), QString());
        QCOMPARE(safeName(u"D:/a"_s), QString());
        QCOMPARE(safeName(u"a..b/..c"_s), u"a..b/..c"_s);
        QCOMPARE(safeName(u"a/"_s + QChar(0xd800) + u"b"), QString());
    }

    void mediaType_ofBytes_ignoresNames()
    {
        QCOMPARE(assetMediaType("\xFF\xD8\xFF\xE0"), u"image/jpeg"_s);
        QCOMPARE(assetMediaType("%PDF-1.4"), u"application/pdf"_s);
        QCOMPARE(assetMediaType("GIF89a"), u"image/gif"_s);
        QCOMPARE(assetMediaType("RIFF....WEBP"), u"image/webp"_s);
        QCOMPARE(assetMediaType("<svg xmlns="), QString());
        QCOMPARE(assetMediaType("BMW fährt"), QString());
        QCOMPARE(assetMediaType({}), QString());
    }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString at(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<Source> open(const QString &name)
    {
        auto source = Source::open(at(name), m_progress);
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        return std::move(*source);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TestSource)
#include "test_source.moc"
