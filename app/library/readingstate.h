// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/ids.h"
#include "paper/period.h"

#include <QtCore/QList>

namespace Baojia {

/// What is marked as read at once: all that agrees with every part that is set.
struct ReadScope
{
    EditionId edition;
    NewspaperId newspaper;
    Days days;

    friend bool operator==(const ReadScope &, const ReadScope &) = default;
};

/// Which articles a person has read, and how far.
class ReadingState
{
public:
    explicit ReadingState(Connection &connection)
        : m_connection(connection)
    { }

    /// Whether that changed anything. NoSuchArticle.
    [[nodiscard]] Result<bool> setRead(ArticleId id, bool read);
    /// Marks what is unread there, and answers what that was. BadArgument: nothing is set.
    [[nodiscard]] Result<QList<ArticleId>> markRead(const ReadScope &scope);
    /// `position` from 0 (top) to 1 (end), which it is moved to when it lies outside. NoSuchArticle.
    Result<void> saveScrollPosition(ArticleId id, double position);
    /// 0 for an article never opened.
    [[nodiscard]] Result<double> scrollPosition(ArticleId id);

private:
    Connection &m_connection;
};

} // namespace Baojia
