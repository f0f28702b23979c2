// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

namespace Baojia {

/// The reprints 转载 of an article: newspaper, date, page, headline, likeness.
class ReprintModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NewspaperColumn, DateColumn, PageColumn, TitleColumn, LikenessColumn, ColumnCount };

    explicit ReprintModel(QList<Reprint> reprints, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Reprint> m_reprints;
};

} // namespace Baojia
