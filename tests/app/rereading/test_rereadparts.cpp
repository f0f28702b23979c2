// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "tests/app/rereading/rereadlibrary.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRecipe = "id: mine\nnames: [江城晚报]\n"
                           "match: {files: '/\\d{8}/\\d+/a\\d+\\.html$', marks: [江城晚报]}\n"
                           "date: {path: '/(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)/'}\n"
                           "article:\n  files: '/a\\d+\\.html$'\n  label: //h6\n  title: //h1\n"
                           "  body: //div[has-class('story')]\n";

const QByteArray kGood = kRecipe + "  strip: //p[has-class('ad')]\n";

QByteArray document(const QByteArray &label, const QByteArray &title, const QByteArray &paragraphs)
{
    return "<html><head><meta charset=utf-8><title>江城晚报</title></head><body><h6>第" + label + "版：要闻</h6><h1>" + title
        + "</h1><div class=story><p class=ad>广告在前</p>" + paragraphs + "</div></body></html>";
}

} // namespace

/// Articles that go on on another page, read again part by part.
class TestRereadParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<RereadLibrary>();
        m_library->writeRecipe(kRecipe);
        m_library->write(u"mirror/jc/20260305/01/a1.html"_s,
                         document("01", "大河的春天", "<p>头一段，说到河边的柳树。</p><p>头二段，说到桥上的人。（下转第4版）</p>"));
        m_library->write(u"mirror/jc/20260305/04/a9.html"_s,
                         document("04", "大河的春天（上接第1版）", "<p>后一段，说到河里的船。</p>"));
        m_library->write(u"mirror/jc/20260305/04/a8.html"_s, document("04", "别的事", "<p>与大河无关的一段话。</p>"));
    }

    void cleanup()
    {
        QCOMPARE(m_library->faults(), QStringList());
        m_library.reset();
    }

    void parts_withTheirOwnOriginals_areEachReadAgain()
    {
        const ArticleId id = importedWhole();
        const QString adsBefore = m_library->article(id).html;
        QCOMPARE(adsBefore.count(u"广告在前"_s), 2);
        m_library->writeRecipe(kGood);
        QCOMPARE(m_library->reread({}).changed, 2);
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.changed, 2);
        QCOMPARE(end.unreadable, 0);
        const Article whole = m_library->article(id);
        QCOMPARE(whole.paragraphs,
                 (QStringList{u"头一段，说到河边的柳树。"_s, u"头二段，说到桥上的人。"_s, u"后一段，说到河里的船。"_s}));
        QVERIFY(!whole.html.contains(u"广告"));
        QVERIFY(whole.html.indexOf(u"头二段"_s) < whole.html.indexOf(u"后一段"_s));
        QCOMPARE(whole.otherPages.size(), 1);
        QCOMPARE(m_library->hits(u"河里的船"_s), QList{id});
        QVERIFY(m_library->hits(u"广告在前"_s).isEmpty());
        QCOMPARE(m_library->reread({}).same, 2);
    }

    void parts_readAgain_stayPartsThatAnImportKnows()
    {
        importedWhole();
        m_library->writeRecipe(kGood);
        m_library->reread({}, 50);
        const QStringList before = m_library->rows();
        m_library->import();
        QCOMPARE(m_library->rows(), before);
        m_library->import(u"mirror/jc/20260305/04"_s);
        QCOMPARE(m_library->rows(), before);
    }

    void partWithoutAnOriginal_leavesTheWholeAsItIs()
    {
        const ArticleId id = importedWhole();
        QVERIFY(m_library->connection().execute(u"UPDATE article_part SET original = NULL"_s));
        QVERIFY(m_library->connection().execute(
            u"DELETE FROM original WHERE id NOT IN (SELECT original FROM article WHERE original IS NOT NULL)"_s));
        const Article before = m_library->article(id);
        m_library->writeRecipe(kGood);
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.unreadable, 1);
        QCOMPARE(end.changed, 1);
        QCOMPARE(m_library->article(id).html, before.html);
        QCOMPARE(m_library->article(id).paragraphs, before.paragraphs);
    }

    void partThatWouldLoseItsText_leavesTheWholeAsItIs()
    {
        const ArticleId id = importedWhole();
        const Article before = m_library->article(id);
        m_library->writeRecipe(kRecipe + "  strip: [\"//p[has-class('ad')]\", \"//p[contains(., '后一段')]\"]\n");
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.unreadable, 1);
        QCOMPARE(m_library->article(id).html, before.html);
    }

    void partThatWaitsForTheRest_isJoinedRightlyWhenThatComes()
    {
        m_library->write(u"first/jc/20260305/01/a1.html"_s,
                         document("01", "大河的春天", "<p>头一段，说到河边的柳树。</p><p>头二段，说到桥上的人。（下转第4版）</p>"));
        m_library->import(u"first"_s);
        m_library->writeRecipe(kGood);
        QCOMPARE(m_library->reread({}, 50).changed, 1);
        m_library->import();
        const Article whole = m_library->article(m_library->titled(u"大河的春天"_s));
        QCOMPARE(whole.paragraphs.size(), 3);
        QCOMPARE(m_library->reread({}).same, 2);
    }

    void articleOfAWebSite_thatGoesOnInASecondFile_isLeftAsItIs()
    {
        m_library->writeRecipe(kWebRecipe);
        m_library->write(u"web/news.example.cn/2026-03/05/content_7.htm"_s, webPage("其一"));
        m_library->write(u"web/news.example.cn/2026-03/05/content_7_2.htm"_s, webPage("其二"));
        m_library->write(u"web/news.example.cn/2026-03/05/content_8.htm"_s, webPage("其三"));
        m_library->import(u"web"_s);
        QCOMPARE(m_library->article(m_library->titled(u"长文其一"_s)).paragraphs.size(), 4);
        QCOMPARE(m_library->reread({}).looked, 2);
        m_library->writeRecipe(kWebRecipe + "  strip: //p[has-class('ad')]\n");
        const RereadEnd end = m_library->reread({}, 50);
        QCOMPARE(end.unreadable, 1);
        QCOMPARE(end.changed, 1);
    }

private:
    ArticleId importedWhole()
    {
        m_library->import();
        const ArticleId id = m_library->titled(u"大河的春天"_s);
        if (!id.isValid() || m_library->article(id).otherPages.size() != 1)
            qFatal("the parts were not joined");
        return id;
    }

    inline static const QByteArray kWebRecipe = "id: mine\nmatch: {files: '/content_[\\d_]+\\.htm'}\n"
                                                "article:\n  is: //h1\n  title: //h1\n  body: //div[has-class('story')]\n";

    static QByteArray webPage(const QByteArray &part)
    {
        return "<html><head><meta charset=utf-8><title>长文_江城网</title></head><body>"
               "<!--enpproperty <articleid>7</articleid><date>2026-03-05 08:00:00.0</date><author></author>"
               "<title>长文</title><keyword></keyword><subtitle></subtitle><introtitle></introtitle><siteid>2</siteid>"
               "<nodename>江城</nodename>/enpproperty--><h1>长文" + part
            + "</h1><span id=source>来源：江城日报</span><span id=pubTime>2026-03-05 08:00</span>"
              "<div class=story><p class=ad>广告在前</p><p>网上的一篇长文章，分了几页" + part + "。</p></div></body></html>";
    }

    std::unique_ptr<RereadLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestRereadParts)
#include "test_rereadparts.moc"
