// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/lastresort.h"

#include "sources/filekind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString folderOf(const QString &name)
{
    return name.first(std::max<qsizetype>(name.lastIndexOf(u'/'), 0));
}

} // namespace

void LastResort::addKnown(const QString &file)
{
    QString folder = folderOf(file);
    if (m_folders.contains(folder))
        return;
    m_folders.insert(folder);
    while (!folder.isEmpty()) {
        folder = folderOf(folder);
        m_above.insert(folder);
    }
}

void LastResort::append(const LastResort &other)
{
    m_guesses.insert(m_guesses.end(), other.m_guesses.cbegin(), other.m_guesses.cend());
    m_folders += other.m_folders;
    m_above += other.m_above;
}

bool LastResort::isFurniture(qsizetype place, const QString &file) const
{
    if (!std::binary_search(m_guesses.cbegin(), m_guesses.cend(), static_cast<quint32>(place)))
        return false;
    QString folder = folderOf(file);
    const QString suffix = suffixOf(file);
    if (m_folders.contains(folder) && (suffix == "md"_L1 || suffix == "markdown"_L1))
        return false;
    if (m_folders.contains(folder) || m_above.contains(folder))
        return true;
    while (!folder.isEmpty()) {
        folder = folderOf(folder);
        if (m_folders.contains(folder))
            return true;
    }
    return false;
}

} // namespace Baojia
