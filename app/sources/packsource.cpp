// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/packsource.h"

#include "sources/filekind.h"
#include "sources/webname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

/// Puts the files of all packs under one roof.
class PackSource::Merge
{
public:
    void add(std::unique_ptr<Pack> pack, const QString &container, const ImportBudget &budget)
    {
        for (const SkippedFile &file : pack->skipped())
            skipped.append(file);
        unpacked += pack->unpackedBytes();
        packs.push_back(std::move(pack));
        const Pack &added = *packs.back();
        for (qsizetype i = 0; i < added.files().size(); ++i) {
            if (places.size() >= budget.members) {
                skipped.append({container, {ErrorKind::TooMany, container, QString::number(budget.members)}});
                return;
            }
            place({packs.size() - 1, i}, container);
        }
    }

    /// Looks for what copies are copies of.
    void finish()
    {
        for (auto it = places.begin(); it != places.end();) {
            const PackedFile &file = at(it.value());
            const auto content = digests.constFind(file.digest);
            if (!file.isCopy) {
                ++it;
            } else if (content != digests.cend()) {
                contents.insert(it.key(), *content);
                ++it;
            } else {
                if (file.isPage)
                    skipped.append({it.key(), {ErrorKind::BadArchive, it.key(), u"revisit"_s}});
                it = places.erase(it);
            }
        }
    }

    std::vector<std::unique_ptr<Pack>> packs;
    QHash<QString, Place> places;
    QHash<QString, Place> contents;
    FirstLines<SkippedFile> skipped;
    qint64 unpacked = 0;

private:
    [[nodiscard]] const PackedFile &at(Place place) const { return packs[place.pack]->files().at(place.at); }

    void place(Place place, const QString &container)
    {
        const PackedFile &file = at(place);
        if (!file.digest.isEmpty() && !file.isCopy && !digests.contains(file.digest))
            digests.insert(file.digest, place);
        const QString name = file.name.isEmpty() ? nameOfUrl(file.url) : file.name;
        if (name.isEmpty())
            return;
        const auto known = places.find(name);
        if (known == places.end()) {
            places.insert(name, place);
            return;
        }
        const PackedFile &old = at(*known);
        if (file.isCopy && (file.digest.isEmpty() || file.digest == old.digest))
            return;
        // A copy of what is there adds nothing, and an address that answered twice counts as it answered last.
        const bool later = file.moment > old.moment;
        const bool differs = file.digest.isEmpty() || file.digest != old.digest;
        if (file.isPage && differs)
            skipped.append({name, {ErrorKind::AlreadyExists, name, container}});
        if (later)
            *known = place;
    }

    QHash<QByteArray, Place> digests;
};

Result<std::unique_ptr<Source>> PackSource::open(std::shared_ptr<Source> outer, const QList<Container> &containers,
                                                 Progress &progress, const ImportBudget &budget)
{
    Merge merge;
    const auto bytes = std::make_shared<PackBytes>(outer);
    for (qsizetype i = 0; i < containers.size(); ++i) {
        const Container &container = containers.at(i);
        if (auto going = progress.report(i, containers.size(), container.file); !going)
            return going.error();
        ImportBudget left = budget;
        left.totalBytes -= merge.unpacked;
        auto pack = openPack(container.kind, bytes, container.file, progress, left);
        if (pack)
            merge.add(*std::move(pack), container.file, budget);
        else if (pack.error().kind == ErrorKind::Cancelled)
            return pack.error();
        else
            merge.skipped.append({container.file, pack.error()});
    }
    merge.finish();
    return std::unique_ptr<Source>(new PackSource(std::move(outer), std::move(merge), budget));
}

PackSource::PackSource(std::shared_ptr<Source> outer, Merge merge, const ImportBudget &budget)
    : Source(outer->path(),
             [&merge] {
                 FileNames names;
                 for (auto place = merge.places.cbegin(); place != merge.places.cend(); ++place)
                     names.append(place.key());
                 names.sort();
                 return names;
             }(),
             merge.skipped)
    , m_outer(std::move(outer))
    , m_packs(std::move(merge.packs))
    , m_places(std::move(merge.places))
    , m_contents(std::move(merge.contents))
    , m_unpacked(merge.unpacked)
    , m_documentBytes(budget.documentBytes)
{
}

QString PackSource::url(const QString &file) const
{
    const auto place = m_places.constFind(file);
    return place == m_places.cend() ? QString() : fileAt(*place).url;
}

QString PackSource::charset(const QString &file) const
{
    const auto place = m_places.constFind(file);
    const QString charset = place == m_places.cend() ? QString() : fileAt(*place).charset;
    // What servers say when nobody told them anything; the page knows better.
    static const QStringList defaults {u"iso-8859-1"_s, u"us-ascii"_s, u"windows-1252"_s};
    return defaults.contains(charset) ? QString() : charset;
}

bool PackSource::isCompanion(const QString &file) const
{
    const auto place = m_places.constFind(file);
    if (place == m_places.cend() || fileAt(*place).isPage)
        return false;
    const QString &type = fileAt(*place).mediaType;
    static const QStringList documents {QString(), u"application/octet-stream"_s, u"text/plain"_s, u"text/xml"_s,
                                        u"text/markdown"_s, u"application/xml"_s, u"application/json"_s,
                                        u"application/feed+json"_s, u"application/rss+xml"_s, u"application/atom+xml"_s};
    return !documents.contains(type) || hasCompanionSuffix(file);
}

bool PackSource::isSingleFile() const
{
    return m_outer->isSingleFile() && files().size() == 1;
}

Result<QByteArray> PackSource::read(const QString &file)
{
    auto place = m_contents.constFind(file);
    if (place == m_contents.cend()) {
        place = m_places.constFind(file);
        if (place == m_places.cend())
            return Error {ErrorKind::NotFound, file, {}};
    }
    auto bytes = m_packs[place->pack]->read(place->at, m_documentBytes);
    if (!bytes)
        return Error {bytes.error().kind, file, bytes.error().detail};
    return bytes;
}

Result<QByteArray> PackSource::readHead(const QString &file, qint64 limit)
{
    return read(file).transform([limit](const QByteArray &bytes) { return bytes.left(limit); });
}

} // namespace Baojia
