// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class Actions;
class ReadingDialog;
class ReadingStyles;

/// The commands about how articles are set: they change the styles, and show what those are.
class ReadingDesk : public QObject
{
    Q_OBJECT

public:
    ReadingDesk(ReadingStyles &styles, Actions &actions, QWidget *window);

    /// 阅读设置, over the left of the window, so that the article is seen.
    void showDialog();

private:
    void changeScript();
    void update();

    ReadingStyles &m_styles;
    Actions &m_actions;
    QWidget *m_window;
    QPointer<ReadingDialog> m_dialog; ///< the one that is open
};

} // namespace Baojia
