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

private:
    [[nodiscard]] std::pair<int, int> hits(const QString &text);

    Rendition m_rendition;
    int m_asked = 0;
};

void TestWebText::init()
{
    m_asked = 0;
    openView([this](const ContentUrl &url, const ReadingStyle &style) {
        ++m_asked;
        Article article;
        article.header.id = url.article;
        article.header.title = u"头发"_s;
        for (int i = 0; i < 200; ++i)
            article.html += u"<p>这是第%1段，重庆的报纸一天天多起来，头发白了。</p>"_s.arg(i);
        return ready(
            m_rendition.of(article, style.text, quoteMarks(style)).transform([&](const Article &rendered) {
                return Content{"text/html"_ba, articleHtml(rendered, style)};
            }));
    });
}

std::pair<int, int> TestWebText::hits(const QString &text)
{
    QSignalSpy found(m_view, &ArticleView::found);
    m_view->find(text, false);
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
    QCOMPARE(hits(u"重庆的报纸"_s).second, 200);
    m_view->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->selectedText().contains(u"重庆的报纸一天天"_s), 20'000);
    QVERIFY(!m_view->selectedText().contains(u"chóng"_s));
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PICTURE"); !keep.isEmpty())
        m_view->widget()->grab().save(keep);
}

BAOJIA_WEB_TEST_MAIN(TestWebText)
#include "test_webtext.moc"
