// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "search/indexer.h"
#include "search/searcher.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace Baojia {

/// A library in a folder of its own that is gone with it.
class SearchLibrary
{
public:
    SearchLibrary()
    {
        auto library = Library::open(m_folder.filePath(QStringLiteral("library")));
        if (!library)
            qFatal("no library: %s", qPrintable(library.error().detail));
        auto connection = library->connectForWriting();
        if (!connection)
            qFatal("no connection: %s", qPrintable(connection.error().detail));
        m_connection = std::make_unique<Connection>(std::move(*connection));
        if (auto prepared = Indexer::prepare(*m_connection); !prepared)
            qFatal("no index: %s", qPrintable(prepared.error().detail));
    }

    [[nodiscard]] Connection &connection() { return *m_connection; }

    EditionId commit(const QString &newspaper,
                     QDate date,
                     const QList<ArticleDraft> &articles,
                     const QString &page = {})
    {
        EditionDraft draft;
        draft.newspaper = newspaper;
        draft.date = date;
        draft.pages = {PageDraft{page, {}, {}, {}, articles}};
        auto done = LibraryWriter(*m_connection, m_indexer).commit(draft);
        if (!done)
            qFatal("not committed: %s %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
        return done->edition;
    }

    /// Rows of the answer to a statement's first column.
    qint64 number(const QString &sql)
    {
        Statement statement(*m_connection, sql);
        const auto row = statement.step();
        if (!row)
            qFatal("no number: %s", qPrintable(row.error().detail));
        return *row ? statement.integer(0) : -1;
    }

    /// Titles of the hits, in their order; the hint or the kind of the error after an exclamation mark.
    QStringList titles(const QString &query, const SearchScope &scope = {})
    {
        const auto page = Searcher(*m_connection).search({query, scope, 10000, 0});
        if (!page)
            return {QLatin1Char('!') + page.error().detail};
        QStringList found;
        for (const SearchHit &hit : page->hits)
            found << hit.article.title;
        return found;
    }

    static ArticleDraft article(const QString &title, const QStringList &paragraphs = {})
    {
        ArticleDraft draft;
        draft.identity = title;
        draft.title = title;
        draft.paragraphs = paragraphs;
        for (const QString &paragraph : paragraphs)
            draft.html += QStringLiteral("<p>") + paragraph.toHtmlEscaped() + QStringLiteral("</p>");
        draft.importer = QStringLiteral("test");
        return draft;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    Indexer m_indexer;
};

} // namespace Baojia
