// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treerow.h"

#include "ui/models/roles.h"
#include "ui/words/datewords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

namespace Baojia {

namespace {

/// The words of the rows are translated as the model's.
struct TreeWords
{
    Q_DECLARE_TR_FUNCTIONS(Baojia::NewspaperTreeModel)
};

/// Counts as a list is told them: 8 pages, 40 articles, 12 unread.
QString joined(const QStringList &counts)
{
    //: Parts a list: 8 pages, 40 articles, 12 unread
    return counts.join(TreeWords::tr(", "));
}

QString spoken(const QString &name, int editions, int articles, int unread)
{
    //: A newspaper, a year or a month in the list: its name; then how much is in it
    return TreeWords::tr("%1: %2").arg(name,
                                       joined({TreeWords::tr("%n edition(s)", nullptr, editions),
                                               TreeWords::tr("%n article(s)", nullptr, articles),
                                               TreeWords::tr("%n unread", nullptr, unread)}));
}

QVariant newspaperData(const Newspaper &newspaper, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return newspaper.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(newspaper.name, newspaper.editionCount, newspaper.articleCount, newspaper.unreadCount);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(newspaper.unreadCount > 0);
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

QVariant periodData(const Period &period, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return period.month > 0 ? DateWords::month(period.month) : DateWords::year(period.year);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = period.month > 0 ? DateWords::yearAndMonth(period.year, period.month)
                                              : DateWords::year(period.year);
        return spoken(name, period.editionCount, period.articleCount, period.unreadCount);
    }
    case DaysRole:
        return QVariant::fromValue(period.days());
    case CountRole:
        return period.editionCount;
    case UnreadRole:
        return period.unreadCount;
    default:
        return {};
    }
}

QVariant editionData(const Edition &edition, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return DateWords::withWeekday(edition.date);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList counts{TreeWords::tr("%n article(s)", nullptr, edition.articleCount)};
        if (edition.pageCount > 0)
            counts.prepend(TreeWords::tr("%n page(s)", nullptr, edition.pageCount));
        counts += TreeWords::tr("%n unread", nullptr, edition.unreadCount);
        //: An edition in the list: newspaper, date; then how much is in it
        return TreeWords::tr("%1 %2: %3")
            .arg(edition.newspaperName, DateWords::withWeekday(edition.date), joined(counts));
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

} // namespace

TreeRowKey treeRowKey(const TreeRow &row)
{
    const auto kind = static_cast<qsizetype>(row.index());
    if (const auto *newspaper = std::get_if<Newspaper>(&row))
        return {kind, newspaper->id.value()};
    if (const auto *period = std::get_if<Period>(&row))
        return {kind, period->year * 100 + period->month};
    if (const auto *edition = std::get_if<Edition>(&row))
        return {kind, edition->id.value()};
    return {kind, 0};
}

int editionCount(const TreeRow &row)
{
    if (const auto *newspaper = std::get_if<Newspaper>(&row))
        return newspaper->editionCount;
    if (const auto *period = std::get_if<Period>(&row))
        return period->editionCount;
    return 0;
}

bool leadsTo(const TreeRow &row, const Edition &edition)
{
    if (const auto *newspaper = std::get_if<Newspaper>(&row))
        return newspaper->id == edition.newspaper;
    if (const auto *period = std::get_if<Period>(&row))
        return period->year == edition.date.year()
            && (period->month == 0 || period->month == edition.date.month());
    const auto *itself = std::get_if<Edition>(&row);
    return itself && itself->id == edition.id;
}

QVariant treeRowData(const TreeRow &row, int role)
{
    if (const auto *newspaper = std::get_if<Newspaper>(&row))
        return newspaperData(*newspaper, role);
    if (const auto *period = std::get_if<Period>(&row))
        return periodData(*period, role);
    if (const auto *edition = std::get_if<Edition>(&row))
        return editionData(*edition, role);
    return {};
}

} // namespace Baojia
