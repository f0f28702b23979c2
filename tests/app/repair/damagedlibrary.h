// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/libraryfile.h"
#include "library/librarywriter.h"
#include "library/statement.h"
#include "search/indexer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include "tests/app/library/drafts.h"

namespace Baojia {

inline constexpr int kSoundEditions = 8;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// An edition whose articles are all different, some of them longer than a page of the database.
inline EditionDraft variedEdition(int day)
{
    EditionDraft draft = sampleEdition(QDate(2026, 1, 1).addDays(day));
    for (PageDraft &page : draft.pages) {
        for (ArticleDraft &article : page.articles) {
            const QString mark = QStringLiteral("%1号%2").arg(day).arg(article.identity);
            article.title = QStringLiteral("标题") + mark;
            article.paragraphs.clear();
            article.html.clear();
            for (int i = 0; i < (article.identity == QStringLiteral("b") ? 200 : 4); ++i) {
                article.paragraphs << QStringLiteral("江水流过第%1座桥，%2记。").arg(i).arg(mark);
                article.html += QStringLiteral("<p>") + article.paragraphs.last() + QStringLiteral("</p>");
            }
            article.original.bytes = article.html.toUtf8();
        }
    }
    return draft;
}

/// Makes a library in `folder` with an index, bookmarks, corrections, read marks and a saved search; all of it is in the file.
inline Result<void> makeSoundLibrary(const QString &folder)
{
    auto library = Library::open(folder);
    if (!library)
        return library.error();
    auto connection = library->connectForWriting();
    if (!connection)
        return connection.error();
    if (auto prepared = Indexer::prepare(*connection); !prepared)
        return prepared;
    for (int day = 0; day < kSoundEditions; ++day) {
        Indexer index;
        if (auto done = LibraryWriter(*connection, index).commit(variedEdition(day)); !done)
            return done.error();
    }
    Indexer index;
    LibraryWriter writer(*connection, index);
    ArticleFields wanted;
    wanted.title = QStringLiteral("改过的标题");
    wanted.date = QDate(2026, 1, 1);
    wanted.pageLabel = QStringLiteral("A01");
    wanted.byline = QStringLiteral("本报记者 李四");
    wanted.kicker = QStringLiteral("引题");
    if (auto done = writer.correct(ArticleId(2), wanted); !done)
        return done.error();
    for (const int id : {1, 5, 20}) {
        if (auto done = writer.addBookmark(ArticleId(id)); !done)
            return done.error();
        if (auto done = writer.setRead(ArticleId(id), true); !done)
            return done.error();
    }
    if (auto done = writer.saveScrollPosition(ArticleId(7), 0.5); !done)
        return done;
    if (auto done = writer.addSavedSearch(QStringLiteral("江"), QStringLiteral("江水"), 0); !done)
        return done.error();
    return connection->execute(QStringLiteral("PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL"));
}

/// Every row of `sql`, its columns as texts.
inline QStringList rowsOf(Connection &connection, const QString &sql, int columns)
{
    QStringList rows;
    Statement statement(connection, sql);
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        QStringList values;
        for (int i = 0; i < columns; ++i)
            values << statement.text(i);
        rows << values.join(u'|');
    }
    return row ? rows : rows + QStringList{QStringLiteral("error: ") + row.error().detail};
}

/// What a person reads of the articles, and where they stand.
inline QStringList textsOf(Connection &connection)
{
    return rowsOf(connection,
                  QStringLiteral("SELECT a.id, n.name, e.date, p.label, a.kicker, a.title, a.deck, a.byline, a.section, "
                                 "a.published, b.html, b.text, a.copyright FROM article a JOIN body b ON b.article = a.id "
                                 "JOIN page p ON p.id = a.page JOIN edition e ON e.id = a.edition JOIN newspaper n "
                                 "ON n.id = e.newspaper ORDER BY a.id"),
                  13);
}

/// What has no hash and stands in no index: names of pages, zones, names of searches, reading positions.
inline QStringList namesOf(Connection &connection)
{
    return rowsOf(connection, QStringLiteral("SELECT id, name, ord FROM page ORDER BY id"), 3)
        + rowsOf(connection, QStringLiteral("SELECT page, article, polygon FROM zone ORDER BY page, article"), 3)
        + rowsOf(connection, QStringLiteral("SELECT id, name, query FROM saved_search ORDER BY id"), 3)
        + rowsOf(connection, QStringLiteral("SELECT id, sort_name FROM newspaper ORDER BY id"), 2)
        + rowsOf(connection, QStringLiteral("SELECT article, read_at, scroll FROM reading_state ORDER BY article"), 3)
        + rowsOf(connection, QStringLiteral("SELECT id, article, date, identity, added FROM bookmark ORDER BY id"), 5);
}

} // namespace Baojia
