// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/requestgate.h"

#include "base/log.h"

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

}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    if (mayPass(request)) {
        ++m_passed;
        return;
    }
    ++m_blocked;
    request.block(true);
    // The address is the newspaper's and no secret, but a log should not be a reading diary.
    qCInfo(logBaojia) << "blocked a request to scheme" << request.requestUrl().scheme();
}

}
