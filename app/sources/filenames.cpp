// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/filenames.h"

#include <algorithm>
#include <cstring>

namespace Baojia {

namespace {

template <class Names>
QStringList listOf(const Names &names)
{
    QStringList list;
    list.reserve(names.size());
    for (const QString &name : names)
        list.append(name);
    return list;
}

} // namespace

FileNames::FileNames(std::initializer_list<QString> names)
{
    for (const QString &name : names)
        append(name);
    sort();
}

FileNames::Pieces FileNames::piecesOf(QByteArrayView name)
{
    const qsizetype folder = name.lastIndexOf('/') + 1;
    return {name.first(folder), name.sliced(folder)};
}

FileNames::Pieces FileNames::piecesOf(const Name &name) const
{
    return {m_folders[static_cast<size_t>(name.folder)],
            QByteArrayView(m_lastParts).sliced(name.begin, name.length)};
}

void FileNames::append(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    const auto [folder, last] = piecesOf(bytes);
    const bool sameFolder =
        !m_names.empty() && folder == m_folders[static_cast<size_t>(m_names.back().folder)];
    qint32 place = sameFolder ? m_names.back().folder : 0;
    if (!sameFolder) {
        const QByteArray key = folder.toByteArray();
        const auto known = m_places.constFind(key);
        place = known == m_places.constEnd() ? static_cast<qint32>(m_folders.size()) : *known;
        if (known == m_places.constEnd()) {
            m_places.insert(key, place);
            m_folders.push_back(key);
        }
    }
    m_names.push_back({m_lastParts.size(), static_cast<qint32>(last.size()), place});
    m_lastParts.append(last);
}

int FileNames::compare(Pieces left, Pieces right)
{
    // The order of UTF-8 is that of code points, which UTF-16 order is not beyond U+FFFF.
    for (;;) {
        if (left.folder.isEmpty())
            left = {left.last, {}};
        if (right.folder.isEmpty())
            right = {right.last, {}};
        const qsizetype common = std::min(left.folder.size(), right.folder.size());
        if (common == 0)
            return left.folder.isEmpty() ? (right.folder.isEmpty() ? 0 : -1) : 1;
        if (const int order =
                std::memcmp(left.folder.data(), right.folder.data(), static_cast<size_t>(common)))
            return order;
        left.folder = left.folder.sliced(common);
        right.folder = right.folder.sliced(common);
    }
}

void FileNames::sort()
{
    m_places = {};
    m_lastParts.squeeze();
    m_names.shrink_to_fit();
    std::sort(m_names.begin(), m_names.end(), [this](const Name &left, const Name &right) {
        if (left.folder == right.folder)
            return compare({{}, piecesOf(left).last}, {{}, piecesOf(right).last}) < 0;
        return compare(piecesOf(left), piecesOf(right)) < 0;
    });
}

QString FileNames::at(qsizetype place) const
{
    const auto [folder, last] = piecesOf(m_names.at(static_cast<size_t>(place)));
    return QString::fromUtf8(folder) + QString::fromUtf8(last);
}

QByteArrayView FileNames::lastPart(qsizetype place) const
{
    return piecesOf(m_names.at(static_cast<size_t>(place))).last;
}

qsizetype FileNames::lowerBound(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    const Pieces wanted = piecesOf(bytes);
    const auto place = std::lower_bound(
        m_names.begin(), m_names.end(), wanted, [this](const Name &each, const Pieces &pieces) {
            return compare(piecesOf(each), pieces) < 0;
        });
    return place - m_names.begin();
}

bool FileNames::contains(const QString &name) const
{
    const qsizetype place = lowerBound(name);
    return place < size() && at(place) == name;
}

QStringList FileNames::toList() const
{
    return listOf(*this);
}

QStringList ChosenFiles::toList() const
{
    return listOf(*this);
}

ChosenFiles ChosenFiles::all(const FileNames &names)
{
    ChosenFiles files(names);
    files.m_places.reserve(static_cast<size_t>(names.size()));
    for (qsizetype place = 0; place < names.size(); ++place)
        files.add(place);
    return files;
}

void ChosenFiles::sortByLastPart()
{
    std::stable_sort(m_places.begin(), m_places.end(), [this](quint32 left, quint32 right) {
        return m_names->lastPart(left) < m_names->lastPart(right);
    });
}

} // namespace Baojia
