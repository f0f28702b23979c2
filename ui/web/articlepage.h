// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"

#include <QtWebEngineCore/QWebEnginePage>

#include <functional>

namespace Baojia {

/// A page that goes only where it is sent: a click on a link is told, never followed.
class ArticlePage : public QWebEnginePage
{
    Q_OBJECT

public:
    using QWebEnginePage::QWebEnginePage;

    /// Loads an address of paper:, or about:blank.
    void open(const QUrl &url);

    /// Runs a script of ours beside the page, whose own scripts stay off. `answer` may be empty.
    void runOwnScript(const QString &script, const std::function<void(const QVariant &)> &answer = {});

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    /// The page wanted to go elsewhere by itself, or to put another page into a frame.
    void navigationRefused(const QUrl &url, QWebEnginePage::NavigationType type, bool isMainFrame);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;

private:
    QUrl m_sentTo;
};

}
