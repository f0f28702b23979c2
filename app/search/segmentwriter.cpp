// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentwriter.h"

#include "search/leb128.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// What fits beside the row's id on a page of 4096 bytes
// (https://www.sqlite.org/fileformat2.html#b_tree_pages), so that no leaf needs an overflow page.
constexpr qsizetype bytesOfLeaf = 4056;
// The gram and the length in front of a list, at the most.
constexpr qsizetype bytesOfHead = 10;

} // namespace

SegmentWriter::SegmentWriter(Connection &connection, int slot)
    : m_slot(slot)
    , m_insert(connection, u"INSERT INTO posting (id, leaf) VALUES (?, ?)"_s)
{
    m_leaf.reserve(bytesOfLeaf);
}

void SegmentWriter::begin(Gram gram, int part)
{
    m_id = leafId(m_slot, gram, part);
    m_last = gram;
}

void SegmentWriter::append(Gram gram, const QByteArray &list, bool goesOn)
{
    appendLeb128(m_leaf, gram - m_last);
    appendLeb128(m_leaf, static_cast<quint64>(list.size()) << 1 | (goesOn ? 1 : 0));
    m_leaf += list;
    m_last = gram;
}

qsizetype SegmentWriter::room() const
{
    return bytesOfLeaf - bytesOfHead - m_leaf.size();
}

Result<void> SegmentWriter::add(Gram gram, const std::vector<quint16> &documents)
{
    m_list.resize(0);
    quint64 before = 0;
    for (const quint16 document : documents) {
        appendLeb128(m_list, document - before);
        before = document;
    }
    if (m_list.size() > room())
        return addInParts(gram, documents);
    if (m_leaf.isEmpty())
        begin(gram, 0);
    append(gram, m_list, false);
    return {};
}

/// Fills the leaf at hand, and goes on in those that follow.
Result<void> SegmentWriter::addInParts(Gram gram, const std::vector<quint16> &documents)
{
    constexpr qsizetype longestNumber = 3;
    constexpr qsizetype leastPart = 32; // less is not worth another look-up
    if (room() < leastPart) {
        if (auto written = write(); !written)
            return written;
    }
    if (m_leaf.isEmpty())
        begin(gram, 0);
    m_list.resize(0);
    quint64 before = 0;
    int part = 0;
    for (const quint16 document : documents) {
        if (m_list.size() + longestNumber > room()) {
            append(gram, m_list, true);
            if (auto written = write(); !written)
                return written;
            begin(gram, ++part);
            m_list.resize(0);
            before = 0;
        }
        appendLeb128(m_list, document - before);
        before = document;
    }
    append(gram, m_list, false);
    return {};
}

Result<void> SegmentWriter::write()
{
    if (m_leaf.isEmpty())
        return {};
    auto written = m_insert.bind(m_id).bind(m_leaf).run();
    m_leaf.resize(0);
    ++m_leaves;
    return written;
}

Result<int> SegmentWriter::finish()
{
    if (auto written = write(); !written)
        return written.error();
    return m_leaves;
}

} // namespace Baojia
