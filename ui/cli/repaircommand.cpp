// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/automaticbackup.h"
#include "backups/drill.h"
#include "repair/repair.h"
#include "ui/cli/commandline.h"
#include "ui/cli/stoponsignal.h"
#include "ui/words/errorwords.h"
#include "ui/words/repairwords.h"
#include "ui/words/upkeepwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString nameOf(Loss::Kind kind)
{
    switch (kind) {
    case Loss::Kind::Newspaper:
        return u"newspaper"_s;
    case Loss::Kind::Page:
        return u"page"_s;
    case Loss::Kind::PagePicture:
        return u"page-picture"_s;
    case Loss::Kind::Article:
        return u"article"_s;
    case Loss::Kind::ArticleChanged:
        return u"article-changed"_s;
    case Loss::Kind::Original:
        return u"original"_s;
    }
    return {};
}

QJsonObject repairToJson(const RepairReport &report)
{
    QJsonArray lost;
    for (const Loss &loss : report.lost) {
        lost << QJsonObject{{u"kind"_s, nameOf(loss.kind)},
                            {u"newspaper"_s, loss.newspaper},
                            {u"date"_s, loss.date.toString(Qt::ISODate)},
                            {u"page"_s, loss.page},
                            {u"title"_s, loss.title}};
    }
    return {{u"library"_s, report.folder},
            {u"newspapers"_s, report.newspapers},
            {u"editions"_s, report.editions},
            {u"pages"_s, report.pages},
            {u"articles"_s, report.articles},
            {u"assets"_s, report.assets},
            {u"originals"_s, report.originals},
            {u"bookmarks"_s, report.bookmarks},
            {u"corrections"_s, report.corrections},
            {u"read"_s, report.readMarks},
            {u"saved_searches"_s, report.savedSearches},
            {u"losses"_s, report.losses},
            {u"lost"_s, lost},
            {u"gaps"_s, QJsonArray::fromStringList(report.gaps)}};
}

/// The backup that helps where nothing can be read; empty where there is none, or the error is of another kind.
QString latestBackup(const QString &damaged, const Error &error)
{
    if (error.kind != ErrorKind::LibraryDamaged && error.kind != ErrorKind::NotALibrary)
        return {};
    const QFileInfo named(damaged);
    const auto backups = keptBackups(named.isDir() ? named.absoluteFilePath() : named.absolutePath());
    return backups.isEmpty() ? QString() : backups.first().file;
}

} // namespace

ExitCode CommandLine::repair()
{
    if (!m_arguments.has(u"to"_s))
        return wrongUse(tr("After “repair LIBRARY” comes --to with the folder of the new library."));
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    Progress progress(order.cancel, order.progress);
    const auto report = repairLibrary(QFileInfo(m_arguments.values.first()).absoluteFilePath(),
                                      QFileInfo(m_arguments.value(u"to"_s)).absoluteFilePath(),
                                      progress);
    if (!report) {
        const ExitCode code = m_console.fail(report.error(), m_json);
        if (const QString backup = latestBackup(m_arguments.values.first(), report.error()); !backup.isEmpty())
            m_console.complain(tr("Its latest automatic backup is “%1”. “baojia restore” puts it in the library's place.")
                                   .arg(QDir::toNativeSeparators(backup)));
        return code;
    }
    if (m_json) {
        m_console.json(repairToJson(*report));
    } else {
        for (const QString &line : RepairWords::losses(*report))
            m_console.line(line);
        m_console.line(RepairWords::saved(*report));
        m_console.line(RepairWords::verdict(*report));
    }
    return report->losses == 0 && report->gaps.isEmpty() ? ExitCode::Done : ExitCode::NotDone;
}

ExitCode CommandLine::drill()
{
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    Progress progress(order.cancel, order.progress);
    const auto drilled = drillBackups(QFileInfo(libraryFolder()).absoluteFilePath(), progress);
    if (!drilled)
        return m_console.fail(drilled.error(), m_json);
    bool allGood = !drilled->isEmpty();
    QJsonArray backups;
    for (const DrilledBackup &backup : *drilled) {
        allGood = allGood && !backup.fault;
        const QString sentence = backup.fault ? ErrorWords::sentence(*backup.fault) : QString();
        backups << QJsonObject{{u"file"_s, backup.file},
                               {u"restorable"_s, !backup.fault},
                               {u"articles"_s, backup.articles},
                               {u"fault"_s, sentence}};
        if (!m_json)
            m_console.line(backup.fault ? sentence
                                        : tr("“%1” can be restored: %2 articles.").arg(backup.file).arg(backup.articles));
    }
    if (m_json)
        m_console.json({{u"backups"_s, backups}});
    else if (drilled->isEmpty())
        m_console.line(tr("There is no automatic backup of this library yet."));
    return allGood ? ExitCode::Done : ExitCode::NotDone;
}

ExitCode CommandLine::backUpAutomatically()
{
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    const auto made = (*backend)->backUpIfDue(order).result();
    if (!made)
        return m_console.fail(made.error(), m_json);
    if (m_json)
        m_console.json({{u"made"_s, made->has_value()}, {u"file"_s, *made ? (*made)->file : QString()}});
    else
        m_console.line(*made ? UpkeepWords::backedUp(**made) : tr("No backup is due: the last one is of today."));
    return ExitCode::Done;
}

} // namespace Baojia
