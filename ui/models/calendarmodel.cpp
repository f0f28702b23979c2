// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendarmodel.h"

#include "base/answer.h"
#include "ui/models/roles.h"
#include "ui/words/datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kWeeks = 6; // a month of 31 days that begins on a Sunday touches as many
constexpr int kDays = 7;

QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

QString spoken(QDate date, const Edition *edition)
{
    const QString day = DateWords::withWeekday(date);
    if (!edition)
        //: A day in the calendar without a newspaper
        return CalendarModel::tr("%1: no edition").arg(day);
    if (edition->articleCount > 0 && edition->unreadCount == 0)
        //: A day in the calendar whose edition was read to its end
        return CalendarModel::tr("%1: all read").arg(day);
    //: A day in the calendar: its date; then how many articles are not read yet, of how many
    return CalendarModel::tr("%1: %2 of %3").arg(day,
                                                 CalendarModel::tr("%n unread", nullptr, edition->unreadCount),
                                                 CalendarModel::tr("%n article(s)", nullptr, edition->articleCount));
}

} // namespace

CalendarModel::CalendarModel(CalendarSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{ }

void CalendarModel::open(NewspaperId newspaper, QDate date)
{
    if (newspaper != m_newspaper) {
        m_newspaper = newspaper;
        m_years.clear();
        m_editions.clear();
    }
    m_month = firstOfMonth(date);
    whenAnswered(m_source.years(newspaper), this, [this, newspaper](const Result<QList<Period>> &years) {
        if (newspaper != m_newspaper)
            return;
        if (!years) {
            Q_EMIT failed(years.error());
            return;
        }
        m_years = *years;
        Q_EMIT yearsChanged();
        Q_EMIT monthChanged();
    });
    fetchYear(date);
}

void CalendarModel::fetchYear(QDate wanted)
{
    const int generation = ++m_generation;
    const QDate first(wanted.year(), 1, 1);
    const QDate last(wanted.year(), 12, 31);
    whenAnswered(m_source.editions(m_newspaper, first, last),
                 this,
                 [this, generation, wanted](const Result<QList<Edition>> &editions) {
                     if (generation != m_generation)
                         return;
                     if (!editions) {
                         Q_EMIT failed(editions.error());
                         return;
                     }
                     m_editions = *editions;
                     showMonthOf(wanted);
                 });
}

/// Or of the nearest month of its year that has editions.
void CalendarModel::showMonthOf(QDate date)
{
    m_month = firstOfMonth(date);
    if (editionCount() == 0 && !m_editions.isEmpty()) {
        const QDate after = oldestAfter(m_month);
        m_month = firstOfMonth(after.isValid() ? after : newestBefore(m_month));
    }
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
    Q_EMIT monthChanged();
}

void CalendarModel::openYear(int year)
{
    if (std::ranges::find(m_years, year, &Period::year) != m_years.end())
        fetchYear(QDate(year, m_month.month(), 1));
}

void CalendarModel::openPreviousMonth()
{
    if (const QDate before = newestBefore(m_month); before.isValid())
        showMonthOf(before);
    else if (const int year = yearBefore(m_month.year()); year > 0)
        fetchYear(QDate(year, 12, 31));
}

void CalendarModel::openNextMonth()
{
    if (const QDate after = oldestAfter(m_month.addMonths(1).addDays(-1)); after.isValid())
        showMonthOf(after);
    else if (const int year = yearAfter(m_month.year()); year > 0)
        fetchYear(QDate(year, 1, 1));
}

bool CalendarModel::hasPreviousMonth() const
{
    return newestBefore(m_month).isValid() || yearBefore(m_month.year()) > 0;
}

bool CalendarModel::hasNextMonth() const
{
    return oldestAfter(m_month.addMonths(1).addDays(-1)).isValid() || yearAfter(m_month.year()) > 0;
}

QDate CalendarModel::newestBefore(QDate date) const
{
    const auto found =
        std::ranges::find_if(m_editions, [date](const Edition &each) { return each.date < date; });
    return found == m_editions.end() ? QDate() : found->date;
}

QDate CalendarModel::oldestAfter(QDate date) const
{
    const auto found = std::find_if(
        m_editions.crbegin(), m_editions.crend(), [date](const Edition &each) { return each.date > date; });
    return found == m_editions.crend() ? QDate() : found->date;
}

int CalendarModel::yearBefore(int year) const
{
    const auto found = std::ranges::find_if(m_years, [year](const Period &each) { return each.year < year; });
    return found == m_years.end() ? 0 : found->year;
}

int CalendarModel::yearAfter(int year) const
{
    const auto found = std::find_if(
        m_years.crbegin(), m_years.crend(), [year](const Period &each) { return each.year > year; });
    return found == m_years.crend() ? 0 : found->year;
}

int CalendarModel::editionCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_editions, [this](const Edition &each) { return firstOfMonth(each.date) == m_month; }));
}

int CalendarModel::gapCount() const
{
    int gaps = 0;
    for (int day = 0; day < m_month.daysInMonth(); ++day)
        gaps += isGap(m_month.addDays(day)) ? 1 : 0;
    return gaps;
}

const Edition *CalendarModel::editionOn(QDate date) const
{
    const auto found = std::ranges::find(m_editions, date, &Edition::date);
    return found == m_editions.end() ? nullptr : &*found;
}

bool CalendarModel::isGap(QDate date) const
{
    return !editionOn(date) && (newestBefore(date).isValid() || yearBefore(date.year()) > 0)
        && (oldestAfter(date).isValid() || yearAfter(date.year()) > 0);
}

QDate CalendarModel::dateAt(const QModelIndex &index) const
{
    if (!m_month.isValid())
        return {};
    const QDate date = m_month.addDays(index.row() * kDays + index.column() + 1 - m_month.dayOfWeek());
    return date.month() == m_month.month() ? date : QDate();
}

QModelIndex CalendarModel::indexOf(QDate date) const
{
    if (!m_month.isValid() || firstOfMonth(date) != m_month)
        return {};
    const int place = date.day() - 1 + m_month.dayOfWeek() - 1;
    return index(place / kDays, place % kDays);
}

QModelIndex CalendarModel::firstDay() const
{
    return indexOf(oldestAfter(m_month.addDays(-1)));
}

QModelIndex CalendarModel::lastDay() const
{
    return indexOf(newestBefore(m_month.addMonths(1)));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate date = dateAt(index);
    if (!date.isValid())
        return {};
    const Edition *const edition = editionOn(date);
    switch (role) {
    case Qt::DisplayRole:
        return date.day();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(date, edition);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case DateRole:
        return date;
    case GapRole:
        return isGap(date);
    case EditionIdRole:
        return edition ? edition->id.value() : QVariant();
    case CountRole:
        return edition ? edition->articleCount : QVariant();
    case UnreadRole:
        return edition ? edition->unreadCount : QVariant();
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return DateWords::weekday(QDate(2001, 1, 1).addDays(section)); // a Monday
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    const QDate date = index.isValid() ? dateAt(index) : QDate();
    if (!date.isValid() || !editionOn(date))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Baojia
