// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/rereadmodel.h"

#include "ui/words/differencewords.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Baojia {

RereadRow rereadRow(const RereadArticle &article)
{
    const Article &before = article.before;
    RereadRow row{before.header.id, before.header.title, before.newspaper, before.date, {}};
    for (const ArticleDifference &difference : DifferenceWords::between(before, article.after))
        row.parts.append({difference.name, difference.before, difference.after});
    return row;
}

void RereadModel::append(const QList<RereadRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
    Q_EMIT chosenChanged();
}

void RereadModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_leftOut.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

QSet<ArticleId> RereadModel::chosen() const
{
    QSet<ArticleId> chosen;
    for (const RereadRow &row : m_rows) {
        if (!m_leftOut.contains(row.id))
            chosen.insert(row.id);
    }
    return chosen;
}

void RereadModel::setAllChosen(bool chosen)
{
    m_leftOut.clear();
    for (const RereadRow &row : m_rows) {
        if (!chosen)
            m_leftOut.insert(row.id);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int RereadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RereadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RereadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RereadRow &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == TitleColumn)
        return m_leftOut.contains(row.id) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return row.title.isEmpty() ? tr("(without a title)") : row.title;
    case NewspaperColumn:
        return row.newspaper;
    case DateColumn:
        return row.date.toString(Qt::ISODate);
    case FieldsColumn: {
        QStringList names;
        for (const ComparedPart &part : row.parts)
            names += part.heading;
        return u"%1: %2"_s.arg(QLocale().toString(names.size()), QLocale().createSeparatedList(names));
    }
    default:
        return {};
    }
}

bool RereadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TitleColumn)
        return false;
    const ArticleId id = m_rows.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_leftOut.remove(id);
    else
        m_leftOut.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags RereadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == TitleColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RereadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case NewspaperColumn:
        return tr("Newspaper");
    case DateColumn:
        return tr("Date");
    case FieldsColumn:
        //: Column: how many fields of an article a recipe would change, and which
        return tr("Would change");
    default:
        return {};
    }
}

} // namespace Baojia
