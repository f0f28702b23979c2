// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "mets/metsdescription.h"
#include "mets/metsfile.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestMetsDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_inAnyNotation_isRead_data();
    void date_inAnyNotation_isRead();
    void title_withADay_losesIt();
    void parts_ofAnArticle_areToldByTheirTypes();
    void elements_beyondTheBound_areRefused();
};

void TestMetsDescription::date_inAnyNotation_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(1898, 5, 1);
    QTest::newRow("iso") << u"1898-05-01"_s << day;
    QTest::newRow("compact") << u"18980501"_s << day;
    QTest::newRow("European") << u"01.05.1898"_s << day;
    QTest::newRow("Chinese") << u"1898年5月1日"_s << day;
    QTest::newRow("with a time") << u"1898-05-01T00:00:00Z"_s << day;
    QTest::newRow("month") << u"1898-05"_s << QDate();
    QTest::newRow("year") << u"1898"_s << QDate();
    QTest::newRow("no day") << u"1898-02-30"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestMetsDescription::date_inAnyNotation_isRead()
{
    QFETCH(const QString, text);
    QTEST(metsDate(text), "date");
}

void TestMetsDescription::title_withADay_losesIt()
{
    QCOMPARE(withoutDay(u"濱海新報, 1912-03-10"_s), u"濱海新報"_s);
    QCOMPARE(withoutDay(u"濱海新報（1912年3月10日）"_s), u"濱海新報"_s);
    QCOMPARE(withoutDay(u"濱海新報"_s), u"濱海新報"_s);
}

void TestMetsDescription::parts_ofAnArticle_areToldByTheirTypes()
{
    const auto issue = readMets(
        R"(<mets><fileSec><fileGrp USE="ALTO"><file ID="A"><FLocat href="a.xml"/></file></fileGrp></fileSec>
        <structMap TYPE="LOGICAL"><div TYPE="ISSUE"><div TYPE="ARTICLE" ID="X">
        <div TYPE="HEADING"><div TYPE="OVERLINE"><fptr><area FILEID="A" BEGIN="1"/></fptr></div><div TYPE="TITLE"><fptr><area FILEID="A" BEGIN="2"/></fptr></div>
        <div TYPE="SUBHEADLINE"><fptr><area FILEID="A" BEGIN="3"/></fptr></div></div><div TYPE="BODY"><div TYPE="BYLINE"><fptr><area FILEID="A" BEGIN="4"/></fptr></div>
        <div TYPE="BODY_CONTENT"><div TYPE="PARAGRAPH"><fptr><area FILEID="A" BEGIN="5"/></fptr></div></div></div></div></div></structMap></mets>)",
        u"mets.xml"_s);
    QVERIFY(issue.has_value());
    QCOMPARE(issue->files.value(u"A"_s).use, u"ALTO"_s);
    QCOMPARE(issue->articles.size(), 1);
    const QList<MetsArea> &areas = issue->articles.first().areas;
    const QList<MetsPart> expected{
        MetsPart::Kicker, MetsPart::Title, MetsPart::Deck, MetsPart::Byline, MetsPart::Body};
    QCOMPARE(areas.size(), expected.size());
    for (qsizetype i = 0; i < areas.size(); ++i) {
        QCOMPARE(areas[i].block, QString::number(i + 1));
        QCOMPARE(areas[i].part, expected[i]);
    }
}

void TestMetsDescription::elements_beyondTheBound_areRefused()
{
    QCOMPARE(xmlTree(QByteArray("<a>").repeated(100'000), u"a"_s).error().kind, ErrorKind::TooDeep);
    QCOMPARE(xmlTree("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", u"a"_s).error().kind,
             ErrorKind::BadMarkup);
    QCOMPARE(xmlTree({}, u"a"_s).error().kind, ErrorKind::BadMarkup);
}

QTEST_APPLESS_MAIN(TestMetsDescription)
#include "test_metsdescription.moc"
