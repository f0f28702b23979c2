// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtTest/QSignalSpy>

#include "rendition/rendition.h"
#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// The text of what is shown, as the style wants it.
class TestWebText : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void text_changed_isShownAtTheSamePlace();
    void pinyin_overCharacters_isNotPartOfTheText();
    void words_inSeveralForms_areFoundInTheOrderOfTheArticle();
    void words_inOneForm_areFoundByTheEngine();
    void hits_ofSeveralForms_areSeenInEachSetting_data();
    void hits_ofSeveralForms_areSeenInEachSetting();

private:
    [[nodiscard]] std::pair<int, int> hits(const QStringList &forms, bool backwards = false);
    /// The hit that was gone to.
    QString active() { return ask(u"[...document.querySelectorAll('mark.found.active')].map(m=>m.textContent).join('')"_s).toString(); }
    int marks() { return ask(u"document.querySelectorAll('mark.found').length"_s).toInt(); }

    Rendition m_rendition;
    int m_asked = 0;
    QString m_body; ///< in place of many paragraphs
};

void TestWebText::init()
{
    m_asked = 0;
    m_body.clear();
    openView([this](const ContentUrl &url, const ReadingStyle &style) {
        ++m_asked;
        Article article;
        article.header.id = url.article;
        article.header.title = u"头发"_s;
        for (int i = 0; i < 200 && m_body.isEmpty(); ++i)
            article.html += u"<p>这是第%1段，重庆的报纸一天天多起来，头发白了。</p>"_s.arg(i);
        article.html += m_body;
        return ready(
            m_rendition.of(article, style.text, quoteMarks(style)).transform([&](const Article &rendered) {
                return Content{"text/html"_ba, articleHtml(rendered, style)};
            }));
    });
}

std::pair<int, int> TestWebText::hits(const QStringList &forms, bool backwards)
{
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find(forms, backwards);
    if (!QTest::qWaitFor([&found] { return !found.isEmpty(); }, 20'000))
        return {-1, -1};
    return {found.last().at(0).toInt(), found.last().at(1).toInt()};
}

void TestWebText::text_changed_isShownAtTheSamePlace()
{
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0.5);
    QSignalSpy shown(m_view, &ArticleView::shown);
    ReadingStyle style;
    style.text.script = Script::Traditional;
    m_view->setStyle(style);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"頭髮"_s);
    const double position =
        ask(u"(e=>e.scrollTop/(e.scrollHeight-e.clientHeight))(document.scrollingElement)"_s).toDouble();
    QVERIFY2(qAbs(position - 0.5) < 0.01, qPrintable(QString::number(position)));
}

void TestWebText::pinyin_overCharacters_isNotPartOfTheText()
{
    ReadingStyle style;
    style.text.pinyin = PinyinOver::AllCharacters;
    m_view->setStyle(style);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0);
    QCOMPARE(ask(u"document.querySelector('.py').dataset.p"_s).toString(), u"tóu"_s);
    QCOMPARE(hits({u"重庆的报纸"_s}).second, 200);
    m_view->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->selectedText().contains(u"重庆的报纸一天天"_s), 20'000);
    QVERIFY(!m_view->selectedText().contains(u"chóng"_s));
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PICTURE"); !keep.isEmpty())
        m_view->widget()->grab().save(keep);
}

void TestWebText::words_inSeveralForms_areFoundInTheOrderOfTheArticle()
{
    m_body = u"<p>出發</p><p>白<b>髮</b>如新发，理</p><p>髮</p>"_s;
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0);
    const QString before = ask(u"document.querySelector('.body').innerHTML"_s).toString();
    const QStringList forms{u"发"_s, u"發"_s, u"髮"_s};
    QStringList found;
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(hits(forms), (std::pair{i, 5})); // the first one is in the title 头发
        found += active();
    }
    QCOMPARE(found, (QStringList{u"发"_s, u"發"_s, u"髮"_s, u"发"_s, u"髮"_s}));
    QCOMPARE(hits(forms), (std::pair{1, 5}));
    QCOMPARE(hits(forms, true), (std::pair{5, 5}));
    QCOMPARE(hits(forms, true), (std::pair{4, 5}));
    QCOMPARE(marks(), 5);

    // A longer word goes on from there, across elements and not across paragraphs.
    QCOMPARE(hits({u"发，"_s, u"髮如"_s}), (std::pair{2, 2}));
    QCOMPARE(active(), u"发，"_s);
    QCOMPARE(marks(), 3);
    QCOMPARE(hits({u"理髮"_s, u"出发"_s}), (std::pair{0, 0}));
    QCOMPARE(hits(forms).second, 5);
    QCOMPARE(hits({}), (std::pair{0, 0}));
    QTRY_COMPARE(marks(), 0);
    QCOMPARE(ask(u"document.querySelector('.body').innerHTML"_s).toString(), before);
}

void TestWebText::words_inOneForm_areFoundByTheEngine()
{
    m_body = u"<p>出發，發現。</p>"_s;
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0);
    QCOMPARE(hits({u"出发"_s, u"出發"_s, u"出髮"_s}), (std::pair{1, 1}));
    QCOMPARE(marks(), 0);
    // From marks of ours to the engine's and back.
    QCOMPARE(hits({u"发"_s, u"發"_s}), (std::pair{1, 3}));
    QCOMPARE(marks(), 3);
    QCOMPARE(hits({u"现"_s, u"現"_s}), (std::pair{1, 1}));
    QCOMPARE(marks(), 0);
    QCOMPARE(hits({u"没有"_s, u"沒有"_s}), (std::pair{0, 0}));
}

void TestWebText::hits_ofSeveralForms_areSeenInEachSetting_data()
{
    QTest::addColumn<bool>("vertical");
    QTest::addColumn<bool>("pages");
    QTest::newRow("scrolled") << false << false;
    QTest::newRow("vertical") << true << false;
    QTest::newRow("in pages") << false << true;
}

void TestWebText::hits_ofSeveralForms_areSeenInEachSetting()
{
    QFETCH(bool, vertical);
    QFETCH(bool, pages);
    for (int i = 0; i < 120; ++i)
        m_body += u"<p>这是第%1段，河水在这里转了一个弯，又转了一个弯。</p>"_s.arg(i);
    m_body += u"<p>老船工的頭髮白了。</p>"_s;
    ReadingStyle style;
    style.vertical = vertical;
    style.pages = pages;
    m_view->setStyle(style);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)), 0);
    const QStringList forms{u"头发"_s, u"頭髮"_s};
    QCOMPARE(hits(forms), (std::pair{1, 2}));
    QCOMPARE(hits(forms), (std::pair{2, 2}));
    QCOMPARE(active(), u"頭髮"_s);
    const QString seen =
        u"(b=>b.top>=0&&b.left>=0&&b.bottom<=innerHeight&&b.right<=innerWidth)(document.querySelector('mark.found.active').getBoundingClientRect())"_s;
    QTRY_VERIFY_WITH_TIMEOUT(ask(seen).toBool(), 20'000);
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PICTURE"); !keep.isEmpty())
        m_view->widget()->grab().save(keep + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
}

BAOJIA_WEB_TEST_MAIN(TestWebText)
#include "test_webtext.moc"
