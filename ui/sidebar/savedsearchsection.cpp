// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/savedsearchsection.h"

#include "ui/models/savedsearchmodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/linedelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Baojia {

namespace {

constexpr int sideMargin = 8;
constexpr int mostRowsShown = 8; // more scroll
constexpr int rowPadding = 10; // px, as the rows of the lists around it

} // namespace

SavedSearchSection::SavedSearchSection(SavedSearchModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new QToolButton(this))
    , m_list(new QListView(this))
{
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_head->setToolTip(tr("Show or hide the saved searches"));
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_open); });

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new LineDelegate({sideMargin, rowPadding}, m_list));
    m_list->setModel(model);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SavedSearchSection::run);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedSearchSection::showMenu);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(4, 3, 4, 3);
    head->addWidget(m_head);
    layout->addLayout(head);
    layout->addWidget(m_list);

    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &SavedSearchSection::updateRows);
    updateRows();
}

void SavedSearchSection::setOpen(bool open)
{
    m_open = open;
    updateRows();
}

void SavedSearchSection::updateRows()
{
    const int count = m_model->rowCount();
    setVisible(count > 0);
    //: Heading of the list of saved searches 已存搜索; %1 is how many there are
    m_head->setText(tr("Saved Searches  %1").arg(count));
    m_head->setIcon(icon(m_open ? IconName::ChevronDown : IconName::NextArticle));
    //: State of the list of saved searches, for screen readers
    m_head->setAccessibleDescription(m_open ? tr("shown") : tr("hidden"));
    m_list->setVisible(m_open);
    const int rowHeight = fontMetrics().height() + rowPadding;
    m_list->setFixedHeight(std::clamp(count, 1, mostRowsShown) * rowHeight + 2);
    setMaximumHeight(sizeHint().height());
}

void SavedSearchSection::run(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT activated(m_model->search(index.row()).query);
}

void SavedSearchSection::removeCurrent()
{
    if (m_list->currentIndex().isValid())
        m_model->remove(m_list->currentIndex().row());
}

void SavedSearchSection::moveCurrent(int steps)
{
    if (m_list->currentIndex().isValid())
        m_model->moveBy(m_list->currentIndex().row(), steps);
}

void SavedSearchSection::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto &&call) {
        QAction *const action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(call)>(call));
        return action;
    };
    add(tr("Search"), {}, [this] { run(m_list->currentIndex()); });
    add(tr("Rename"), Qt::Key_F2, [this] { m_list->edit(m_list->currentIndex()); });
    add(tr("Move Up"), Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); })->setEnabled(index.row() > 0);
    add(tr("Move Down"), Qt::ALT | Qt::Key_Down, [this] {
        moveCurrent(1);
    })->setEnabled(index.row() + 1 < m_model->rowCount());
    add(tr("Delete"), QKeySequence::Delete, [this] { removeCurrent(); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool SavedSearchSection::keyInList(int key, bool alt)
{
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_F2:
        if (m_list->currentIndex().isValid())
            m_list->edit(m_list->currentIndex());
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

bool SavedSearchSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const pressed = static_cast<QKeyEvent *>(event);
        if (keyInList(pressed->key(), pressed->modifiers().testFlag(Qt::AltModifier)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Baojia
