// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contentstore.h"
#include "reading/frontpagehtml.h"
#include "tests/app/reading/samplelibrary.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestContentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void article_known_isItsPage();
    void article_textChanged_isShownSo();
    void article_unknown_noSuchArticle();
    void front_page_linksEveryHeadline();
    void front_unknownPage_noSuchPage();
    void picture_owner_getsTheBytes();
    void picture_otherArticle_refused();
    void picture_onFront_onlyOfItsArticles();
    void picture_pdf_isNoPicture();
    void front_whatIsNoArticle_saysSo();
    void front_pageNotSaved_saysSo();
    void sizes_orderAndLength_decide();
    void sizes_advertisement_neverLeads();

private:
    [[nodiscard]] Result<Content> get(const ContentUrl &url) { return ContentStore(m_sample->reader()).content(url, {}); }

    std::optional<SampleLibrary> m_sample;
    ContentHash m_picture = ContentHash::of(samplePicture().bytes);
};

void TestContentStore::initTestCase()
{
    m_sample.emplace(sampleDraft());
    QVERIFY(m_sample->isValid());
    QCOMPARE(m_sample->articles().size(), 4);
}

void TestContentStore::article_known_isItsPage()
{
    const auto content = get(ContentUrl::ofArticle(m_sample->articles().first().id));
    QVERIFY(content.has_value());
    QCOMPARE(content->mediaType, "text/html");
    const QString page = QString::fromUtf8(content->bytes);
    QVERIFY(page.contains(u"旧报纸怎样&lt;读&gt;出新味道"_s));
    QVERIFY(page.contains(u"asset/"_s + m_picture.toHex()));
    QVERIFY(page.contains(u"图片未保存 · 丢了的照片"_s));
}

void TestContentStore::article_textChanged_isShownSo()
{
    const Rendition rendition;
    ContentStore store(m_sample->reader(), {}, &rendition);
    ReadingStyle style;
    style.text.script = Script::Traditional;
    const auto article = store.content(ContentUrl::ofArticle(m_sample->articles().first().id), style);
    QVERIFY(article && QString::fromUtf8(article->bytes).contains(u"舊報紙怎樣&lt;讀&gt;出新味道"_s));
    const auto front = store.content(ContentUrl::ofPageFront(m_sample->pages().first().id), style);
    QVERIFY(front && QString::fromUtf8(front->bytes).contains(u"舊報紙怎樣"_s));
    QVERIFY(QString::fromUtf8(front->bytes).contains(u"第001版 要聞"_s));
    style.text = {Script::AsPrinted, PinyinOver::AllCharacters, false};
    const auto read = store.content(ContentUrl::ofArticle(m_sample->articles().first().id), style);
    QVERIFY(read && read->bytes.contains("<span class=\"py\" data-p=\"ji\u00f9\">旧</span>"));
    QVERIFY(read->bytes.contains("class=\"light pinyinall\""));
}

void TestContentStore::article_unknown_noSuchArticle()
{
    const auto content = get(ContentUrl::ofArticle(ArticleId(9999)));
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().kind, ErrorKind::NoSuchArticle);
}

void TestContentStore::front_page_linksEveryHeadline()
{
    const Page page = m_sample->pages().first();
    const auto content = get(ContentUrl::ofPageFront(page.id));
    QVERIFY(content.has_value());
    const QString html = QString::fromUtf8(content->bytes);
    QVERIFY(html.contains(u"<h1>报架日报</h1>"_s));
    QVERIFY(html.contains(u"第001版 要闻"_s));
    const auto headers = m_sample->reader().articlesOfPage(page.id);
    QVERIFY(headers.has_value());
    for (const ArticleHeader &header : *headers)
        QCOMPARE(html.count(u"href=\"paper:/article/%1\""_s.arg(header.id.value())), 1);
    QVERIFY(html.contains(u"本报讯 报架今天装好了第一份报纸。"_s));
    QVERIFY(html.indexOf(u"旧报纸"_s) < html.indexOf(u"第二篇"_s));
    QVERIFY(html.contains(ContentUrl::ofAssetOnFront(page.id, headers->first().id, m_picture).toUrl().toString()));
}

void TestContentStore::front_unknownPage_noSuchPage()
{
    QCOMPARE(get(ContentUrl::ofPageFront(PageId(9999))).error().kind, ErrorKind::NoSuchPage);
}

void TestContentStore::picture_owner_getsTheBytes()
{
    const auto content = get(ContentUrl::ofAsset(m_sample->articles().first().id, m_picture));
    QVERIFY(content.has_value());
    QCOMPARE(content->mediaType, "image/png");
    QCOMPARE(content->bytes, samplePicture().bytes);
}

void TestContentStore::picture_otherArticle_refused()
{
    const auto content = get(ContentUrl::ofAsset(m_sample->articles().last().id, m_picture));
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().kind, ErrorKind::NoSuchAsset);
}

void TestContentStore::picture_onFront_onlyOfItsArticles()
{
    const ArticleId owner = m_sample->articles().first().id;
    QVERIFY(get(ContentUrl::ofAssetOnFront(m_sample->pages().first().id, owner, m_picture)).has_value());
    const auto elsewhere = get(ContentUrl::ofAssetOnFront(m_sample->pages().last().id, owner, m_picture));
    QCOMPARE(elsewhere.error().kind, ErrorKind::NoSuchAsset);
}

void TestContentStore::picture_pdf_isNoPicture()
{
    SampleLibrary library(sampleDraft({u"application/pdf"_s, "%PDF-1.4"}));
    QVERIFY(library.isValid());
    ContentStore store(library.reader());
    const auto content = store.content(ContentUrl::ofAsset(library.articles().first().id, ContentHash::of("%PDF-1.4")), {});
    QCOMPARE(content.error().kind, ErrorKind::NoSuchAsset);
}

void TestContentStore::front_whatIsNoArticle_saysSo()
{
    QList<FrontItem> items(2);
    items[0].header.title = u"新店开张"_s;
    items[0].header.kind = ArticleKind::Advertisement;
    items[1].header.title = u"图片新闻"_s;
    items[1].header.kind = ArticleKind::Picture;
    const QString html = QString::fromUtf8(frontPageHtml({}, {}, items, {}, {}));
    QVERIFY(html.contains(u"<span class=\"kind\">广告</span>"_s));
    // Its title says it.
    QVERIFY(!html.contains(u"<span class=\"kind\">图片</span>"_s));
}

void TestContentStore::front_pageNotSaved_saysSo()
{
    Page page;
    QVERIFY(QString::fromUtf8(frontPageHtml({}, page, {}, {}, {})).contains(u"本版没有文章"_s));
    page.saved = false;
    QVERIFY(QString::fromUtf8(frontPageHtml({}, page, {}, {}, {})).contains(u"本版未保存"_s));
}

void TestContentStore::sizes_orderAndLength_decide()
{
    QList<FrontItem> items(12);
    for (FrontItem &item : items)
        item.length = 500;
    QCOMPARE(frontSizes(items).first(), FrontSize::Lead);
    // A notice of one line in front does not lead a page of long articles.
    items[0].length = 20;
    const auto sizes = frontSizes(items);
    QVERIFY(sizes[0] != FrontSize::Lead);
    QCOMPARE(sizes[1], FrontSize::Lead);
    QCOMPARE(sizes.count(FrontSize::Lead), 1);
    QVERIFY(frontSizes({}).isEmpty());
}

void TestContentStore::sizes_advertisement_neverLeads()
{
    QList<FrontItem> items(3);
    items[0].header.kind = ArticleKind::Advertisement;
    items[0].length = 100'000;
    items[1].length = items[2].length = 10;
    QCOMPARE(frontSizes(items)[1], FrontSize::Lead);
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "test_contentstore.moc"
