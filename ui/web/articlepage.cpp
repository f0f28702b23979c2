// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/articlepage.h"

#include "ui/web/pagepolicy.h"
#include "ui/web/webprofile.h"

#include <QtWebEngineCore/QWebEngineFileSystemAccessRequest>
#include <QtWebEngineCore/QWebEngineFullScreenRequest>
#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWebEngineCore/QWebEngineRegisterProtocolHandlerRequest>
#include <QtWebEngineCore/QWebEngineScript>

namespace Baojia {

namespace {

RequestKind kindOf(QWebEnginePage::NavigationType type, bool isMainFrame)
{
    if (type == QWebEnginePage::NavigationTypeFormSubmitted)
        return RequestKind::Form;
    return isMainFrame ? RequestKind::Refresh : RequestKind::Frame;
}

} // namespace

ArticlePage::ArticlePage(WebProfile &profile, QObject *parent)
    : QWebEnginePage(&profile, parent)
    , m_profile(profile)
{
    refuseRequests();
}

/// Scripts are off, so nobody should ask; whoever does is answered and does not wait.
void ArticlePage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this,
            &QWebEnginePage::registerProtocolHandlerRequested,
            this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this,
            &QWebEnginePage::fileSystemAccessRequested,
            this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

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
        m_profile.gate().noteRefused(kindOf(type, isMainFrame), url);
    return accepted;
}

QWebEnginePage *ArticlePage::createWindow(WebWindowType type)
{
    Q_UNUSED(type)
    return nullptr;
}

QStringList ArticlePage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void ArticlePage::javaScriptAlert(const QUrl &, const QString &) { }

bool ArticlePage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool ArticlePage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void ArticlePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    // What the policy refuses is no request that the gate could see.
    if (const auto refusal = refusalIn(message))
        m_profile.gate().noteRefused(refusal->kind, refusal->address);
}

}
