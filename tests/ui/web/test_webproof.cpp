// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile page asks for is noted, all of it.
#include "ui/web/webarticleview.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>

#include "tests/ui/web/webtest.h"

#include <csignal>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebProof : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void attempt_isNoted_data();
    void attempt_isNoted();
    void attempts_ofAPageTurnedTo_areItsOwn();
    void form_sentByAClick_isNoted();
    void ownPictures_areCountedAsServed();

private:
    void showLoaded(const QByteArray &body);
    [[nodiscard]] bool hasNoted(RequestKind kind, const QString &end);

    QHash<ContentUrl::Kind, QByteArray> m_pages;
    std::unique_ptr<QTcpServer> m_server;
    QString m_outside;
    std::shared_ptr<RequestLedger> m_ledger;
};

void TestWebProof::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_outside = u"http://127.0.0.1:%1/"_s.arg(m_server->serverPort());
    m_ledger = std::make_shared<RequestLedger>();
    openView([this](const ContentUrl &url, const ReadingStyle &) {
        if (url.kind == ContentUrl::Kind::ArticleAsset)
            return ready(
                Content{"image/gif"_ba, QByteArray::fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=")});
        return ready(htmlContent(m_pages.value(url.kind)));
    });
    m_view->setLedger(m_ledger);
}

void TestWebProof::cleanup()
{
    // Nothing of it went out.
    QVERIFY(!m_server->hasPendingConnections());
    closeView();
    m_server.reset();
}

/// As a document that the engine loads, not one that is turned to: there it may try more.
void TestWebProof::showLoaded(const QByteArray &body)
{
    m_pages[ContentUrl::Kind::Article] = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
        + QByteArray(body).replace("%1", m_outside.toLatin1()) + "</body></html>";
    const auto url = ContentUrl::ofArticle(ArticleId(1));
    QSignalSpy shown(m_view, &ArticleView::shown);
    m_view->show(url, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    m_ledger->clear();
    // After its renderer ended an article is loaded, not turned to.
    shown.clear();
    ::kill(static_cast<pid_t>(m_view->page().renderProcessPid()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
}

bool TestWebProof::hasNoted(RequestKind kind, const QString &end)
{
    for (const BlockedRequest &each : m_ledger->snapshot().kept) {
        // Of a frame the engine tells the host only.
        const bool isIt = each.address == QUrl(m_outside + end)
            || (kind == RequestKind::Frame && each.address == QUrl(m_outside));
        if (each.kind == kind && isIt
            && each.from == ContentUrl::ofArticle(ArticleId(1)) && each.why == RefusalReason::Network)
            return true;
    }
    return false;
}

void TestWebProof::attempt_isNoted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QByteArray &body, RequestKind kind, const QString &end) {
        QTest::newRow(name) << body << kind << end;
    };
    row("picture", "<img src='%1a.png'>", RequestKind::Picture, u"a.png"_s);
    row("set of pictures", "<img srcset='%1b.png 1x'>", RequestKind::Picture, u"b.png"_s);
    row("background", "<div style='background:url(%1c.png)'>x</div>", RequestKind::Picture, u"c.png"_s);
    row("style sheet", "<link rel=stylesheet href='%1d.css'>", RequestKind::StyleSheet, u"d.css"_s);
    row("style sheet of one", "<style>@import '%1e.css';</style>", RequestKind::StyleSheet, u"e.css"_s);
    row("font",
        "<style>@font-face{font-family:x;src:url(%1f.woff)} p{font-family:x}</style><p>x</p>",
        RequestKind::Font,
        u"f.woff"_s);
    row("frame", "<iframe src='%1g'></iframe>", RequestKind::Frame, u"g"_s);
    row("film", "<video src='%1h.mp4' autoplay preload=auto></video>", RequestKind::Media, u"h.mp4"_s);
    row("poster", "<video poster='%1i.png'></video>", RequestKind::Picture, u"i.png"_s);
    row("refresh", "<meta http-equiv=refresh content='0;url=%1j'>", RequestKind::Refresh, u"j"_s);
    row("prefetch", "<link rel=prefetch href='%1k'>", RequestKind::Prefetch, u"k"_s);
    row("preload", "<link rel=preload as=image href='%1l.png'>", RequestKind::Picture, u"l.png"_s);
    row("drawing", "<svg><image href='%1m.png' width=9 height=9 /></svg>", RequestKind::Picture, u"m.png"_s);
}

void TestWebProof::attempt_isNoted()
{
    QFETCH(QByteArray, body);
    QFETCH(RequestKind, kind);
    QFETCH(QString, end);
    showLoaded(body);
    QTRY_VERIFY2_WITH_TIMEOUT(hasNoted(kind, end),
                              qPrintable([this] {
                                  QStringList noted;
                                  for (const BlockedRequest &each : m_ledger->snapshot().kept)
                                      noted += u"%1 %2"_s.arg(int(each.kind)).arg(each.address.toString());
                                  return noted.join(u", "_s);
                              }()),
                              10'000);
}

void TestWebProof::attempts_ofAPageTurnedTo_areItsOwn()
{
    showLoaded("<p>渡口</p>");
    m_pages[ContentUrl::Kind::PageFront] =
        "<!DOCTYPE html><html><body><img src='" + m_outside.toLatin1() + "n.png'></body></html>";
    m_view->show(ContentUrl::ofPageFront(PageId(4)), 0);
    QTRY_VERIFY(!m_ledger->snapshot().kept.isEmpty());
    QVERIFY(m_ledger->snapshot().kept.last().from == ContentUrl::ofPageFront(PageId(4)));
}

void TestWebProof::form_sentByAClick_isNoted()
{
    showLoaded("<form action='%1o' method=post><button "
               "style='display:block;width:300px;height:200px'>x</button></form>");
    QTRY_VERIFY(m_view->widget()->focusProxy());
    QTest::mouseClick(m_view->widget()->focusProxy(), Qt::LeftButton, {}, {60, 60});
    QTRY_VERIFY(hasNoted(RequestKind::Form, u"o"_s));
}

void TestWebProof::ownPictures_areCountedAsServed()
{
    const QString own = ContentUrl::ofAsset(ArticleId(1), ContentHash::of("x")).toUrl().toString();
    showLoaded("<img src='" + own.toLatin1() + "'>");
    QTRY_VERIFY(m_ledger->snapshot().served >= 2);
    QVERIFY(m_ledger->snapshot().kept.isEmpty());
}

BAOJIA_WEB_TEST_MAIN(TestWebProof)
#include "test_webproof.moc"
