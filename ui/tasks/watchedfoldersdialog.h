// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/watchedfolders.h"
#include "ui/tasks/folderwatch.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace Baojia {

/// The watched folders: which there are, which are on, how each fares.
class WatchedFoldersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `watch` must outlive the dialog.
    explicit WatchedFoldersDialog(FolderWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The report of the last import from a folder.
    void detailsWanted(const Baojia::ImportEnd &end);

private:
    void makeList();
    [[nodiscard]] QWidget *makeButtons();
    void chooseFolder();
    /// Shows the folders as they are now.
    void update();
    void fill(QTreeWidgetItem *item, const WatchedState &state) const;
    void updateButtons();
    [[nodiscard]] std::optional<WatchedState> current() const;
    [[nodiscard]] static QString statusOf(const WatchedState &state);
    [[nodiscard]] static QString problemOf(const Error &error);

    FolderWatch &m_watch;
    QTreeWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_details = nullptr;
    QString m_added; ///< to be the current one once it is there
};

} // namespace Baojia
