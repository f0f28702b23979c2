// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWebEngineCore/QWebEnginePage>

#include <functional>

namespace Baojia {

class WebProfile;

/// A page that goes only where it is sent and is given nothing that it asks for: a click on a link is told, never followed. What it was
/// refused is noted by the gate of its profile.
class ArticlePage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// `profile` must outlive it.
    explicit ArticlePage(WebProfile &profile, QObject *parent = nullptr);

    /// Loads an address of paper:, or about:blank.
    void open(const QUrl &url);

    /// Runs a script of ours beside the page, whose own scripts stay off. `answer` may be empty.
    void runOwnScript(const QString &script, const std::function<void(const QVariant &)> &answer = {});

Q_SIGNALS:
    void linkClicked(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &proposal, QString *answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                  const QString &message,
                                  int line,
                                  const QString &source) override;

private:
    void refuseRequests();

    WebProfile &m_profile;
    QUrl m_sentTo;
};

}
