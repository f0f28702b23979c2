// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/repairwords.h"

#include "ui/words/errorwords.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Baojia {

QString RepairWords::saved(const RepairReport &report)
{
    return tr("The new library “%1” has %2 newspapers, %3 editions, %4 articles, %5 pictures and PDFs, %6 bookmarks, "
              "%7 corrections, %8 articles marked as read and %9 saved searches.")
        .arg(QDir::toNativeSeparators(report.folder))
        .arg(report.newspapers)
        .arg(report.editions)
        .arg(report.articles)
        .arg(report.assets)
        .arg(report.bookmarks)
        .arg(report.corrections)
        .arg(report.readMarks)
        .arg(report.savedSearches);
}

QString RepairWords::verdict(const RepairReport &report)
{
    if (report.losses == 0 && report.gaps.isEmpty())
        return tr("Nothing was lost. The damaged library is as it was.");
    if (report.losses == 0)
        return tr("Some of the file could not be read; nothing is known to be missing. The damaged library is as it was.");
    return tr("Lost or changed: %1. The damaged library is as it was; import these newspapers again, if you can.")
        .arg(report.losses);
}

QString RepairWords::what(Loss::Kind kind)
{
    switch (kind) {
    case Loss::Kind::Newspaper:
        return tr("the name of the newspaper is lost; its editions are kept");
    case Loss::Kind::Page:
        return tr("a page is lost; its articles are kept");
    case Loss::Kind::PagePicture:
        return tr("the picture of the page is lost");
    case Loss::Kind::Article:
        return tr("the article is lost");
    case Loss::Kind::ArticleChanged:
        return tr("the article is not what was imported any more; it is kept, with a remark");
    case Loss::Kind::Original:
        return tr("the document that the article was read from is lost");
    }
    return {};
}

QString RepairWords::refusal(const Error &error)
{
    if (error.kind != ErrorKind::LibraryDamaged)
        return ErrorWords::sentence(error);
    return tr("Too little of “%1” can be read to save anything of it. It was left as it was. Restore it from a backup.")
        .arg(QDir::toNativeSeparators(error.subject));
}

QString RepairWords::loss(const Loss &loss)
{
    QStringList where;
    for (const QString &part : {loss.newspaper, loss.date.toString(Qt::ISODate), loss.page, loss.title}) {
        if (!part.isEmpty())
            where << part;
    }
    //: %1 newspaper, date, page and title; %2 what of it is lost
    return tr("%1: %2").arg(where.join(u' '), what(loss.kind));
}

QStringList RepairWords::losses(const RepairReport &report)
{
    QStringList lines;
    for (const Loss &each : report.lost)
        lines << loss(each);
    if (report.losses > report.lost.size())
        lines << tr("and %1 more").arg(report.losses - report.lost.size());
    return lines;
}

} // namespace Baojia
