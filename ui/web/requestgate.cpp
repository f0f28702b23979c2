// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/requestgate.h"

#include "base/log.h"

#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtWebEngineCore/QWebEngineUrlRequestInfo>

namespace Baojia {

namespace {

bool mayPass(const QWebEngineUrlRequestInfo &request)
{
    const QUrl url = request.requestUrl();
    const QString scheme = url.scheme();
    const bool page = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool picture = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (scheme == u"paper")
        return page || picture;
    if (scheme == u"data")
        return picture;
    return page && url == QUrl(QStringLiteral("about:blank"));
}

RequestKind kindOf(const QWebEngineUrlRequestInfo &request)
{
    using Info = QWebEngineUrlRequestInfo;
    switch (request.resourceType()) {
    case Info::ResourceTypeMainFrame:
    case Info::ResourceTypeNavigationPreloadMainFrame:
        return RequestKind::Page;
    case Info::ResourceTypeSubFrame:
    case Info::ResourceTypeNavigationPreloadSubFrame:
    case Info::ResourceTypeObject:
    case Info::ResourceTypePluginResource:
        return RequestKind::Frame;
    case Info::ResourceTypeStylesheet:
        return RequestKind::StyleSheet;
    case Info::ResourceTypeScript:
    case Info::ResourceTypeWorker:
    case Info::ResourceTypeSharedWorker:
    case Info::ResourceTypeServiceWorker:
    case Info::ResourceTypeXhr:
    case Info::ResourceTypeWebSocket:
        return RequestKind::Script;
    case Info::ResourceTypeImage:
    case Info::ResourceTypeFavicon:
        return RequestKind::Picture;
    case Info::ResourceTypeFontResource:
        return RequestKind::Font;
    case Info::ResourceTypeMedia:
        return RequestKind::Media;
    case Info::ResourceTypePrefetch:
        return RequestKind::Prefetch;
    case Info::ResourceTypePing:
    case Info::ResourceTypeCspReport:
        return RequestKind::Ping;
    default:
        return RequestKind::Other;
    }
}

}

void RequestGate::noteNavigation(RequestKind kind, const QUrl &address)
{
    if (m_ledger)
        m_ledger->refused(m_shown, kind, address);
}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    // The interceptor of a profile is called there (since Qt 5.13); m_shown relies on it.
    Q_ASSERT(thread() == QThread::currentThread());
    if (mayPass(request)) {
        ++m_passed;
        if (m_ledger && request.requestUrl().scheme() == u"paper")
            m_ledger->served();
        return;
    }
    ++m_blocked;
    request.block(true);
    if (m_ledger)
        m_ledger->refused(m_shown, kindOf(request), request.requestUrl());
    // The address is the newspaper's and no secret, but a log should not be a reading diary.
    qCInfo(logBaojia) << "blocked a request to scheme" << request.requestUrl().scheme();
}

}
