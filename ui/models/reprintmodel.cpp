// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reprintmodel.h"

#include "ui/models/roles.h"
#include "ui/words/datewords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QLocale>

namespace Baojia {

namespace {

QString textOf(const Reprint &reprint, int column)
{
    switch (column) {
    case ReprintModel::NewspaperColumn:
        return reprint.newspaper;
    case ReprintModel::DateColumn:
        return DateWords::withWeekday(reprint.date);
    case ReprintModel::PageColumn:
        return PaperWords::page(reprint.pageLabel, reprint.pageName);
    case ReprintModel::TitleColumn:
        return reprint.article.title;
    case ReprintModel::LikenessColumn:
        return QLocale().toString(qRound(reprint.likeness * 100)) + QLocale().percent();
    default:
        return {};
    }
}

} // namespace

ReprintModel::ReprintModel(QList<Reprint> reprints, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reprints(std::move(reprints))
{ }

int ReprintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reprints.size());
}

int ReprintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReprintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reprint &reprint = m_reprints[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(reprint, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == LikenessColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case ArticleIdRole:
        return reprint.article.id.value();
    case DateRole:
        return reprint.date;
    default:
        return {};
    }
}

QVariant ReprintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NewspaperColumn:
        return tr("Newspaper");
    case DateColumn:
        return tr("Date");
    case PageColumn:
        return tr("Page");
    case TitleColumn:
        return tr("Headline");
    case LikenessColumn:
        //: How much of the text of two articles is the same, in percent. Chinese: 相似度
        return tr("Alike");
    default:
        return {};
    }
}

} // namespace Baojia
