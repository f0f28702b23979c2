// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unreadmodel.h"

#include "base/answer.h"
#include "library/bookmarks.h"
#include "ui/models/roles.h"
#include "ui/words/paperwords.h"

namespace Baojia {

namespace {

constexpr int kPage = 100; // rows: some screens of them

} // namespace

UnreadModel::UnreadModel(Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{ }

void UnreadModel::reload()
{
    m_fetching = true;
    whenAnswered(m_source({}, kPage),
                 this,
                 [this, generation = ++m_generation](const Result<QList<UnreadEntry>> &entries) {
                     if (generation != m_generation)
                         return;
                     if (!entries) {
                         m_fetching = false;
                         Q_EMIT failed(entries.error());
                         return;
                     }
                     beginResetModel();
                     m_fetching = false;
                     m_entries = *entries;
                     m_more = m_entries.size() == kPage;
                     m_loaded = true;
                     endResetModel();
                 });
}

bool UnreadModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void UnreadModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    whenAnswered(m_source(m_entries.last().place(), kPage),
                 this,
                 [this, generation = m_generation](const Result<QList<UnreadEntry>> &entries) {
                     if (generation != m_generation)
                         return;
                     if (entries && !entries->isEmpty()) {
                         const int first = rowCount();
                         beginInsertRows({}, first, first + static_cast<int>(entries->size()) - 1);
                         m_entries += *entries;
                         endInsertRows();
                     }
                     // Not before: who hears of new rows may ask for more, and would get these again.
                     m_fetching = false;
                     m_more = entries && entries->size() == kPage;
                     if (!entries)
                         Q_EMIT failed(entries.error());
                 });
}

void UnreadModel::apply(const LibraryChange &change)
{
    if (!m_loaded)
        return;
    setRead(change.becameRead, true);
    setRead(change.becameUnread, false);
    if (!change.editionsAdded.isEmpty() || !change.editionsChanged.isEmpty()
        || !change.articlesChanged.isEmpty())
        reload();
}

void UnreadModel::setRead(const QList<ArticleId> &articles, bool read)
{
    for (int row = 0; row < rowCount(); ++row) {
        ArticleHeader &article = m_entries[row].article;
        if (article.read == read || !articles.contains(article.id))
            continue;
        article.read = read;
        Q_EMIT dataChanged(index(row), index(row), {ReadRole, BookmarkRole, Qt::AccessibleTextRole});
    }
}

int UnreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant UnreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnreadEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.article.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return PaperWords::article(entry.article.title,
                                   entry.newspaper,
                                   entry.date,
                                   entry.pageLabel,
                                   entry.article.read ? tr("read") : QString());
    case ArticleIdRole:
        return entry.article.id.value();
    case EditionIdRole:
        return entry.article.edition.value();
    case DateRole:
        return entry.date;
    case ReadRole:
        return entry.article.read;
    case BookmarkRole: // it is painted as these are
        return QVariant::fromValue(
            BookmarkEntry{entry.article, entry.newspaper, entry.date, entry.pageLabel, {}, {}});
    default:
        return {};
    }
}

} // namespace Baojia
