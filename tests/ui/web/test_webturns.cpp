// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articlehtml.h"
#include "ui/web/webarticleview.h"

#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Turning to what the view was told to prepare.
class TestWebTurns : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void prepared_turnedToTwice_isTheSameAgain();
    void prepared_beforeAnotherStyle_isAskedForAgain();
    void prepared_beforeTheEngineDied_isAskedForAgain();
    void show_beforeTheEngineIsThere_isShownWhenItIs();
    void prepared_isTurnedToAtItsPosition_data();
    void prepared_isTurnedToAtItsPosition();

private:
    [[nodiscard]] static ContentUrl article(qint64 id) { return ContentUrl::ofArticle(ArticleId(id)); }

    void prepare(const ContentUrl &url);
    void compareHeadline(qint64 id);

    int m_asked = 0;
};

void TestWebTurns::init()
{
    m_asked = 0;
    openView([this](const ContentUrl &url, const ReadingStyle &) {
        ++m_asked;
        return ready(htmlContent(articleHtml(articleOf(200, url.article.value()), {})));
    });
}

void TestWebTurns::prepare(const ContentUrl &url)
{
    const int asked = m_asked;
    m_view->prepare({url});
    QTRY_COMPARE(m_asked, asked + 1);
    QTRY_COMPARE(ask(u"window.ahead.size"_s).toInt(), 1);
}

void TestWebTurns::compareHeadline(qint64 id)
{
    QCOMPARE(ask(u"document.querySelectorAll('h1').length"_s).toInt(), 1);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第%1篇"_s.arg(id));
    QCOMPARE(ask(u"document.title"_s).toString(), u"第%1篇"_s.arg(id));
}

void TestWebTurns::prepared_turnedToTwice_isTheSameAgain()
{
    showAndWait(article(1));
    prepare(article(2));
    QCOMPARE(m_asked, 2);
    showAndWait(article(2));
    QCOMPARE(m_asked, 2);
    compareHeadline(2);
    showAndWait(article(1));
    showAndWait(article(2));
    compareHeadline(2);
    QCOMPARE(m_asked, 4);
}

void TestWebTurns::prepared_beforeAnotherStyle_isAskedForAgain()
{
    showAndWait(article(1));
    prepare(article(2));
    m_view->setStyle({Theme::Dark});
    showAndWait(article(2));
    QCOMPARE(m_asked, 3);
    QCOMPARE(ask(u"document.documentElement.className"_s).toString(), u"dark"_s);
}

void TestWebTurns::prepared_beforeTheEngineDied_isAskedForAgain()
{
    showAndWait(article(1));
    prepare(article(2));
    QSignalSpy shown(m_view, &ArticleView::shown);
    Q_EMIT m_view->page().renderProcessTerminated(QWebEnginePage::CrashedTerminationStatus, 1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    showAndWait(article(2));
    compareHeadline(2);
}

void TestWebTurns::show_beforeTheEngineIsThere_isShownWhenItIs()
{
    // As at the start of the program: made without a window, asked before its first document is there.
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    WebArticleView early(
        [](const ContentUrl &, const ReadingStyle &) {
            QPromise<Result<Content>> promise;
            promise.start();
            promise.addResult(Content{"text/html"_ba, articleHtml({}, {})});
            promise.finish();
            return promise.future();
        },
        {});
    QSignalSpy shown(&early, &ArticleView::shown);
    early.show(ContentUrl::ofArticle(ArticleId(2)), 0);
    early.show(url, 0);
    early.widget()->setParent(m_window.get());
    early.widget()->show();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QVERIFY(shown.first().first().value<ContentUrl>() == url);
}

void TestWebTurns::prepared_isTurnedToAtItsPosition_data()
{
    QTest::addColumn<double>("position");
    QTest::newRow("top") << 0.0;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("end") << 1.0;
}

void TestWebTurns::prepared_isTurnedToAtItsPosition()
{
    QFETCH(double, position);
    showAndWait(article(1), 0.9);
    prepare(article(2));
    showAndWait(article(2), position);
    compareHeadline(2);
    const double found = ask(u"(function(){const e=document.scrollingElement;"
                             "return e.scrollTop/(e.scrollHeight-e.clientHeight)})()"_s)
                             .toDouble();
    QVERIFY2(qAbs(found - position) < 0.01, qPrintable(QString::number(found)));
}

BAOJIA_WEB_TEST_MAIN(TestWebTurns)
#include "test_webturns.moc"
