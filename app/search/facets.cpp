// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facets.h"

#include "library/sortkey.h"
#include "library/statement.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

FacetCounter::FacetCounter(Connection &connection)
    : m_connection(connection)
{ }

void FacetCounter::add(qint64 sortKey, qint64 newspaper)
{
    ++m_years[dateOfSortKey(sortKey).year()];
    ++m_newspapers[newspaper];
}

Result<SearchFacets> FacetCounter::take()
{
    SearchFacets facets;
    Statement names(m_connection, u"SELECT id, name FROM newspaper ORDER BY sort_name, name"_s);
    auto row = names.step();
    for (; row && *row; row = names.step()) {
        if (const qint64 articles = m_newspapers.value(names.integer(0)); articles > 0)
            facets.newspapers << NewspaperFacet{names.id<NewspaperId>(0), names.text(1), articles};
    }
    if (!row)
        return row.error();
    std::stable_sort(
        facets.newspapers.begin(),
        facets.newspapers.end(),
        [](const NewspaperFacet &a, const NewspaperFacet &b) { return a.articles > b.articles; });
    for (auto year = m_years.constEnd(); year != m_years.constBegin();) {
        --year;
        facets.years << YearFacet{year.key(), year.value()};
    }
    return facets;
}

} // namespace Baojia
