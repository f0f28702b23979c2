// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycursor.h"

#include "search/querymarks.h"

namespace Baojia {

namespace {

/// Goes from piece to piece, as the parser does.
class PieceWalk
{
public:
    PieceWalk(QStringView query, qsizetype cursor)
        : m_query(query)
        , m_cursor(cursor)
    { }

    std::optional<QueryPiece> find()
    {
        while (m_at < m_cursor) {
            const QChar c = m_query.at(m_at);
            if (isQueryGap(c) || isMinus(c)) {
                ++m_at;
            } else if (isOpening(c)) {
                ++m_at;
                ++m_depth;
            } else if (isClosing(c) && m_depth > 0) {
                ++m_at;
                --m_depth;
            } else {
                const auto field = takeFieldName();
                if (m_at > m_cursor)
                    return std::nullopt;
                skipGaps(field.has_value());
                // A group of a field's values.
                if (field && !atEnd() && isOpening(m_query.at(m_at)))
                    continue;
                if (auto piece = takePiece(field))
                    return piece;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_query.size(); }

    void skipGaps(bool wanted)
    {
        // As far as the cursor: the next word is not the value that is being typed.
        while (wanted && m_at < m_cursor && isQueryGap(m_query.at(m_at)))
            ++m_at;
    }

    std::optional<NamedField> takeFieldName()
    {
        const qsizetype end = qMin(m_at + longestFieldName + 2, m_query.size());
        for (qsizetype i = m_at; i < end && !isQueryGap(m_query.at(i)); ++i) {
            if (!isColon(m_query.at(i)))
                continue;
            const auto field = queryFieldNamed(m_query.sliced(m_at, i - m_at).toString());
            if (field)
                m_at = i + 1;
            return field;
        }
        return std::nullopt;
    }

    /// The piece that begins here, when the cursor is at its end; otherwise goes on behind it.
    std::optional<QueryPiece> takePiece(const std::optional<NamedField> &field)
    {
        const qsizetype start = m_at;
        const bool quoted = !atEnd() && (isStraightQuote(m_query.at(m_at)) || isCurlyQuote(m_query.at(m_at)));
        const bool closed = quoted ? takePhrase() : takeWord();
        if (m_cursor != m_at || closed || (quoted && !field))
            return std::nullopt;
        const qsizetype from = start + (quoted ? 1 : 0);
        return QueryPiece{start, m_query.sliced(from, m_at - from).toString(), field};
    }

    /// Whether it is closed.
    bool takePhrase()
    {
        const auto closes = isStraightQuote(m_query.at(m_at)) ? isStraightQuote : isCurlyQuote;
        for (++m_at; !atEnd(); ++m_at) {
            if (closes(m_query.at(m_at))) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool takeWord()
    {
        int open = 0;
        for (; !atEnd() && !isQueryGap(m_query.at(m_at)); ++m_at) {
            const QChar c = m_query.at(m_at);
            if (isOpening(c))
                ++open;
            else if (isClosing(c) && open > 0)
                --open;
            else if (isClosing(c) && m_depth > 0)
                break;
        }
        return false;
    }

    QStringView m_query;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<QueryPiece> pieceAt(QStringView query, qsizetype cursor)
{
    return PieceWalk(query, qMin(cursor, query.size())).find();
}

} // namespace Baojia
