// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webprofile.h"

#include <QtWebEngineCore/QWebEngineCookieStore>
#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineSettings>

namespace Baojia {

namespace {

void closeDown(QWebEngineSettings &settings)
{
    using S = QWebEngineSettings;
    for (const auto attribute : {
             S::JavascriptEnabled,
             S::JavascriptCanOpenWindows,
             S::JavascriptCanAccessClipboard,
             S::JavascriptCanPaste,
             S::LocalStorageEnabled,
             S::LocalContentCanAccessRemoteUrls,
             S::LocalContentCanAccessFileUrls,
             S::HyperlinkAuditingEnabled,
             S::PluginsEnabled,
             S::PdfViewerEnabled,
             S::FullScreenSupportEnabled,
             S::ScreenCaptureEnabled,
             S::WebGLEnabled,
             S::Accelerated2dCanvasEnabled,
             S::AutoLoadIconsForPage,
             S::TouchIconsEnabled,
             S::ErrorPageEnabled,
             S::AllowRunningInsecureContent,
             S::AllowGeolocationOnInsecureOrigins,
             S::AllowWindowActivationFromJavaScript,
             S::DnsPrefetchEnabled, // goes past the interceptor
             S::NavigateOnDropEnabled, // what is dropped on the window is imported
             S::FocusOnNavigationEnabled,
         })
        settings.setAttribute(attribute, false);
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(S::PrintElementBackgrounds, false);
}

}

WebProfile::WebProfile(QWebEngineUrlSchemeHandler &paper, QObject *parent)
    : QWebEngineProfile(parent) // without a name: off the record
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    setUrlRequestInterceptor(&m_gate);
    installUrlSchemeHandler("paper", &paper);
    closeDown(*settings());
    connect(this, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest *request) { request->cancel(); });
}

}
