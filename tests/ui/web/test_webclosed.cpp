// SPDX-License-Identifier: GPL-3.0-or-later
// Each lock of the engine for itself, with scripts on where that is what asks: a page has no way to anything but what is open.
#include "ui/web/pagepolicy.h"
#include "ui/web/webarticleview.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineCore/QWebEngineUrlScheme>

#include "tests/ui/web/webtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWebClosed : public WebTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scheme_isSecureAndNothingElse();
    void profile_keepsNothing();
    void setting_isOff_data();
    void setting_isOff();
    void policy_comesBeforeAllElse_data();
    void policy_comesBeforeAllElse();
    void policy_isOnEveryPage();
    void refusal_isReadFromWhatTheEngineSays_data();
    void refusal_isReadFromWhatTheEngineSays();
    void page_ofAnotherArticle_isNotServed_data();
    void page_ofAnotherArticle_isNotServed();
    void pictureOfTheArticleBefore_isRefusedAndNotNoted();
    void file_isNotShown();
    void download_isCancelled();
    void window_isNotOpened();
    void permission_isDenied();
    void fileSelection_andQuestions_areAnsweredWithNothing();

private:
    [[nodiscard]] WebProfile &profile() { return static_cast<WebProfile &>(*m_view->page().profile()); }
    void allowScripts() { m_view->page().settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true); }

    ContentProvider m_provider;
    QHash<qint64, QByteArray> m_bodies; ///< of articles, by number
    QSet<QUrl> m_asked;
    std::shared_ptr<RequestLedger> m_ledger;
};

void TestWebClosed::init()
{
    m_bodies = {{1, "<p>天刚亮。</p>"}};
    m_asked.clear();
    m_ledger = std::make_shared<RequestLedger>();
    // It would hand out everything of everybody: what is refused is refused before it is asked.
    m_provider = [this](const ContentUrl &url, const ReadingStyle &) {
        m_asked.insert(url.toUrl());
        if (url.kind == ContentUrl::Kind::ArticleAsset)
            return ready(
                Content{"image/gif"_ba, QByteArray::fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=")});
        if (url.article == ArticleId(404))
            return ready(Error{ErrorKind::NoSuchArticle, {}, {}});
        return ready(htmlContent("<!DOCTYPE html><html><head></head><body>" + m_bodies.value(url.article.value(), "<p>x</p>")
                                 + "</body></html>"));
    };
    openView(m_provider);
    m_view->setLedger(m_ledger);
}

void TestWebClosed::cleanup()
{
    closeView();
}

void TestWebClosed::scheme_isSecureAndNothingElse()
{
    const QWebEngineUrlScheme scheme = QWebEngineUrlScheme::schemeByName("paper");
    QCOMPARE(scheme.flags(), QWebEngineUrlScheme::Flags(QWebEngineUrlScheme::SecureScheme));
    QCOMPARE(scheme.syntax(), QWebEngineUrlScheme::Syntax::Path);
}

void TestWebClosed::profile_keepsNothing()
{
    QVERIFY(profile().isOffTheRecord());
    QCOMPARE(profile().httpCacheType(), QWebEngineProfile::NoCache);
    QCOMPARE(profile().persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    QVERIFY(!profile().isSpellCheckEnabled());
}

void TestWebClosed::setting_isOff_data()
{
    using S = QWebEngineSettings;
    QTest::addColumn<int>("setting");
    for (const auto each :
         {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard, S::JavascriptCanPaste,
          S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls,
          S::HyperlinkAuditingEnabled, S::PluginsEnabled, S::PdfViewerEnabled, S::FullScreenSupportEnabled,
          S::ScreenCaptureEnabled, S::WebGLEnabled, S::Accelerated2dCanvasEnabled, S::AutoLoadIconsForPage,
          S::TouchIconsEnabled, S::ErrorPageEnabled, S::AllowRunningInsecureContent, S::AllowGeolocationOnInsecureOrigins,
          S::AllowWindowActivationFromJavaScript, S::DnsPrefetchEnabled, S::NavigateOnDropEnabled, S::FocusOnNavigationEnabled})
        QTest::addRow("number %d", int(each)) << int(each);
}

void TestWebClosed::setting_isOff()
{
    QFETCH(int, setting);
    QVERIFY(!m_view->page().settings()->testAttribute(static_cast<QWebEngineSettings::WebAttribute>(setting)));
    QVERIFY(m_view->page().settings()->testAttribute(QWebEngineSettings::PlaybackRequiresUserGesture));
    QVERIFY(m_view->page().settings()->testAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly));
}

void TestWebClosed::policy_comesBeforeAllElse_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("nothing", "", "");
    row("text", "", "x");
    row("doctype", "<!DOCTYPE html>", "<html><head>");
    row("doctype in small letters after a line", "\n <!doctype html public 'a'>", "<html>");
    row("doctype with a bracket in quotes", "<!DOCTYPE html SYSTEM \"a>", "<img src=b>\">");
    row("doctype that does not end", "", "<!DOCTYPE html");
    row("comment that is over at once", "", "<!--><img src=a><!-- --><!DOCTYPE html>");
    row("byte order mark", "\xef\xbb\xbf", "<p>");
    row("byte order mark and doctype", "\xef\xbb\xbf<!DOCTYPE html>", "<p>");
    row("another policy", "", "<meta http-equiv=Content-Security-Policy content=\"img-src *\">");
}

void TestWebClosed::policy_comesBeforeAllElse()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray page = withPolicy(before + after);
    QVERIFY(page.startsWith(QByteArray(before + "<meta http-equiv=")));
    QVERIFY(page.endsWith(QByteArray("\">" + after)));
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("content=\"off\""));
}

/// The article, the front, what is said where there is none, the blank one.
void TestWebClosed::policy_isOnEveryPage()
{
    const QString policy =
        u"const m=document.head.querySelectorAll('meta');[m[0].httpEquiv,m[1].httpEquiv,m[1].content.slice(0,18)].join(' ')"_s;
    const QString wanted = u"x-dns-prefetch-control Content-Security-Policy default-src 'none'"_s;
    const QList<ContentUrl> pages{ContentUrl::ofArticle(ArticleId(1)),
                                  ContentUrl::ofPageFront(PageId(3)),
                                  ContentUrl::ofArticle(ArticleId(404))};
    for (const ContentUrl &url : pages) {
        // Each as the first document of an engine, which nothing is put into the place of.
        openView(m_provider);
        showAndWait(url);
        QCOMPARE(ask(policy).toString(), wanted);
    }
    m_view->clear();
    QTRY_COMPARE(ask(u"document.body.innerText.trim()"_s).toString(), QString());
    QCOMPARE(ask(policy).toString(), wanted);
}

void TestWebClosed::refusal_isReadFromWhatTheEngineSays_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &message, RequestKind kind, const QString &address) {
        QTest::newRow(name) << message << kind << address;
    };
    row("picture", u"Refused to load the image 'http://a/b' because it violates the following Content Security Policy directive: \"img-src paper:\".\n"_s,
        RequestKind::Picture, u"http://a/b"_s);
    row("frame without an address", u"Refused to frame '' because it violates the following Content Security Policy directive: \"frame-src 'none'\"."_s,
        RequestKind::Frame, {});
    row("base", u"Refused to set the document's base URI to 'http://a/' because it violates the following Content Security Policy directive: \"base-uri 'none'\"."_s,
        RequestKind::Other, u"http://a/"_s);
    row("newer words", u"Loading the font 'https://a/f' violates the following Content Security Policy directive: \"font-src 'none'\". The action has been blocked."_s,
        RequestKind::Font, u"https://a/f"_s);
    row("file", u"Not allowed to load local resource: file:///etc/hostname"_s, RequestKind::Other, u"file:///etc/hostname"_s);
}

void TestWebClosed::refusal_isReadFromWhatTheEngineSays()
{
    QFETCH(QString, message);
    QFETCH(RequestKind, kind);
    QFETCH(QString, address);
    QCOMPARE(refusalIn(message), (PolicyRefusal{kind, QUrl(address)}));
    QVERIFY(!refusalIn(u"The resource 'http://a/b' was preloaded but not used."_s));
}

void TestWebClosed::page_ofAnotherArticle_isNotServed_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<bool>("isLoaded");
    const QHash<QString, QString> markups{
        {u"picture"_s, u"<img src='%1'>"_s},
        {u"set of pictures"_s, u"<img srcset='%1 1x'>"_s},
        {u"background"_s, u"<div style='background:url(%1)'>x</div>"_s},
        {u"poster"_s, u"<video poster='%1'></video>"_s},
        {u"drawing"_s, u"<svg><image href='%1' width=9 height=9 /></svg>"_s},
        {u"style sheet"_s, u"<link rel=stylesheet href='%1'>"_s},
        {u"import"_s, u"<style>@import '%1';</style>"_s},
        {u"font"_s, u"<style>@font-face{font-family:x;src:url(%1)} p{font-family:x}</style><p>x</p>"_s},
        {u"film"_s, u"<video src='%1' autoplay></video>"_s},
        {u"frame"_s, u"<iframe src='%1'></iframe>"_s},
        {u"object"_s, u"<object data='%1'></object>"_s},
        {u"prefetch"_s, u"<link rel=prefetch href='%1'>"_s},
        {u"preload"_s, u"<link rel=preload as=image href='%1'>"_s},
        {u"refresh"_s, u"<meta http-equiv=refresh content='0;url=%1'>"_s},
    };
    for (auto at = markups.begin(); at != markups.end(); ++at) {
        for (const bool isLoaded : {true, false})
            QTest::newRow(qPrintable(at.key() + (isLoaded ? u", loaded"_s : u", turned to"_s))) << at.value() << isLoaded;
    }
}

void TestWebClosed::page_ofAnotherArticle_isNotServed()
{
    QFETCH(QString, markup);
    QFETCH(bool, isLoaded);
    const auto own = ContentUrl::ofArticle(ArticleId(1));
    const ContentHash hash = ContentHash::of("x");
    const QList<ContentUrl> others{ContentUrl::ofAsset(ArticleId(2), hash),
                                   ContentUrl::ofAssetOnFront(PageId(7), ArticleId(1), hash),
                                   ContentUrl::ofArticle(ArticleId(2)),
                                   ContentUrl::ofPageFront(PageId(7))};
    QByteArray &body = m_bodies[1];
    for (const ContentUrl &other : others)
        body += markup.arg(other.toUrl().toString()).toUtf8();
    body += "<img src='" + ContentUrl::ofAsset(ArticleId(1), hash).toUrl().toString().toUtf8() + "'>";
    const auto before = ContentUrl::ofArticle(ArticleId(9));
    if (!isLoaded)
        showAndWait(before);
    showAndWait(own);
    // Its own picture comes last: by then the others were decided.
    QTRY_VERIFY(m_asked.contains(ContentUrl::ofAsset(ArticleId(1), hash).toUrl()));
    QTRY_VERIFY(!m_ledger->snapshot().kept.isEmpty());
    QSet<QUrl> wanted{own.toUrl(), ContentUrl::ofAsset(ArticleId(1), hash).toUrl()};
    if (!isLoaded)
        wanted.insert(before.toUrl());
    QCOMPARE(m_asked, wanted);
    QVERIFY(m_ledger->snapshot().kept.first().why != RefusalReason::Network);
}

void TestWebClosed::pictureOfTheArticleBefore_isRefusedAndNotNoted()
{
    const ContentUrl picture = ContentUrl::ofAsset(ArticleId(1), ContentHash::of("x"));
    m_bodies[2] = "<img src='" + picture.toUrl().toString().toUtf8() + "'><img src='paper:/page/9'>";
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    showAndWait(ContentUrl::ofArticle(ArticleId(2)));
    QTRY_VERIFY(!m_ledger->snapshot().kept.isEmpty());
    QCOMPARE(m_ledger->snapshot().kept.size(), 1);
    QCOMPARE(m_ledger->snapshot().kept.first().address, QUrl(u"paper:/page/9"_s));
    QVERIFY(!m_asked.contains(picture.toUrl()));
}

void TestWebClosed::file_isNotShown()
{
    QTemporaryDir folder;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(folder.filePath(u"a.png"_s)));
    m_bodies[1] = "<img id=a src='" + QUrl::fromLocalFile(folder.filePath(u"a.png"_s)).toEncoded() + "'>";
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QTRY_VERIFY(!m_ledger->snapshot().kept.isEmpty());
    QCOMPARE(m_ledger->snapshot().kept.first().why, RefusalReason::File);
    QCOMPARE(ask(u"document.getElementById('a').naturalWidth"_s).toInt(), 0);
}

void TestWebClosed::download_isCancelled()
{
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    QList<QWebEngineDownloadRequest::DownloadState> states;
    connect(&profile(), &QWebEngineProfile::downloadRequested, this, [&states](QWebEngineDownloadRequest *request) {
        states += request->state();
    });
    m_view->page().download(QUrl(u"data:application/octet-stream,x"_s), u"a.bin"_s);
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.first(), QWebEngineDownloadRequest::DownloadCancelled);
}

void TestWebClosed::window_isNotOpened()
{
    allowScripts();
    m_view->page().settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    const auto windows = QApplication::topLevelWidgets().size();
    QSignalSpy wanted(&m_view->page(), &QWebEnginePage::newWindowRequested);
    (void)ask(u"window.open('paper:/article/2');0"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(ask(u"1"_s).toBool());
    QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    QCOMPARE(m_asked, QSet<QUrl>{ContentUrl::ofArticle(ArticleId(1)).toUrl()});
}

void TestWebClosed::permission_isDenied()
{
    allowScripts();
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    (void)ask(u"window.answer='';navigator.geolocation.getCurrentPosition(function(){window.answer='given'},function(e){"
              "window.answer='code '+e.code});0"_s);
    // 1: denied.
    QTRY_COMPARE(ask(u"window.answer"_s).toString(), u"code 1"_s);
}

void TestWebClosed::fileSelection_andQuestions_areAnsweredWithNothing()
{
    class Page : public ArticlePage
    {
    public:
        using ArticlePage::ArticlePage;
        using ArticlePage::chooseFiles;
        using ArticlePage::createWindow;
    };
    Page page(profile());
    QVERIFY(page.chooseFiles(QWebEnginePage::FileSelectOpen, {}, {}).isEmpty());
    QVERIFY(!page.createWindow(QWebEnginePage::WebBrowserWindow));
    allowScripts();
    showAndWait(ContentUrl::ofArticle(ArticleId(1)));
    // Answered, and not waiting for a person.
    QCOMPARE(ask(u"alert('a');[confirm('b'),prompt('c','d')].join()"_s).toString(), u"false,"_s);
}

BAOJIA_WEB_TEST_MAIN(TestWebClosed)
#include "test_webclosed.moc"
