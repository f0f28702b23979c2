// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/upkeepwords.h"

#include "repair/repairreport.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString dates(QDate oldest, QDate newest)
{
    if (!oldest.isValid())
        return u"–"_s;
    return oldest == newest ? oldest.toString(Qt::ISODate)
                            : oldest.toString(Qt::ISODate) + u" – "_s + newest.toString(Qt::ISODate);
}

} // namespace

QString UpkeepWords::step(const QString &step)
{
    if (step == UpkeepStep::articles)
        return tr("Checking the articles");
    if (step == UpkeepStep::assets)
        return tr("Checking pictures and PDFs");
    if (step == UpkeepStep::originals)
        return tr("Checking the imported documents");
    if (step == UpkeepStep::index)
        return tr("Going through the search index");
    if (step == UpkeepStep::copy)
        return tr("Copying");
    if (step == RepairStep::salvage)
        return tr("Reading what can be read");
    if (step == UpkeepStep::migrate)
        return tr("Bringing the copy up to date");
    if (step == UpkeepStep::statistics)
        return tr("Collecting what makes searches quick");
    if (step == UpkeepStep::vacuum)
        return tr("Packing the file");
    if (step == UpkeepStep::texts)
        return tr("Weighing the texts");
    return tr("Checking the file");
}

QString UpkeepWords::progress(const ProgressState &state)
{
    const QString what = step(state.subject);
    if (state.total <= 0)
        return what;
    if (state.subject == UpkeepStep::copy)
        //: %1 what is done, such as "Copying"; %2 and %3 sizes such as "12 MB"
        return tr("%1: %2 of %3").arg(what, size(state.done), size(state.total));
    //: %1 what is done, such as "Checking the articles"; %2 of %3 of them
    return tr("%1: %2 of %3").arg(what).arg(state.done).arg(state.total);
}

QString UpkeepWords::percent(int percent)
{
    //: How much of something is done: 43%
    return tr("%1%").arg(percent);
}

QString UpkeepWords::counts(const IntegrityReport &report)
{
    return tr("%1 newspapers, %2 editions, %3 pages, %4 articles, %5 pictures and PDFs, %6 bookmarks")
        .arg(report.newspapers)
        .arg(report.editions)
        .arg(report.pages)
        .arg(report.articles)
        .arg(report.assets)
        .arg(report.bookmarks);
}

QString UpkeepWords::verdict(const IntegrityReport &report)
{
    return report.faults.isEmpty() ? tr("The library is sound.") : tr("The library is damaged.");
}

QString UpkeepWords::backedUp(const BackupReport &report)
{
    //: %1 a file, %2 a number of articles, %3 a size such as "12 MB"
    return tr("The backup “%1” is whole: %2 articles, %3.")
        .arg(QDir::toNativeSeparators(report.file))
        .arg(report.articles)
        .arg(size(report.bytes));
}

QString UpkeepWords::restored(const RestoreReport &report)
{
    const QString done = tr("The backup is the library now: %1 articles.").arg(report.articles);
    if (report.kept.isEmpty())
        return done;
    return done + u' '
        + tr("What was there before is kept as “%1”.").arg(QDir::toNativeSeparators(report.kept));
}

QString UpkeepWords::optimized(const OptimizeReport &report)
{
    QStringList sentences{
        tr("The library takes %1; before it was %2.").arg(size(report.bytesAfter), size(report.bytesBefore))};
    switch (report.vacuum) {
    case OptimizeReport::Vacuum::Done:
        sentences << tr("Its file was packed.");
        break;
    case OptimizeReport::Vacuum::NotWorthwhile:
        sentences << tr("Its file was full enough not to be packed.");
        break;
    case OptimizeReport::Vacuum::NoRoom:
        sentences << tr("Its file could not be packed: the disk has no room for a second copy.");
        break;
    }
    if (!report.logEmptied)
        sentences << tr("Another program was reading, so its log stays until later.");
    return sentences.join(u' ');
}

QString UpkeepWords::statistics(const LibraryStatistics &statistics)
{
    QStringList lines;
    const auto line = [&lines](const QString &what, const QString &fact) { lines << what + u'\t' + fact; };
    const auto number = [](qint64 n) { return QString::number(n); };
    line(tr("Newspapers"), number(statistics.newspapers));
    line(tr("Editions"), number(statistics.editions));
    line(tr("Pages"), number(statistics.pages));
    line(tr("Articles"), number(statistics.articles));
    line(tr("Pictures and PDFs"), number(statistics.assets));
    line(tr("Imported documents"), number(statistics.originals));
    line(tr("Bookmarks"), number(statistics.bookmarks));
    line(tr("Read"), number(statistics.read));
    line(tr("Dates"), dates(statistics.oldest, statistics.newest));
    line(tr("File"), size(statistics.fileBytes));
    line(tr("Free in the file"), size(statistics.freeBytes));
    line(tr("Log"), size(statistics.logBytes));
    line(tr("Texts"), size(statistics.textBytes));
    line(tr("Formatted texts"), size(statistics.htmlBytes));
    //: %1 and %2 sizes: packed, and before it was packed
    line(tr("Documents"),
         tr("%1 (unpacked %2)")
             .arg(size(statistics.originalBytes), size(statistics.originalBytesUncompressed)));
    line(tr("Pictures"), size(statistics.assetBytes));
    line(tr("Search index"), size(statistics.indexBytes));
    line(tr("Schema"), number(statistics.schemaVersion));
    line(tr("Index version"), statistics.indexVersion);
    lines << QString();
    for (const NewspaperStatistics &newspaper : statistics.perNewspaper) {
        lines << u"%1\t%2\t%3\t%4\t%5"_s.arg(newspaper.name,
                                             number(newspaper.editions),
                                             number(newspaper.pages),
                                             number(newspaper.articles),
                                             dates(newspaper.oldest, newspaper.newest));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Baojia
