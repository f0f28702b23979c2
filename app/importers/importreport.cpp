// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importreport.h"

namespace Baojia {

namespace {

int sum(const QList<ImportedEdition> &editions, int ImportedEdition::*count)
{
    int total = 0;
    for (const ImportedEdition &edition : editions)
        total += edition.*count;
    return total;
}

}

int ImportReport::added() const
{
    return sum(editions, &ImportedEdition::added);
}

int ImportReport::updated() const
{
    return sum(editions, &ImportedEdition::updated);
}

int ImportReport::unchanged() const
{
    return sum(editions, &ImportedEdition::unchanged);
}

}
