// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookmarkmodel.h"

#include "base/answer.h"
#include "ui/models/listrows.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

namespace Baojia {

namespace {

constexpr int kPage = 100; // rows: some screens of them

} // namespace

BookmarkModel::BookmarkModel(Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{ }

void BookmarkModel::reload()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    const int most = qMax(kPage, rowCount());
    whenAnswered(m_source({}, most), this, [this](const Result<BookmarkPage> &answer) {
        finish(answer, [this, &answer] { setEntries(answer->entries); });
    });
}

template <class F>
void BookmarkModel::finish(const Result<BookmarkPage> &answer, F take)
{
    m_loading = false;
    if (answer) {
        take();
        m_count = answer->count;
        Q_EMIT loaded();
    } else {
        Q_EMIT failed(answer.error());
    }
    if (std::exchange(m_loadAgain, false))
        reload();
}

bool BookmarkModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_entries.isEmpty() && rowCount() < m_count;
}

void BookmarkModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    whenAnswered(m_source(m_entries.last().place(), kPage), this, [this](const Result<BookmarkPage> &answer) {
        finish(answer, [this, &answer] {
            if (answer->entries.isEmpty())
                return;
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(answer->entries.size()) - 1);
            m_entries += answer->entries;
            endInsertRows();
        });
    });
}

void BookmarkModel::apply(const LibraryChange &change)
{
    // A title may have changed with the text of its article.
    if (!change.bookmarksChanged.isEmpty() || !change.articlesChanged.isEmpty())
        reload();
}

void BookmarkModel::setEntries(const QList<BookmarkEntry> &entries)
{
    changeRows(m_entries,
               entries,
               [](const BookmarkEntry &entry) { return entry.article.id; },
               {.beginRemove = [this](RowRun run) { beginRemoveRows({}, run.first, run.last()); },
                .endRemove = [this] { endRemoveRows(); },
                .beginInsert = [this](RowRun run) { beginInsertRows({}, run.first, run.last()); },
                .endInsert = [this] { endInsertRows(); },
                .changed = [this](RowRun run) { Q_EMIT dataChanged(index(run.first), index(run.last())); }});
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookmarkEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.article.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return PaperWords::article(entry.article.title, entry.newspaper, entry.date, entry.pageLabel);
    case ArticleIdRole:
        return entry.article.id.value();
    case PageIdRole:
        return entry.article.page.value();
    case EditionIdRole:
        return entry.article.edition.value();
    case DateRole:
        return entry.date;
    case BookmarkRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

} // namespace Baojia
