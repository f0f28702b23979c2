// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebarsection.h"

#include "ui/sidebar/sidebardelegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

SidebarSection::SidebarSection(QAbstractItemView *list, const QString &whenEmpty, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_head(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    dressSidebarList(list);
    m_head->setObjectName(u"sectionHead"_s);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_open); });

    auto *const none = new EmptyState(m_stack);
    none->setText(whenEmpty);
    m_stack->addWidget(list);
    m_stack->addWidget(none);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list->model(), changed, this, &SidebarSection::update);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &SidebarSection::update);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(4, 3, 4, 3);
    head->addWidget(m_head);
    layout->addLayout(head);
    layout->addWidget(m_stack);
    update();
}

void SidebarSection::setTitle(const QString &title, const QString &hint)
{
    m_head->setText(title);
    m_head->setToolTip(hint);
}

void SidebarSection::setOpen(bool open)
{
    const bool changes = std::exchange(m_open, open) != open;
    update();
    if (changes)
        Q_EMIT openChanged(open);
}

void SidebarSection::update()
{
    m_stack->setCurrentIndex(m_list->model()->rowCount() > 0 ? 0 : 1);
    m_head->setIcon(icon(m_open ? IconName::ChevronDown : IconName::NextArticle));
    //: State of a list of the sidebar, for screen readers
    m_head->setAccessibleDescription(m_open ? tr("shown") : tr("hidden"));
    m_stack->setVisible(m_open);
    setMaximumHeight(m_open ? QWIDGETSIZE_MAX : minimumSizeHint().height());
}

void dressSidebarList(QAbstractItemView *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setItemDelegate(new SidebarDelegate(list));
}

} // namespace Baojia
