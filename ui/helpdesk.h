// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class ManualWindow;
class RequestLedger;

/// What the program says of itself: manual, key sheet, proof of being offline, and what it is. Asks before a link leaves it.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        std::shared_ptr<RequestLedger> ledger; ///< null: there is no proof
        Actions &actions;
        QWidget &window; ///< has the dialogs
    };

    explicit HelpDesk(const Parts &parts, QObject *parent = nullptr);

    /// Asks whether the browser is to open it.
    void openLink(const QUrl &url);

private:
    void showManual();
    void showProof();
    void showKeySheet();
    void showAbout();

    Parts m_parts;
    QPointer<ManualWindow> m_manual; ///< the one that is open
};

} // namespace Baojia
