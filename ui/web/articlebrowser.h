// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWebEngineWidgets/QWebEngineView>

namespace Baojia {

/// The widget of the engine with a menu and a wheel of ours: nothing in it fetches, saves or opens windows.
class ArticleBrowser : public QWebEngineView
{
    Q_OBJECT

public:
    explicit ArticleBrowser(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Ctrl+wheel: up is positive.
    void zoomStepWanted(int steps);
    /// A link inside was chosen to be opened there.
    void newTabWanted(const QUrl &link);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_wheelAngle = 0; ///< eighths of a degree not yet made a step, as fine wheels turn
};

}
