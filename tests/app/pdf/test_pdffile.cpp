// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdffile.h"
#include "pdf/pdftext.h"

#include "tests/support/plainpdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <QtTest/QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPages_opened_sayTitleAndCount();
    void page_takenOut_standsAlone();
    void bytes_damaged_badMarkup();
    void password_needed_isSaid();
    void formsThatDrawForms_tooLarge();
    void formDrawnOnceAmongMany_isCheap();
    void picture_ofHugeSize_tooLarge();
    void pattern_ofTinyTiles_tooLarge();
    void boxAndRotation_areTold();

private:
    static QByteArray withPassword(const QByteArray &plain);
    /// A page that draws what `objects` (numbered from 5) hold under the name X.
    static QByteArray
    drawing(const QByteArray &content, const QByteArray &objects, const QByteArray &page = {});
};

QByteArray TestPdfFile::withPassword(const QByteArray &plain)
{
    QPDF pdf;
    pdf.processMemoryFile("plain", plain.constData(), size_t(plain.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(
        "secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray TestPdfFile::drawing(const QByteArray &content, const QByteArray &objects, const QByteArray &page)
{
    // Without a table of objects: reading it rebuilds the table.
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] "
        + page + " /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length "
        + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream\nendobj\n" + objects
        + "trailer << /Root 1 0 R >>\n%%EOF\n";
}

void TestPdfFile::twoPages_opened_sayTitleAndCount()
{
    const auto file = PdfFile::open(PlainPdf::bytes({{}, {}}, u"海岛日报"_s, u"2024年5月1日"_s), u"a.pdf"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->pageCount(), 2);
    QCOMPARE(file->title(), u"海岛日报"_s);
    QCOMPARE(file->about(), u"2024年5月1日"_s);
}

void TestPdfFile::page_takenOut_standsAlone()
{
    const PlainPdf::Sheet first{{{u"第一版的字"_s, 20, 20, 10}}};
    const PlainPdf::Sheet second{{{u"第二版"_s, 20, 20, 10}}};
    const auto file = PdfFile::open(PlainPdf::bytes({first, second}), u"a.pdf"_s);
    QVERIFY(file.has_value());
    const auto single = file->single(1);
    QVERIFY(single.has_value());
    const auto again = file->single(1);
    QVERIFY(again.has_value());
    QCOMPARE(*single, *again); // the same page is the same asset each time
    const auto alone = PdfFile::open(*single, u"b.pdf"_s);
    QVERIFY(alone.has_value());
    QCOMPARE(alone->pageCount(), 1);
    const auto text = PdfText::open(*single, u"b.pdf"_s);
    QVERIFY(text.has_value());
    QCOMPARE(text->page(0, 1000).lines.value(0).text, u"第二版"_s);
}

void TestPdfFile::bytes_damaged_badMarkup()
{
    const QByteArray whole = PlainPdf::bytes({{}});
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4\n%%EOF"), whole.first(60)})
        QCOMPARE(PdfFile::open(bytes, u"a.pdf"_s).error().kind, ErrorKind::BadMarkup);
}

void TestPdfFile::password_needed_isSaid()
{
    const QByteArray locked = withPassword(PlainPdf::bytes({{}}));
    QCOMPARE(PdfFile::open(locked, u"a.pdf"_s).error().kind, ErrorKind::NeedsPassword);
    QCOMPARE(PdfText::open(locked, u"a.pdf"_s).error().kind, ErrorKind::NeedsPassword);
}

void TestPdfFile::formsThatDrawForms_tooLarge()
{
    QByteArray objects;
    for (int i = 5; i < 15; ++i) {
        objects += QByteArray::number(i)
            + " 0 obj\n<< /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X "
            + QByteArray::number(i + 1) + " 0 R >> >> /Length 60 >>\nstream\n"
            + QByteArray("/X Do ").repeated(10) + "\nendstream\nendobj\n";
    }
    objects +=
        "15 0 obj\n<< /Subtype /Form /BBox [0 0 1 1] /Length 10 >>\nstream\n0 0 1 1 re\nendstream\nendobj\n";
    const auto file = PdfFile::open(drawing("/X Do", objects), u"a.pdf"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->inspect(0).error().kind, ErrorKind::TooLarge);
}

void TestPdfFile::formDrawnOnceAmongMany_isCheap()
{
    // A page of a thousand small pictures and one large form is an ordinary page.
    const QByteArray strokes = QByteArray("0 0 1 1 re f ").repeated(400'000);
    const QByteArray form = "5 0 obj\n<< /Subtype /Form /BBox [0 0 1 1] /Length "
        + QByteArray::number(strokes.size()) + " >>\nstream\n" + strokes + "\nendstream\nendobj\n";
    const auto file =
        PdfFile::open(drawing("/X Do " + QByteArray("/Y Do ").repeated(1000), form), u"a.pdf"_s);
    QVERIFY(file.has_value());
    QVERIFY(file->inspect(0).has_value());
    const auto often = PdfFile::open(drawing(QByteArray("/X Do ").repeated(100), form), u"a.pdf"_s);
    QVERIFY(often.has_value());
    QCOMPARE(often->inspect(0).error().kind, ErrorKind::TooLarge);
}

void TestPdfFile::picture_ofHugeSize_tooLarge()
{
    const QByteArray picture =
        "5 0 obj\n<< /Subtype /Image /Width 50000 /Height 50000 /BitsPerComponent 1 /ColorSpace "
        "/DeviceGray /Length 1 >>\nstream\n0\nendstream\nendobj\n";
    const auto file = PdfFile::open(drawing("/X Do", picture), u"a.pdf"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->inspect(0).error().kind, ErrorKind::TooLarge);
}

void TestPdfFile::pattern_ofTinyTiles_tooLarge()
{
    const auto patterned = [](const QByteArray &step, const QByteArray &matrix) {
        return PdfFile::open(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 "
            "R "
            "/MediaBox [0 0 1000 1500] /Resources << /Pattern << /P 5 0 R >> >> /Contents 4 0 R >>\nendobj\n"
            "4 0 obj\n<< /Length 37 >>\nstream\n/Pattern cs /P scn 0 0 1000 1500 re f\nendstream\nendobj\n"
            "5 0 obj\n<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep "
                + step + " /YStep " + step + " /Matrix " + matrix
                + " /Resources << >> /Length 14 >>\nstream\n0 0 1 1 re f  \nendstream\nendobj\n"
                  "trailer << /Root 1 0 R >>\n",
            u"a.pdf"_s);
    };
    const auto plain = patterned("2", "[1 0 0 1 0 0]");
    QVERIFY(plain.has_value());
    QVERIFY(plain->inspect(0).has_value());
    for (const auto &[step, matrix] : {std::pair("0.1", "[1 0 0 1 0 0]"),
                                       std::pair("2", "[0 0.05 -0.05 0 0 0]"),
                                       std::pair("0", "[1 0 0 1 0 0]")}) {
        const auto file = patterned(step, matrix);
        QVERIFY(file.has_value());
        QCOMPARE(file->inspect(0).error().kind, ErrorKind::TooLarge);
    }
}

void TestPdfFile::boxAndRotation_areTold()
{
    const auto file = PdfFile::open(drawing("", {}, "/CropBox [10 20 90 180] /Rotate -90"), u"a.pdf"_s);
    QVERIFY(file.has_value());
    const auto sheet = file->inspect(0);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->origin, QPointF(10, 20));
    QCOMPARE(sheet->rotation, 270);
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "test_pdffile.moc"
