// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articlehtml.h"
#include "reading/contenturl.h"
#include "reading/htmltemplate.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestArticleHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resource_thisRoomAlone_isThere();
    void page_hostileTexts_escapedEverywhere();
    void page_template_asksForNothing();
    void page_parts_inReadingOrder();
    void pictures_kept_atTheirAddress();
    void pictures_kept_openWhereTheyStandInNoOtherLink();
    void pictures_foreignSource_neverInThePage();
    void pictures_notSaved_quietLine();
    void pictures_notInBody_shownOnce();
    void source_address_linksOnlyHttp_data();
    void source_address_linksOnlyHttp();
    void teaser_target_isLinkedAsFarAsItIsKnown();
    void theme_each_classOfHtml();
    void style_chosen_isInThePage();
    void style_outOfRange_isTheNearestInIt();
    void style_hostileFamily_staysAName();
    void ownStyleSheet_hostile_endsNothing();
    void template_placeInsideValue_staysText();

private:
    static Article article();
};

Article TestArticleHtml::article()
{
    Article article;
    article.header.id = ArticleId(12);
    article.header.title = u"标题"_s;
    article.newspaper = u"报架日报"_s;
    article.date = QDate(2026, 1, 28);
    article.pageLabel = u"063"_s;
    article.pageName = u"副刊"_s;
    article.html = u"<p>正文</p>"_s;
    article.paragraphs = {u"正文"_s};
    return article;
}

void TestArticleHtml::resource_thisRoomAlone_isThere()
{
    QVERIFY(resourceText(u"css/reader.css"_s).contains(u"text-indent: var(--indent)"_s));
    QVERIFY(resourceText(u"css/print.css"_s).size() > 100);
    QVERIFY(resourceText(u"no/such"_s).isEmpty());
}

void TestArticleHtml::page_hostileTexts_escapedEverywhere()
{
    const QString hostile = u"\"'><script>alert(1)</script><img src=x onerror=y>{{css}}"_s;
    Article a = article();
    a.header.title = a.header.kicker = a.header.byline = a.header.section = hostile;
    a.newspaper = a.deck = a.pageLabel = a.pageName = a.originalSource = a.copyright = a.sourceUrl = hostile;
    a.images = {{{}, hostile, hostile}, {ContentHash::of("x"), hostile, hostile}};
    const QByteArray page = articleHtml(a, {});
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img src=x"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)"));
    QVERIFY(page.contains("{{css}}"));
}

void TestArticleHtml::page_template_asksForNothing()
{
    const QByteArray page = articleHtml(article(), {});
    QVERIFY(page.contains("<meta charset=\"utf-8\">"));
    QVERIFY(page.contains("lang=\"zh-CN\""));
    QVERIFY(!page.contains("url("));
    QVERIFY(!page.contains("@import"));
}

void TestArticleHtml::page_parts_inReadingOrder()
{
    Article a = article();
    a.header.kicker = u"引题在前"_s;
    a.deck = u"副题在后"_s;
    a.header.byline = u"作者某"_s;
    a.originalSource = u"新华社"_s;
    a.copyright = u"版权行"_s;
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    qsizetype at = page.indexOf(u"<main>"_s);
    for (const QString &part : {u"引题在前"_s, u">标题<"_s, u"副题在后"_s, u"作者某"_s, u"<p>正文</p>"_s,
                                u"来源 新华社 · 报架日报 · 2026-01-28 · 第063版 副刊"_s, u"版权行"_s}) {
        const qsizetype next = page.indexOf(part, at);
        QVERIFY2(next > at, qPrintable(part));
        at = next;
    }
}

void TestArticleHtml::pictures_kept_atTheirAddress()
{
    const ContentHash hash = ContentHash::of("x");
    Article a = article();
    a.html = u"<p>前</p><figure><img src=\"asset:%1\" alt=\"&lt;图&gt;\"></figure><p>后 asset:%1</p>"_s.arg(hash.toHex());
    a.images = {{hash, {}, {}}};
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    QVERIFY(page.contains(u"<img src=\"paper:/article/12/asset/%1\" alt=\"&lt;图&gt;\">"_s.arg(hash.toHex())));
    QCOMPARE(page.count(u"<img"_s), 1);
    // Text that only looks like an address stays text.
    QVERIFY(page.contains(u"后 asset:"_s + hash.toHex()));
}

void TestArticleHtml::pictures_kept_openWhereTheyStandInNoOtherLink()
{
    const ContentHash first = ContentHash::of("x");
    const ContentHash second = ContentHash::of("y");
    const ContentHash third = ContentHash::of("z");
    Article a = article();
    a.html = u"<p><a href=\"https://a.example/\"><b><img src=\"asset:%1\" alt=\"\"></b></a> <img src=\"asset:%2\" alt=\"\"></p>"_s
                 .arg(first.toHex(), second.toHex());
    a.images = {{first, {}, {}}, {second, {}, {}}, {third, {}, u"说明"_s}};
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    const auto opens = [&page](const ContentHash &hash) {
        return page.contains(u"<a class=\"enlarge\" href=\"paper:/article/12/asset/%1\"><img"_s.arg(hash.toHex()));
    };
    QVERIFY(!opens(first));
    QVERIFY(opens(second));
    QVERIFY(opens(third));
    // In print there is nothing to click.
    ArticleMarkup how;
    how.pictureAddress = [](const ContentHash &hash) { return hash.toHex(); };
    QVERIFY(!articleMarkup(a, how).contains(u"enlarge"_s));
}

void TestArticleHtml::pictures_foreignSource_neverInThePage()
{
    Article a = article();
    a.html = u"<p><img src=\"http://evil.example/x.png\" alt=\"\"></p><p><img alt=\"a\"></p><p><img src=\"asset:12\"></p>"_s;
    const QByteArray page = articleHtml(a, {});
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("evil.example"));
    QCOMPARE(page.count("class=\"notsaved\""), 3);
}

void TestArticleHtml::pictures_notSaved_quietLine()
{
    Article a = article();
    a.images = {{{}, u"a.jpg"_s, u"说明"_s}, {{}, u"b.jpg"_s, u"正文"_s}};
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    QVERIFY(page.contains(u"图片未保存 · 说明"_s));
    // The body already says this one's caption.
    QVERIFY(!page.contains(u"图片未保存 · 正文"_s));
}

void TestArticleHtml::pictures_notInBody_shownOnce()
{
    const ContentHash hash = ContentHash::of("x");
    Article a = article();
    a.images = {{hash, {}, u"说明"_s}, {hash, {}, u"说明"_s}};
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    QCOMPARE(page.count(u"<img"_s), 1);
    QVERIFY(page.contains(u"<figcaption class=\"caption\">说明</figcaption>"_s));
}

void TestArticleHtml::source_address_linksOnlyHttp_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("link");
    QTest::newRow("https") << u"https://paper.example/a?b=1&c=2"_s << true;
    QTest::newRow("http") << u"http://paper.example/"_s << true;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"http:///x"_s << false;
    QTest::newRow("words") << u"重庆日报"_s << false;
}

void TestArticleHtml::source_address_linksOnlyHttp()
{
    QFETCH(QString, address);
    QFETCH(bool, link);
    Article a = article();
    a.sourceUrl = address;
    const QString page = QString::fromUtf8(articleHtml(a, {}));
    QCOMPARE(page.contains(u"<a href="_s), link);
    QVERIFY(page.contains(u"原文地址"_s));
    QVERIFY(page.contains(address.toHtmlEscaped()));
}

void TestArticleHtml::teaser_target_isLinkedAsFarAsItIsKnown()
{
    Article a = article();
    QVERIFY(!articleHtml(a, {}).contains("class=\"pointer\""));
    a.pointsTo.pageLabel = u"A04"_s;
    QVERIFY(QString::fromUtf8(articleHtml(a, {})).contains(u"<p class=\"pointer\">详见 第A04版</p>"_s));
    a.pointsTo.page = PageId(4);
    QVERIFY(articleHtml(a, {}).contains(ContentUrl::ofPageFront(PageId(4)).toUrl().toEncoded()));
    a.pointsTo.article = ArticleId(44);
    QVERIFY(articleHtml(a, {}).contains(ContentUrl::ofArticle(ArticleId(44)).toUrl().toEncoded()));
}

void TestArticleHtml::theme_each_classOfHtml()
{
    const QList<std::pair<Theme, QString>> classes {{Theme::Light, u"light"_s}, {Theme::Paper, u"paper"_s}, {Theme::Dark, u"dark"_s}};
    for (const auto &[theme, name] : classes) {
        const QString expected = u"<html lang=\"zh-CN\" class=\"%1\" style="_s.arg(name);
        QVERIFY(QString::fromUtf8(articleHtml(article(), {theme})).contains(expected));
    }
    ReadingStyle style {Theme::Paper};
    style.vertical = style.pages = style.focusLine = true;
    QCOMPARE(styleClasses(style), u"paper vertical pages focusline"_s);
    const QString css = resourceText(u"css/reader.css"_s);
    QVERIFY(css.contains(u"html.paper"_s) && css.contains(u"html.dark"_s));
    // Pictures are spared.
    QVERIFY(!css.contains(u"invert"_s) && !css.contains(u"filter"_s));
}

void TestArticleHtml::style_chosen_isInThePage()
{
    ReadingStyle style;
    style.font = BodyFont::Sans;
    style.size = 21;
    style.lineHeight = 150;
    style.measure = 30;
    style.indents = style.justifies = false;
    style.paragraphGap = 100;
    QVERIFY(articleHtml(article(), style)
                .contains("style=\"--family:var(--sans);--size:21px;--leading:1.5;--measure:30em;--indent:0;--align:start;"
                          "--gap:1em\""));
    QVERIFY(articleHtml(article(), {})
                .contains("style=\"--family:var(--serif);--size:18px;--leading:1.8;--measure:38em;--indent:2em;"
                          "--align:justify;--gap:0.55em\""));
}

void TestArticleHtml::style_outOfRange_isTheNearestInIt()
{
    ReadingStyle style;
    style.size = 4000;
    style.lineHeight = -1;
    style.measure = 0;
    style.paragraphGap = 201;
    const ReadingStyle sane = clampedStyle(style);
    QCOMPARE(sane.size, sizeRange.most);
    QCOMPARE(sane.lineHeight, lineHeightRange.least);
    QCOMPARE(sane.measure, measureRange.least);
    QCOMPARE(sane.paragraphGap, paragraphGapRange.most);
    QCOMPARE(styleVariables(style), styleVariables(sane));
    QCOMPARE(clampedStyle({}), ReadingStyle {});
}

void TestArticleHtml::style_hostileFamily_staysAName()
{
    ReadingStyle style;
    style.font = BodyFont::Chosen;
    style.family = u"霞鹜文楷\\';}body{background:url(//x)}<\"&"_s;
    QVERIFY(styleVariables(style).startsWith(u"--family:'霞鹜文楷bodybackgroundurlx', var(--serif);"_s));
    style.family = u"';"_s;
    QVERIFY(styleVariables(style).startsWith(u"--family:var(--serif);"_s));
}

void TestArticleHtml::ownStyleSheet_hostile_endsNothing()
{
    ReadingStyle style;
    style.css = u"p::before { content: '<' } </style><script>x</script>"_s;
    const QByteArray page = articleHtml(article(), style);
    QVERIFY(page.contains("<style id=\"own\">\np::before { content: '\\3c ' } \\3c /style>"));
    QCOMPARE(page.count("</style>"), 2);
    QVERIFY(!page.contains("<script"));
    style.css = QString(100'000, u'x');
    QCOMPARE(ownStyleSheet(style).size(), 64 * 1024);
}

void TestArticleHtml::template_placeInsideValue_staysText()
{
    const QString page = HtmlTemplate(u"article"_s).text(u"title"_s, u"{{article}}"_s).markup(u"article"_s, u"X"_s).filled();
    QVERIFY(page.contains(u"<title>{{article}}</title>"_s));
    QVERIFY(!page.contains(u"{{theme}}"_s));
}

QTEST_GUILESS_MAIN(TestArticleHtml)
#include "test_articlehtml.moc"
