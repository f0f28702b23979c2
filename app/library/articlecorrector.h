// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/change.h"
#include "library/corrections.h"

namespace Baojia {

/// Sets an article right. Opens no transaction.
class ArticleCorrector
{
public:
    /// Both must outlive it.
    ArticleCorrector(Connection &connection, ArticleIndex &index)
        : m_connection(connection)
        , m_index(index)
    { }

    /// Makes the fields what is wanted; those that are as they were read again are no corrections any more. A page or an
    /// edition that is not there yet is made. NoSuchArticle; BadArgument: no title, or no date of an edition; AlreadyExists:
    /// the edition of that day holds another article that is read under the same name.
    [[nodiscard]] Result<LibraryChange> correct(ArticleId id, const ArticleFields &wanted);

private:
    /// What a correction needs to know of the article besides its fields.
    struct Row
    {
        ArticleId id;
        EditionId edition;
        NewspaperId newspaper;
        PageId page;
        qint64 sortKey = 0;
        QString identity;
    };

    Result<Row> rowOf(ArticleId id);
    Result<void> writeFields(ArticleId id, const ArticleFields &wanted);
    Result<void> note(ArticleId id, const QString &field, const QString &was, const QString &now);
    Result<void> noteAll(ArticleId id, const ArticleFields &read, const ArticleFields &now);
    Result<void> place(const Row &row, const ArticleCorrection &correction, const ArticleFields &wanted);
    Result<PageId> pageOf(EditionId edition, const QString &label);
    Result<void> arrangePages(EditionId edition);
    Result<void> moveTo(const Row &row, EditionId edition, PageId page, qint64 sortKey);
    Result<void> tidy(const Row &left, PageId page);
    Result<void> rememberWhereRead(const Row &row, QDate read, QDate now);
    Result<void> reindex(const Article &before, const Row &row);

    Connection &m_connection;
    ArticleIndex &m_index;
    LibraryChange m_change;
};

} // namespace Baojia
