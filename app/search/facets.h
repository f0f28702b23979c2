// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/ids.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace Baojia {

/// How many of the hits a newspaper has.
struct NewspaperFacet
{
    NewspaperId newspaper;
    QString name;
    qint64 articles = 0;
};

/// How many of the hits a year has.
struct YearFacet
{
    int year = 0;
    qint64 articles = 0;
};

/// Where the hits of a search come from.
struct SearchFacets
{
    QList<NewspaperFacet> newspapers; ///< most hits first
    QList<YearFacet> years; ///< newest first
    /// Whether every hit was counted. If not, the numbers are those of the newest hits: there are at least so
    /// many.
    bool complete = true;
};

/// Counts articles by newspaper and year.
class FacetCounter
{
public:
    /// `connection` must outlive the counter.
    explicit FacetCounter(Connection &connection);

    /// `newspaper`: its id.
    void add(qint64 sortKey, qint64 newspaper);
    /// Errors: Database.
    [[nodiscard]] Result<SearchFacets> take();

private:
    Connection &m_connection;
    QHash<qint64, qint64> m_newspapers; // by id
    QMap<int, qint64> m_years;
};

} // namespace Baojia
