// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newspapertreemodel.h"

#include "base/answer.h"
#include "ui/models/rowchanges.h"
#include "ui/words/datewords.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// A newspaper that fits into a month is not cut into years.
constexpr int kMostWithoutYears = 31;

} // namespace

struct NewspaperTreeModel::Node : std::enable_shared_from_this<Node>
{
    Node *parent = nullptr;
    TreeRow contents;
    std::vector<std::shared_ptr<Node>> children;
    bool fetched = false;
    bool fetching = false;
    bool again = false; // it changed while it was being fetched

    [[nodiscard]] Node &child(int row) const { return *children[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int childCount() const { return static_cast<int>(children.size()); }

    [[nodiscard]] int row() const
    {
        const auto found = std::ranges::find(parent->children, this, &std::shared_ptr<Node>::get);
        return static_cast<int>(std::distance(parent->children.begin(), found));
    }

    [[nodiscard]] NewspaperId newspaper() const
    {
        const Node *node = this;
        while (node->parent && !std::holds_alternative<Newspaper>(node->contents))
            node = node->parent;
        const auto *found = std::get_if<Newspaper>(&node->contents);
        return found ? found->id : NewspaperId();
    }
};

NewspaperTreeModel::NewspaperTreeModel(NewspaperSource source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(source))
    , m_root(std::make_shared<Node>())
{ }

NewspaperTreeModel::~NewspaperTreeModel() = default;

void NewspaperTreeModel::reload()
{
    if (m_root->fetching)
        m_root->again = true;
    else
        fetch(*m_root);
}

void NewspaperTreeModel::apply(const LibraryChange &change)
{
    // Pages may come without a count of the rows above that changes.
    for (const EditionId id : change.editionsChanged) {
        if (const Node *const edition = loadedEdition(id))
            refresh(*edition->parent);
    }
    // Bookmarks and texts are not shown here; all else changes names or counts.
    if (!change.newspapersAdded.isEmpty() || !change.editionsAdded.isEmpty()
        || !change.editionsChanged.isEmpty() || !change.becameRead.isEmpty()
        || !change.becameUnread.isEmpty())
        reload();
}

int NewspaperTreeModel::unreadCount() const
{
    int unread = 0;
    for (const auto &child : m_root->children)
        unread += std::get<Newspaper>(child->contents).unreadCount;
    return unread;
}

void NewspaperTreeModel::reveal(EditionId id)
{
    m_wanted = {};
    m_wanted.id = id;
    if (loadedEdition(id)) {
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
    if (const Node *const found = loadedEdition(m_wanted.id)) {
        m_wanted = {};
        Q_EMIT revealed(indexOfNode(found));
        return;
    }
    Node *node = m_root.get();
    while (node->fetched) {
        const auto next = std::ranges::find_if(
            node->children, [this](const auto &child) { return leadsTo(child->contents, m_wanted); });
        if (next == node->children.end())
            return; // perhaps it is there after the next reload
        node = next->get();
    }
    if (node != m_root.get() && !node->fetching)
        fetch(*node);
}

NewspaperTreeModel::Node *NewspaperTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NewspaperTreeModel::indexOfNode(const Node *node) const
{
    return node && node->parent ? createIndex(node->row(), 0, node) : QModelIndex();
}

NewspaperTreeModel::Node *NewspaperTreeModel::loadedEdition(EditionId id) const
{
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        Node *const node = open.back();
        open.pop_back();
        const auto *const edition = std::get_if<Edition>(&node->contents);
        if (edition && edition->id == id)
            return node;
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return nullptr;
}

QModelIndex NewspaperTreeModel::indexOf(NewspaperId id) const
{
    const auto found = std::ranges::find_if(
        m_root->children, [id](const auto &node) { return std::get<Newspaper>(node->contents).id == id; });
    return found == m_root->children.end() ? QModelIndex() : indexOfNode(found->get());
}

QModelIndex NewspaperTreeModel::indexOf(EditionId id) const
{
    return indexOfNode(loadedEdition(id));
}

QModelIndex NewspaperTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, &nodeAt(parent)->child(row));
}

QModelIndex NewspaperTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
}

int NewspaperTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeAt(parent)->childCount();
}

int NewspaperTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool NewspaperTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node &node = *nodeAt(parent);
    return node.fetched || !parent.isValid() ? node.childCount() > 0 : editionCount(node.contents) > 0;
}

bool NewspaperTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node &node = *nodeAt(parent);
    return parent.isValid() && !node.fetched && !node.fetching && editionCount(node.contents) > 0;
}

void NewspaperTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(*nodeAt(parent));
}

QVariant NewspaperTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    // Year and month stand above it.
    const auto *edition = std::get_if<Edition>(&node.contents);
    if (edition && role == Qt::DisplayRole && std::holds_alternative<Period>(node.parent->contents))
        return DateWords::dayOfMonth(edition->date);
    return treeRowData(node.contents, role);
}

void NewspaperTreeModel::fetch(Node &node)
{
    const NewspaperId newspaper = node.newspaper();
    if (const auto *paper = std::get_if<Newspaper>(&node.contents)) {
        if (paper->editionCount > kMostWithoutYears)
            fetchRows(node, m_source.years(newspaper));
        else
            fetchRows(node, m_source.editions(newspaper, QDate(1, 1, 1), QDate(9999, 12, 31)));
    } else if (const auto *period = std::get_if<Period>(&node.contents)) {
        if (period->month > 0)
            fetchRows(node, m_source.editions(newspaper, period->days().first, period->days().last));
        else
            fetchRows(node, m_source.months(newspaper, period->year));
    } else {
        fetchRows(node, m_source.newspapers());
    }
}

template <class Row>
void NewspaperTreeModel::fetchRows(Node &node, const QFuture<Result<QList<Row>>> &answer)
{
    node.fetching = true;
    whenAnswered(answer, this, [this, weak = node.weak_from_this()](const Result<QList<Row>> &rows) {
        const std::shared_ptr<Node> fetched = weak.lock();
        if (!fetched)
            return;
        fetched->fetching = false;
        if (rows) {
            fetched->fetched = true;
            setRows(*fetched, QList<TreeRow>(rows->cbegin(), rows->cend()));
        }
        if (std::exchange(fetched->again, false))
            fetch(*fetched);
        if (!rows) {
            Q_EMIT failed(rows.error()); // opening it again tries again
            return;
        }
        if (fetched == m_root) {
            m_loaded = true;
            Q_EMIT loaded();
        }
        tryToReveal();
    });
}

void NewspaperTreeModel::setRows(Node &node, const QList<TreeRow> &rows)
{
    QList<TreeRowKey> have;
    for (const auto &child : node.children)
        have += treeRowKey(child->contents);
    const RowChanges changes = rowChanges(have, idsOf(rows, treeRowKey));
    const QModelIndex parent = indexOfNode(&node);
    for (const RowRun &run : changes.removed) {
        beginRemoveRows(parent, run.first, run.last());
        node.children.erase(node.children.begin() + run.first, node.children.begin() + run.first + run.count);
        endRemoveRows();
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows(parent, run.first, run.last());
        std::vector<std::shared_ptr<Node>> added;
        for (int row = run.first; row <= run.last(); ++row) {
            added.push_back(std::make_shared<Node>());
            added.back()->parent = &node;
            added.back()->contents = rows[row];
        }
        node.children.insert(node.children.begin() + run.first, added.begin(), added.end());
        endInsertRows();
    }
    for (int row = 0; row < node.childCount(); ++row) {
        Node &child = node.child(row);
        if (child.contents == rows[row])
            continue;
        child.contents = rows[row];
        Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
        refresh(child);
    }
}

void NewspaperTreeModel::refresh(Node &node)
{
    if (node.fetching)
        node.again = true;
    else if (node.fetched)
        fetch(node);
}

} // namespace Baojia
