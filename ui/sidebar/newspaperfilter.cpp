// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/newspaperfilter.h"

#include "text/hanfold.h"
#include "ui/models/roles.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString initials(const QString &sortName)
{
    QString letters;
    const QStringList syllables = sortName.split(u' ', Qt::SkipEmptyParts);
    for (const QString &syllable : syllables)
        letters += syllable.front();
    return letters;
}

} // namespace

NewspaperFilter::NewspaperFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{ }

void NewspaperFilter::setText(const QString &text)
{
    const QString folded = HanFold::fold(text).trimmed();
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_letters = folded;
    m_letters.remove(u' ');
    invalidateFilter();
}

bool NewspaperFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || m_folded.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (HanFold::fold(index.data(NameRole).toString()).contains(m_folded))
        return true;
    const QString sortName = index.data(SortNameRole).toString().toLower();
    return QString(sortName).remove(u' ').contains(m_letters) || initials(sortName).contains(m_letters);
}

} // namespace Baojia
