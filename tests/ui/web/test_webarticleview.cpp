// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webarticleview.h"

#include "reading/articlehtml.h"
#include "tests/ui/web/webtest.h"

#include <QtGui/QWheelEvent>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>

#include <csignal>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebArticleView : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { closeView(); }

    void show_article_isLaidOutAtItsPosition();
    void show_missingArticle_saysSo();
    void show_otherArticlesPicture_isRefused();
    void zoom_set_staysWithTheNextArticle();
    void find_text_countsAndSteps();
    void pageDown_toTheEnd_saysSo();
    void scroll_byScript_isTold();
    void link_headline_activatesArticleHereOrInATab();
    void link_outside_isToldNotFollowed();
    void link_otherScheme_isIgnored();
    void wheel_withCtrl_stepsZoom();
    void hostile_pages_reachNothing_data();
    void hostile_pages_reachNothing();
    void hostile_pagesTurnedTo_reachNothing_data() { hostile_pages_reachNothing_data(); }
    void hostile_pagesTurnedTo_reachNothing();
    void turn_toAnotherArticle_takesThePlaceOfTheFirst();
    void turn_toAFront_bringsItsStyle();
    void turn_toPrepared_asksForNothing();
    void turn_toMissingArticle_saysSo();
    void turn_quickly_endsAtTheLast();
    void show_sameAgain_readsItAnew();
    void renderer_killed_comesBackAtItsPlace();
    void renderer_killedThrice_fails();
    void renderer_stopped_isReplaced();

private:

    QHash<QString, Result<Content>> m_contents;
    QStringList m_asked;
};

namespace {

QString keyOf(const ContentUrl &url)
{
    return url.toUrl().toString();
}

Content contentOf(int paragraphs, qint64 id = 1)
{
    return {"text/html"_ba, articleHtml(articleOf(paragraphs, id), {})};
}

Content pageOf(const QByteArray &body)
{
    return {"text/html"_ba, "<!DOCTYPE html><html lang=zh-CN class=light><head><meta charset=utf-8></head><body>" + body + "</body></html>"};
}

}

void TestWebArticleView::init()
{
    m_contents.clear();
    m_asked.clear();
    openView([this](const ContentUrl &url, const ReadingStyle &) {
        m_asked.append(keyOf(url));
        return ready(m_contents.value(keyOf(url), Error {ErrorKind::NoSuchArticle, {}, {}}));
    });
}

void TestWebArticleView::show_article_isLaidOutAtItsPosition()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(200));
    showAndWait(url, 0.5);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第1篇"_s);
    const double position
        = ask(u"document.scrollingElement.scrollTop/(document.scrollingElement.scrollHeight-document.scrollingElement.clientHeight)"_s)
              .toDouble();
    QVERIFY2(qAbs(position - 0.5) < 0.01, qPrintable(QString::number(position)));
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('.body p')).textIndent"_s).toString(), u"36px"_s);
    QCOMPARE(ask(u"document.querySelectorAll('script').length"_s).toInt(), 0);
    if (const QString keep = qEnvironmentVariable("BAOJIA_KEEP_PICTURE"); !keep.isEmpty())
        m_view->widget()->grab().save(keep);
}

void TestWebArticleView::show_missingArticle_saysSo()
{
    showAndWait(ContentUrl::ofArticle(ArticleId(404)));
    QCOMPARE(ask(u"document.querySelector('.failure').textContent"_s).toString(), u"打不开<这一篇>"_s);
}

void TestWebArticleView::show_otherArticlesPicture_isRefused()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    const QString own = keyOf(ContentUrl::ofAsset(ArticleId(1), ContentHash::of("x")));
    const QString other = keyOf(ContentUrl::ofAsset(ArticleId(2), ContentHash::of("x")));
    m_contents.insert(keyOf(url), pageOf("<img src=\"" + own.toLatin1() + "\"><img src=\"" + other.toLatin1() + "\">"));
    showAndWait(url);
    QTRY_VERIFY(m_asked.contains(own));
    QVERIFY(!m_asked.contains(other));
}

void TestWebArticleView::zoom_set_staysWithTheNextArticle()
{
    const auto first = ContentUrl::ofArticle(ArticleId(1));
    const auto second = ContentUrl::ofArticle(ArticleId(2));
    m_contents.insert(keyOf(first), contentOf(3));
    m_contents.insert(keyOf(second), contentOf(3, 2));
    showAndWait(first);
    m_view->setZoom(2.0);
    QTRY_COMPARE(ask(u"window.innerWidth"_s).toInt(), 350);
    showAndWait(second);
    QTRY_COMPARE(ask(u"window.innerWidth"_s).toInt(), 350);
}

void TestWebArticleView::find_text_countsAndSteps()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), pageOf("<p>\u62A5\u67B6 one \u62A5\u67B6 two \u62A5\u67B6</p>"));
    showAndWait(url);
    QSignalSpy found(m_view, &ArticleView::found);
    const auto last = [&found] { return found.isEmpty() ? QVariantList() : found.last(); };
    m_view->find({u"报架"_s}, false);
    QTRY_COMPARE(last(), (QVariantList {1, 3}));
    m_view->find({u"报架"_s}, false);
    QTRY_COMPARE(last(), (QVariantList {2, 3}));
    m_view->find({u"报架"_s}, true);
    QTRY_COMPARE(last(), (QVariantList {1, 3}));
    m_view->find({u"没有的词"_s}, false);
    QTRY_COMPARE(last(), (QVariantList {0, 0}));
}

void TestWebArticleView::pageDown_toTheEnd_saysSo()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(30));
    showAndWait(url);
    QSignalSpy end(m_view, &ArticleView::pagedToEnd);
    m_view->pageDown();
    QVERIFY(ask(u"document.scrollingElement.scrollTop"_s).toDouble() > 300);
    QCOMPARE(end.size(), 0);
    for (int i = 0; i < 20; ++i)
        m_view->pageDown();
    QTRY_VERIFY(end.size() > 0);
    for (int i = 0; i < 20; ++i)
        m_view->pageUp();
    QCOMPARE(ask(u"document.scrollingElement.scrollTop"_s).toInt(), 0);
}

void TestWebArticleView::scroll_byScript_isTold()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(100));
    showAndWait(url);
    QSignalSpy scrolled(m_view, &ArticleView::scrolled);
    ask(u"document.scrollingElement.scrollTop=1e9"_s);
    QTRY_VERIFY(!scrolled.isEmpty() && scrolled.last().first().toDouble() > 0.99);
}

void TestWebArticleView::link_headline_activatesArticleHereOrInATab()
{
    const auto url = ContentUrl::ofPageFront(PageId(1));
    m_contents.insert(keyOf(url), pageOf("<a style='display:block;height:90px' href='paper:/article/5'>x</a>"));
    showAndWait(url);
    QSignalSpy activated(m_view, &ArticleView::articleActivated);
    QTRY_VERIFY(m_view->widget()->focusProxy());
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {40, 40});
    QTRY_COMPARE(activated.value(0).value(0).value<ArticleId>(), ArticleId(5));
    QVERIFY(!m_asked.contains(u"paper:/article/5"_s));
    QSignalSpy inTab(m_view, &ArticleView::newTabWanted);
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, Qt::ControlModifier, {40, 40});
    QTRY_COMPARE(inTab.value(0).value(0).value<ContentUrl>(), ContentUrl::ofArticle(ArticleId(5)));
}

void TestWebArticleView::link_outside_isToldNotFollowed()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), pageOf("<a style='display:block;height:90px' href='https://paper.example/x'>x</a>"
                                         "<a style='display:block;height:90px' href='mailto:a@paper.example'>y</a>"));
    showAndWait(url);
    QSignalSpy links(m_view, &ArticleView::linkActivated);
    QTRY_VERIFY(m_view->widget()->focusProxy());
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {40, 40});
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toUrl(), QUrl(u"https://paper.example/x"_s));
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {40, 140});
    QTRY_COMPARE(links.size(), 2);
    QCOMPARE(links.last().first().toUrl(), QUrl(u"mailto:a@paper.example"_s));
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::MiddleButton, {}, {40, 40});
    QTRY_COMPARE(links.size(), 3);
    QCOMPARE(m_view->page().url(), blankPaper());
}

void TestWebArticleView::link_otherScheme_isIgnored()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), pageOf("<a style='display:block;height:90px' href='file:///etc/passwd'>x</a>"
                                         "<a style='display:block;height:90px' href='https://paper.example/'>y</a>"));
    showAndWait(url);
    QSignalSpy links(m_view, &ArticleView::linkActivated);
    QTRY_VERIFY(m_view->widget()->focusProxy());
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {40, 40});
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {40, 140});
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toUrl().scheme(), u"https"_s);
    QCOMPARE(m_view->page().url(), blankPaper());
}

void TestWebArticleView::wheel_withCtrl_stepsZoom()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(3));
    showAndWait(url);
    QSignalSpy steps(m_view, &ArticleView::zoomStepWanted);
    QWidget *target = m_view->widget()->focusProxy();
    QVERIFY(target);
    const auto turn = [target](int angle) {
        QWheelEvent event(QPointF(50, 50), QPointF(50, 50), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    };
    turn(120);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.last().first().toInt(), 1);
    turn(-60);
    QCOMPARE(steps.size(), 1);
    turn(-60);
    QCOMPARE(steps.last().first().toInt(), -1);
}

void TestWebArticleView::hostile_pages_reachNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("img") << "<img src='%1a.png'><img srcset='%1b.png 2x'><picture><source srcset='%1c.png'><img src='%1d'></picture>"_ba;
    QTest::newRow("css") << "<style>@import '%1e.css'; body{background:url(%1f.png)} @font-face{font-family:x;src:url(%1g)} p{font-family:x}</style><p>x</p>"_ba;
    QTest::newRow("link") << "<link rel=stylesheet href='%1h.css'><link rel=prefetch href='%1i'><link rel=preload as=image href='%1j'>"
                             "<link rel=dns-prefetch href='%1'><link rel=preconnect href='%1'><link rel=icon href='%1k'><link rel=manifest href='%1l'>"_ba;
    QTest::newRow("frame") << "<iframe src='%1m'></iframe><iframe srcdoc=\"<img src='%1n'>\"></iframe><object data='%1o'></object><embed src='%1p'>"_ba;
    QTest::newRow("media") << "<video src='%1q' poster='%1r' autoplay></video><audio src='%1s' autoplay></audio><input type=image src='%1t'>"_ba;
    QTest::newRow("refresh") << "<meta http-equiv=refresh content='0;url=%1u'>"_ba;
    QTest::newRow("script") << "<script>fetch('%1v');new Image().src='%1w';location='%1x'</script><img src=x onerror=\"location='%1y'\">"_ba;
    QTest::newRow("svg") << "<svg><image href='%1z' /><use href='%1A#a' /></svg>"_ba;
    QTest::newRow("file") << "<img src='file:///etc/hostname'><iframe src='file:///etc/passwd'></iframe><iframe src='paper:/article/2'></iframe>"_ba;
}

void TestWebArticleView::hostile_pages_reachNothing()
{
    QFETCH(QByteArray, body);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/";
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    body.replace("%1", address);
    m_contents.insert(keyOf(url), pageOf(body));
    showAndWait(url);
    // After its renderer ended an article is loaded, not turned to.
    QSignalSpy shown(m_view, &ArticleView::shown);
    ::kill(static_cast<pid_t>(m_view->page().renderProcessPid()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    // Not a timed assertion: what wants to leave leaves in this time where there is no gate.
    QTest::qWait(400);
    QCOMPARE(connected.size(), 0);
    QCOMPARE(m_asked, (QStringList {keyOf(url), keyOf(url)}));
    QCOMPARE(m_view->page().url(), url.toUrl());
}

void TestWebArticleView::hostile_pagesTurnedTo_reachNothing()
{
    QFETCH(QByteArray, body);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/";
    const auto first = ContentUrl::ofArticle(ArticleId(9));
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    body.replace("%1", address);
    m_contents.insert(keyOf(first), contentOf(3, 9));
    m_contents.insert(keyOf(url), pageOf(body));
    showAndWait(first);
    showAndWait(url);
    // Not a timed assertion: what wants to leave leaves in this time where there is no gate.
    QTest::qWait(400);
    QCOMPARE(connected.size(), 0);
    QCOMPARE(m_asked, (QStringList {keyOf(first), keyOf(url)}));
    QCOMPARE(m_view->page().url(), blankPaper());
}

void TestWebArticleView::turn_toAnotherArticle_takesThePlaceOfTheFirst()
{
    const auto first = ContentUrl::ofArticle(ArticleId(1));
    const auto second = ContentUrl::ofArticle(ArticleId(2));
    const QString own = keyOf(ContentUrl::ofAsset(ArticleId(2), ContentHash::of("x")));
    const QString other = keyOf(ContentUrl::ofAsset(ArticleId(1), ContentHash::of("x")));
    m_contents.insert(keyOf(first), contentOf(200));
    Content withPictures = contentOf(200, 2);
    const QByteArray pictures = "<img src=\"" + own.toLatin1() + "\"><img src=\"" + other.toLatin1() + "\">";
    withPictures.bytes.replace("</main>", QByteArray(pictures + "</main>"));
    m_contents.insert(keyOf(second), withPictures);
    showAndWait(first);
    ask(u"window.sameDocument=true"_s);
    showAndWait(second, 0.5);
    QVERIFY(ask(u"window.sameDocument===true"_s).toBool());
    QCOMPARE(ask(u"document.querySelectorAll('h1').length"_s).toInt(), 1);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第2篇"_s);
    QCOMPARE(ask(u"document.title"_s).toString(), u"第2篇"_s);
    const double position
        = ask(u"document.scrollingElement.scrollTop/(document.scrollingElement.scrollHeight-document.scrollingElement.clientHeight)"_s)
              .toDouble();
    QVERIFY2(qAbs(position - 0.5) < 0.02, qPrintable(QString::number(position)));
    QTRY_VERIFY(m_asked.contains(own));
    QVERIFY(!m_asked.contains(other));
    m_view->setStyle({Theme::Dark});
    showAndWait(first);
    QCOMPARE(ask(u"document.documentElement.className"_s).toString(), u"dark"_s);
}

void TestWebArticleView::turn_toAFront_bringsItsStyle()
{
    const auto article = ContentUrl::ofArticle(ArticleId(1));
    const auto front = ContentUrl::ofPageFront(PageId(1));
    m_contents.insert(keyOf(article), contentOf(3));
    m_contents.insert(keyOf(front),
                      Content {"text/html"_ba, "<!DOCTYPE html><html lang=zh-TW><head><meta charset=utf-8><style>h1{color:rgb(1,2,3)}"
                                               "</style></head><body><h1>front</h1></body></html>"_ba});
    showAndWait(article);
    showAndWait(front);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('h1')).color"_s).toString(), u"rgb(1, 2, 3)"_s);
    QCOMPARE(ask(u"document.documentElement.lang"_s).toString(), u"zh-TW"_s);
    showAndWait(article);
    QVERIFY(ask(u"getComputedStyle(document.querySelector('h1')).color"_s).toString() != u"rgb(1, 2, 3)"_s);
}

void TestWebArticleView::turn_toPrepared_asksForNothing()
{
    const auto first = ContentUrl::ofArticle(ArticleId(1));
    const auto second = ContentUrl::ofArticle(ArticleId(2));
    m_contents.insert(keyOf(first), contentOf(3));
    m_contents.insert(keyOf(second), contentOf(3, 2));
    showAndWait(first);
    m_view->prepare({second});
    QTRY_COMPARE(m_asked, (QStringList {keyOf(first), keyOf(second)}));
    QCoreApplication::processEvents();
    showAndWait(second);
    QCOMPARE(m_asked, (QStringList {keyOf(first), keyOf(second)}));
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第2篇"_s);
}

void TestWebArticleView::turn_toMissingArticle_saysSo()
{
    const auto first = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(first), contentOf(3));
    showAndWait(first);
    showAndWait(ContentUrl::ofArticle(ArticleId(404)));
    QCOMPARE(ask(u"document.querySelector('.failure').textContent"_s).toString(), u"打不开<这一篇>"_s);
    showAndWait(first);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第1篇"_s);
}

void TestWebArticleView::turn_quickly_endsAtTheLast()
{
    for (int i = 1; i <= 20; ++i)
        m_contents.insert(keyOf(ContentUrl::ofArticle(ArticleId(i))), contentOf(20, i));
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QSignalSpy shown(m_view, &ArticleView::shown);
    for (int i = 2; i <= 20; ++i)
        m_view->show(ContentUrl::ofArticle(ArticleId(i)), 0);
    QTRY_VERIFY(!shown.isEmpty() && shown.last().first().value<ContentUrl>() == ContentUrl::ofArticle(ArticleId(20)));
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"第20篇"_s);
}

void TestWebArticleView::show_sameAgain_readsItAnew()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(3));
    showAndWait(url);
    m_contents.insert(keyOf(url), contentOf(7));
    showAndWait(url);
    QCOMPARE(ask(u"document.querySelectorAll('.body p').length"_s).toInt(), 7);
}

void TestWebArticleView::renderer_killed_comesBackAtItsPlace()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(200));
    showAndWait(url, 0.5);
    QSignalSpy shown(m_view, &ArticleView::shown);
    QSignalSpy failed(m_view, &ArticleView::failed);
    ::kill(static_cast<pid_t>(m_view->page().renderProcessPid()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    QVERIFY(failed.isEmpty());
    // The new renderer may get the size of the view after it has the article.
    QTRY_VERIFY(qAbs(ask(u"(e=>e.scrollTop/(e.scrollHeight-e.clientHeight))(document.scrollingElement)"_s).toDouble() - 0.5)
                < 0.01);
}

void TestWebArticleView::renderer_killedThrice_fails()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(3));
    showAndWait(url);
    QSignalSpy shown(m_view, &ArticleView::shown);
    QSignalSpy failed(m_view, &ArticleView::failed);
    for (int death = 1; death <= 3; ++death) {
        ::kill(static_cast<pid_t>(m_view->page().renderProcessPid()), SIGKILL);
        if (death < 3)
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), death, 30'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
}

void TestWebArticleView::renderer_stopped_isReplaced()
{
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    m_contents.insert(keyOf(url), contentOf(200));
    showAndWait(url, 0.5);
    m_view->setWatchdog(std::chrono::milliseconds(200), 3);
    QSignalSpy shown(m_view, &ArticleView::shown);
    const auto stopped = static_cast<pid_t>(m_view->page().renderProcessPid());
    ::kill(stopped, SIGSTOP);
    const bool back = QTest::qWaitFor([&shown] { return !shown.isEmpty(); }, 60'000);
    ::kill(stopped, SIGKILL);
    QVERIFY(back);
    QVERIFY(static_cast<pid_t>(m_view->page().renderProcessPid()) != stopped);
}

BAOJIA_WEB_TEST_MAIN(TestWebArticleView)
#include "test_webarticleview.moc"
