// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/change.h"
#include "paper/edition.h"
#include "paper/newspaper.h"
#include "paper/period.h"
#include "ui/models/treerow.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>
#include <memory>

namespace Baojia {

/// Where NewspaperTreeModel gets its rows; what is dated comes newest first.
struct NewspaperSource
{
    std::function<QFuture<Result<QList<Newspaper>>>()> newspapers;
    std::function<QFuture<Result<QList<Period>>>(NewspaperId)> years;
    std::function<QFuture<Result<QList<Period>>>(NewspaperId, int year)> months;
    /// Editions from the first to the last date.
    std::function<QFuture<Result<QList<Edition>>>(NewspaperId, QDate first, QDate last)> editions;
    /// Which newspaper and date an edition has; only reveal() asks.
    std::function<QFuture<Result<Edition>>(EditionId)> edition;
};

/// Newspapers 报纸, below each its years 年 and months 月, and below these its editions 期, newest first. A
/// newspaper with no more editions than a month has days shows them without years and months. Rows are
/// fetched when the row above them is opened, so that a century costs no more than what is looked at.
class NewspaperTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit NewspaperTreeModel(NewspaperSource source, QObject *parent = nullptr);
    ~NewspaperTreeModel() override;

    /// Fetches the newspapers again, and what is fetched below those that changed; touches only the rows that
    /// differ.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);
    /// Fetches what is needed to show the edition, then emits revealed().
    void reveal(EditionId id);

    /// Whether the newspapers have been fetched once: an empty model is an empty library then.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Of all newspapers.
    [[nodiscard]] int unreadCount() const;

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

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    [[nodiscard]] Node *loadedEdition(EditionId id) const;
    void fetch(Node &node);
    template <class Row>
    void fetchRows(Node &node, const QFuture<Result<QList<Row>>> &answer);
    void setRows(Node &node, const QList<TreeRow> &rows);
    void refresh(Node &node);
    void tryToReveal();

    NewspaperSource m_source;
    std::shared_ptr<Node> m_root;
    Edition m_wanted; // by reveal(); its newspaper is invalid until it is known
    bool m_loaded = false;
};

} // namespace Baojia
