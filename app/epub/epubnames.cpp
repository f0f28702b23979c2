// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubnames.h"

#include "sources/filekind.h"
#include "text/cjk.h"
#include "text/loosedates.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// 报架日报 of "periodical:newspaper:报架日报".
QString periodicalName(const QString &publicationType)
{
    return publicationType.startsWith("periodical:"_L1) ? publicationType.section(u':', 2) : QString();
}

QString withoutUnderscores(QString stem)
{
    // calibre names files "报架日报 [星期三, 01 五月 2024] - calibre".
    static const QRegularExpression maker(u"\\s+-\\s+[^-]*$"_s);
    return trimmedCjk(stem.remove(maker).replace(u'_', u' '));
}

} // namespace

QDate dayInEpub(const QStringList &written)
{
    for (const QString &one : written) {
        if (const auto time = parseLooseTime(one))
            return time->hasTime ? inShanghai(*time).date() : time->date;
    }
    return {};
}

EpubName nameOfEpub(const EpubPackage &package, const QString &file)
{
    EpubName name;
    const DatedTitle title = splitDatedTitle(package.title);
    const QString base = baseName(file);
    const DatedTitle stem = splitDatedTitle(withoutUnderscores(base.left(base.lastIndexOf(u'.'))));
    name.newspaper = splitDatedTitle(periodicalName(package.publicationType)).title;
    if (name.newspaper.isEmpty())
        name.newspaper = package.series.isEmpty() ? title.title : package.series;
    if (name.newspaper.isEmpty()) {
        name.newspaper = stem.title;
        name.warnings.append(u"newspaper-from-file"_s);
    }
    name.date = title.date.value_or(QDate());
    if (!name.date.isValid())
        name.date = dayInEpub(package.dates);
    if (name.date.isValid())
        return name;
    name.date = stem.date ? *stem.date : dateInPath(base).value_or(QDate());
    if (name.date.isValid()) {
        name.warnings.append(u"date-from-file-name"_s);
        return name;
    }
    name.date = dayInEpub(package.modified);
    if (name.date.isValid())
        name.warnings.append(u"date-from-making"_s);
    return name;
}

} // namespace Baojia
