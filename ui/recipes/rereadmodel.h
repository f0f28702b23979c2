// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/ids.h"
#include "rereading/rereadorder.h"
#include "ui/reprints/comparison.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace Baojia {

/// An article of the library that a recipe would read otherwise.
struct RereadRow
{
    ArticleId id;
    QString title; ///< as it is
    QString newspaper;
    QDate date;
    QList<ComparedPart> parts; ///< the fields that differ: what they are called, as they are, and as they would be
};

/// What differs, in words. On any thread.
[[nodiscard]] RereadRow rereadRow(const RereadArticle &article);

/// Articles that would change, each with a check mark: those that are to.
class RereadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, NewspaperColumn, DateColumn, FieldsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<RereadRow> &rows);
    void clear();
    [[nodiscard]] const RereadRow &at(int row) const { return m_rows.at(row); }
    /// Those with a check mark.
    [[nodiscard]] QSet<ArticleId> chosen() const;
    void setAllChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<RereadRow> m_rows;
    QSet<ArticleId> m_leftOut;
};

} // namespace Baojia
