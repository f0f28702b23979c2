// SPDX-License-Identifier: GPL-3.0-or-later
// How styles set an article that is shown, and how it is read in each.
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Baojia::ContentUrl)

class TestWebStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void style_changed_swapsWithoutLoading();

private:
    QVariant ask(const QString &script);
    void showAndWait(ArticleId id, double position = 0);

    QHash<ArticleId, Article> m_articles;
    int m_asked = 0;
    std::unique_ptr<QWidget> m_window;
    WebArticleView *m_view = nullptr;
};

namespace {

Article articleOf(int paragraphs, qint64 id = 1)
{
    Article article;
    article.header.id = ArticleId(id);
    article.header.title = u"第%1篇的标题"_s.arg(id);
    article.newspaper = u"报架日报"_s;
    article.date = QDate(2026, 1, 28);
    for (int i = 0; i < paragraphs; ++i)
        article.html += u"<p>这是第%1段，报架上的报纸一天天多起来，翻一翻总有收获。</p>"_s.arg(i);
    return article;
}

} // namespace

void TestWebStyles::init()
{
    qRegisterMetaType<ContentUrl>();
    m_articles.clear();
    m_asked = 0;
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    const auto provider = [this](const ContentUrl &url, const ReadingStyle &style) {
        ++m_asked;
        QPromise<Result<Content>> promise;
        promise.start();
        promise.addResult(Content{"text/html"_ba, articleHtml(m_articles.value(url.article), style)});
        promise.finish();
        return promise.future();
    };
    m_view = new WebArticleView(provider, {}, m_window.get());
    m_view->widget()->setGeometry(0, 0, 700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWebStyles::cleanup()
{
    m_window.reset();
}

QVariant TestWebStyles::ask(const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    m_view->page().runOwnScript(script, [answer](const QVariant &value) { *answer = value; });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000))
        return {};
    return answer->value();
}

void TestWebStyles::showAndWait(ArticleId id, double position)
{
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->show(ContentUrl::ofArticle(id), position);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
}

void TestWebStyles::style_changed_swapsWithoutLoading()
{
    m_articles.insert(ArticleId(1), articleOf(3));
    showAndWait(ArticleId(1));
    const int asked = m_asked;
    m_view->setStyle({Theme::Dark});
    QCOMPARE(ask(u"document.documentElement.className"_s).toString(), u"dark"_s);
    QCOMPARE(ask(u"getComputedStyle(document.documentElement).backgroundColor"_s).toString(),
             u"rgb(30, 31, 33)"_s);
    QCOMPARE(m_view->page().backgroundColor(), QColor(30, 31, 33));
    ReadingStyle style{Theme::Dark};
    style.size = 22;
    style.indents = false;
    style.css = u".headline { letter-spacing: 3px; content: '</style>' }"_s;
    m_view->setStyle(style);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.headline')).letterSpacing"_s).toString(),
             u"3px"_s);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).fontSize"_s).toString(), u"22px"_s);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).textIndent"_s).toString(), u"0px"_s);
    QCOMPARE(m_asked, asked);
}

BAOJIA_WEB_TEST_MAIN(TestWebStyles)
#include "test_webstyles.moc"
