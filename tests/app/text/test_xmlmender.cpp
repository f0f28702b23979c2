// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/xmlmender.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestXmlMender : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void text_mended_isWhatAParserTakes_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("mended");
        QTest::newRow("sound") << u"<a b=\"c\">d&amp;e</a>"_s << u"<a b=\"c\">d&amp;e</a>"_s;
        QTest::newRow("declaration") << u"<?xml version='1.1' encoding='gb2312'?>\n<a/>"_s
                                     << u"\n<a/>"_s.trimmed();
        QTest::newRow("junk before") << u"\r\nWarning: x < y\n<a/>"_s << u"<a/>"_s;
        QTest::newRow("html entity") << u"<a>甲&nbsp;乙&mdash;</a>"_s << u"<a>甲\u00A0乙—</a>"_s;
        QTest::newRow("unknown entity") << u"<a>&baojia;</a>"_s << u"<a>&amp;baojia;</a>"_s;
        QTest::newRow("lone ampersand")
            << u"<a href=\"x?a=1&b=2\">A & B</a>"_s << u"<a href=\"x?a=1&amp;b=2\">A &amp; B</a>"_s;
        QTest::newRow("lone less") << u"<a>1 < 2, 3<4, 读<红楼梦></a>"_s.replace(u"<红楼梦>"_s,
                                                                                 u"< 红楼梦>"_s)
                                   << u"<a>1 &lt; 2, 3&lt;4, 读&lt; 红楼梦></a>"_s;
        QTest::newRow("control") << u"<a>甲\u0001乙\u000B&#x2;&#0;丙</a>"_s << u"<a>甲乙丙</a>"_s;
        QTest::newRow("windows number") << u"<a>&#146;</a>"_s << u"<a>\u2019</a>"_s;
        QTest::newRow("beyond the plane") << u"<a>&#x20000;</a>"_s << u"<a>\U00020000</a>"_s;
        QTest::newRow("half a surrogate")
            << QString(u"<a>"_s + QChar(0xD800) + u"</a>"_s) << u"<a>\uFFFD</a>"_s;
        QTest::newRow("cdata") << u"<a><![CDATA[<b>&nbsp;\u0002</b>]]></a>"_s
                               << u"<a><![CDATA[<b>&nbsp;</b>]]></a>"_s;
        QTest::newRow("comment") << u"<a>甲<!-- -- -->乙</a>"_s << u"<a>甲乙</a>"_s;
        QTest::newRow("doctype") << u"<!DOCTYPE a SYSTEM \"http://a/b.dtd\"><a/>"_s << u"<a/>"_s;
        QTest::newRow("entity declared")
            << u"<!DOCTYPE a [<!ENTITY p \"报架\">]><a>&p;&p;</a>"_s << u"<a>报架报架</a>"_s;
        QTest::newRow("entity elsewhere")
            << u"<!DOCTYPE a [<!ENTITY p SYSTEM \"file:///etc/passwd\">]><a>&p;</a>"_s << u"<a>&amp;p;</a>"_s;
    }

    void text_mended_isWhatAParserTakes()
    {
        QFETCH(const QString, xml);
        QFETCH(const QString, mended);
        const auto result = mendedXml(xml);
        QVERIFY(result);
        QCOMPARE(*result, mended);
        QXmlStreamReader reader(*result);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void entities_ofEntities_areRefused()
    {
        const auto result = mendedXml(u"<!DOCTYPE a [<!ENTITY a \"哈\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>");
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadMarkup);
    }

    void entities_usedAMillionTimes_areRefused()
    {
        QString xml = u"<!DOCTYPE a [<!ENTITY a \""_s + QString(200, u'哈') + u"\">]><a>"_s;
        for (int i = 0; i < 100'000; ++i)
            xml += u"&a;"_s;
        const auto result = mendedXml(QString(xml + u"</a>"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadMarkup);
    }

    void nothing_mended_isEmptyFile()
    {
        for (const QString &xml :
             {QString(), u"  \n"_s, u"no markup at all"_s, u"<?xml version='1.0'?>"_s, u"< <"_s}) {
            const auto result = mendedXml(xml);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::EmptyFile);
        }
    }

    void anything_cutAnywhere_ends()
    {
        const QString whole =
            u"<?xml version='1.0'?><!-- c --><!DOCTYPE a [<!ENTITY p 'q'>]><a b='c&p;d'>&nbsp;<![CDATA[x]]></a>"_s;
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto result = mendedXml(QStringView(whole).first(length));
            QVERIFY(result || !result.error().detail.isEmpty()
                    || result.error().kind == ErrorKind::EmptyFile);
        }
    }

    void unclosedQuote_mended_doesNotSwallowTheRest()
    {
        const auto result = mendedXml(u"<a><b c=\"d>甲</b><e>乙</e></a>");
        QVERIFY(result);
        QVERIFY(result->contains(u"<e>乙</e>"_s));
    }
};

QTEST_GUILESS_MAIN(TestXmlMender)
#include "test_xmlmender.moc"
