// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QToolBar;
QT_END_NAMESPACE

namespace Baojia {

class ReadingSession;

/// The menus of the buttons for back and forward: several steps at once, by name.
class HistoryMenus : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        Actions &actions;
        ReadingSession &session;
    };

    /// The buttons of `bar` get the menus.
    HistoryMenus(const Parts &parts, QToolBar &bar, QObject *parent = nullptr);

private:
    void fill(QMenu *menu, bool back);
    void showTitles(QMenu *menu, const QList<ContentUrl> &places);

    Parts m_parts;
};

} // namespace Baojia
