// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs of the window.
#include "ui/keysheetdialog.h"
#include "ui/mainwindow.h"
#include "ui/manual/manualwindow.h"
#include "ui/style/icons.h"

#include <QtCore/QDir>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMessageBox>

namespace Baojia {

void MainWindow::openLink(const QUrl &url)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Open a Link"),
                                tr("This address lies outside your library. Open it in the browser?"),
                                QMessageBox::Open | QMessageBox::Cancel,
                                this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(url.toDisplayString());
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(box, &QMessageBox::buttonClicked, this, [box, url](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

void MainWindow::showManual()
{
    if (m_manual.isNull()) {
        m_manual = new ManualWindow(this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &ManualWindow::linkActivated, this, &MainWindow::openLink);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::showKeySheet()
{
    auto *dialog = new KeySheetDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
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
