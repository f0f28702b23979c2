// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpdesk.h"

#include "ui/keysheetdialog.h"
#include "ui/manual/manualwindow.h"
#include "ui/proof/proofdialog.h"
#include "ui/reader/readingstate.h"
#include "ui/style/icons.h"

#include <QtCore/QDir>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMessageBox>

namespace Baojia {

HelpDesk::HelpDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto on = [this](ActionId id, void (HelpDesk::*call)()) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, call);
    };
    on(ActionId::Manual, &HelpDesk::showManual);
    on(ActionId::OfflineProof, &HelpDesk::showProof);
    on(ActionId::KeySheet, &HelpDesk::showKeySheet);
    on(ActionId::About, &HelpDesk::showAbout);
}

void HelpDesk::openLink(const QUrl &url)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Open a Link"),
                                tr("This address lies outside your library. Open it in the browser?"),
                                QMessageBox::Open | QMessageBox::Cancel,
                                &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(url.toDisplayString());
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(box, &QMessageBox::buttonClicked, this, [box, url](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

void HelpDesk::showManual()
{
    if (m_manual.isNull()) {
        m_manual = new ManualWindow(&m_parts.window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &ManualWindow::linkActivated, this, &HelpDesk::openLink);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void HelpDesk::showProof()
{
    if (!m_parts.ledger)
        return;
    auto *dialog = new ProofDialog(
        m_parts.ledger,
        [backend = m_parts.backend](ArticleId id) {
            return backend->read([id, names = backend->names()](LibraryReader &reader) {
                return reader.article(id).transform([&](const Article &article) { return shownTitle(article, names); });
            });
        },
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void HelpDesk::showKeySheet()
{
    auto *dialog = new KeySheetDialog(m_parts.actions, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpDesk::showAbout()
{
    auto *box = new QMessageBox(&m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Baojia"));
    box->setIconPixmap(applicationIcon().pixmap(72, 72));
    box->setText(tr("Baojia %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Reads Chinese digital newspapers offline. It never contacts a network by itself; a link opens "
           "only when you click it, in your browser.\n\nLibrary: %1\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QDir::toNativeSeparators(m_parts.backend->library().folder())));
    box->open();
}

} // namespace Baojia
