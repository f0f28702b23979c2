// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/mappingshelf.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <array>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE must be; a static library's resources would otherwise be left
// out.
static void initBuiltInMappings()
{
    Q_INIT_RESOURCE(baojia_mappings);
}

namespace Baojia {

namespace {

constexpr std::array<QLatin1String, 3> kSuffixes{
    QLatin1String(".yaml"), QLatin1String(".yml"), QLatin1String(".json")};

ShelvedMapping shelved(Result<Mapping> mapping)
{
    return std::make_shared<const Result<Mapping>>(std::move(mapping));
}

ShelvedMapping fromDisk(const QString &path)
{
    constexpr qint64 enough = 1 << 20; // more than a mapping may have, so that it is told
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return shelved(Error{ErrorKind::ReadFailed, path, file.errorString()});
    return shelved(readMapping(file.read(enough), path));
}

/// Where a mapping for the table may lie, nearest first.
QStringList placesBeside(const QString &table)
{
    QStringList places;
    for (const QLatin1String suffix : kSuffixes)
        places.append(table + ".mapping"_L1 + suffix);
    for (QString folder = table; !folder.isEmpty();) {
        folder = folder.first(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0));
        for (const QLatin1String suffix : kSuffixes)
            places.append((folder.isEmpty() ? QString() : QString(folder + u'/')) + "baojia-mapping"_L1
                          + suffix);
    }
    return places;
}

} // namespace

MappingShelf::MappingShelf(Source &source, const QStringList &tables, const QString &userFolder)
{
    for (const QString &table : tables)
        shelveBeside(source, table);
    if (!userFolder.isEmpty())
        shelveUser(userFolder);
    shelveBuiltIn();
}

void MappingShelf::shelveBeside(Source &source, const QString &table)
{
    const QStringList places = placesBeside(table);
    for (const QString &place : places) {
        if (m_beside.contains(place) || !source.contains(place))
            continue;
        auto bytes = source.read(place);
        m_beside.insert(place, shelved(bytes ? readMapping(*bytes, place) : Result<Mapping>(bytes.error())));
    }
}

void MappingShelf::shelveUser(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_user.push_back(fromDisk(dir.filePath(name)));
}

void MappingShelf::shelveBuiltIn()
{
    initBuiltInMappings();
    const QDir dir(u":/mappings"_s);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_builtIn.push_back(fromDisk(dir.filePath(name)));
}

Result<const Mapping *> MappingShelf::choose(const QString &table,
                                             TableFormat format,
                                             const std::function<bool(const Mapping &)> &fits) const
{
    const auto suits = [&](const Mapping &mapping) {
        return (!mapping.format || *mapping.format == format) && matchesPattern(mapping.files, table)
            && fits(mapping);
    };
    const QStringList places = placesBeside(table);
    for (const QString &place : places) {
        const ShelvedMapping beside = m_beside.value(place);
        // Somebody laid it there for this table: nothing else may be guessed instead.
        if (beside && !*beside)
            return beside->error();
        if (beside && suits(**beside))
            return &**beside;
    }
    for (const auto *shelf : {&m_user, &m_builtIn}) {
        for (const ShelvedMapping &mapping : *shelf) {
            if (*mapping && suits(**mapping))
                return &**mapping;
        }
    }
    return Error{ErrorKind::NoMapping, table, {}};
}

QList<Error> MappingShelf::faults() const
{
    QList<Error> faults;
    for (const ShelvedMapping &mapping : m_user) {
        if (!*mapping)
            faults.append(mapping->error());
    }
    return faults;
}

} // namespace Baojia
