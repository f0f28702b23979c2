// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagelistmodel.h"

#include "ui/models/listrows.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <algorithm>
#include <iterator>

namespace Baojia {

namespace {

QString nameOf(const Page &page)
{
    const QString name = PaperWords::page(page.label, page.name);
    //: Stands for a page's name where the source has no pages: all articles of the edition
    if (name.isEmpty())
        return PageListModel::tr("All articles");
    //: A page in a list of pages: the list of the newspaper names it, but it was not saved
    return page.saved ? name : PageListModel::tr("%1 (not saved)").arg(name);
}

} // namespace

void PageListModel::setPages(const QList<Page> &pages)
{
    changeRows(m_pages,
               pages,
               [](const Page &page) { return page.id; },
               {.beginRemove = [this](RowRun run) { beginRemoveRows({}, run.first, run.last()); },
                .endRemove = [this] { endRemoveRows(); },
                .beginInsert = [this](RowRun run) { beginInsertRows({}, run.first, run.last()); },
                .endInsert = [this] { endInsertRows(); },
                .changed = [this](RowRun run) { Q_EMIT dataChanged(index(run.first), index(run.last())); }});
}

QModelIndex PageListModel::indexOf(PageId id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? QModelIndex()
                                  : index(static_cast<int>(std::distance(m_pages.begin(), found)));
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(page);
    case Qt::ForegroundRole:
        return page.saved ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!page.saved)
            return nameOf(page);
        //: A page in a list: its label and name; how many articles; how many are not read yet
        return tr("%1: %2, %3")
            .arg(nameOf(page),
                 tr("%n article(s)", nullptr, page.articleCount),
                 tr("%n unread", nullptr, page.unreadCount));
    case PageIdRole:
        return page.id.value();
    case EditionIdRole:
        return page.edition.value();
    case NameRole:
        return page.name;
    case CountRole:
        return page.articleCount;
    case UnreadRole:
        return page.unreadCount;
    default:
        return {};
    }
}

} // namespace Baojia
