// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/editionhtml.h"
#include "tests/app/exporters/samplewords.h"
#include "tests/app/reading/samplelibrary.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestEditionHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edition_contents_linkEveryHeading();
    void edition_everyArticle_saysSourceAndUse();
    void edition_pictures_areInside();
    void edition_nothing_isFetched();
    void edition_cancelled_saysSo();
    void edition_unknown_noSuchEdition();
    void edition_withoutPages_hasNoPageHeadings();
    void article_alone_isItsOwnDocument();
    void article_unknown_noSuchArticle();

private:
    std::optional<SampleLibrary> m_sample;
};

void TestEditionHtml::initTestCase()
{
    m_sample.emplace(sampleDraft());
    QVERIFY(m_sample->isValid());
}

void TestEditionHtml::edition_contents_linkEveryHeading()
{
    Progress progress;
    const auto document = editionDocument(m_sample->reader(), m_sample->edition(), sampleWords(), progress);
    QVERIFY(document.has_value());
    QCOMPARE(document->title, u"报架日报 2026-01-28"_s);
    QCOMPARE(document->pages.size(), 2);
    QCOMPARE(document->pages.first().caption, u"第001版 要闻"_s);
    QCOMPARE(document->pages.first().articles.size(), 3);
    const QString html = QString::fromUtf8(document->html);
    QVERIFY(html.contains(u">目录<"_s));
    for (const PrintedPage &page : document->pages) {
        QCOMPARE(html.count(u"id=\"%1\""_s.arg(page.anchor)), 1);
        QCOMPARE(html.count(u"href=\"#%1\""_s.arg(page.anchor)), 1);
        for (const PrintedArticle &article : page.articles) {
            QCOMPARE(html.count(u"id=\"%1\""_s.arg(article.anchor)), 1);
            QCOMPARE(html.count(u"href=\"#%1\""_s.arg(article.anchor)), 1);
        }
    }
}

void TestEditionHtml::edition_everyArticle_saysSourceAndUse()
{
    Progress progress;
    const auto document = editionDocument(m_sample->reader(), m_sample->edition(), sampleWords(), progress);
    const QString html = QString::fromUtf8(document->html);
    QCOMPARE(html.count(u"仅供个人学习研究"_s), 4);
    QCOMPARE(html.count(u"来源 报架日报"_s), 4);
    QCOMPARE(html.count(u"版权所有 不得转载"_s), 1);
    QVERIFY(html.contains(u"https://paper.example/4"_s));
}

void TestEditionHtml::edition_pictures_areInside()
{
    Progress progress;
    const auto document = editionDocument(m_sample->reader(), m_sample->edition(), sampleWords(), progress);
    QCOMPARE(document->html.count("<img"), 1);
    QVERIFY(document->html.contains(QByteArray("src=\"data:image/png;base64," + samplePicture().bytes.toBase64())));
}

void TestEditionHtml::edition_nothing_isFetched()
{
    Progress progress;
    const auto document = editionDocument(m_sample->reader(), m_sample->edition(), sampleWords(), progress);
    QVERIFY(!document->html.contains("src=\"http"));
    QVERIFY(!document->html.contains("src=\"paper"));
    QVERIFY(!document->html.contains("asset:"));
    QVERIFY(!document->html.contains("url("));
}

void TestEditionHtml::edition_cancelled_saysSo()
{
    CancelToken token;
    token.cancel();
    Progress progress(token);
    const auto document = editionDocument(m_sample->reader(), m_sample->edition(), sampleWords(), progress);
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

void TestEditionHtml::edition_unknown_noSuchEdition()
{
    Progress progress;
    const auto document = editionDocument(m_sample->reader(), EditionId(9999), sampleWords(), progress);
    QCOMPARE(document.error().kind, ErrorKind::NoSuchEdition);
}

void TestEditionHtml::edition_withoutPages_hasNoPageHeadings()
{
    EditionDraft draft = sampleDraft();
    draft.pages.removeLast();
    draft.pages.first().label.clear();
    draft.pages.first().name.clear();
    SampleLibrary library(draft);
    QVERIFY(library.isValid());
    Progress progress;
    const auto document = editionDocument(library.reader(), library.edition(), sampleWords(), progress);
    QVERIFY(document.has_value());
    QCOMPARE(document->pages.size(), 1);
    QVERIFY(document->pages.first().anchor.isEmpty());
    QVERIFY(!document->html.contains("href=\"#page"));
}

void TestEditionHtml::article_alone_isItsOwnDocument()
{
    const auto document = articleDocument(m_sample->reader(), m_sample->articles().first().id, sampleWords());
    QVERIFY(document.has_value());
    QCOMPARE(document->title, u"旧报纸怎样<读>出新味道"_s);
    QCOMPARE(document->author, u"作者甲 作者乙"_s);
    const QString html = QString::fromUtf8(document->html);
    QVERIFY(html.contains(u"<h1 class=\"headline\">旧报纸怎样&lt;读&gt;出新味道</h1>"_s));
    QVERIFY(html.contains(u"仅供个人学习研究"_s));
    QVERIFY(!html.contains(u"class=\"contents\""_s));
}

void TestEditionHtml::article_unknown_noSuchArticle()
{
    QCOMPARE(articleDocument(m_sample->reader(), ArticleId(9999), sampleWords()).error().kind, ErrorKind::NoSuchArticle);
}

QTEST_GUILESS_MAIN(TestEditionHtml)
#include "test_editionhtml.moc"
