// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/unreadsection.h"

#include "ui/models/roles.h"
#include "ui/models/unreadmodel.h"
#include "ui/widgets/rowlinks.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>

namespace Baojia {

namespace {

QListView *makeList(UnreadModel *model, QWidget *parent)
{
    auto *const list = new QListView(parent);
    list->setObjectName(QStringLiteral("unread"));
    list->setUniformItemSizes(true);
    list->setModel(model);
    list->setAccessibleName(UnreadSection::tr("Unread articles"));
    return list;
}

} // namespace

UnreadSection::UnreadSection(UnreadModel *model, QWidget *parent)
    //: Shown in the list of unread articles while it is empty
    : SidebarSection(makeList(model, parent), tr("Everything was read."), parent)
{
    setOpen(false);
    setCount(0);
    list()->installEventFilter(this);
    connect(this, &SidebarSection::openChanged, model, [model](bool open) {
        // Also after it was closed: what was read meanwhile leaves the list then.
        if (open)
            model->reload();
    });
    connect(list(), &QAbstractItemView::clicked, this, &UnreadSection::activate);
    auto *const links = new RowLinks(list(), RowLinks::Menu::Shown);
    connect(links, &RowLinks::newTabWanted, this, [this](const QModelIndex &row) {
        Q_EMIT newTabWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
    connect(links, &RowLinks::linkWanted, this, [this](const QModelIndex &row) {
        Q_EMIT linkWanted(idAt<ArticleId>(row, ArticleIdRole));
    });
}

void UnreadSection::setCount(int count)
{
    //: Heading of the list of unread articles 未读; %1 is how many there are
    setTitle(count > 0 ? tr("Unread  %1").arg(count) : tr("Unread"),
             tr("Show or hide what is unread, the newest first"));
}

void UnreadSection::activate(const QModelIndex &row)
{
    if (row.isValid())
        Q_EMIT articleActivated(idAt<ArticleId>(row, ArticleIdRole));
}

bool UnreadSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(list()->currentIndex());
            return true;
        }
    }
    return SidebarSection::eventFilter(watched, event);
}

} // namespace Baojia
