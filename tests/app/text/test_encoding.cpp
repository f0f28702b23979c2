// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chinesecodec.h"
#include "text/declaredcharset.h"
#include "text/encoding.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"报架日报第一版：今天天气很好，记者在街上看见许多人读报。镕、喆、玥三个字不在国标一级字库里。"
    "编辑部说，每一份报纸都值得保存，这是我们的工作。"_s;
const QString traditional =
    u"報架日報第一版：今天天氣很好，記者在街上看見許多人讀報。編輯部說，每一份報紙都值得保存，這是我們的工作。"_s;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString suite(const QString &name)
{
    return QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/suites/"_s + name;
}

QByteArray big5(const QString &text)
{
    // Found by decoding every pair of bytes once; the program itself never writes Big5.
    static const QHash<QString, QByteArray> table = [] {
        QHash<QString, QByteArray> made;
        for (int lead = 0xA1; lead <= 0xF9; ++lead) {
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                const QByteArray pair = QByteArray(1, static_cast<char>(lead)) + static_cast<char>(trail);
                const QString character = ChineseCodec::fromBig5(pair);
                if (character.size() == 1 && !made.contains(character))
                    made.insert(character, pair);
            }
        }
        return made;
    }();
    QByteArray bytes;
    for (const QChar unit : text)
        bytes += unit.unicode() < 0x80 ? QByteArray(1, static_cast<char>(unit.unicode()))
                                       : table.value(QString(unit));
    return bytes;
}

} // namespace

const QString hongKong = QStringLiteral("\u5605\u556B"); // of the Hong Kong supplement

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf16_halfASurrogatePair_isReplaced()
    {
        // A mark, 甲, a low half alone, a whole pair, a high half at the end.
        const auto decoded = decodeText(QByteArray::fromHex("fffe32750edc3ed805ded8d83ed8"));
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->text.isValidUtf16());
        QVERIFY(decoded->replaced);
        QCOMPARE(decoded->text.count(QChar::ReplacementCharacter), 3);
    }


    void bytes_inAnEncoding_areRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QByteArray gb = ChineseCodec::toGb18030(story);
        const QByteArray utf8 = story.toUtf8();
        QTest::newRow("utf-8") << utf8 << u""_s << story << u"UTF-8"_s;
        QTest::newRow("utf-8 with mark")
            << QByteArray("\xEF\xBB\xBF" + utf8) << u"gbk"_s << story << u"UTF-8"_s;
        QTest::newRow("utf-8 declared gb2312") << utf8 << u"gb2312"_s << story << u"UTF-8"_s;
        QTest::newRow("gbk undeclared") << gb << u""_s << story << u"GB18030"_s;
        QTest::newRow("gbk declared gb2312") << gb << u"GB2312"_s << story << u"GB18030"_s;
        QTest::newRow("gbk declared utf-8") << gb << u"utf-8"_s << story << u"GB18030"_s;
        QTest::newRow("gbk declared iso-8859-1") << gb << u"iso-8859-1"_s << story << u"GB18030"_s;
        QTest::newRow("gb18030, short, declared")
            << ChineseCodec::toGb18030(u"镕"_s) << u"gb2312"_s << u"镕"_s << u"GB18030"_s;
        const QString rare = QString::fromUcs4(U"\U00020089\U0002A700", 2) + story;
        QTest::newRow("gb18030 four bytes") << ChineseCodec::toGb18030(rare) << u""_s << rare << u"GB18030"_s;
        QTest::newRow("gb18030 cut off")
            << gb.chopped(1) << u"gbk"_s << QString(story.chopped(1) + QChar(0xFFFD)) << u"GB18030"_s;
        QTest::newRow("big5 undeclared") << big5(traditional) << u""_s << traditional << u"Big5"_s;
        QTest::newRow("big5 declared") << big5(traditional) << u"big5"_s << traditional << u"Big5"_s;
        QTest::newRow("big5 declared gb2312") << big5(traditional) << u"gb2312"_s << traditional << u"Big5"_s;
        QTest::newRow("gbk declared big5") << gb << u"big5"_s << story << u"GB18030"_s;
        QTest::newRow("ascii") << QByteArray("plain text") << u"gb2312"_s << u"plain text"_s << u"UTF-8"_s;
        const QByteArray le(reinterpret_cast<const char *>(story.utf16()), story.size() * 2);
        QTest::newRow("utf-16 with mark") << QByteArray("\xFF\xFE" + le) << u""_s << story << u"UTF-16LE"_s;
        const QString markup = u"<html><body>"_s + story + u"</body></html>\n"_s;
        const QByteArray markupLe(reinterpret_cast<const char *>(markup.utf16()), markup.size() * 2);
        QTest::newRow("utf-16 without mark") << markupLe << u""_s << markup << u"UTF-16LE"_s;
        QByteArray be;
        for (const QChar unit : story)
            be += QByteArray(1, char(unit.unicode() >> 8)) + char(unit.unicode() & 0xFF);
        QTest::newRow("utf-16be with mark") << QByteArray("\xFE\xFF" + be) << u"gb2312"_s << story << u"UTF-16BE"_s;
        // 啫 and 嘅 of Hong Kong stand outside of plain Big5.
        QTest::newRow("big5 of Hong Kong") << QByteArray(big5(traditional) + "\x9D\xEF\x94\xDC") << u"big5-hkscs"_s
                                           << QString(traditional + hongKong) << u"Big5"_s;
        QTest::newRow("latin") << QByteArray("caf\xE9 cr\xE8me d\xE9j\xE0 vu") << u"iso-8859-1"_s
                               << u"café crème déjà vu"_s << u"windows-1252"_s;
    }

    void bytes_inAnEncoding_areRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(bytes, declared);
        QVERIFY(decoded.has_value());
        QCOMPARE(encodingName(decoded->encoding), encoding);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->declared, declared.toLower());
        QCOMPARE(decoded->garbled, false);
    }

    void utf8_cutInACharacter_isStillUtf8()
    {
        for (int cut = 1; cut < 3; ++cut) {
            const auto decoded = decodeText(story.toUtf8().chopped(3 - cut + 0), u"gb2312");
            QCOMPARE(decoded->encoding, TextEncoding::Utf8);
            QCOMPARE(decoded->text, story.chopped(1));
            QVERIFY(!decoded->replaced);
            QVERIFY(decoded->truncated);
        }
        QVERIFY(!decodeText(story.toUtf8())->truncated);
    }

    void utf8_withADamagedPlace_isStillUtf8()
    {
        QByteArray bytes = story.toUtf8();
        bytes[30] = '\xFF';
        const auto decoded = decodeText(bytes);
        QCOMPARE(decoded->encoding, TextEncoding::Utf8);
        QVERIFY(decoded->replaced);
    }

    void utf8_withADamagedRun_isStillUtf8()
    {
        QByteArray bytes = story.repeated(3).toUtf8();
        bytes.replace(60, 5, "\xE6\x91\xFF\xFE\xE8");
        const auto decoded = decodeText(bytes);
        QCOMPARE(decoded->encoding, TextEncoding::Utf8);
        QVERIFY(decoded->replaced);
    }

    void declaration_inTheDocument_isFound_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("charset");
        QTest::newRow("meta") << QByteArray("<html><meta charset=\"GBK\">") << u"gbk"_s;
        QTest::newRow("http-equiv") << QByteArray(
            "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=gb2312'>")
                                    << u"gb2312"_s;
        QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\" encoding='Big5'?><rss>") << u"big5"_s;
        QTest::newRow("none") << QByteArray("<p>charset=gbk</p>") << u""_s;
        QTest::newRow("in a comment") << QByteArray("<!-- <meta charset=utf-8> --><meta charset=gb2312>")
                                      << u"gb2312"_s;
        QTest::newRow("in an attribute") << QByteArray("<a title='<meta charset=big5>'><meta charset=gbk>")
                                         << u"gbk"_s;
        QTest::newRow("beside the type") << QByteArray(
            "<meta http-equiv=\"Content-Type\" content=\"text/html\"; charset=\"gb2312\" />")
                                         << u"gb2312"_s;
        QTest::newRow("cut off") << QByteArray("<meta charset=gb") << u""_s;
    }

    void declaration_inTheDocument_isFound()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, charset);
        QCOMPARE(declaredHtmlCharset(head), charset);
    }

    void garbled_text_isNoticed()
    {
        QVERIFY(decodeText(u"这里锟斤拷有问题"_s.toUtf8())->garbled);
        // UTF-8 that somebody read as GBK, or as Latin, and saved as UTF-8.
        QVERIFY(decodeText(ChineseCodec::fromGb18030(story.toUtf8()).toUtf8())->garbled);
        QVERIFY(decodeText(ChineseCodec::fromWindows1252(story.toUtf8()).toUtf8())->garbled);
        // What a debugger's memory and lost characters look like.
        QVERIFY(decodeText(u"烫烫烫烫"_s.toUtf8())->garbled);
        QVERIFY(decodeText(u"前面\uFFFD\uFFFD后面"_s.toUtf8())->garbled);
        QVERIFY(!decodeText(u"前面\uFFFD后面"_s.toUtf8())->garbled);
        QVERIFY(!decodeText(u"滚烫烫手"_s.toUtf8())->garbled);
        QVERIFY(!decodeText(u"déjà vu, Übergröße, naïve façade, œuvre"_s.toUtf8())->garbled);
    }

    void bytes_thatAreNoText_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nothing") << QByteArray() << ErrorKind::EmptyFile;
        QTest::newRow("blanks") << u"\uFEFF \u3000\r\n"_s.toUtf8() << ErrorKind::EmptyFile;
        QTest::newRow("NULs") << QByteArray(4096, '\0') << ErrorKind::BinaryFile;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(20, '\x01')
                             << ErrorKind::BinaryFile;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n% text\n") << ErrorKind::BinaryFile;
        QTest::newRow("controls") << QByteArray("ab\x01\x02\x03") << ErrorKind::BinaryFile;
        QByteArray every;
        for (int byte = 0; byte < 1024; ++byte)
            every += static_cast<char>(byte * 7);
        QTest::newRow("every byte") << every << ErrorKind::BinaryFile;
    }

    void bytes_thatAreNoText_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const auto decoded = decodeText(bytes, {}, u"a.htm"_s);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().kind, kind);
        QCOMPARE(decoded.error().subject, u"a.htm"_s);
    }

    void suite_gb18030_everyPairIsRead()
    {
        const QByteArray table = readAll(suite(u"gb18030/two-byte.tsv"_s));
        if (table.isEmpty())
            QSKIP("suites/gb18030 is not here");
        int pairs = 0;
        for (const QByteArray &line : table.split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() < 3)
                continue;
            const QString text = ChineseCodec::fromGb18030(QByteArray::fromHex(cells[0]));
            QCOMPARE(text.toUcs4().size(), 1);
            const QByteArray code = QByteArray::number(text.toUcs4().first(), 16);
            QVERIFY2(code == cells[1] || code == cells[2], line.constData());
            ++pairs;
        }
        qInfo("gb18030: %d pairs read as expected, 0 refused, 0 differ", pairs);
        QVERIFY(pairs >= 23940);
    }

    void suite_wpt_errorsAreThoseOfBrowsers()
    {
        const QByteArray json = readAll(suite(u"wpt/gb-decode-errors.json"_s));
        if (json.isEmpty())
            QSKIP("suites/wpt is not here");
        for (const QJsonValue &value : QJsonDocument::fromJson(json)[u"cases"_s].toArray()) {
            const QJsonObject object = value.toObject();
            const QByteArray hex = object[u"hex"_s].toString().toLatin1();
            QCOMPARE(ChineseCodec::fromGb18030(QByteArray::fromHex(hex)), object[u"text"_s].toString());
        }
    }

    void suite_uchardet_chineseIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("gb18030") << u"gb18030.txt"_s << u"GB18030"_s;
        QTest::newRow("big5") << u"big5.txt"_s << u"Big5"_s;
        QTest::newRow("utf-8") << u"utf-8.txt"_s << u"UTF-8"_s;
    }

    void suite_uchardet_chineseIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        const QByteArray bytes = readAll(suite(u"uchardet/test/zh/"_s + name));
        if (bytes.isEmpty())
            QSKIP("suites/uchardet is not here");
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(encodingName(decoded->encoding), encoding);
        QVERIFY(!decoded->replaced);
        QVERIFY(!decoded->garbled);
    }

    void windows1252_onlyItsLetters_beginUtf8()
    {
        for (char32_t unit = 0; unit < 0x10000; ++unit) {
            const QByteArray bytes = ChineseCodec::toWindows1252(QString(QChar(static_cast<char16_t>(unit))));
            for (const char byte : bytes) {
                const auto code = static_cast<unsigned char>(byte);
                QVERIFY2(code < 0xC2 || code > 0xF4 || code == unit, qPrintable(QString::number(unit, 16)));
            }
        }
    }

    void garbled_misreadPartly_asManyCharactersAsErrorsDecide()
    {
        // Misread text behind other text: garbled when four characters of UTF-8 stand against an error.
        const auto isGarbledIn = [](const QString &sample) {
            const QByteArray bytes = ChineseCodec::toGb18030(sample);
            int characters = 0;
            int errors = 0;
            for (qsizetype at = 0; at < bytes.size();) {
                const auto lead = static_cast<unsigned char>(bytes[at]);
                const qsizetype length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
                qsizetype seen = 1;
                while (seen < length && at + seen < bytes.size() && (static_cast<unsigned char>(bytes[at + seen]) & 0xC0U) == 0x80U)
                    ++seen;
                if (length > 0 && seen < length && at + seen == bytes.size())
                    break;
                characters += length > 1 && seen == length ? 1 : 0;
                errors += length == 0 || seen < length ? 1 : 0;
                at += seen == length ? length : 1;
            }
            return characters >= 6 && errors * 4 <= characters;
        };
        QString misread = ChineseCodec::fromGb18030(story.repeated(30).toUtf8());
        misread.remove(QChar::ReplacementCharacter);
        int garbled = 0;
        for (int plain = 0; plain < 700; plain += 7) {
            for (const bool before : {false, true}) {
                const QString other = story.repeated(12).first(plain);
                const QString text = before ? QString(other + misread) : QString(misread.first(1200) + other);
                QString sample;
                for (const QChar unit : text) {
                    if (unit.unicode() >= 0x80 && sample.size() < 2000)
                        sample += unit;
                }
                const auto decoded = decodeText(text.toUtf8());
                QVERIFY(decoded.has_value());
                QCOMPARE(decoded->garbled, isGarbledIn(sample));
                garbled += decoded->garbled ? 1 : 0;
            }
        }
        QVERIFY(garbled > 0 && garbled < 200);
    }

    void shared_documents_areReadWhole()
    {
        const QString data = QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/data"_s;
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(data))
            QSKIP("shared data is not here");
        int files = 0;
        QDirIterator iterator(data,
                              {u"*.htm"_s, u"*.html"_s, u"*.shtml"_s, u"*.md"_s, u"*.txt"_s, u"*.xml"_s},
                              QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            const QByteArray bytes = readAll(path);
            if (bytes.isEmpty())
                continue;
            const auto decoded = decodeText(bytes, {}, path);
            QVERIFY2(decoded.has_value(), qPrintable(path));
            if (decoded->replaced || decoded->garbled)
                qInfo() << path << encodingName(decoded->encoding) << decoded->declared << decoded->replaced
                        << decoded->garbled;
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
