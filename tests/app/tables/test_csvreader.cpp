// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csvreader.h"
#include "text/chinesecodec.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// A table that is made while it is read: a gigabyte of it needs no disk.
class EndlessTable final : public QIODevice
{
public:
    EndlessTable(QByteArray record, qint64 records)
        : m_record(std::move(record))
        , m_left(m_record.size() * records)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return m_left == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        for (qint64 i = 0; i < size; ++i, ++m_at)
            data[i] = m_record.at(m_at % m_record.size());
        m_left -= size;
        return size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_record;
    qint64 m_left;
    qint64 m_at = 0;
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cells_byTheStandard_areRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("records"); // cells joined by |
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("no end") << QByteArray("a,b\r\nc,d") << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("quotes") << QByteArray("\"a,1\",\"b\"\"2\"\"\"\n") << QStringList{u"a,1|b\"2\""_s};
        QTest::newRow("lines") << QByteArray("\"a\r\n1\",b\r\nc,d\r\n")
                               << QStringList{u"a\r\n1|b"_s, u"c|d"_s};
        QTest::newRow("empty cells") << QByteArray(",\"\",\n") << QStringList{u"||"_s};
        QTest::newRow("blank lines") << QByteArray("a,b\n\n \nc,d\n\n") << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("old Macintosh") << QByteArray("a,b\rc,d\r") << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("quote inside") << QByteArray("a\"b,c\n") << QStringList{u"a\"b|c"_s};
        QTest::newRow("behind a quote") << QByteArray("\"a\"b,c\n") << QStringList{u"ab|c"_s};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a,b\n")
                              << QStringList{u"a|b"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("one cell at the end") << QByteArray("a,b\nc") << QStringList{u"a|b"_s, u"c"_s};
    }

    void cells_byTheStandard_areRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, records);
        QBuffer buffer;
        buffer.setData(text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader csv(buffer, TextEncoding::Utf8, ',');
        QStringList read;
        while (csv.next() == CsvReader::Got::Record)
            read.append(csv.cells().join(u'|'));
        QCOMPARE(read, records);
        QCOMPARE(csv.next(), CsvReader::Got::End);
    }

    void lines_ofRecords_areThoseOfTheFile()
    {
        QBuffer buffer;
        buffer.setData("a,b\n\n\"x\ny\nz\",1\r\nc,d\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader csv(buffer, TextEncoding::Utf8, ',');
        QList<qint64> lines;
        while (csv.next() == CsvReader::Got::Record)
            lines.append(csv.line());
        QCOMPARE(lines, (QList<qint64>{1, 3, 6}));
    }

    void openQuote_isNamed_andTheNextLineRead()
    {
        QBuffer buffer;
        buffer.setData("a,b\n\"c,d\ne,f\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader csv(buffer, TextEncoding::Utf8, ',');
        QCOMPARE(csv.next(), CsvReader::Got::Record);
        QCOMPARE(csv.next(), CsvReader::Got::OpenQuote);
        QCOMPARE(csv.line(), 2);
        QCOMPARE(csv.next(), CsvReader::Got::Record);
        QCOMPARE(csv.cells(), (QStringList{u"e"_s, u"f"_s}));
        QCOMPARE(csv.next(), CsvReader::Got::End);
    }

    void chinese_inEachEncoding_isRead()
    {
        const QString text = u"标题,“正文”\n龍門,一丨二\n"_s;
        const QList<std::pair<TextEncoding, QByteArray>> written{
            {TextEncoding::Utf8, text.toUtf8()},
            {TextEncoding::Gb18030, ChineseCodec::toGb18030(text)},
            {TextEncoding::Utf16Le,
             QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)},
            {TextEncoding::Utf8, ChineseCodec::toGb18030(text)}, // told wrongly
        };
        for (const auto &[encoding, bytes] : written) {
            QBuffer buffer;
            buffer.setData(bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            CsvReader csv(buffer, encoding, ',');
            QCOMPARE(csv.next(), CsvReader::Got::Record);
            QCOMPARE(csv.cells(), (QStringList{u"标题"_s, u"“正文”"_s}));
            QCOMPARE(csv.next(), CsvReader::Got::Record);
            QCOMPARE(csv.cells(), (QStringList{u"龍門"_s, u"一丨二"_s}));
            QVERIFY(!csv.isReplaced());
        }
    }

    void delimiter_isTheOneOfTheFirstLine()
    {
        QCOMPARE(CsvReader::delimiterOf("a,b;c,d\n;;;;;"), ',');
        QCOMPARE(CsvReader::delimiterOf("a\tb\tc,d\n"), '\t');
        QCOMPARE(CsvReader::delimiterOf("\"a,b,c,d\";e\n"), ';');
        QCOMPARE(CsvReader::delimiterOf("a"), ',');
    }

    void longTable_isReadInPieces()
    {
        const QByteArray record = u"\"甲\"\"乙\",\"两\n行\",丙\n"_s.toUtf8();
        constexpr qint64 records = 300'000; // several times what is held at once
        EndlessTable table(record, records);
        CsvReader csv(table, TextEncoding::Utf8, ',');
        qint64 read = 0;
        while (csv.next() == CsvReader::Got::Record) {
            QCOMPARE(csv.cells().size(), 3);
            QCOMPARE(csv.cells().at(1), u"两\n行"_s);
            QCOMPARE(csv.line(), 2 * read + 1);
            ++read;
        }
        QCOMPARE(read, records);
        QCOMPARE(csv.bytesRead(), record.size() * records);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csvreader.moc"
