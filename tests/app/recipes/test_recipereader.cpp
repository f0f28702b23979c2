// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltext.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include "recipes/recipebook.h"
#include "recipes/recipejson.h"
#include "recipes/recipereader.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// What a document gives by a recipe, and that neither can make the other run on.
class TestRecipeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void page_read_givesItsFields()
    {
        const RecipeExtract got =
            read("\n"
                 "page:\n"
                 "  is: //map\n"
                 "  label: {select: //h2, pattern: '第(\\w+)版'}\n"
                 "  name: {select: //h2, pattern: '[：:]\\s*(.+)'}\n"
                 "  image: //img[@usemap]\n"
                 "  pdf: [\"//a[has-class('none')]\", \"//comment()[contains(., 'pdfUrl')]\"]\n"
                 "  pages: {each: \"//ul[@id='nav']/li\", href: \"a[1]\", pdf: \"a[2]/@href\"}\n"
                 "  articles: \"//ul[has-class('list')]//a\"\n"
                 "  zones: //area\n"
                 "date: {path: '(?<y>\\d{4})(?<m>\\d\\d)/(?<d>\\d\\d)'}\n",
                 u"<h2>第A02版：要闻</h2><img usemap=\"#m\" src=\"b.jpg\">\n"
                 u"<!-- x.pdf pdfUrl -->\n"
                 u"<ul id=nav><li><a href=n1.htm>A01版：头版</a><a href=1.pdf>PDF</a></li><li><a "
                 u"href=n2.htm>A02版：要闻</a></li></ul>\n"
                 u"<ul class=\"a List\"><li><a href=\"c1.htm\"> 甲 <br> 乙 </a><li><a "
                 u"href=\"c2.htm\">丙</a></ul>\n"
                 u"<map name=m><AREA coords=\"1,2,3,4\" href=\"c1.htm\" title=\"t\"></map>"_s,
                 u"pc/layout/202603/05/node_A02.html"_s);
        QCOMPARE(got.kind, RecipeExtract::Kind::Page);
        QCOMPARE(got.label, u"A02"_s);
        QCOMPARE(got.pageName, u"要闻"_s);
        QCOMPARE(got.image, u"b.jpg"_s);
        QVERIFY(got.imageNode.is(u"img"));
        QCOMPARE(got.pdfs, QStringList{u"x.pdf pdfUrl"_s});
        QCOMPARE(got.pages.size(), 2);
        QCOMPARE(got.pages[0].href, u"n1.htm"_s);
        QCOMPARE(got.pages[0].pdf, u"1.pdf"_s);
        QCOMPARE(got.articles.size(), 2);
        QCOMPARE(got.articles[0].title, u"甲 乙"_s);
        QCOMPARE(got.zones.size(), 1);
        QCOMPARE(got.zones[0].coords, u"1,2,3,4"_s);
        QCOMPARE(got.date, QDate(2026, 3, 5));
        QVERIFY(got.body.isEmpty());
    }

    void article_read_givesItsFields()
    {
        const RecipeExtract got = read(
            "\n"
            "names: [滨海晨报, 滨海晨报数字版]\n"
            "newspaper: //b\n"
            "date: //i\n"
            "article:\n"
            "  is: //h1\n"
            "  kicker: preceding::nothing | //h4\n"
            "  title: {select: //h1, all: true}\n"
            "  deck: '//h5[1]'\n"
            "  byline: {select: '//h5[2]', pattern: '记者\\s*(\\S+)'}\n"
            "  body: [//section, \"//div[@class='t']\"]\n"
            "  photographs: //figure\n"
            "  strip: [//div/span, //iframe]\n"
            "  copyright: \"//p[contains(., '版权所有')]\"\n",
            u"<b>滨海晨报数字版</b><i>2026 年 3 月 5 日</i><h4>引题</h4><h1>主题一</h1><h1>主题二</h1>\n"
            u"<h5>副题</h5><h5>本报记者 林小满</h5><figure></figure>\n"
            u"<div class=t><p>正文<span>x</span></p><div class=t>内</div></div><p>滨海晨报版权所有</p>"_s);
        QCOMPARE(got.kind, RecipeExtract::Kind::Article);
        QCOMPARE(got.newspaper, u"滨海晨报"_s);
        QCOMPARE(got.date, QDate(2026, 3, 5));
        QCOMPARE(got.kicker, u"引题"_s);
        QCOMPARE(got.title, u"主题一 主题二"_s);
        QCOMPARE(got.deck, u"副题"_s);
        QCOMPARE(got.byline, u"林小满"_s);
        QCOMPARE(got.body.size(), 1); // the inner one is part of the outer
        QCOMPARE(got.photographs.size(), 1);
        QCOMPARE(got.copyright, u"滨海晨报版权所有"_s);
    }

    void comment_ofTheSystem_isSeenAsElements()
    {
        const RecipeExtract got = read(
            "article: {title: //enpproperty/founder-title, byline: //enpproperty/author}",
            u"<body><!--enpproperty <author>江一舟</author>/enpproperty--></body></html>\n"
            u"<!--enpproperty <founder-title>标题</founder-title><founder-type>1</founder-type>/enpproperty-->"_s);
        QCOMPARE(got.title, u"标题"_s);
        QCOMPARE(got.byline, u"江一舟"_s);
    }

    void names_withoutASelector_nameThePaper()
    {
        QCOMPARE(read("names: 滨海晨报", u"<p>x</p>"_s).newspaper, u"滨海晨报"_s);
        QCOMPARE(read("names: 滨海晨报\nnewspaper: //p", u"<p>江城晚报</p>"_s).newspaper, u"江城晚报"_s);
    }

    void values_computed_areTaken()
    {
        const RecipeExtract got = read("article: {title: 'substring-after(//h1, \":\")', deck: "
                                       "'count(//h1)', byline: 'lower-case(//h2)'}",
                                       u"<h1>a: b </h1><h2>ABC</h2>"_s);
        QCOMPARE(got.title, u"b"_s);
        QCOMPARE(got.deck, u"1"_s);
        QCOMPARE(got.byline, u"abc"_s);
    }

    void document_strange_isReadWithoutHarm()
    {
        QString html =
            u"<o:p x:y='1' 属性=值>\u0001</o:p><svg viewBox='0'><a href=x></svg><template><p>t</template>"_s;
        for (int i = 0; i < 400; ++i)
            html += u"<div>"_s;
        const RecipeExtract got =
            read("article: {title: \"//*[name()='o:p']/@*[1]\", body: //svg, byline: \"//@属性\"}", html);
        QCOMPARE(got.title, u"1"_s);
        QCOMPARE(got.body.size(), 1);
    }

    void json_asHtml_isReadBySelectors()
    {
        const auto html = htmlOfJson(
            u"{\"data\": [{\"Title\": \"甲 & 乙\", \"content\": \"<div><p>一<p>二\", \"no\": 7}, {\"Title\": \"丙\"}]}"_s);
        QVERIFY(html);
        const RecipeExtract got =
            read("article: {title: '//json-item[1]/json-title', deck: '//json-item[2]/json-title', "
                 "byline: //json-no, body: //json-content}",
                 *html);
        QCOMPARE(got.title, u"甲 & 乙"_s);
        QCOMPARE(got.deck, u"丙"_s);
        QCOMPARE(got.byline, u"7"_s);
        QCOMPARE(paragraphs(got.body.value(0)), (QStringList{u"一"_s, u"二"_s}));
        const auto cut = htmlOfJson(u"{\"a\": "_s, u"x.json"_s);
        QVERIFY(!cut && cut.error().kind == ErrorKind::BadMarkup);
    }

    void selector_thatMultiplies_endsAtTheBoundOfSteps()
    {
        QString html;
        for (int i = 0; i < 20'000; ++i)
            html += u"<i>a</i>"_s;
        const RecipeExtract got =
            read("article: {title: '//*[count(//*[count(//*) > 1]) > 1]', deck: //i}", html);
        QVERIFY(got.isExhausted);
        QVERIFY(got.title.isEmpty());
        QVERIFY(got.deck.isEmpty()); // nothing is asked any more
    }

    void selector_thatGathersAllTextAtEachStep_endsAtTheBoundOfTime()
    {
        QString html;
        for (int i = 0; i < 20'000; ++i)
            html += u"<i>%1</i>"_s.arg(QString(50, u'字'));
        RecipeWatch watch(std::chrono::milliseconds(200));
        const RecipeExtract got = read("article: {title: '//*[contains(/, \"zzz\")]'}", html, {}, &watch);
        QVERIFY(got.isExhausted);
    }

    void pattern_thatBacktracks_givesNothing()
    {
        const RecipeExtract got = read("article: {title: {select: //p, pattern: '^(a+)+$'}, deck: //p}",
                                       u"<p>"_s + QString(60, u'a') + u"b</p>"_s);
        QVERIFY(got.title.isEmpty());
        QVERIFY(!got.deck.isEmpty());
    }

private:
    RecipeExtract
    read(const QByteArray &yaml, const QString &html, const QString &path = {}, RecipeWatch *watch = nullptr)
    {
        const auto book = RecipeBook::builtIn();
        const auto readout = book->parse("id: x\n" + yaml, {});
        if (!readout.recipe) {
            qWarning() << readout.faults.first().line << readout.faults.first().subject
                       << readout.faults.first().detail;
            return {};
        }
        m_document.emplace_back(*HtmlDocument::parse(html));
        return readByRecipe(
            *readout.recipe, m_document.back(), path, watch != nullptr ? *watch : book->watch());
    }

    std::vector<HtmlDocument> m_document;
};

QTEST_GUILESS_MAIN(TestRecipeReader)
#include "test_recipereader.moc"
