// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmldocument.h"
#include "text/htmltext.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString page =
    u"<!DOCTYPE html><html><head><TITLE> 报架\n日报 </TITLE><script>var p = "
    u"'<p>no</p>';</script></head><body>"
    "<div id=Ozoom class='text Font6 "
    "big'><founder-content><P>　　第一段</P><p>第二<b>段</b></p></founder-content></div>"
    "<td class=default><a href='content_1.htm?div=-1'>一</a></td>"
    "<table><tr><td class='default'><a href='content_2.htm'>二</a><a href=x.PDF>三</a></td></tr></table>"
    "<map name=PagePicMap><Area coords=\"1,2,3,4\" shape=polygon href=content_1.htm></map>"
    "<img usemap='#PagePicMap' src=a.jpg></body></html><!--enpproperty <founder-type>1</founder-type>-->"_s;

QString nested(const QString &tag, int depth)
{
    return QString(u"<"_s + tag + u">"_s).repeated(depth);
}

} // namespace

class TestHtmlDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void attributes_ofAnElement_areListedAsWritten()
    {
        const auto parsed = HtmlDocument::parse(u"<p ID=a class='b &amp; c' data-x>正文</p>"_s);
        QVERIFY(parsed);
        const HtmlNode p = parsed->root().first(u"p");
        const QList<HtmlAttribute> all = p.attributes();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].name.toByteArray(), "id"_ba);
        QCOMPARE(all[1].value.toByteArray(), "b & c"_ba);
        QVERIFY(all[2].value.isEmpty());
        QCOMPARE(p.firstChild().writtenText().toByteArray(), u"正文"_s.toUtf8());
        QVERIFY(p.firstChild().attributes().isEmpty());
        QVERIFY(p.writtenText().isEmpty());
    }

    void page_ofFounder_isWalked()
    {
        const auto parsed = HtmlDocument::parse(page);
        QVERIFY(parsed.has_value());
        const HtmlDocument &document = *parsed;
        QCOMPARE(document.title(), u"报架 日报"_s);
        QVERIFY(document.root().isDocument());
        QCOMPARE(document.body().name(), u"body"_s);
        const HtmlNode body = document.root().first(u"founder-content");
        QVERIFY(body.isElement());
        QVERIFY(body.is(u"founder-content"));
        QCOMPARE(body.parent().attribute(u"ID"), u"Ozoom"_s);
        QCOMPARE(body.parent().classes(), (QStringList{u"text"_s, u"Font6"_s, u"big"_s}));
        QCOMPARE(body.children().size(), 2);
        QCOMPARE(body.firstChild().nextSibling(), body.lastChild());
        QCOMPARE(body.lastChild().previousSibling(), body.firstChild());
        QCOMPARE(body.firstChild().firstChild().text(), u"　　第一段"_s);
        QCOMPARE(document.root().comments(), QStringList{u"enpproperty <founder-type>1</founder-type>"_s});
        QVERIFY(document.root().first(u"script").firstChild().isText());
    }

    void attribute_absentAndEmpty_differ()
    {
        const auto document = HtmlDocument::parse(u"<p title>x</p>"_s);
        const HtmlNode p = document->root().first(u"p");
        QVERIFY(!p.attribute(u"title").isNull());
        QVERIFY(p.attribute(u"title").isEmpty());
        QVERIFY(p.hasAttribute(u"title"));
        QVERIFY(p.attribute(u"id").isNull());
    }

    void nullNode_answersWithNothing()
    {
        const HtmlNode none;
        QVERIFY(!none.first(u"a").parent().firstChild().nextSibling().isElement());
        QVERIFY(none.name().isEmpty());
        QVERIFY(none.all(u"a").isEmpty());
        QVERIFY(plainText(none).isEmpty());
        QVERIFY(paragraphs(none).isEmpty());
    }

    void selector_findsInDocumentOrder_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<int>("count");
        const auto row = [](const QString &selector, int count) {
            QTest::newRow(qPrintable(selector)) << selector << count;
        };
        row(u"td.default a"_s, 2);
        row(u"#ozoom"_s, 1);
        row(u"#ozoom p"_s, 2);
        row(u"map area"_s, 1);
        row(u"[usemap]"_s, 1);
        row(u"a[href$=.pdf]"_s, 0);
        row(u"a[href$='.PDF']"_s, 1);
        row(u"a[href^=content_]"_s, 2);
        row(u"a[href*=\"div=\"]"_s, 1);
        row(u"area[shape=polygon]"_s, 1);
        row(u"div.text.font6"_s, 1);
        row(u"div.tex"_s, 0);
        row(u"p, area ,a"_s, 6);
        row(u"body > a"_s, 1);
        row(u"body > table a"_s, 2);
        row(u"table > a"_s, 0);
        row(u"body div > founder-content p b"_s, 1);
        row(u"*[name]"_s, 1);
        row(u"a:hover"_s, 0);
        row(u"a["_s, 0);
        row(u"[class~=big]"_s, 1);
        row(u""_s, 0);
        row(u"a,"_s, 0);
    }

    void selector_findsInDocumentOrder()
    {
        QFETCH(QString, selector);
        QFETCH(int, count);
        const auto document = HtmlDocument::parse(page);
        const QList<HtmlNode> found = document->root().all(selector);
        QCOMPARE(found.size(), count);
        QCOMPARE(document->root().first(selector), found.value(0));
    }

    void selector_childAfterDescendant_looksFurtherUp()
    {
        const auto document = HtmlDocument::parse(
            u"<div class=a><div class=b><section><div class=b><p><i>x</i></p></div></section></div></div>"_s);
        QCOMPARE(document->root().all(u".a > .b p i").size(), 1);
        QCOMPARE(document->root().all(u"section > .b i").size(), 1);
        QCOMPARE(document->root().all(u".a > p i").size(), 0);
        QCOMPARE(document->root().first(u"i").closest(u"div").classes(), QStringList{u"b"_s});
    }

    void page_tooDeep_isRefused_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("div") << nested(u"div"_s, 600);
        QTest::newRow("font") << nested(u"font"_s, 600);
        QTest::newRow("table") << nested(u"table><tr><td"_s, 300);
        QTest::newRow("custom") << nested(u"x-y"_s, 600);
        QTest::newRow("svg") << u"<svg>"_s + nested(u"g"_s, 600);
        QTest::newRow("end tags that close nothing") << u"<div></x></p></td>"_s.repeated(600);
        QTest::newRow("end tags behind a table") << u"<div><table><td></div>"_s.repeated(300);
        QTest::newRow("hidden by a script")
            << u"<script><!--<script></script><textarea></script>--></script>"_s + nested(u"div"_s, 600);
        QTest::newRow("hidden by style in svg") << u"<svg><style>"_s + nested(u"g"_s, 600);
        QTest::newRow("hidden by a comment") << u"<!--><!-->"_s + nested(u"div"_s, 600);
        QTest::newRow("hidden by an attribute") << u"<p a='>'b=\"'\">"_s + nested(u"div"_s, 600);
        QTest::newRow("200,000 elements") << nested(u"b"_s, 200'000);
    }

    void page_tooDeep_isRefused()
    {
        QFETCH(QString, html);
        const auto document = HtmlDocument::parse(html, u"x.htm"_s);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().kind, ErrorKind::TooDeep);
        QCOMPARE(document.error().subject, u"x.htm"_s);
    }

    void page_tooMany_isRefused_data()
    {
        QTest::addColumn<QString>("html");
        QString attributes;
        QString bodies;
        QString fonts;
        for (int index = 0; index < 500; ++index) {
            attributes += u" a%1=1"_s.arg(index);
            bodies += u"<body a%1=1>"_s.arg(index);
            fonts += u"<font a%1=1>"_s.arg(index);
        }
        QTest::newRow("attributes") << u"<p"_s + attributes + u'>';
        QTest::newRow("attributes of an end tag") << u"</p"_s + attributes + u'>';
        QTest::newRow("attributes of many bodies") << bodies;
        QTest::newRow("formatting opened again") << u"<p>"_s + fonts + u"<p>x"_s.repeated(2000);
        QTest::newRow("elements") << u"<p>"_s.repeated(1'000'001);
    }

    void page_tooMany_isRefused()
    {
        QFETCH(QString, html);
        const auto document = HtmlDocument::parse(html);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().kind, ErrorKind::TooMany);
    }

    void page_sloppyButFlat_isAccepted_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("p") << u"<p>段"_s.repeated(5000);
        QTest::newRow("li") << u"<ul>"_s + u"<li>条"_s.repeated(5000);
        QTest::newRow("td") << u"<table>"_s + u"<tr><td>格<td>格"_s.repeated(5000);
        QTest::newRow("option") << u"<select>"_s + u"<option>项"_s.repeated(5000);
        QTest::newRow("dd") << u"<dl>"_s + u"<dt>词<dd>义"_s.repeated(5000);
        QTest::newRow("b") << u"<p><b>段"_s.repeated(5000);
        QTest::newRow("a") << u"<a href=x>链"_s.repeated(5000);
        QTest::newRow("void") << u"<br><img src=a><hr>"_s.repeated(5000);
        QTest::newRow("span") << u"<div><span>字</div>"_s.repeated(5000);
        QTest::newRow("crossed") << u"<b><i>字</b></i>"_s.repeated(5000);
        QTest::newRow("500 deep") << nested(u"div"_s, 500);
    }

    void page_sloppyButFlat_isAccepted()
    {
        QFETCH(QString, html);
        const auto document = HtmlDocument::parse(html);
        QVERIFY2(document.has_value(), document.has_value() ? "" : qPrintable(document.error().detail));
    }

    void text_asAPersonSeesIt()
    {
        const auto document = HtmlDocument::parse(
            u"<div>　　第一段<br>　　第二<b>段</b>&nbsp;<p style='display: "
            u"none'>藏</p><style>p{}</style><script>x</script>"
            "<font face=Webdings>3</font>上一版 <span style=\"font-family:webdings\">4</span><p></p><p>　</p>"
            "<table><tr><td>格一</td><td>格二</td></tr></table>尾<!-- 注 --></div>"_s);
        const HtmlNode div = document->root().first(u"div");
        QCOMPARE(paragraphs(div),
                 (QStringList{u"第一段"_s, u"第二段"_s, u"上一版"_s, u"格一"_s, u"格二"_s, u"尾"_s}));
        QCOMPARE(plainText(div), u"第一段 第二段 上一版 格一 格二 尾"_s);
        QCOMPARE(plainText(document->root()), plainText(div));
    }

    void text_wrappedInItsSource_isJoined()
    {
        const auto document = HtmlDocument::parse(
            u"<p>春来了，\n  燕子<b>也</b>\n来了。</p>\n<p>王 强\n<br>\n5G\nnew days</p>\n<div>\u3000\u3000尾</div>"_s);
        const HtmlNode body = document->body();
        QCOMPARE(paragraphs(body), (QStringList{u"春来了，燕子也来了。"_s, u"王 强"_s, u"5G new days"_s, u"尾"_s}));
        QCOMPARE(plainText(body), u"春来了，燕子也来了。 王 强 5G new days 尾"_s);
        QCOMPARE(plainText(HtmlDocument::parse(u"<h1>上行\n下行</h1>"_s)->body(), SourceLines::Apart), u"上行 下行"_s);
    }

    void text_afterABlock_isApart()
    {
        const auto document = HtmlDocument::parse(u"<div>甲<div>乙</div>丙</div>丁"_s);
        QCOMPARE(plainText(document->body()), u"甲 乙 丙 丁"_s);
        QCOMPARE(paragraphs(document->body()).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestHtmlDocument)
#include "test_htmldocument.moc"
