// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/edition.h"
#include "paper/newspaper.h"
#include "paper/period.h"

#include <QtCore/QList>

namespace Baojia {

/// Newspapers 报纸, the years and months they came out in, and their editions 期: what lists of them need,
/// without visiting more than they show.
class Shelf
{
public:
    explicit Shelf(Connection &connection)
        : m_connection(connection)
    { }

    /// By sortName.
    [[nodiscard]] Result<QList<Newspaper>> newspapers();
    /// Those with editions, newest first.
    [[nodiscard]] Result<QList<Period>> years(NewspaperId newspaper);
    /// Those of the year with editions, newest first.
    [[nodiscard]] Result<QList<Period>> months(NewspaperId newspaper, int year);
    /// Every one, newest first.
    [[nodiscard]] Result<QList<Edition>> editions(NewspaperId newspaper);
    /// From `first` to `last`, newest first.
    [[nodiscard]] Result<QList<Edition>> editions(NewspaperId newspaper, QDate first, QDate last);
    /// NoSuchEdition.
    [[nodiscard]] Result<Edition> edition(EditionId id);
    /// NoSuchNewspaper, NoSuchEdition.
    [[nodiscard]] Result<Edition> editionOn(const QString &newspaper, QDate date);
    /// What every newspaper printed on a day, in the order of the newspapers.
    [[nodiscard]] Result<QList<Edition>> editionsOn(QDate date);
    /// The newspaper's edition of the day, or else the nearest one; of two as near the earlier. NoSuchEdition: it has none.
    [[nodiscard]] Result<Edition> nearestEdition(NewspaperId newspaper, QDate date);

private:
    Connection &m_connection;
};

} // namespace Baojia
