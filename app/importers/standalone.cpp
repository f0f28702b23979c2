// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/standalone.h"

#include "text/dates.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>

#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kHeadBytes = 4096;

QString folderOf(const QString &file)
{
    return file.first(file.lastIndexOf(u'/') + 1);
}

/// "a/b/" → "", "a/", "a/b/".
QStringList foldersAbove(const QString &file)
{
    QStringList folders{QString()};
    for (qsizetype at = file.indexOf(u'/'); at >= 0; at = file.indexOf(u'/', at + 1))
        folders.append(file.first(at + 1));
    return folders;
}

/// Where the pages of a source lie.
class PagePlaces
{
public:
    void add(const QString &page)
    {
        const QString suffix = suffixOf(page);
        const bool xml = suffix == "xml"_L1;
        if (!xml && suffix != "html"_L1 && suffix != "htm"_L1 && suffix != "shtml"_L1 && suffix != "xhtml"_L1)
            return;
        m_folders.insert(folderOf(page));
        if (const auto date = dateInPath(page))
            addDay(rootOf(page, *date), *date);
        else if (xml)
            m_lists.insert(folderOf(page)); // a list of files speaks for its folder
    }

    [[nodiscard]] bool has(const QString &file) const
    {
        const QStringList folders = foldersAbove(file);
        const auto date = dateInPath(file);
        return std::any_of(folders.cbegin(), folders.cend(), [&](const QString &folder) {
            return folder.endsWith("_files/"_L1) || folder.endsWith(".files/"_L1) || m_lists.contains(folder)
                || (date ? m_days.contains({folder, *date}) : m_folders.contains(folder));
        });
    }

private:
    void addDay(const QString &root, QDate date)
    {
        m_days.insert({root, date});
        m_folders.insert(root);
    }

    /// html/2026-07/18/… and images/2026-07/18/… have the folder above html and images in common.
    static QString rootOf(const QString &page, QDate date)
    {
        const QStringList folders = foldersAbove(page);
        const QString year = QString::number(date.year());
        const auto dated = std::find_if(folders.cbegin(), folders.cend(), [&year](const QString &folder) {
            return folder.contains(year);
        });
        const qsizetype above = dated - folders.cbegin();
        return folders.at(std::max<qsizetype>(0, above - 2));
    }

    QSet<QString> m_folders;
    QSet<QString> m_lists;
    QSet<std::pair<QString, QDate>> m_days;
};

/// Which importer reads which kind of companion; a kind has one at most.
QHash<QString, size_t> readersOf(const Importers &importers)
{
    QHash<QString, size_t> readers;
    for (size_t i = 0; i < importers.size(); ++i) {
        const QStringList kinds = importers[i]->info().standalone;
        for (const QString &suffix : kinds)
            readers.insert(suffix, i);
    }
    return readers;
}

} // namespace

void claimStandalone(const Importers &importers, Source &source, Detection &detection)
{
    const auto readers = readersOf(importers);
    if (readers.isEmpty() || source.isSingleFile())
        return;
    PagePlaces pages;
    for (const ChosenFiles &claims : std::as_const(detection.claims)) {
        for (const QString &file : claims)
            pages.add(file);
    }
    for (qsizetype place = 0; place < source.files().size(); ++place) {
        const QString file = source.files().at(place);
        const auto reader = readers.constFind(suffixOf(file));
        if (reader == readers.cend() || !hasCompanionSuffix(file) || isSiteFurniture(file) || pages.has(file))
            continue;
        const auto head = source.readHead(file, kHeadBytes);
        --detection.companions;
        if (!head)
            detection.failures.append({file, head.error()});
        else if (importers[*reader]->probe({file, *head, {}}) != Confidence::None)
            detection.claims[*reader].add(place);
        else
            detection.failures.append(
                {file, {head->isEmpty() ? ErrorKind::EmptyFile : ErrorKind::NotRecognised, file, {}}});
    }
}

} // namespace Baojia
