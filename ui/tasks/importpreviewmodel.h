// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importpreview.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QSet>

#include <memory>
#include <vector>

namespace Baojia {

/// What an import would bring in: newspapers, their editions, the first articles of each. The name of a newspaper and the
/// date of an edition can be edited, each can be left out by its check box.
class ImportPreviewModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Pages, Articles, Held, Doubts, ColumnCount };

    explicit ImportPreviewModel(QObject *parent = nullptr);
    ~ImportPreviewModel() override;

    /// Adds what was read since the last time.
    void add(const QList<ForeseenEdition> &editions);

    /// What a person decided; only editions that do not come in as they are read.
    [[nodiscard]] EditionChoices choices() const;

    [[nodiscard]] int newspaperCount() const;
    [[nodiscard]] int editionCount() const { return m_editions; }
    [[nodiscard]] int articleCount() const { return m_articles; }
    [[nodiscard]] int doubtfulCount() const { return m_doubtful; }
    /// Whether anything that was read is wanted.
    [[nodiscard]] bool isAnyWanted() const;
    /// Whether the library holds all articles of the wanted editions just as they were read. Not where one is to come in under
    /// another name, or has not been compared yet.
    [[nodiscard]] bool isAllThere() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Node;
    struct Paper;
    struct Edition;

    [[nodiscard]] Paper *paperOf(const QModelIndex &index) const;
    [[nodiscard]] Edition *editionOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Paper *paper, int column) const;
    [[nodiscard]] QModelIndex indexOf(const Edition *edition, int column) const;
    [[nodiscard]] Paper *paperNamed(const QString &name);
    [[nodiscard]] Edition *editionOn(Paper *paper, QDate date);
    void addTo(Edition *edition, const ForeseenEdition &more);
    [[nodiscard]] QVariant paperData(const Paper &paper, int column, int role) const;
    [[nodiscard]] QVariant heldData(const Edition &edition, int role) const;
    [[nodiscard]] QVariant editionData(const Edition &edition, int column, int role) const;
    [[nodiscard]] QVariant articleData(const Edition &edition, int row, int column, int role) const;
    [[nodiscard]] bool setWanted(const QModelIndex &index, bool wanted);

    std::vector<std::unique_ptr<Paper>> m_papers;
    int m_editions = 0;
    int m_articles = 0;
    int m_doubtful = 0;
};

} // namespace Baojia
