// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/change.h"
#include "paper/edition.h"
#include "paper/newspaper.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>
#include <memory>
#include <vector>

namespace Baojia {

/// Where NewspaperTreeModel gets its rows.
struct NewspaperSource
{
    std::function<QFuture<Result<QList<Newspaper>>>()> newspapers;
    /// Newest first.
    std::function<QFuture<Result<QList<Edition>>>(NewspaperId)> editions;
    /// Which newspaper an edition belongs to; only reveal() asks.
    std::function<QFuture<Result<Edition>>(EditionId)> edition;
};

/// Newspapers 报纸 and, below each, its editions 期, newest first. Editions are fetched when a newspaper is
/// opened.
class NewspaperTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit NewspaperTreeModel(NewspaperSource source, QObject *parent = nullptr);
    ~NewspaperTreeModel() override;

    /// Fetches the newspapers again, and the editions of those that changed; touches only the rows that
    /// differ.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);
    /// Fetches what is needed to show the edition, then emits revealed().
    void reveal(EditionId id);

    /// Whether the newspapers have been fetched once: an empty model is an empty library then.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Invalid where the row is not there, or not fetched yet.
    [[nodiscard]] QModelIndex indexOf(NewspaperId id) const;
    [[nodiscard]] QModelIndex indexOf(EditionId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The newspapers are there, for the first time or again.
    void loaded();
    void revealed(const QModelIndex &edition);
    void failed(const Baojia::Error &error);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(NewspaperId id) const;
    [[nodiscard]] int rowOf(const Node *node) const;
    [[nodiscard]] QVariant newspaperData(const Newspaper &newspaper, int role) const;
    [[nodiscard]] QVariant editionData(const Edition &edition, int role) const;
    void setNewspapers(const QList<Newspaper> &newspapers);
    void refreshEditions(const Newspaper &before, Node &node);
    void fetchEditions(Node &node);
    void setEditions(Node &node, const QList<Edition> &editions);
    void tryToReveal();

    NewspaperSource m_source;
    // The addresses of nodes are the internal pointers of their editions' indexes.
    std::vector<std::unique_ptr<Node>> m_nodes;
    Edition m_wanted; // by reveal(); its newspaper is invalid until it is known
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace Baojia
