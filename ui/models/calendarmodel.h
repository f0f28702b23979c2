// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/edition.h"
#include "paper/period.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>

namespace Baojia {

/// Where CalendarModel gets its days; newest first.
struct CalendarSource
{
    std::function<QFuture<Result<QList<Period>>>(NewspaperId)> years;
    /// Editions from the first to the last date.
    std::function<QFuture<Result<QList<Edition>>>(NewspaperId, QDate first, QDate last)> editions;
};

/// 往期: a month of a newspaper, a week a row from Monday, six rows. Days with an edition are enabled, answer
/// its EditionIdRole, CountRole and UnreadRole; all days of the month answer DateRole and GapRole. A year is
/// fetched at once, by one query.
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CalendarModel(CalendarSource source, QObject *parent = nullptr);

    /// Fetches the newspaper's years and the year of `date`, and shows its month.
    void open(NewspaperId newspaper, QDate date);
    /// The month of the year that is nearest to the one shown and has editions. Nothing for a year without.
    void openYear(int year);
    /// To the nearest month before or after that has editions; nothing when there is none.
    void openPreviousMonth();
    void openNextMonth();

    [[nodiscard]] bool hasPreviousMonth() const;
    [[nodiscard]] bool hasNextMonth() const;

    [[nodiscard]] NewspaperId newspaper() const { return m_newspaper; }

    /// First day of the month shown; invalid before open().
    [[nodiscard]] QDate month() const { return m_month; }

    /// Those with editions, newest first.
    [[nodiscard]] const QList<Period> &years() const { return m_years; }

    /// Editions in the month shown.
    [[nodiscard]] int editionCount() const;
    /// Days of the month shown that lie between editions and have none.
    [[nodiscard]] int gapCount() const;
    /// Of a day of the month shown; else invalid.
    [[nodiscard]] QModelIndex indexOf(QDate date) const;
    /// The first or last enabled day of the month; invalid when there is none.
    [[nodiscard]] QModelIndex firstDay() const;
    [[nodiscard]] QModelIndex lastDay() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The years are there.
    void yearsChanged();
    /// Another month, or what is known of it.
    void monthChanged();
    void failed(const Baojia::Error &error);

private:
    [[nodiscard]] QDate dateAt(const QModelIndex &index) const;
    [[nodiscard]] const Edition *editionOn(QDate date) const;
    [[nodiscard]] bool isGap(QDate date) const;
    [[nodiscard]] QDate newestBefore(QDate date) const;
    [[nodiscard]] QDate oldestAfter(QDate date) const;
    [[nodiscard]] int yearBefore(int year) const;
    [[nodiscard]] int yearAfter(int year) const;
    void fetchYear(QDate wanted);
    void showMonthOf(QDate date);

    CalendarSource m_source;
    NewspaperId m_newspaper;
    QDate m_month;
    QList<Period> m_years;
    QList<Edition> m_editions; // of the year shown, newest first
    int m_generation = 0; // answers to what was asked before are dropped
};

} // namespace Baojia
