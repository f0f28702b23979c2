// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/leb128.h"
#include "search/posting.h"

#include <QtCore/QByteArray>

#include <optional>

namespace Baojia {

/// Part of a posting list.
struct PostingPart
{
    QByteArray leaf; ///< keeps the bytes of `documents`
    Leb128Reader documents;
    bool goesOn = false; ///< in the next part

    [[nodiscard]] bool isEmpty() const { return documents.atEnd(); }
};

/// Fetches parts of posting lists. The first error is kept, and what is fetched after it is empty: those who
/// walk along lists need not look at each step.
class PostingLeaves
{
public:
    /// `connection` must outlive it.
    explicit PostingLeaves(Connection &connection);

    /// Empty when no article of the segment has the gram.
    [[nodiscard]] PostingPart firstPart(int slot, Gram gram);
    [[nodiscard]] PostingPart nextPart(int slot, Gram gram, int part);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// A list that cannot be read.
    void setDamaged();

private:
    [[nodiscard]] PostingPart find(qint64 id, QByteArray leaf, Gram gram);
    [[nodiscard]] bool step(Statement &statement);

    Connection &m_connection;
    Statement m_at;
    Statement m_before;
    std::optional<Error> m_error;
};

} // namespace Baojia
