// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/watchedfoldersdialog.h"

#include "ui/words/errorwords.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace Baojia {

namespace {

enum Column { Folder, Articles, Status };

constexpr int kIdRole = Qt::UserRole;

WatchedFolderId idOf(const QTreeWidgetItem *item)
{
    return item ? WatchedFolderId(item->data(Folder, kIdRole).toLongLong()) : WatchedFolderId();
}

} // namespace

WatchedFoldersDialog::WatchedFoldersDialog(FolderWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
{
    setWindowTitle(tr("Watched Folders"));
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(
        tr("New files in a ticked folder come in by themselves while the program runs, and those that came "
           "meanwhile when it starts. What lies in a folder when you tick it stays out."),
        this);
    about->setWordWrap(true);
    column->addWidget(about);
    makeList();
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    connect(&m_watch, &FolderWatch::changed, this, &WatchedFoldersDialog::update);
    update();
    resize(QSize(720, 380).expandedTo(sizeHint()));
    m_list->setFocus();
}

void WatchedFoldersDialog::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Folder"), tr("Articles"), tr("Status")});
    m_list->headerItem()->setTextAlignment(Articles, Qt::Alignment(Qt::AlignCenter));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(Folder, 330);
    m_list->header()->resizeSection(Articles, 70);
    auto *inList = new QVBoxLayout(m_list->viewport());
    m_empty = new QLabel(tr("No folder is watched. Add one, and tick it."), m_list->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    inList->addWidget(m_empty);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WatchedFoldersDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int changed) {
        if (changed == Folder)
            m_watch.turn(idOf(item), item->checkState(Folder) == Qt::Checked);
    });
}

QWidget *WatchedFoldersDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *add = buttons->addButton(tr("&Add Folder…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setToolTip(tr("Watch it no longer; what came in stays in the library"));
    m_look = buttons->addButton(tr("&Look Now"), QDialogButtonBox::ActionRole);
    m_details = buttons->addButton(tr("&Details…"), QDialogButtonBox::ActionRole);
    m_details->setToolTip(tr("The report of the last import from it"));
    // Enter ticks nothing and closes nothing by surprise.
    for (QPushButton *button : {add, m_remove, m_look, m_details})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &WatchedFoldersDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_watch.remove(idOf(m_list->currentItem())); });
    connect(m_look, &QPushButton::clicked, &m_watch, &FolderWatch::lookNow);
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (const auto state = current(); state && state->lastImport)
            Q_EMIT detailsWanted(*state->lastImport);
    });
    return buttons;
}

void WatchedFoldersDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watch a Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_added = QDir::cleanPath(QDir(path).absolutePath());
        m_watch.add(path);
    });
    dialog->open();
}

void WatchedFoldersDialog::update()
{
    // Told while a row is made as well.
    const QSignalBlocker quiet(m_list);
    const QList<WatchedState> states = m_watch.folders();
    const WatchedFolderId before = idOf(m_list->currentItem());
    while (m_list->topLevelItemCount() > states.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < states.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    QTreeWidgetItem *chosen = nullptr;
    QTreeWidgetItem *added = nullptr;
    for (int row = 0; row < states.size(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        fill(item, states.at(row));
        if (states.at(row).folder.id == before)
            chosen = item;
        if (states.at(row).folder.path == m_added)
            added = item;
    }
    if (added)
        m_added.clear();
    if (added || chosen || !states.isEmpty())
        m_list->setCurrentItem(added ? added : chosen ? chosen : m_list->topLevelItem(0));
    m_empty->setVisible(states.isEmpty());
    updateButtons();
}

void WatchedFoldersDialog::fill(QTreeWidgetItem *item, const WatchedState &state) const
{
    const QString path = QDir::toNativeSeparators(state.folder.path);
    item->setData(Folder, kIdRole, state.folder.id.value());
    item->setText(Folder, path);
    item->setToolTip(Folder, path);
    item->setCheckState(Folder, state.folder.isOn ? Qt::Checked : Qt::Unchecked);
    item->setText(Articles, QLocale().toString(state.folder.articles));
    item->setTextAlignment(Articles, Qt::Alignment(Qt::AlignCenter));
    if (state.folder.arrivedAt.isValid())
        item->setToolTip(
            Articles,
            tr("Last on %1")
                .arg(QLocale().toString(state.folder.arrivedAt.toLocalTime(), QLocale::ShortFormat)));
    item->setText(Status, statusOf(state));
    item->setToolTip(Status, state.problem ? ErrorWords::sentence(*state.problem) : QString());
}

void WatchedFoldersDialog::updateButtons()
{
    const auto state = current();
    m_remove->setEnabled(state.has_value());
    m_look->setEnabled(state && state->folder.isOn);
    m_details->setEnabled(state && state->lastImport);
}

std::optional<WatchedState> WatchedFoldersDialog::current() const
{
    const WatchedFolderId id = idOf(m_list->currentItem());
    const auto states = m_watch.folders();
    for (const WatchedState &state : states) {
        if (state.folder.id == id)
            return state;
    }
    return {};
}

QString WatchedFoldersDialog::statusOf(const WatchedState &state)
{
    if (!state.folder.isOn)
        return tr("Not watched");
    if (state.isImporting)
        return tr("Importing…");
    if (state.problem)
        return problemOf(*state.problem);
    if (!state.lookedAt.isValid() || !state.folder.since.isValid())
        return tr("Looking…");
    if (state.lastImport && state.lastImport->report.cancelled)
        return tr("Stopped; goes on when something new comes");
    //: %1 a time of day
    const QString looked =
        tr("Looked at %1").arg(QLocale().toString(state.lookedAt.time(), QLocale::ShortFormat));
    const qint64 left = state.lastImport ? state.lastImport->report.failures.count() : 0;
    if (left == 0)
        return looked;
    //: %1 "Looked at 15:20", %n files of the last import
    return tr("%1, %n file(s) left out", nullptr, static_cast<int>(left)).arg(looked);
}

QString WatchedFoldersDialog::problemOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The folder is not there");
    case ErrorKind::AccessDenied:
        return tr("You may not read this folder");
    case ErrorKind::TooMany:
        return tr("There are too many files in it");
    default:
        return ErrorWords::sentence(error);
    }
}

} // namespace Baojia
