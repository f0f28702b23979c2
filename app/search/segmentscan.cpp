// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentscan.h"

#include "library/statement.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int leavesAtOnce = 64;

} // namespace

Result<void> SegmentScan::fetchLeaves()
{
    Statement row(*m_connection,
                  u"SELECT id, leaf FROM posting WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"_s);
    row.bind(m_last).bind(lastLeafId(m_slot)).bind(leavesAtOnce);
    auto found = row.step();
    for (; found && *found; found = row.step())
        m_leaves.emplace_back(row.integer(0), row.blob(1));
    if (!found)
        return found.error();
    if (!m_leaves.isEmpty())
        m_last = m_leaves.last().first;
    std::reverse(m_leaves.begin(), m_leaves.end());
    return {};
}

/// False when there is no leaf any more.
Result<bool> SegmentScan::openLeaf()
{
    if (m_leaves.isEmpty()) {
        if (auto fetched = fetchLeaves(); !fetched)
            return fetched.error();
    }
    if (m_leaves.isEmpty())
        return false;
    auto [id, leaf] = m_leaves.takeLast();
    m_leaf = std::move(leaf);
    m_entries = Leb128Reader(m_leaf.cbegin(), m_leaf.cend());
    m_gramOfEntry = gramOfLeaf(id);
    return true;
}

/// Adds the documents of the next entry; answers whether its list goes on in the next leaf.
Result<bool> SegmentScan::readEntry()
{
    m_gramOfEntry += m_entries.next();
    const quint64 length = m_entries.next();
    const char *const begin = m_entries.position();
    m_entries.skip(length >> 1);
    Leb128Reader numbers(begin, m_entries.position());
    quint64 document = 0;
    bool inOrder = true;
    while (!numbers.atEnd()) {
        document += numbers.next();
        inOrder = inOrder && document < mostDocumentsOfSegment
            && (m_documents.empty() || document > m_documents.back());
        m_documents.push_back(static_cast<quint16>(document));
    }
    if (m_entries.isDamaged() || numbers.isDamaged() || !inOrder)
        return Error{ErrorKind::LibraryDamaged, m_connection->file(), u"posting list"_s};
    return (length & 1) != 0;
}

Result<bool> SegmentScan::next()
{
    m_documents.clear();
    bool goesOn = false;
    do {
        if (m_entries.atEnd()) {
            const auto opened = openLeaf();
            if (!opened || !*opened)
                return opened;
        }
        const auto more = readEntry();
        if (!more)
            return more;
        goesOn = *more;
    } while (goesOn);
    m_gram = m_gramOfEntry;
    return true;
}

} // namespace Baojia
