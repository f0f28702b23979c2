// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/requestgate.h"

#include "base/log.h"

#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtWebEngineCore/QWebEngineUrlRequestInfo>

namespace Baojia {

namespace {

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

void RequestGate::setShown(const std::optional<ContentUrl> &shown)
{
    if (shown == m_shown)
        return;
    m_shownBefore = m_shown;
    m_shown = shown;
}

void RequestGate::noteRefused(RequestKind kind, const QUrl &address)
{
    ++m_blocked;
    if (m_ledger)
        m_ledger->refused(m_shown, kind, address);
}

bool RequestGate::mayPass(const QWebEngineUrlRequestInfo &request) const
{
    const QUrl url = request.requestUrl();
    const QString scheme = url.scheme();
    const bool page = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool picture = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (scheme == u"paper" && picture) {
        const auto asked = ContentUrl::parse(url);
        return asked && m_shown && m_shown->mayShow(*asked);
    }
    if (scheme == u"data")
        return picture;
    return page && (scheme == u"paper" || url == QUrl(QStringLiteral("about:blank")));
}

/// A picture that was on its way when the reader turned the page: nobody reached for anything.
bool RequestGate::isLate(const QUrl &address) const
{
    const auto asked = ContentUrl::parse(address);
    return asked && m_shownBefore && m_shownBefore->mayShow(*asked);
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
    request.block(true);
    if (!isLate(request.requestUrl()))
        noteRefused(kindOf(request), request.requestUrl());
    // The address is the newspaper's and no secret, but a log should not be a reading diary.
    qCInfo(logBaojia) << "blocked a request to scheme" << request.requestUrl().scheme();
}

}
