// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "mets/altofile.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestAltoFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_ofBothScripts_areSpacedAsPrinted();
    void partedWord_isOne();
    void hyphenWithoutWhole_joinsLines();
    void places_areSharesOfThePage_data();
    void places_areSharesOfThePage();
    void shape_countsBeforeTheBox();
    void pageWithoutSize_hasNoPlaces();
    void readingOrder_isFollowed();
    void halfAFile_truncated();
    void documentType_isRefused();
    void deepNesting_tooDeep();

private:
    static QByteArray page(const QByteArray &blocks,
                           const QByteArray &size = "WIDTH=\"1000\" HEIGHT=\"2000\"");
    static QString text(const QByteArray &line);
};

QByteArray TestAltoFile::page(const QByteArray &blocks, const QByteArray &size)
{
    return "<alto><Description><sourceImageInformation><fileName>C:\\scans\\001.tif</fileName></"
           "sourceImageInformation></Description>"
           "<Layout><Page "
        + size + "><PrintSpace>" + blocks + "</PrintSpace></Page></Layout></alto>";
}

QString TestAltoFile::text(const QByteArray &line)
{
    const auto pages =
        readAlto(page("<TextBlock ID=\"B\"><TextLine>" + line + "</TextLine></TextBlock>"), u"a.xml"_s);
    return pages && !pages->isEmpty() && !pages->first().blocks.isEmpty() ? pages->first().blocks.first().text
                                                                          : u"?"_s;
}

void TestAltoFile::words_ofBothScripts_areSpacedAsPrinted()
{
    QCOMPARE(text("<String CONTENT=\"the\"/><SP/><String CONTENT=\"port\"/>"), u"the port"_s);
    QCOMPARE(text("<String CONTENT=\"海\"/><SP/><String CONTENT=\"港\"/>"), u"海港"_s);
    QCOMPARE(
        text("<String CONTENT=\"海\"/><String CONTENT=\"港\"/></TextLine><TextLine><String CONTENT=\"開\"/>"),
        u"海港開"_s);
    QCOMPARE(text("<String CONTENT=\"the\"/></TextLine><TextLine><String CONTENT=\"port\"/>"), u"the port"_s);
}

void TestAltoFile::partedWord_isOne()
{
    QCOMPARE(text("<String CONTENT=\"har\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"harbour\"/><HYP "
                  "CONTENT=\"-\"/></TextLine>"
                  "<TextLine><String CONTENT=\"bour\" SUBS_TYPE=\"HypPart2\" "
                  "SUBS_CONTENT=\"harbour\"/><SP/><String CONTENT=\"wall\"/>"),
             u"harbour wall"_s);
}

void TestAltoFile::hyphenWithoutWhole_joinsLines()
{
    QCOMPARE(
        text("<String CONTENT=\"har\"/><HYP CONTENT=\"-\"/></TextLine><TextLine><String CONTENT=\"bour\"/>"),
        u"harbour"_s);
}

void TestAltoFile::places_areSharesOfThePage_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"pixel", "mm10", "inch1200"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TestAltoFile::places_areSharesOfThePage()
{
    QFETCH(const QByteArray, unit);
    QByteArray bytes = page("<TextBlock ID=\"B\" HPOS=\"100\" VPOS=\"200\" WIDTH=\"300\" HEIGHT=\"400\"/>");
    bytes.replace("<Description>",
                  QByteArray("<Description><MeasurementUnit>" + unit + "</MeasurementUnit>"));
    const auto pages = readAlto(bytes, u"a.xml"_s);
    QVERIFY(pages.has_value());
    QCOMPARE(pages->first().picture, u"001.tif"_s);
    const QList<QPointF> expected{{0.1, 0.1}, {0.4, 0.1}, {0.4, 0.3}, {0.1, 0.3}};
    QCOMPARE(pages->first().blocks.first().polygon, expected);
}

void TestAltoFile::shape_countsBeforeTheBox()
{
    const auto pages = readAlto(
        page("<TextBlock ID=\"B\" HPOS=\"100\" VPOS=\"200\" WIDTH=\"300\" HEIGHT=\"400\"><Shape><Polygon "
             "POINTS=\"100,200 400,200 100,600\"/></Shape></TextBlock>"),
        u"a.xml"_s);
    QVERIFY(pages.has_value());
    QCOMPARE(pages->first().blocks.first().polygon.size(), 3);
    QCOMPARE(pages->first().blocks.first().polygon.last(), QPointF(0.1, 0.3));
}

void TestAltoFile::pageWithoutSize_hasNoPlaces()
{
    const QByteArray block = "<TextBlock ID=\"B\" HPOS=\"100\" VPOS=\"200\" WIDTH=\"300\" HEIGHT=\"400\"/>";
    for (const QByteArray &size : {QByteArray(), QByteArray("WIDTH=\"10\" HEIGHT=\"10\"")}) {
        const auto pages = readAlto(page(block, size), u"a.xml"_s);
        QVERIFY(pages.has_value());
        QVERIFY(pages->first().blocks.first().polygon.isEmpty());
    }
}

void TestAltoFile::readingOrder_isFollowed()
{
    QByteArray bytes = page("<TextBlock ID=\"left\"/><TextBlock ID=\"right\"/><TextBlock ID=\"foot\"/>");
    bytes.replace(
        "<Layout>",
        "<ReadingOrder><OrderedGroup><ElementRef REF=\"right\"/><ElementRef REF=\"left\"/></OrderedGroup>"
        "</ReadingOrder><Layout>");
    const auto pages = readAlto(bytes, u"a.xml"_s);
    QVERIFY(pages.has_value());
    QStringList order;
    for (const AltoBlock &block : pages->first().blocks)
        order << block.id;
    QCOMPARE(order, QStringList({u"right"_s, u"left"_s, u"foot"_s}));
}

void TestAltoFile::halfAFile_truncated()
{
    const QByteArray whole = page("<TextBlock ID=\"B\"/>");
    QCOMPARE(readAlto(whole.first(whole.size() / 2), u"a.xml"_s).error().kind, ErrorKind::Truncated);
    QCOMPARE(readAlto("<alto><a></b></alto>", u"a.xml"_s).error().kind, ErrorKind::BadMarkup);
}

void TestAltoFile::documentType_isRefused()
{
    QCOMPARE(readAlto("<!DOCTYPE alto [<!ENTITY a \"b\">]>" + page({}), u"a.xml"_s).error().kind,
             ErrorKind::BadMarkup);
}

void TestAltoFile::deepNesting_tooDeep()
{
    QCOMPARE(readAlto(page(QByteArray("<ComposedBlock>").repeated(5000)), u"a.xml"_s).error().kind,
             ErrorKind::TooDeep);
}

QTEST_APPLESS_MAIN(TestAltoFile)
#include "test_altofile.moc"
