// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/keyfile.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

/// Commands by their names, and by the keys that a person chose for them.
class CommandDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        Actions &actions;
        QWidget &window; ///< has list and dialog
        QString keys; ///< INI file of a person's own keys; empty: they are not kept
        std::function<QStringList()> recent; ///< names of commands that were run here, the last one first
    };

    /// The commands have the keys of the file from then on.
    explicit CommandDesk(Parts parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// A command of this name is about to be run from the list.
    void chosen(const QString &name);

private:
    void showPalette();
    void showShortcuts();

    Parts m_parts;
    KeyFile m_keys;
};

} // namespace Baojia
