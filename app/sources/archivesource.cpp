// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/archivesource.h"

#include "sources/filekind.h"
#include "sources/spool.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kGroupBytes = 96LL << 20;
constexpr qint64 kGuessedSize = 1LL << 20;

bool isVersionControl(const QString &name)
{
    const QString slashed = u'/' + name;
    return slashed.contains("/.git/"_L1) || slashed.contains("/.svn/"_L1) || slashed.contains("/.hg/"_L1);
}

/// What a member may weigh: a container is not held in memory.
qint64 mostBytes(const QString &name, const ImportBudget &budget)
{
    static const QStringList containers {u"zip"_s, u"7z"_s, u"rar"_s, u"tar"_s, u"tgz"_s, u"gz"_s, u"xz"_s, u"bz2"_s,
                                         u"zst"_s, u"warc"_s, u"wacz"_s, u"maff"_s};
    return containers.contains(suffixOf(name)) ? budget.totalBytes : budget.documentBytes;
}

/// What an archive may hold that is itself large, such as a century of a newspaper: a bomb is small.
ImportBudget grownWith(qint64 packed, ImportBudget budget)
{
    constexpr qint64 large = 64LL << 20;
    constexpr qint64 bytesOfMember = 256; // of a short article, packed
    constexpr qint64 mostMembers = 4'000'000; // as of a folder
    constexpr qint64 ratioOfText = 20; // Chinese text packs to a third, a page of HTML to a tenth
    if (packed <= large)
        return budget;
    budget.totalBytes = std::max(budget.totalBytes, packed * ratioOfText);
    budget.members = static_cast<int>(std::min(budget.members + (packed - large) / bytesOfMember, std::max<qint64>(mostMembers, budget.members)));
    return budget;
}

}

struct ArchiveSource::Listing
{
    std::shared_ptr<QIODevice> device;
    QHash<QString, Member> members;
    FileNames files;
    FirstLines<SkippedFile> skipped;
    qint64 packed = 0;
    qint64 unpacked = 0;

    void leaveOut(const QString &file, ErrorKind kind, const QString &detail = {})
    {
        skipped.append({file, {kind, file, detail}});
    }

    /// Why the members counted so far are too much; empty: they are not.
    [[nodiscard]] QString excess(const ImportBudget &budget) const
    {
        if (unpacked > budget.totalBytes)
            return QString::number(budget.totalBytes);
        if (unpacked > budget.ratioFrom && unpacked / budget.ratio > packed)
            return QString::number(budget.ratio) + u":1"_s;
        return {};
    }

    /// Names why an entry cannot be a member; true when it can.
    [[nodiscard]] bool admits(const ArchiveStream::Entry &entry)
    {
        if (entry.folder || isVersionControl(entry.rawName))
            return false;
        if (entry.name.isEmpty())
            leaveOut(entry.rawName, ErrorKind::BadArchive, u"unsafe name"_s);
        else if (entry.link)
            leaveOut(entry.rawName, ErrorKind::SymbolicLink);
        else if (!entry.file)
            leaveOut(entry.rawName, ErrorKind::BadArchive, u"not a regular file"_s);
        else if (entry.encrypted)
            leaveOut(entry.rawName, ErrorKind::BadArchive, u"encrypted"_s);
        else if (members.contains(entry.name))
            leaveOut(entry.rawName, ErrorKind::AlreadyExists);
        else
            return true;
        return false;
    }
};

Result<std::unique_ptr<Source>> ArchiveSource::open(const QString &path, std::shared_ptr<QIODevice> device, Progress &progress,
                                                    const ImportBudget &given)
{
    Listing listing;
    listing.packed = device ? device->size() : QFileInfo(path).size();
    // What lies in another archive shares that one's budget.
    const ImportBudget budget = device ? given : grownWith(listing.packed, given);
    listing.device = std::move(device);
    if (auto listed = list(path, listing, progress, budget); !listed) {
        Error fault = listed.error();
        if (fault.kind == ErrorKind::BadArchive && isArchiveVolume(path))
            fault.detail = u"volume"_s;
        // Damage behind the first members leaves those to be read.
        if (fault.kind != ErrorKind::BadArchive || listing.files.isEmpty())
            return fault;
        listing.skipped.append({path, fault});
    }
    listing.files.sort();
    return std::unique_ptr<Source>(new ArchiveSource(path, std::move(listing), progress, budget));
}

Result<void> ArchiveSource::list(const QString &path, Listing &listing, Progress &progress, const ImportBudget &budget)
{
    auto stream = ArchiveStream::open(path, listing.device);
    if (!stream)
        return stream.error();
    ArchiveStream::Entry entry;
    for (qint64 ordinal = 0;; ++ordinal) {
        const auto more = stream->next(entry);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (auto going = progress.report(listing.files.size(), 0, entry.name); !going)
            return going;
        // Entries that are no members count too: a million folders are as long to walk.
        if (ordinal >= budget.members) {
            listing.leaveOut(path, ErrorKind::TooMany, QString::number(budget.members));
            return {};
        }
        qint64 size = entry.size;
        if (!stream->skipsCheaply() || size < 0) {
            // Passing over it unpacks it: count what really comes.
            size = 0;
            const auto counted = stream->data([&](const char *, qint64 bytes) {
                size += bytes;
                listing.unpacked += bytes;
                return listing.excess(budget).isEmpty() && !progress.isCancelled();
            });
            if (!counted)
                return counted.error();
        } else if (size <= mostBytes(entry.name, budget)) {
            listing.unpacked += size;
        }
        if (const QString excess = listing.excess(budget); !excess.isEmpty()) {
            listing.leaveOut(entry.name.isEmpty() ? path : entry.name, ErrorKind::TooLarge, excess);
            return {};
        }
        if (!listing.admits(entry))
            continue;
        if (size > mostBytes(entry.name, budget)) {
            listing.leaveOut(entry.name, ErrorKind::TooLarge, QString::number(budget.documentBytes));
            continue;
        }
        listing.members.insert(entry.name, {ordinal, size});
        listing.files.append(entry.name);
    }
}

ArchiveSource::ArchiveSource(QString path, Listing listing, const Progress &progress, const ImportBudget &budget)
    : Source(std::move(path), std::move(listing.files), std::move(listing.skipped))
    , m_device(std::move(listing.device))
    , m_members(std::move(listing.members))
    , m_unpacked(std::max<qint64>(listing.unpacked, 1))
    , m_progress(progress)
    , m_budget(budget)
{
}

QHash<qint64, QString> ArchiveSource::groupOf(const QString &file) const
{
    const bool companions = hasCompanionSuffix(file);
    QHash<qint64, QString> group;
    qint64 bytes = 0;
    for (qsizetype place = files().lowerBound(file); place < files().size(); ++place) {
        const QString name = files().at(place);
        if (hasCompanionSuffix(name) != companions)
            continue;
        const Member member = m_members.value(name);
        bytes += member.size < 0 ? kGuessedSize : member.size;
        if (bytes > kGroupBytes && !group.isEmpty())
            break;
        group.insert(member.ordinal, name);
    }
    return group;
}

/// Opens the archive anew, unless all of the group lies behind what was read.
Result<void> ArchiveSource::rewindTo(const QHash<qint64, QString> &group)
{
    const bool ahead = std::all_of(group.keyBegin(), group.keyEnd(), [this](qint64 ordinal) { return ordinal >= m_next; });
    if (m_stream && ahead)
        return {};
    auto stream = ArchiveStream::open(path(), m_device);
    if (!stream)
        return stream.error();
    m_stream = *std::move(stream);
    m_next = 0;
    return {};
}

Result<void> ArchiveSource::fill(const QString &file)
{
    m_cache.clear();
    auto group = groupOf(file);
    if (auto rewound = rewindTo(group); !rewound)
        return rewound;
    ArchiveStream::Entry entry;
    qint64 held = 0;
    while (!group.isEmpty()) {
        if (m_progress.isCancelled())
            return Error {ErrorKind::Cancelled, path(), {}};
        const auto more = m_stream->next(entry);
        if (!more || !*more)
            m_stream.reset();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const QString name = group.take(m_next++);
        // Sizes may lie: past twice the room only the member that was asked for is kept.
        if (name.isEmpty() || (name != file && held > 2 * kGroupBytes))
            continue;
        // The budgets were counted with the declared size: more than that is a lie and a bomb.
        const qint64 declared = m_members.value(name).size;
        const qint64 room = declared < 0 ? m_budget.documentBytes : declared;
        QByteArray bytes;
        bool tooLarge = false;
        const auto read = m_stream->data([&](const char *block, qint64 size) {
            tooLarge = bytes.size() + size > room;
            if (!tooLarge)
                bytes.append(block, size);
            return !tooLarge && !m_progress.isCancelled();
        });
        held += bytes.size();
        if (!read)
            m_cache.insert(name, Error {ErrorKind::BadArchive, name, read.error().detail});
        else if (tooLarge)
            m_cache.insert(name, Error {ErrorKind::TooLarge, name, QString::number(room)});
        else
            m_cache.insert(name, std::move(bytes));
    }
    return {};
}

Result<void> ArchiveSource::unpack(const QString &file, const std::function<bool(const char *, qint64)> &take)
{
    // Two streams would move one device under each other.
    m_stream.reset();
    auto stream = ArchiveStream::open(path(), m_device);
    if (!stream)
        return stream.error();
    ArchiveStream::Entry entry;
    for (qint64 left = m_members.value(file).ordinal; left >= 0; --left) {
        if (m_progress.isCancelled())
            return Error {ErrorKind::Cancelled, path(), {}};
        const auto more = stream->next(entry);
        if (!more)
            return more.error();
        if (!*more)
            return Error {ErrorKind::BadArchive, file, {}};
    }
    return stream->data([&](const char *bytes, qint64 size) { return !m_progress.isCancelled() && take(bytes, size); });
}

Result<QByteArray> ArchiveSource::read(const QString &file)
{
    if (!contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    if (m_members.value(file).size > m_budget.documentBytes)
        return Error {ErrorKind::TooLarge, file, QString::number(m_budget.documentBytes)};
    if (!m_cache.contains(file)) {
        // What was read before the damage is in the cache and still counts.
        if (const auto filled = fill(file); !filled && !m_cache.contains(file))
            return Error {filled.error().kind, file, filled.error().detail};
    }
    return m_cache.value(file, Result<QByteArray>(Error {ErrorKind::BadArchive, file, {}}));
}

Result<QByteArray> ArchiveSource::readHead(const QString &file, qint64 limit)
{
    if (!contains(file) || m_members.value(file).size <= m_budget.documentBytes)
        return read(file).transform([limit](const QByteArray &bytes) { return bytes.left(limit); });
    QByteArray head;
    const auto unpacked = unpack(file, [&](const char *bytes, qint64 size) {
        head.append(bytes, std::min<qint64>(size, limit - head.size()));
        return head.size() < limit;
    });
    return unpacked ? Result<QByteArray>(std::move(head)) : unpacked.error();
}

Result<std::shared_ptr<QIODevice>> ArchiveSource::device(const QString &file)
{
    const qint64 declared = m_members.value(file).size;
    if (!contains(file) || (declared >= 0 && declared <= m_budget.documentBytes))
        return Source::device(file);
    Spool spool(file, declared < 0 ? m_budget.totalBytes : declared);
    Result<void> written;
    const auto unpacked = unpack(file, [&](const char *bytes, qint64 size) {
        written = spool.write(bytes, size);
        return written.has_value();
    });
    if (!written)
        return written.error();
    if (!unpacked)
        return Error {unpacked.error().kind, file, unpacked.error().detail};
    if (m_progress.isCancelled())
        return Error {ErrorKind::Cancelled, file, {}};
    return spool.finish();
}

}
