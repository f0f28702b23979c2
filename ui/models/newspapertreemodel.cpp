// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newspapertreemodel.h"

#include "base/answer.h"
#include "ui/models/roles.h"
#include "ui/models/rowchanges.h"
#include "ui/words/datewords.h"

#include <QtGui/QFont>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Baojia {

struct NewspaperTreeModel::Node
{
    enum class State { NotFetched, Fetching, Fetched };

    Newspaper newspaper;
    QList<Edition> editions;
    State state = State::NotFetched;
    bool again = false; // it changed while it was being fetched
};

NewspaperTreeModel::NewspaperTreeModel(NewspaperSource source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(source))
{ }

NewspaperTreeModel::~NewspaperTreeModel() = default;

void NewspaperTreeModel::reload()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    whenAnswered(m_source.newspapers(), this, [this](const Result<QList<Newspaper>> &answer) {
        m_loading = false;
        if (std::exchange(m_loadAgain, false))
            reload();
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_loaded = true;
        setNewspapers(*answer);
        Q_EMIT loaded();
        tryToReveal();
    });
}

void NewspaperTreeModel::apply(const LibraryChange &change)
{
    // Bookmarks and texts are not shown here; all else changes names or counts.
    if (!change.newspapersAdded.isEmpty() || !change.editionsAdded.isEmpty()
        || !change.editionsChanged.isEmpty() || !change.readChanged.isEmpty())
        reload();
}

void NewspaperTreeModel::reveal(EditionId id)
{
    m_wanted = {};
    m_wanted.id = id;
    if (const QModelIndex known = indexOf(id); known.isValid()) {
        tryToReveal();
        return;
    }
    if (!m_source.edition || !id.isValid())
        return;
    whenAnswered(m_source.edition(id), this, [this, id](const Result<Edition> &answer) {
        if (m_wanted.id != id || !answer)
            return;
        m_wanted = *answer;
        tryToReveal();
    });
}

void NewspaperTreeModel::tryToReveal()
{
    if (!m_wanted.id.isValid())
        return;
    if (const QModelIndex found = indexOf(m_wanted.id); found.isValid()) {
        m_wanted = {};
        Q_EMIT revealed(found);
        return;
    }
    Node *const node = nodeOf(m_wanted.newspaper);
    if (node && node->state == Node::State::NotFetched)
        fetchEditions(*node);
}

NewspaperTreeModel::Node *NewspaperTreeModel::nodeOf(NewspaperId id) const
{
    const auto found = std::ranges::find(m_nodes, id, [](const auto &node) { return node->newspaper.id; });
    return found == m_nodes.end() ? nullptr : found->get();
}

int NewspaperTreeModel::rowOf(const Node *node) const
{
    const auto found = std::ranges::find(m_nodes, node, [](const auto &each) { return each.get(); });
    return static_cast<int>(std::distance(m_nodes.begin(), found));
}

QModelIndex NewspaperTreeModel::indexOf(NewspaperId id) const
{
    const Node *const node = nodeOf(id);
    return node ? createIndex(rowOf(node), 0) : QModelIndex();
}

QModelIndex NewspaperTreeModel::indexOf(EditionId id) const
{
    for (const auto &node : m_nodes) {
        const auto found = std::ranges::find(node->editions, id, &Edition::id);
        if (found != node->editions.end())
            return createIndex(static_cast<int>(std::distance(node->editions.begin(), found)), 0, node.get());
    }
    return {};
}

QModelIndex NewspaperTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_nodes[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex NewspaperTreeModel::parent(const QModelIndex &child) const
{
    const auto *const node = static_cast<const Node *>(child.constInternalPointer());
    return node ? createIndex(rowOf(node), 0) : QModelIndex();
}

int NewspaperTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(parent.row())]->editions.size());
}

int NewspaperTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool NewspaperTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_nodes.empty();
    if (parent.internalPointer() || parent.column() > 0)
        return false;
    const Node &node = *m_nodes[static_cast<std::size_t>(parent.row())];
    return node.state == Node::State::Fetched ? !node.editions.isEmpty() : node.newspaper.editionCount > 0;
}

bool NewspaperTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.internalPointer())
        return false;
    return m_nodes[static_cast<std::size_t>(parent.row())]->state == Node::State::NotFetched;
}

void NewspaperTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchEditions(*m_nodes[static_cast<std::size_t>(parent.row())]);
}

QVariant NewspaperTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *const node = static_cast<const Node *>(index.constInternalPointer());
    if (node)
        return editionData(node->editions[index.row()], role);
    return newspaperData(m_nodes[static_cast<std::size_t>(index.row())]->newspaper, role);
}

QVariant NewspaperTreeModel::newspaperData(const Newspaper &newspaper, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return newspaper.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: A newspaper in the list: its name; how many editions; how many articles are not read yet
        return tr("%1: %2, %3")
            .arg(newspaper.name,
                 tr("%n edition(s)", nullptr, newspaper.editionCount),
                 tr("%n unread", nullptr, newspaper.unreadCount));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case NewspaperIdRole:
        return newspaper.id.value();
    case SortNameRole:
        return newspaper.sortName;
    case DateRole:
        return newspaper.newest;
    case CountRole:
        return newspaper.editionCount;
    case UnreadRole:
        return newspaper.unreadCount;
    default:
        return {};
    }
}

QVariant NewspaperTreeModel::editionData(const Edition &edition, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return DateWords::withWeekday(edition.date);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("%n article(s)", nullptr, edition.articleCount)};
        if (edition.pageCount > 0)
            parts.prepend(tr("%n page(s)", nullptr, edition.pageCount));
        parts += tr("%n unread", nullptr, edition.unreadCount);
        //: An edition in the list: newspaper, date; then how much is in it
        return tr("%1 %2: %3")
            .arg(edition.newspaperName,
                 DateWords::withWeekday(edition.date),
                 //: Parts a list: 8 pages, 40 articles, 12 unread
                 parts.join(tr(", ")));
    }
    case EditionIdRole:
        return edition.id.value();
    case NewspaperIdRole:
        return edition.newspaper.value();
    case NameRole:
        return edition.newspaperName;
    case DateRole:
        return edition.date;
    case CountRole:
        return edition.articleCount;
    case UnreadRole:
        return edition.unreadCount;
    default:
        return {};
    }
}

void NewspaperTreeModel::setNewspapers(const QList<Newspaper> &newspapers)
{
    QList<NewspaperId> have;
    for (const auto &node : m_nodes)
        have += node->newspaper.id;
    const RowChanges changes =
        rowChanges(have, idsOf(newspapers, [](const Newspaper &row) { return row.id; }));
    for (const RowRun &run : changes.removed) {
        beginRemoveRows({}, run.first, run.last());
        m_nodes.erase(m_nodes.begin() + run.first, m_nodes.begin() + run.first + run.count);
        endRemoveRows();
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows({}, run.first, run.last());
        std::vector<std::unique_ptr<Node>> added;
        for (int row = run.first; row <= run.last(); ++row) {
            added.push_back(std::make_unique<Node>());
            added.back()->newspaper = newspapers[row];
        }
        m_nodes.insert(
            m_nodes.begin() + run.first, std::move_iterator(added.begin()), std::move_iterator(added.end()));
        endInsertRows();
    }
    for (int row = 0; row < newspapers.size(); ++row) {
        Node &node = *m_nodes[static_cast<std::size_t>(row)];
        const Newspaper before = std::exchange(node.newspaper, newspapers[row]);
        refreshEditions(before, node);
    }
    if (!newspapers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(newspapers.size()) - 1, 0));
}

void NewspaperTreeModel::refreshEditions(const Newspaper &before, Node &node)
{
    const Newspaper &now = node.newspaper;
    if (before.editionCount == now.editionCount && before.articleCount == now.articleCount
        && before.unreadCount == now.unreadCount && before.newest == now.newest && before.name == now.name)
        return;
    switch (node.state) {
    case Node::State::NotFetched:
        break;
    case Node::State::Fetching:
        node.again = true;
        break;
    case Node::State::Fetched:
        fetchEditions(node);
        break;
    }
}

void NewspaperTreeModel::fetchEditions(Node &node)
{
    const NewspaperId id = node.newspaper.id;
    const Node::State before = std::exchange(node.state, Node::State::Fetching);
    whenAnswered(m_source.editions(id), this, [this, id, before](const Result<QList<Edition>> &answer) {
        Node *const fetched = nodeOf(id);
        if (!fetched)
            return;
        if (!answer) {
            fetched->state = before; // so that opening it again tries again
            Q_EMIT failed(answer.error());
            return;
        }
        fetched->state = Node::State::Fetched;
        setEditions(*fetched, *answer);
        if (std::exchange(fetched->again, false))
            fetchEditions(*fetched);
        tryToReveal();
    });
}

void NewspaperTreeModel::setEditions(Node &node, const QList<Edition> &editions)
{
    const auto idOf = [](const Edition &row) { return row.id; };
    const RowChanges changes = rowChanges(idsOf(node.editions, idOf), idsOf(editions, idOf));
    const QModelIndex parent = createIndex(rowOf(&node), 0);
    for (const RowRun &run : changes.removed) {
        beginRemoveRows(parent, run.first, run.last());
        node.editions.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows(parent, run.first, run.last());
        node.editions = node.editions.first(run.first) + editions.sliced(run.first, run.count)
            + node.editions.sliced(run.first);
        endInsertRows();
    }
    node.editions = editions;
    if (!editions.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(editions.size()) - 1, 0, parent));
}

} // namespace Baojia
