// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "foundersink.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// A mirror read with a recipe: it gives what it names, the general rules fill the rest.
class TestFounderRecipe : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_recipes;
    std::unique_ptr<QTemporaryDir> m_mirror;

    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
    {
        const QString path = dir.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void read(FounderSink &sink) const
    {
        Progress progress;
        auto source = Source::open(m_mirror->path(), progress);
        QVERIFY(source);
        const FounderMirror mirror(RecipeBook::load(m_recipes->path()));
        QVERIFY(mirror.read(**source, ChosenFiles::all((*source)->files()), sink, progress));
    }

    void writePage(const QByteArray &comment = {}) const
    {
        write(*m_mirror,
              u"epaper.example.cn/20260305/p1.html"_s,
              "<html><head><title>x</title></head><body><em>二版·本地</em><img class=big src=p.png width=100 "
              "height=200>"
              "<dl><dd onclick=\"go('p1.html')\">01 头版</dd><dd onclick=\"go('p2.html')\">02 本地</dd></dl>"
              "<ol><li onclick=\"go('a7.html')\">甲事</li><li onclick=\"go('a8.html')\">乙事</li></ol>"
              "<s data-to=a7.html data-at='0,0,50,100'></s></body></html>"
                  + comment);
    }

    void writeArticle(const QByteArray &comment = {}) const
    {
        write(*m_mirror,
              u"epaper.example.cn/20260305/a7.html"_s,
              "<html><head><title>x</title></head><body><em>二版·本地</em><h1>别的</h1><tt>甲事的标题</"
              "tt><kbd>引</kbd>"
              "<var><p>甲事的正文，第一段。</p><p class=ad>广告</p></var><var><p>第二段。</p></var>"
              "<p>本报记者 何人</p></body></html>"
                  + comment);
    }

    const QByteArray m_recipe =
        "id: mine\nnames: 江城晚报\nmatch: {urls: 'epaper\\.example\\.cn/'}\n"
        "page:\n  is: //dl\n  label: {select: //em, pattern: '^(.)版'}\n"
        "  image: //img\n"
        "  pages: {each: //dd, href: {select: '@onclick', pattern: \"'(.+)'\"}, label: {select: ., pattern: "
        "'^\\d+'},"
        " name: {select: ., pattern: ' (.+)'}}\n"
        "  articles: {each: //li, href: {select: '@onclick', pattern: \"'(.+)'\"}}\n"
        "  zones: {each: //s, href: '@data-to', coords: '@data-at'}\n"
        "article: {is: //tt, title: //tt, kicker: //kbd, body: //var, strip: \"//p[has-class('ad')]\"}\n";

private Q_SLOTS:

    void init()
    {
        m_recipes = std::make_unique<QTemporaryDir>();
        m_mirror = std::make_unique<QTemporaryDir>();
    }

    void mirror_ofAnUnknownSite_isReadByItsRecipe()
    {
        write(*m_recipes, u"mine.yaml"_s, m_recipe);
        writePage();
        writeArticle();
        FounderSink sink;
        read(sink);
        QCOMPARE(sink.failures.size(), 0);
        QCOMPARE(sink.editions.size(), 1);
        QCOMPARE(sink.editions[0].newspaper, u"江城晚报"_s);
        QCOMPARE(sink.editions[0].date, QDate(2026, 3, 5));
        const ArticleDraft *article = sink.article(u"a7"_s);
        QVERIFY(article);
        QCOMPARE(article->title, u"甲事的标题"_s);
        QCOMPARE(article->kicker, u"引"_s);
        QCOMPARE(article->paragraphs, (QStringList{u"甲事的正文，第一段。"_s, u"第二段。"_s}));
        QCOMPARE(article->zones.size(), 1);
        QCOMPARE(article->zones[0][2], QPointF(0.5, 0.5));
        const ArticleDraft *stub = sink.article(u"a8"_s);
        QVERIFY(stub);
        QCOMPARE(stub->title, u"乙事"_s);
    }

    void comment_ofTheSystem_countsBeforeOrAfterAsTheRecipeSays()
    {
        const QByteArray comment =
            "<!--enpproperty <founder-title>评论里的标题</founder-title><founder-date>2026-03-04 "
            "1:0:0</founder-date><founder-type>1</founder-type> /enpproperty-->";
        writeArticle(comment);
        for (const bool first : {true, false}) {
            write(*m_recipes,
                  u"mine.yaml"_s,
                  m_recipe + "date: {path: '\\d{8}'}\nmetadata: " + (first ? "first" : "last"));
            FounderSink sink;
            read(sink);
            const ArticleDraft *article = sink.article(u"a7"_s);
            QVERIFY(article);
            QCOMPARE(article->title, first ? u"评论里的标题"_s : u"甲事的标题"_s);
            QCOMPARE(sink.editions[0].date, first ? QDate(2026, 3, 4) : QDate(2026, 3, 5));
        }
    }

    void probe_ofADocumentThatARecipeKnows_claimsIt()
    {
        const FileHead head{u"epaper.example.cn/x.html"_s, "<html><body><p>x</p></body></html>", {}};
        QVERIFY(FounderMirror().probe(head) == Confidence::None);
        write(*m_recipes, u"mine.yaml"_s, m_recipe);
        const FounderMirror mirror(RecipeBook::load(m_recipes->path()));
        QVERIFY(mirror.probe(head) == Confidence::Certain);
        QVERIFY(mirror.probe(
                    {u"saved.html"_s,
                     "<html><!-- saved from url=(0030)http://epaper.example.cn/x.html --><p>x</p></html>",
                     {}})
                == Confidence::Certain);
        QVERIFY(mirror.probe({u"epaper.example.cn/x.png"_s, "\x89PNG", {}}) == Confidence::None);
    }

    void recipe_thatNamesTheCharset_decidesOfTwoReadings()
    {
        write(*m_recipes, u"mine.yaml"_s, m_recipe + "charset: big5\n");
        QStringEncoder big5("Big5");
        write(*m_mirror,
              u"epaper.example.cn/20260305/a7.html"_s,
              big5(u"<html><body><tt>臺北的標題</tt><var><p>正文一段。</p></var></body></html>"_s));
        FounderSink sink;
        read(sink);
        QVERIFY(sink.article(u"a7"_s));
        QCOMPARE(sink.article(u"a7"_s)->title, u"臺北的標題"_s);
    }

    void recipe_broken_isTold()
    {
        write(*m_recipes, u"mine.yaml"_s, "id: mine\nx: 1");
        write(*m_mirror,
              u"epaper.example.cn/html/2026-03/05/content_1.htm"_s,
              "<html><body>江城晚报 "
              "2026年3月5日<h1>题</h1><founder-content><p>正文。</p></founder-content></body></html>");
        FounderSink sink;
        read(sink);
        QVERIFY(sink.note(u"recipe-broken"_s));
        QCOMPARE(sink.note(u"recipe-broken"_s)->detail, u"2:1"_s);
        QVERIFY(sink.article(u"content_1"_s));
    }

    void recipe_thatRunsOn_isTold_andTheRulesReadOn()
    {
        write(*m_recipes,
              u"mine.yaml"_s,
              "id: mine\nmatch: {marks: example}\narticle: {is: '//*[count(//*[count(//*) > 1]) > 1]'}");
        QByteArray html =
            "<html><body>江城晚报 "
            "2026年3月5日<h1>题</h1><b>example</b><founder-content><p>正文。</p></founder-content>";
        for (int i = 0; i < 10'000; ++i)
            html += "<i>a</i>";
        write(*m_mirror, u"epaper.example.cn/html/2026-03/05/content_1.htm"_s, html + "</body></html>");
        FounderSink sink;
        read(sink);
        QVERIFY(sink.note(u"recipe-too-slow"_s));
        QVERIFY(sink.article(u"content_1"_s));
    }
};

QTEST_GUILESS_MAIN(TestFounderRecipe)
#include "test_founderrecipe.moc"
