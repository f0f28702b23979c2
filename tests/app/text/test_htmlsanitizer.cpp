// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cleanhtml.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/markdown.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QString asset = u"asset:"_s + u"0123456789abcdef"_s.repeated(4);

SanitizeOptions keepingPictures()
{
    SanitizeOptions options;
    options.imageTarget = [](const ImageReference &image) {
        return image.source == u"gone.jpg"_s ? QString() : asset;
    };
    return options;
}

SanitizedBody cleaned(const QString &html)
{
    const auto document = HtmlDocument::parse(html);
    return document.has_value() ? sanitize(document->body(), keepingPictures()) : SanitizedBody{};
}

/// What is wrong with one element of a cleaned body; empty: nothing.
QString complaintAbout(HtmlNode node)
{
    static const QHash<QString, QStringList> allowed = {
        {u"p"_s, {}},
        {u"h2"_s, {}},
        {u"h3"_s, {}},
        {u"h4"_s, {}},
        {u"br"_s, {}},
        {u"strong"_s, {}},
        {u"em"_s, {}},
        {u"b"_s, {}},
        {u"i"_s, {}},
        {u"u"_s, {}},
        {u"s"_s, {}},
        {u"sub"_s, {}},
        {u"sup"_s, {}},
        {u"code"_s, {}},
        {u"blockquote"_s, {}},
        {u"ul"_s, {}},
        {u"ol"_s, {}},
        {u"li"_s, {}},
        {u"table"_s, {}},
        {u"thead"_s, {}},
        {u"tbody"_s, {}},
        {u"tr"_s, {}},
        {u"td"_s, {u"colspan"_s, u"rowspan"_s}},
        {u"th"_s, {u"colspan"_s, u"rowspan"_s}},
        {u"figure"_s, {}},
        {u"figcaption"_s, {}},
        {u"img"_s, {u"src"_s, u"alt"_s}},
        {u"a"_s, {u"href"_s, u"rel"_s}},
        {u"hr"_s, {}},
        {u"pre"_s, {}},
    };
    if (node.isComment())
        return u"comment"_s;
    if (!node.isElement())
        return {};
    if (node.isForeign() || !allowed.contains(node.name()))
        return u"element "_s + node.name();
    for (const QString &name : {u"src"_s,
                                u"href"_s,
                                u"style"_s,
                                u"class"_s,
                                u"id"_s,
                                u"name"_s,
                                u"srcset"_s,
                                u"onclick"_s,
                                u"onerror"_s,
                                u"onload"_s,
                                u"background"_s,
                                u"action"_s,
                                u"formaction"_s,
                                u"xlink:href"_s,
                                u"target"_s})
        if (node.hasAttribute(name) && !allowed[node.name()].contains(name))
            return u"attribute "_s + name;
    if (node.hasAttribute(u"src") && node.attribute(u"src") != asset)
        return u"src "_s + node.attribute(u"src");
    const QString href = node.attribute(u"href");
    if (!href.isNull() && !href.startsWith(u"http://"_s) && !href.startsWith(u"https://"_s)
        && !href.startsWith(u"mailto:"_s))
        return u"href "_s + href;
    return {};
}

/// What is wrong with a cleaned body: judged on the text itself as XML, on what a parser makes of it, and on
/// whether it stays the same when it is cleaned again.
QString complaint(const SanitizedBody &body)
{
    QXmlStreamReader xml(u"<body>"_s + body.html + u"</body>"_s);
    while (!xml.atEnd()) {
        xml.readNext();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            static const QStringList names = {
                u"src"_s, u"alt"_s, u"href"_s, u"rel"_s, u"colspan"_s, u"rowspan"_s};
            if (!names.contains(attribute.name()))
                return u"attribute "_s + attribute.name().toString();
        }
    }
    if (xml.hasError())
        return u"not well-formed: "_s + xml.errorString();
    const auto document =
        HtmlDocument::parse(u"<!DOCTYPE html><html><body>"_s + body.html + u"</body></html>"_s);
    if (!document.has_value())
        return u"cannot be parsed again"_s;
    const HtmlNode top = document->body();
    for (HtmlNode node = top.firstChild(); node; node = node.next(top)) {
        if (const QString wrong = complaintAbout(node); !wrong.isEmpty())
            return wrong;
    }
    if (!isCleanHtml(body.html))
        return u"would be cleaned again before it is shown"_s;
    const SanitizedBody again = sanitize(top, keepingPictures());
    if (again.html != body.html)
        return u"unstable: "_s + again.html;
    if (again.paragraphs != body.paragraphs)
        return u"paragraphs differ: "_s + again.paragraphs.join(u'|');
    return {};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every string of a JSON value, whatever its place: hostile where it is meant to be, harmless elsewhere.
void collectStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        collectStrings(item, strings);
    for (const QJsonValue &item : value.toObject())
        collectStrings(item, strings);
}

} // namespace

class TestHtmlSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void body_isCleaned_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("indents",
            u"<P>　　第一段</P><p>&nbsp;&nbsp; 第二段　</p><p>　</p><p></p>"_s,
            u"<p>第一段</p><p>第二段</p>"_s);
        row("breaks with indents",
            u"　　第一段<br>　　第二段<BR>&nbsp;&nbsp;第三段"_s,
            u"<p>第一段</p><p>第二段</p><p>第三段</p>"_s);
        row("breaks of a poem",
            u"<p>床前明月光<br>疑是地上霜<br></p>"_s,
            u"<p>床前明月光<br/>疑是地上霜</p>"_s);
        row("two breaks", u"甲<br><br>乙"_s, u"<p>甲</p><p>乙</p>"_s);
        row("divs",
            u"<div><div>甲</div>乙<center>丙</center><font color=red>丁</font></div>"_s,
            u"<p>甲</p><p>乙</p><p>丙</p><p>丁</p>"_s);
        row("inline",
            u"<p><b>粗</b><strong>强</strong><i>斜</i><em>重</em><ins>增</ins><del>删</del>H<sub>2</sub>O</p>"_s,
            u"<p><b>粗</b><strong>强</strong><i>斜</i><em>重</em><u>增</u><s>删</s>H<sub>2</sub>O</p>"_s);
        row("inline over blocks", u"<b><p>甲</p><p>乙</p></b>"_s, u"<p><b>甲</b></p><p><b>乙</b></p>"_s);
        row("inline twice", u"<b>甲<b>乙</b></b>丙"_s, u"<p><b>甲乙</b>丙</p>"_s);
        row("empty inline",
            u"<p><b></b><a href='http://example.org'></a>甲<i> </i>乙</p>"_s,
            u"<p>甲 乙</p>"_s);
        row("headings",
            u"<h1>大</h1><h2>二</h2><h5>小</h5><p><strong>小标题</strong></p>"_s,
            u"<h2>大</h2><h2>二</h2><h4>小</h4><p><strong>小标题</strong></p>"_s);
        row("hidden",
            u"<p style='display:none;height:1px'>藏</p><p hidden>藏</p><font face=Webdings>4</font>见"_s,
            u"<p>见</p>"_s);
        row("list",
            u"<ul><li>甲</li><li><p>乙</p><p>丙</p></li><li></li></ul><ol>丁</ol>"_s,
            u"<ul><li>甲</li><li><p>乙</p><p>丙</p></li></ul><ol><li>丁</li></ol>"_s);
        row("quote", u"<blockquote><p>引</p></blockquote>"_s, u"<blockquote><p>引</p></blockquote>"_s);
        row("data table",
            u"<table class=x><caption>表</caption><tr><th colspan=2 onclick=a>名</th></tr><tr><td rowspan=\"999999\">一</td><td>二</td></tr></table>"_s,
            u"<p>表</p><table><tbody><tr><th colspan=\"2\">名</th></tr><tr><td>一</td><td>二</td></tr></tbody></table>"_s);
        row("layout table",
            u"<table><tr><td></td><td><p>甲</p>乙</td></tr><tr><td>丙</td></tr></table>"_s,
            u"<p>甲</p><p>乙</p><p>丙</p>"_s);
        row("layout in layout",
            u"<table><tr><td><table><tr><td>甲</td></tr></table></td></tr></table>"_s,
            u"<p>甲</p>"_s);
        row("empty table", u"<table><tr><td> </td></tr></table>"_s, u""_s);
        row("links",
            u"<a href='https://example.org/a?b=1&amp;c=2' onclick=x target=_blank>甲</a><a "
            u"href='javascript:alert(1)'>乙</a>"
            "<a href='//example.org'>丙</a><a href='content_1.htm'>丁</a><a href='mailto:a@example.org'>戊</a><a href=' JAVA&#10;SCRIPT:x'>己</a>"_s,
            u"<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">甲</a>乙丙丁"
            "<a href=\"mailto:a@example.org\" rel=\"noopener noreferrer\">戊</a>己</p>"_s);
        row("link with a false name",
            u"<a href='https://bank.example@evil.example/'>甲</a>"_s,
            u"<p><a href=\"https://evil.example/\" rel=\"noopener noreferrer\">甲</a></p>"_s);
        row("picture in a text",
            u"<p>甲<b>乙<img src=a.jpg alt='图\"'>丙</b></p>"_s,
            u"<p>甲<b>乙</b></p><figure><img src=\""_s + asset
                + u"\" alt=\"图&quot;\"/></figure><p><b>丙</b></p>"_s);
        row("picture with caption below",
            u"<center><img src=a.jpg></center><p style='text-align: center'>图为报架。</p><p>正文</p>"_s,
            u"<figure><img src=\""_s + asset
                + u"\" alt=\"\"/><figcaption>图为报架。</figcaption></figure><p>正文</p>"_s);
        row("picture table",
            u"<table id=newspic><tr><td><img src=a.jpg></td></tr><tr><td>某某 摄</td></tr></table>"_s,
            u"<figure><img src=\""_s + asset + u"\" alt=\"\"/><figcaption>某某 摄</figcaption></figure>"_s);
        row("picture not saved",
            u"<figure><img src=gone.jpg><figcaption>说明</figcaption></figure><img src=gone.jpg alt=无>"_s,
            u"<figure><figcaption>说明</figcaption></figure>"_s);
        row("picture not saved in a cell",
            u"<table><tr><td><img src=gone.jpg></td><td>甲</td></tr></table>"
            "<table><tr><td><img src=gone.jpg></td><td>乙</td><td>丙</td></tr><tr><td><img src=gone.jpg></td></tr></table>"_s,
            u"<p>甲</p><table><tbody><tr><td></td><td>乙</td><td>丙</td></tr></tbody></table>"_s);
        row("picture not saved in an item",
            u"<ul><li><img src=gone.jpg></li><li><img src=gone.jpg>甲</li></ul><ul><li><img src=gone.jpg></li></ul>"
            "<blockquote><img src=gone.jpg></blockquote>"_s,
            u"<ul><li>甲</li></ul>"_s);
        row("preformatted", u"<pre>\n\n a &lt;b&gt;\n\tc\n</pre>"_s, u"<pre> a &lt;b&gt;\n\tc</pre>"_s);
        row("source lines",
            u"<p>春来了，\n  燕子<b>也</b>\n<i>来了</i>。</p>\n<p>王 强\n说：\n“好。”\n5G\nnew\ndays</p>"_s,
            u"<p>春来了，燕子<b>也</b><i>来了</i>。</p><p>王 强说：“好。” 5G new days</p>"_s);
        row("source lines of rare characters", u"\U00020000\n\U000308E0<br>\n报"_s, u"<p>\U00020000\U000308E0<br/>报</p>"_s);
        row("rules", u"<p>甲<hr>乙"_s, u"<p>甲</p><hr/><p>乙</p>"_s);
        row("active",
            u"甲<script>alert(1)</script><style>p{}</style><iframe "
            u"src=x></iframe><svg><text>x</text></svg><math><mi>y</mi></math>"
            "<form><input value=1><button>按</button></form><object data=x>x</object><template>x</template><!-- x --><noscript>x</noscript>乙"_s,
            u"<p>甲</p><p>乙</p>"_s);
        row("escapes",
            u"<p>&lt;script&gt; &amp;amp; &quot;引&quot; '号'</p>"_s,
            u"<p>&lt;script&gt; &amp;amp; &quot;引&quot; &#39;号&#39;</p>"_s);
        row("lines of a listing", u"<listing>甲<br>乙<p>丙</p><b>丁</b><script>x</script></listing>"_s, u"<pre>甲\n乙\n丙丁</pre>"_s);
        row("nothing in a listing", u"<pre>\n</pre><pre> </pre><xmp></xmp>甲"_s, u"<p>甲</p>"_s);
        row("empty caption", u"<figure><figcaption> </figcaption></figure>甲"_s, u"<p>甲</p>"_s);
        row("foot of a table",
            u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tfoot><tr><td>丙</td><td>丁</td></tr></tfoot></table>"_s,
            u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>丙</td><td>丁</td></tr></tbody></table>"_s);
        row("odd names", u"<h7>甲</h7><h0>乙</h0><hx>丙</hx>"_s, u"<p>甲乙丙</p>"_s);
        row("wide blanks", u"甲<br>\u2003乙<br>\u2002\u2002丙<br>\u2002丁"_s, u"<p>甲</p><p>乙</p><p>丙<br/>丁</p>"_s);
        row("no characters", u"<p>甲\uFDD0\uFDEF\uFFFF\u0085乙\uFF01\u2014</p>"_s, u"<p>甲\uFFFD\uFFFD\uFFFD\uFFFD乙\uFF01\u2014</p>"_s);
        row("long link", u"<p><a href='http://a.example/"_s + u"x"_s.repeated(5000) + u"'>甲</a></p>"_s, u"<p>甲</p>"_s);
        row("links without a place", u"<p><a href='http:///x'>甲</a><a href='mailto:x'>乙</a><a href='https:'>丙</a></p>"_s, u"<p>甲乙丙</p>"_s);
        row("control characters", u"<p>甲&#1;&#x7f;乙\u200B丙</p>"_s, u"<p>甲乙丙</p>"_s);
        row("nothing", u""_s, u""_s);
    }

    void body_isCleaned()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        const SanitizedBody body = cleaned(html);
        QCOMPARE(body.html, expected);
        QCOMPARE(complaint(body), QString());
    }

    void paragraphs_areTheSameText()
    {
        const SanitizedBody body =
            cleaned(u"<p>　　甲 <b>乙</b></p><p>丙<br>丁</p><img "
                    u"src=a.jpg><table><tr><td>一</td><td>二</td></tr></table>"
                    "<figure><img src=gone.jpg alt=替><figcaption>说明</figcaption></figure>"_s);
        QCOMPARE(body.paragraphs, (QStringList{u"甲 乙"_s, u"丙"_s, u"丁"_s, u"一"_s, u"二"_s, u"说明"_s}));
        QCOMPARE(body.images.size(), 2);
        QCOMPARE(body.images[0].source, u"a.jpg"_s);
        QCOMPARE(body.images[0].paragraph, 3);
        QCOMPARE(body.images[1].caption, u"说明"_s);
        QCOMPARE(body.images[1].alt, u"替"_s);
        QCOMPARE(body.images[1].paragraph, 5);
    }

    void paragraphs_wrappedInTheSource_areTheSameText()
    {
        const QString html = u"<p>春来了，\n  燕子<b>也</b>\n来了。</p>\n<p>王 强\n<br>\n5G\nnew days</p>"_s;
        const auto document = HtmlDocument::parse(html);
        QCOMPARE(cleaned(html).paragraphs, paragraphs(document->body()));
    }

    void picture_withoutAnOwnAddress_isNotWritten()
    {
        const auto document = HtmlDocument::parse(u"<p>甲</p><img src=a>"_s);
        for (const QString &target : {u"http://example.org/a.jpg"_s,
                                      u"asset:1"_s,
                                      QString(asset + u"\" onerror=\"x"),
                                      QString(asset + u'\n'),
                                      u"data:image/png;base64,AA"_s}) {
            SanitizeOptions options;
            options.imageTarget = [&target](const ImageReference &) { return target; };
            QCOMPARE(sanitize(document->body(), options).html, u"<p>甲</p>"_s);
        }
        QCOMPARE(sanitize(document->body()).images.size(), 1);
    }

    void drop_byTheCaller_leavesOut()
    {
        const auto document = HtmlDocument::parse(u"<p>甲</p><div class=ad>广告<img src=a></div>"_s);
        SanitizeOptions options = keepingPictures();
        options.drop = [](HtmlNode node) { return node.matches(u".ad"); };
        const SanitizedBody body = sanitize(document->body(), options);
        QCOMPARE(body.html, u"<p>甲</p>"_s);
        QVERIFY(body.images.isEmpty());
    }

    void drop_withinALine_leavesOut()
    {
        const auto document = HtmlDocument::parse(u"<pre>甲<b class=ad>广告</b><i>乙</i></pre>"_s);
        SanitizeOptions options = keepingPictures();
        options.drop = [](HtmlNode node) { return node.matches(u".ad"); };
        options.linkTarget = [](const QString &href) { return href; };
        QCOMPARE(sanitize(document->body(), options).html, u"<pre>甲乙</pre>"_s);
    }

    void link_asTheCallerSays_isWritten()
    {
        const auto document = HtmlDocument::parse(u"<p><a href='1.htm'>甲</a></p>"_s);
        SanitizeOptions options;
        options.linkTarget = [](const QString &href) { return u"https://a.example/"_s + href; };
        QCOMPARE(sanitize(document->body(), options).html,
                 u"<p><a href=\"https://a.example/1.htm\" rel=\"noopener noreferrer\">甲</a></p>"_s);
    }

    void plainParagraphs_becomeTheSameKind()
    {
        SanitizedBody body;
        body.html = sanitizedFromParagraphs({u"　　甲<b>"_s, u" "_s, u"\u0001 乙\u0002\uFFFE\uFDD0\uFDEF\u0085"_s});
        body.paragraphs = QStringList{u"甲<b>"_s, u"乙"_s};
        QCOMPARE(body.html, u"<p>甲&lt;b&gt;</p><p>乙</p>"_s);
        QCOMPARE(complaint(body), QString());
    }

    void nullNode_givesNothing() { QVERIFY(sanitize(HtmlNode()).html.isEmpty()); }

    void nesting_deep_isDissolvedAndStable()
    {
        for (const QString &tag :
             {u"<blockquote>甲"_s, u"<ul><li>甲"_s, u"<table><tr><td>甲<td>乙"_s, u"<div><b>甲"_s}) {
            const SanitizedBody body = cleaned(tag.repeated(100));
            QCOMPARE(body.html.count(u'甲'), 100);
            QCOMPARE(complaint(body), QString());
        }
    }

    void link_aroundManyParagraphs_doesNotGrow()
    {
        const QString html = u"<a href='http://example.org/"_s + u"x"_s.repeated(4000) + u"'>"_s
            + u"甲<br><br>"_s.repeated(20'000) + u"</a>"_s;
        const SanitizedBody body = cleaned(html);
        QCOMPARE(body.paragraphs.size(), 20'000);
        QVERIFY(body.html.size() < 8 * 1024 * 1024);
    }

    void suites_ofAttacks_leaveNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : {u"dompurify/expect.json"_s,
                                    u"h5sc/vectors.json"_s,
                                    u"sanitize-html/cases.json"_s,
                                    u"blns/blns.json"_s,
                                    u"wpt/sanitizer-default-config.json"_s,
                                    u"bleach/tests/data"_s})
            QTest::newRow(qPrintable(path)) << path;
    }

    void suites_ofAttacks_leaveNothing()
    {
        QFETCH(QString, path);
        const QString whole = QString::fromUtf8(BAOJIA_SHARED_DIR) + u"/suites/"_s + path;
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(whole))
            QSKIP(qPrintable(u"suites/"_s + path + u" is not here"_s));
        QStringList inputs;
        if (path.endsWith(u".json"_s))
            collectStrings(QJsonDocument::fromJson(readAll(whole)).isArray()
                               ? QJsonValue(QJsonDocument::fromJson(readAll(whole)).array())
                               : QJsonValue(QJsonDocument::fromJson(readAll(whole)).object()),
                           inputs);
        else
            for (const QFileInfo &file : QDir(whole).entryInfoList(QDir::Files))
                inputs.append(QString::fromUtf8(readAll(file.filePath())));
        QVERIFY(inputs.size() >= 20);
        for (const QString &input : inputs) {
            const QStringList variants = {input,
                                          u"<div>"_s + input,
                                          u"<table><td>"_s + input,
                                          u"<svg>"_s + input,
                                          markdownToHtml(input).value_or(QString())};
            for (const QString &html : variants) {
                const SanitizedBody body = cleaned(html);
                const QString wrong = complaint(body);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"%1\n  of %2\n  from %3"_s.arg(wrong, body.html, html)));
            }
        }
    }

    void judge_seesWhatIsWrong()
    {
        for (const QString &html : {u"<p onclick=\"x\">甲</p>"_s,
                                    u"<p><img src=\"http://example.org/\"/></p>"_s,
                                    u"<script>x</script>"_s,
                                    u"<p>甲"_s,
                                    u"<p>甲<p>乙</p></p>"_s,
                                    u"<a href=\"javascript:x\">甲</a>"_s,
                                    u"<p></p>"_s})
            QVERIFY2(!complaint(SanitizedBody{html, {u"甲"_s}, {}}).isEmpty(), qPrintable(html));
    }
};

QTEST_GUILESS_MAIN(TestHtmlSanitizer)
#include "test_htmlsanitizer.moc"
