// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderlinks.h"

#include "founder/viewmatch.h"
#include "sources/filekind.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 4096;

bool isNumber(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate checkedDate(QStringView year, QStringView month, QStringView day)
{
    const QDate date(year.toInt(), month.toInt(), day.toInt());
    return date.isValid() && date.year() >= 1900 && date.year() <= 2100 ? date : QDate();
}

/// The day that begins at folder `at`, and how many folders it takes.
std::pair<QDate, qsizetype> dayAt(const QStringList &parts, qsizetype at, qsizetype end)
{
    const QStringView part = parts[at];
    if (isNumber(part, 8, 8))
        return {checkedDate(part.left(4), part.mid(4, 2), part.mid(6)), 1};
    if (part.size() == 10 && part[4] == u'-' && part[7] == u'-')
        return {checkedDate(part.left(4), part.mid(5, 2), part.mid(8)), 1};
    const bool joined = isNumber(part, 6, 6);
    const bool dashed = part.size() == 7 && part[4] == u'-';
    if ((joined || dashed) && at + 1 < end && isNumber(parts[at + 1], 2, 2))
        return {checkedDate(part.left(4), part.right(2), parts[at + 1]), 2};
    if (isNumber(part, 4, 4) && at + 2 < end && isNumber(parts[at + 1], 1, 2) && isNumber(parts[at + 2], 1, 2))
        return {checkedDate(part, parts[at + 1], parts[at + 2]), 3};
    return {QDate(), 0};
}

bool isKindFolder(const QString &name)
{
    // The folders that tell pages from articles, or the desktop site from the mobile one.
    static const QStringList names = {u"layout"_s, u"content"_s, u"con"_s, u"c"_s, u"pc"_s, u"html"_s, u"page"_s,
                                      u"paper"_s, u"pad"_s, u"wap"_s, u"h5"_s, u"mobile"_s};
    return names.contains(name, Qt::CaseInsensitive) || isNumber(name, 4, 4);
}

bool isHost(QStringView name)
{
    static const QRegularExpression host(
        uR"(^(?:[a-z0-9-]+\.)+(?:com|cn|net|org|cc|tv|info|me|hk|tw|mo|top|site|news|press|gov|edu|xyz|io)(?::\d+)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isFoundIn(name, host);
}

/// Nothing in it that unmangledPath() would change: most paths are like this.
bool isPlainPath(QStringView path)
{
    if (path.isEmpty() || path.size() > longestLink)
        return false;
    qsizetype start = 0;
    qsizetype dots = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        const QChar unit = path[at];
        if (unit == u'\\' || unit == u'%' || unit == u'?' || unit == u'#' || unit == u'@')
            return false;
        dots += unit == u'.' ? 1 : 0;
        if (unit != u'/')
            continue;
        if (dots == at - start && dots <= 2)
            return false;
        start = at + 1;
        dots = 0;
    }
    // What is added to a name comes after its suffix.
    return start < path.size() && dots < 2 && dots < path.size() - start;
}

// The last parts of a path by which a file is looked for; the longer say more.
constexpr std::array tailLengths {3, 1};

quint64 hashOf(const QString &text)
{
    return qHash(text);
}

/// The first entry with the hash, if there is one.
template <class Entries>
auto firstOf(const Entries &entries, quint64 hash)
{
    return std::lower_bound(entries.begin(), entries.end(), hash, [](const auto &entry, quint64 wanted) {
        return entry.hash < wanted;
    });
}

/// The last `count` parts of a path.
QString tailOf(const QString &path, int count)
{
    return path.section(u'/', -count);
}

}

QString unmangledPath(QStringView path)
{
    const QStringView withoutSlash = path.endsWith(u'/') ? path.chopped(1) : path;
    if (isPlainPath(withoutSlash))
        return withoutSlash.toString();
    QString text = path.left(longestLink).toString();
    text.replace(u'\\', u'/');
    if (text.contains(u'%'))
        text = QUrl::fromPercentEncoding(text.toUtf8());
    const auto end = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u'?' || c == u'#'; });
    text.truncate(end - text.cbegin());
    // wget writes @ for ? where the file system has none of it; .1 and .orig for what was there before
    static const QRegularExpression query(uR"((\.[A-Za-z]{2,5})@[\w.%-]*=.*$)"_s);
    static const QRegularExpression copy(uR"((\.s?html?)(?:\.(?:\d{1,3}|orig|html?))+$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.contains(u'@'))
        text.replace(query, u"\\1"_s);
    text.replace(copy, u"\\1"_s);

    return cleanedPath(text, AboveTop::IsTop);
}

FounderPlace founderPlace(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    FounderPlace place;
    if (parts.isEmpty())
        return place;
    const qsizetype folders = parts.size() - 1;
    place.rest = parts.last();
    qsizetype rootParts = folders;
    for (qsizetype at = folders - 1; at >= 0; --at) {
        const auto [date, taken] = dayAt(parts, at, folders);
        if (!date.isValid())
            continue;
        place.date = date;
        place.rest = parts.sliced(at + taken).join(u'/');
        rootParts = at;
        break;
    }
    if (!place.date.isValid())
        place.date = dateInPath(parts.last()).value_or(QDate());
    while (rootParts > 0 && isKindFolder(parts[rootParts - 1]))
        --rootParts;
    place.root = parts.first(rootParts).join(u'/');
    return place;
}

QString founderIdentity(const QString &path)
{
    static const QRegularExpression suffix(uR"(\.s?html?$)"_s);
    QString identity = founderPlace(path).rest.toLower();
    if (identity.contains(".htm"_L1) || identity.contains(".shtm"_L1))
        identity.remove(suffix);
    return identity;
}

QString addressFromTree(const QString &path)
{
    const QStringList parts = unmangledPath(path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = parts.size() - 2; at >= 0; --at) {
        if (isHost(parts[at]))
            return u"http://"_s + parts.sliced(at).join(u'/');
    }
    return {};
}

bool isArticlePath(QStringView path)
{
    static const QRegularExpression name(
        uR"(^(?:content_?[\w-]*\d|nw\.D\w+_\d{8}_[\w-]+|c\d{3,}|con_?\d+|t\d{8}_\d+|art_?\d+|\d{8}_\d{3}_\d+|\d{5,})[\w-]*\.s?html?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isFoundIn(path.sliced(path.lastIndexOf(u'/') + 1), name);
}

bool isPagePath(QStringView path)
{
    static const QRegularExpression name(uR"(^(?:node(?:_\w+)?|nbs\.D\w+|l\d{1,3}|col\w?\d+|page\w+|qpaper|index|\d{1,2})\.s?html?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return isFoundIn(path.sliced(path.lastIndexOf(u'/') + 1), name);
}

FounderTree::FounderTree(const Source &source)
    : m_source(source)
    , m_base(source.path())
{
    m_base.replace(u'\\', u'/');
    enterKeys();
    enterTails();
}

void FounderTree::enterKeys()
{
    const FileNames &files = m_source.files();
    m_byKey.reserve(static_cast<size_t>(files.size()));
    for (qsizetype place = 0; place < files.size(); ++place)
        m_byKey.push_back({hashOf(keyOf(files.at(place))), static_cast<quint32>(place)});
    std::sort(m_byKey.begin(), m_byKey.end(), [](const Entry &left, const Entry &right) {
        return std::tie(left.hash, left.place) < std::tie(right.hash, right.place);
    });
    auto kept = m_byKey.begin();
    auto first = kept; // of those kept that have the same hash
    for (auto entry = m_byKey.cbegin(); entry != m_byKey.cend(); ++entry) {
        if (first == kept || first->hash != entry->hash) {
            first = kept;
            *kept++ = *entry;
            continue;
        }
        const QString file = fileAt(*entry);
        const auto known = std::find_if(first, kept, [&](const Entry &other) {
            return keyOf(fileAt(other)) == keyOf(file);
        });
        if (known == kept)
            *kept++ = *entry;
        // a plain name is the document itself, a longer one is a copy that was saved beside it
        else if (file.size() < fileAt(*known).size())
            *known = *entry;
    }
    m_byKey.erase(kept, m_byKey.end());
    m_byKey.shrink_to_fit();
}

void FounderTree::enterTails()
{
    m_byTail.reserve(m_byKey.size() * tailLengths.size());
    for (const Entry &entry : m_byKey) {
        const QString key = keyOf(fileAt(entry));
        for (const int count : tailLengths)
            m_byTail.push_back({hashOf(tailOf(key, count)), entry.place});
    }
    std::sort(m_byTail.begin(), m_byTail.end(), [](const Entry &left, const Entry &right) {
        return left.hash < right.hash;
    });
    auto kept = m_byTail.begin();
    for (auto entry = m_byTail.cbegin(); entry != m_byTail.cend(); ++entry) {
        if (kept != m_byTail.begin() && std::prev(kept)->hash == entry->hash) {
            if (std::prev(kept)->place != entry->place)
                std::prev(kept)->place = several;
        } else {
            *kept++ = *entry;
        }
    }
    m_byTail.erase(kept, m_byTail.end());
    m_byTail.shrink_to_fit();
}

QString FounderTree::keyOf(const QString &file)
{
    return unmangledPath(file).toLower();
}

QString FounderTree::fileByKey(const QString &key) const
{
    for (auto entry = firstOf(m_byKey, hashOf(key)); entry != m_byKey.end() && entry->hash == hashOf(key); ++entry) {
        if (const QString file = fileAt(*entry); keyOf(file) == key)
            return file;
    }
    return {};
}

QString FounderTree::fileByTail(const QString &key) const
{
    const QDate date = founderPlace(key).date;
    for (const int count : tailLengths) {
        const QString tail = tailOf(key, count);
        const auto entry = firstOf(m_byTail, hashOf(tail));
        if (entry == m_byTail.end() || entry->hash != hashOf(tail) || entry->place == several)
            continue;
        const QString file = fileAt(*entry);
        const QString known = keyOf(file);
        if (known != tail && !known.endsWith(u'/' + tail))
            continue;
        // the page of another day has the same name
        const QDate other = founderPlace(known).date;
        if (!date.isValid() || !other.isValid() || date == other)
            return file;
    }
    return {};
}

FounderTree::Target FounderTree::resolve(const QString &from, QStringView link) const
{
    const QString text = link.left(longestLink).trimmed().toString();
    if (text.isEmpty() || text.startsWith(u'#'))
        return {};
    const qsizetype colon = text.indexOf(u':');
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme < 0 && colon >= 0 && !text.first(colon).contains(u'/') && !text.first(colon).contains(u'.'))
        return {}; // javascript:, mailto:, data:
    QStringList tries;
    if (scheme >= 0 || text.startsWith(u"//")) {
        const QString rest = text.sliced(scheme >= 0 ? scheme + 3 : 2);
        tries = {rest, rest.section(u'/', 1)};
    } else if (text.startsWith(u'/')) {
        const QString own = from.section(u'/', 0, 0);
        tries = isHost(own) ? QStringList {own + text, text} : QStringList {text};
    } else {
        const qsizetype folder = from.lastIndexOf(u'/');
        // the name of the file must not be cut at its own question mark before it is joined
        tries = {unmangledPath(from.first(folder + 1)) + u'/' + text};
    }
    for (QString &path : tries) {
        if (path.endsWith(u'/'))
            path += u"index.html"_s;
        path = unmangledPath(path);
        const QString key = path.toLower();
        if (const QString file = fileByKey(key); !file.isEmpty())
            return {key, file, path};
        // a single file knows its companions, but does not list them
        if (m_source.isSingleFile() && m_source.contains(path))
            return {key, path, path};
    }
    for (const QString &path : std::as_const(tries)) {
        if (const QString file = fileByTail(path.toLower()); !file.isEmpty())
            return {keyOf(file), file, unmangledPath(file)};
    }
    return {tries.first().toLower(), {}, tries.first()};
}

QString FounderTree::address(const QString &path) const
{
    return addressFromTree(m_base + u'/' + path);
}

}
