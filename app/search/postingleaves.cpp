// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postingleaves.h"

namespace Baojia {

using namespace Qt::StringLiterals;

PostingLeaves::PostingLeaves(Connection &connection)
    : m_connection(connection)
    , m_at(connection, u"SELECT leaf FROM posting WHERE id = ?"_s)
    , m_before(connection,
               u"SELECT id, leaf FROM posting WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"_s)
{ }

void PostingLeaves::setDamaged()
{
    if (!m_error)
        m_error = Error{ErrorKind::LibraryDamaged, m_connection.file(), u"posting list"_s};
}

bool PostingLeaves::step(Statement &statement)
{
    if (m_error) {
        statement.reset();
        return false;
    }
    const auto row = statement.step();
    if (!row)
        m_error = row.error();
    return row && *row;
}

PostingPart PostingLeaves::find(qint64 id, QByteArray leaf, Gram gram)
{
    PostingPart part;
    part.leaf = std::move(leaf);
    Leb128Reader entries(part.leaf.cbegin(), part.leaf.cend());
    for (Gram at = gramOfLeaf(id); !entries.atEnd();) {
        at += entries.next();
        const quint64 length = entries.next();
        const char *const begin = entries.position();
        entries.skip(length >> 1);
        if (entries.isDamaged()) {
            setDamaged();
            break;
        }
        if (at == gram) {
            part.documents = Leb128Reader(begin, entries.position());
            part.goesOn = (length & 1) != 0;
            break;
        }
        if (at > gram)
            break;
    }
    return part;
}

PostingPart PostingLeaves::firstPart(int slot, Gram gram)
{
    if (!step(m_before.bind(leafId(slot, 0)).bind(leafId(slot, gram))))
        return {};
    PostingPart part = find(m_before.integer(0), m_before.blob(1), gram);
    m_before.reset();
    return part;
}

PostingPart PostingLeaves::nextPart(int slot, Gram gram, int part)
{
    const qint64 id = leafId(slot, gram, part);
    if (!step(m_at.bind(id))) {
        setDamaged();
        return {};
    }
    PostingPart found = find(id, m_at.blob(0), gram);
    m_at.reset();
    return found;
}

} // namespace Baojia
