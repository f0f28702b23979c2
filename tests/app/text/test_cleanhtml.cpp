// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cleanhtml.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString asset = u"asset:"_s + u"0123456789abcdef"_s.repeated(4);
const QString leading = u"<a href=\"%1\" rel=\"noopener noreferrer\">甲</a>"_s;

} // namespace

/// What may be shown without being parsed: whatever is wrong here runs in the reader.
class TestCleanHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatTheSanitizerWrites_isClean_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
        row("nothing", {});
        row("paragraphs", u"<p>甲<br/>乙</p><p>&amp;&lt;&gt;&quot;&#39;</p><hr/><h2>大</h2><h3>中</h3><h4>小</h4>"_s);
        row("inline", u"<p><b>甲</b><strong>a<em>b<i>c<u>d<s>e<sub>f<sup>g<code>h</code></sup></sub></s></u></i></em></strong></p>"_s);
        row("links",
            u"<p>"_s + leading.arg(u"http://a.example/?b=1&amp;c=%E4%B8%80"_s) + leading.arg(u"https://a.example/"_s)
                + leading.arg(u"mailto:a@b.example"_s) + u"</p>"_s);
        row("list", u"<ul><li>甲<br/>乙</li><li><p>丙</p><p>丁</p></li></ul><ol><li><ul><li>戊</li></ul></li></ol>"_s);
        row("table",
            u"<table><thead><tr><th colspan=\"2\">甲</th></tr></thead><tbody><tr><td rowspan=\"100\"></td>"
            "<td colspan=\"2\" rowspan=\"3\"><p>a</p><p>b</p></td></tr></tbody></table>"_s);
        row("figure",
            u"<figure><img src=\"%1\" alt=\"图 &quot;\"/><figcaption>说明</figcaption></figure>"
            "<figure><figcaption>无</figcaption></figure>"_s.arg(asset));
        row("pre", u"<pre> a &lt;b&gt;\n\tc</pre>"_s);
        row("quote", u"<blockquote><p>引</p><hr/></blockquote>"_s);
    }

    void whatTheSanitizerWrites_isClean()
    {
        QFETCH(QString, html);
        QVERIFY(isCleanHtml(html));
        QCOMPARE(cleanedHtml(html), html);
    }

    void anythingElse_isNotClean_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
        row("bare text", u"甲"_s);
        row("bare inline", u"<b>甲</b>"_s);
        row("script", u"<script>alert(1)</script>"_s);
        row("script in a paragraph", u"<p><script>alert(1)</script></p>"_s);
        row("handler", u"<p onclick=\"alert(1)\">甲</p>"_s);
        row("handler of a picture", u"<figure><img src=\"%1\" alt=\"\" onerror=\"alert(1)\"/></figure>"_s.arg(asset));
        row("picture from elsewhere", u"<figure><img src=\"http://a.example/\" alt=\"\"/></figure>"_s);
        row("picture without its text", u"<figure><img src=\"%1\"/></figure>"_s.arg(asset));
        row("picture cut off", u"<figure><img src=\"asset:0123"_s);
        row("picture left open", u"<figure><img src=\"%1\" alt=\"\">"_s.arg(asset));
        row("picture with a control character", u"<figure><img src=\"%1\" alt=\"\u0001\"/></figure>"_s.arg(asset));
        row("picture in a paragraph", u"<p><img src=\"%1\" alt=\"\"/></p>"_s.arg(asset));
        row("text in a figure", u"<figure>甲</figure>"_s);
        row("link that runs", u"<p>"_s + leading.arg(u"javascript:alert(1)"_s) + u"</p>"_s);
        row("link without its rel", u"<p><a href=\"http://a.example/\">甲</a></p>"_s);
        row("link with more", u"<p><a href=\"http://a.example/\" rel=\"noopener noreferrer\" ping=\"x\">甲</a></p>"_s);
        row("link with a quote", u"<p>"_s + leading.arg(u"http://a.example/'"_s) + u"</p>"_s);
        row("link with a blank", u"<p>"_s + leading.arg(u"http://a.example/ b"_s) + u"</p>"_s);
        row("link with a letter", u"<p>"_s + leading.arg(u"http://a.example/\u4e00"_s) + u"</p>"_s);
        row("link with an odd entity", u"<p>"_s + leading.arg(u"http://a.example/&colon;"_s) + u"</p>"_s);
        row("link in a link", u"<p><a href=\"http://a.example/\" rel=\"noopener noreferrer\">"_s + leading.arg(u"http://a.example/"_s) + u"</a></p>"_s);
        row("anchor", u"<p><a name=\"x\">甲</a></p>"_s);
        row("open", u"<p>甲"_s);
        row("closed twice", u"<p>甲</p></p>"_s);
        row("crossed", u"<p><b><i>甲</b></i></p>"_s);
        row("closing of another", u"<p>甲</pre>"_s);
        row("closing with more", u"<p>甲</p >"_s);
        row("closing nothing", u"</>"_s);
        row("paragraph in a paragraph", u"<p><p>甲</p></p>"_s);
        row("blocks after text in an item", u"<ul><li>甲<p>乙</p></li></ul>"_s);
        row("text after blocks in a cell", u"<table><tbody><tr><td><p>甲</p>乙</td></tr></tbody></table>"_s);
        row("text in a list", u"<ul>甲</ul>"_s);
        row("text in a table", u"<table>甲</table>"_s);
        row("rule in a paragraph", u"<p>甲<hr/></p>"_s);
        row("break between blocks", u"<br/>"_s);
        row("row without a section", u"<table><tr><td>甲</td></tr></table>"_s);
        for (const char *span : {"1", "101", "02", "+2", "x", ""})
            row(qPrintable(u"span %1"_s.arg(QLatin1StringView(span))),
                u"<table><tbody><tr><td colspan=\"%1\">甲</td></tr></tbody></table>"_s.arg(QLatin1StringView(span)));
        row("span left open", u"<table><tbody><tr><td colspan=\"2>"_s);
        row("spans the other way round", u"<table><tbody><tr><td rowspan=\"2\" colspan=\"2\">甲</td></tr></tbody></table>"_s);
        row("comment", u"<!--x-->"_s);
        row("svg", u"<svg></svg>"_s);
        row("capitals", u"<P>甲</P>"_s);
        row("half a tag", u"<p"_s);
        row("ampersand", u"<p>&</p>"_s);
        row("other entity", u"<p>&nbsp;</p>"_s);
        row("greater than", u"<p>></p>"_s);
        row("quote", u"<p>\"</p>"_s);
        row("apostrophe", u"<p>'</p>"_s);
        row("control character", u"<p>\u0001</p>"_s);
        row("line end", u"<p>甲\n乙</p>"_s);
        row("control character in lines", u"<pre>\u0001</pre>"_s);
        row("element in lines", u"<pre><b>甲</b></pre>"_s);
        row("element in a caption", u"<figure><figcaption><b>甲</b></figcaption></figure>"_s);
        row("too deep", u"<blockquote>"_s.repeated(200) + u"</blockquote>"_s.repeated(200));
    }

    void anythingElse_isNotClean()
    {
        QFETCH(QString, html);
        QVERIFY(!isCleanHtml(html));
        const auto cleaned = cleanedHtml(html);
        QVERIFY(cleaned.has_value());
        QVERIFY2(isCleanHtml(*cleaned), qPrintable(*cleaned));
        QCOMPARE(cleaned->count(u'甲'), html.count(u'甲'));
    }

    void clean_keepsThePicturesOfTheLibraryOnly()
    {
        const QString image = u"<img src=\"%1\" alt=\"\"/>"_s;
        QCOMPARE(cleanedHtml(u"<p>"_s + image.arg(asset) + image.arg(u"http://a.example/"_s) + u"</p>"_s),
                 u"<figure>"_s + image.arg(asset) + u"</figure>"_s);
    }

    void clean_beyondWhatIsParsed_isNothing()
    {
        QCOMPARE(cleanedHtml(u"<div>"_s.repeated(2000)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestCleanHtml)
#include "test_cleanhtml.moc"
