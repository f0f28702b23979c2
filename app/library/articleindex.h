// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/ids.h"

#include <QtCore/QString>

namespace Baojia {

class Connection;

/// What is indexed of an article. `sortKey` is the row of the index: greater is newer (see LibraryWriter).
struct IndexedText
{
    qint64 sortKey = 0;
    NewspaperId newspaper;
    QString title; ///< kicker, title, deck, byline and section, one a line
    QString body; ///< paragraphs, one a line
};

/// The full-text index as the library sees it: kept in step with the articles inside their transaction. Implemented in
/// search/, which the library must not know.
class ArticleIndex
{
public:
    ArticleIndex() = default;
    virtual ~ArticleIndex() = default;
    ArticleIndex(const ArticleIndex &) = delete;
    ArticleIndex &operator=(const ArticleIndex &) = delete;
    ArticleIndex(ArticleIndex &&) = delete;
    ArticleIndex &operator=(ArticleIndex &&) = delete;

    /// Called inside the transaction that adds the article. May keep what it has to write back until flush().
    virtual Result<void> add(Connection &connection, const IndexedText &text) = 0;
    /// `text` is what was added: an index without its own copy needs the old words to forget them.
    virtual Result<void> remove(Connection &connection, const IndexedText &text) = 0;
    /// Writes what was kept back. Called once, at the end of each transaction that added or removed.
    virtual Result<void> flush(Connection &connection) = 0;
};

}
