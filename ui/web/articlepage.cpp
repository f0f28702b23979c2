// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/articlepage.h"

#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWebEngineCore/QWebEngineScript>

namespace Baojia {

void ArticlePage::open(const QUrl &url)
{
    m_sentTo = url;
    load(url);
}

void ArticlePage::runOwnScript(const QString &script, const std::function<void(const QVariant &)> &answer)
{
    if (answer)
        runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
    else
        runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

bool ArticlePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && type == NavigationTypeLinkClicked) {
        Q_EMIT linkClicked(url);
        return false;
    }
    const bool ours = type != NavigationTypeRedirect && type != NavigationTypeFormSubmitted;
    const bool accepted = isMainFrame && ours && url == m_sentTo;
    // A frame that is empty goes nowhere.
    if (!accepted && url != QUrl(QStringLiteral("about:blank")) && url != QUrl(QStringLiteral("about:srcdoc")))
        Q_EMIT navigationRefused(url, type, isMainFrame);
    return accepted;
}

QWebEnginePage *ArticlePage::createWindow(WebWindowType type)
{
    Q_UNUSED(type)
    return nullptr;
}

}
