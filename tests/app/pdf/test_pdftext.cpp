// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdftext.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

#include "tests/support/plainpdf.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_ofAPage_haveTheirBoxes();
    void columnsOnOneLine_areTakenApart();
    void characterBeyondTheFirstPlane_leavesPlacesRight();
    void characterByCharacter_isOneLine();
    void picturesOnly_haveNoText();
    void spacesWithinAColumn_stayInIt();
    void lineSetBackwards_isAskedFor();

private:
    static PdfPageText read(const QList<PlainPdf::Line> &lines, int patience = 5000);
};

PdfPageText TestPdfText::read(const QList<PlainPdf::Line> &lines, int patience)
{
    const auto text = PdfText::open(PlainPdf::bytes({{lines}}), u"a.pdf"_s);
    return text ? text->page(0, patience) : PdfPageText();
}

void TestPdfText::lines_ofAPage_haveTheirBoxes()
{
    const PdfPageText page = read({{u"大标题在此"_s, 20, 30, 30}, {u"正文第一行"_s, 20, 80, 10}});
    QVERIFY(page.placed);
    QCOMPARE(page.size, QSizeF(600, 800));
    QCOMPARE(page.lines.size(), 2);
    QCOMPARE(page.lines[0].text, u"大标题在此"_s);
    QVERIFY(qAbs(page.lines[0].box.height() - 30) < 2);
    QVERIFY(qAbs(page.lines[0].box.left() - 20) < 2);
    QVERIFY(qAbs(page.lines[1].box.top() - 80) < 2);
}

void TestPdfText::columnsOnOneLine_areTakenApart()
{
    const PdfPageText page = read({{u"左栏的字"_s, 20, 80, 10}, {u"右栏的字"_s, 320, 80, 10}});
    QVERIFY(page.placed);
    QCOMPARE(page.lines.size(), 2);
    QCOMPARE(page.lines[1].text, u"右栏的字"_s);
    QVERIFY(qAbs(page.lines[1].box.left() - 320) < 2);
}

void TestPdfText::characterBeyondTheFirstPlane_leavesPlacesRight()
{
    const PdfPageText page =
        read({{u"甲\U001003D1乙"_s, 20, 80, 10}, {u"丙丁"_s, 20, 100, 10}, {u"戊己"_s, 20, 120, 10}});
    QVERIFY(page.placed);
    QCOMPARE(page.lines.size(), 3);
    QCOMPARE(page.lines[2].text, u"戊己"_s);
    QVERIFY(qAbs(page.lines[2].box.top() - 120) < 2);
}

void TestPdfText::characterByCharacter_isOneLine()
{
    QList<PlainPdf::Line> characters;
    const QString text = u"逐字写成的一行"_s;
    for (qsizetype i = 0; i < text.size(); ++i)
        characters.append({text.sliced(i, 1), 20 + 10.0 * double(i), 80, 10});
    const PdfPageText page = read(characters);
    QVERIFY(page.placed);
    QCOMPARE(page.lines.size(), 1);
    QCOMPARE(page.lines[0].text, text);
    QVERIFY(page.lines[0].box.width() > 60);
}

void TestPdfText::picturesOnly_haveNoText()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, 2000, 2000), Qt::black);
    painter.end();
    const auto text = PdfText::open(bytes, u"a.pdf"_s);
    QVERIFY(text.has_value());
    const PdfPageText page = text->page(0, 1000);
    QVERIFY(page.lines.isEmpty());
    QVERIFY(!page.placed);
}

void TestPdfText::spacesWithinAColumn_stayInIt()
{
    const PdfPageText page = read({{u"Port of call"_s, 20, 80, 10}, {u"右栏 的字"_s, 320, 80, 10}});
    QVERIFY(page.placed);
    QCOMPARE(page.lines.size(), 2);
    QCOMPARE(page.lines[0].text, u"Port of call"_s);
    QCOMPARE(page.lines[1].text, u"右栏 的字"_s);
    QVERIFY(qAbs(page.lines[1].box.left() - 320) < 2);
}

void TestPdfText::lineSetBackwards_isAskedFor()
{
    // Drawn from right to left: by their places alone these would be three lines.
    const QList<PlainPdf::Line> lines{
        {u"丙"_s, 60, 80, 10}, {u"乙"_s, 40, 80, 10}, {u"甲"_s, 20, 80, 10}, {u"下一行的字"_s, 20, 100, 10}};
    const PdfPageText waited = read(lines, 5000);
    QVERIFY(waited.placed);
    QCOMPARE(waited.lines.last().text, u"下一行的字"_s);
    QVERIFY(qAbs(waited.lines.last().box.top() - 100) < 2);
    for (const PdfLine &line : read(lines, -1).lines)
        QVERIFY(line.text == waited.lines.first().text || line.text.size() <= 5);
}

QTEST_MAIN(TestPdfText)
#include "test_pdftext.moc"
