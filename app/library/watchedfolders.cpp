// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/watchedfolders.h"

#include "library/rows.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

Result<QList<WatchedFolder>> WatchedFolders::all()
{
    Statement rows(
        m_connection,
        u"SELECT id, path, watched, since, article_count, arrived_at FROM watched_folder ORDER BY path"_s);
    return allRows(rows, [](const Statement &row) {
        return WatchedFolder{row.id<WatchedFolderId>(0),
                             row.text(1),
                             row.flag(2),
                             row.moment(3),
                             row.integer(4),
                             row.moment(5)};
    });
}

Result<void> WatchedFolders::add(const QString &path)
{
    Statement insert(m_connection, u"INSERT INTO watched_folder (path) VALUES (?) ON CONFLICT DO NOTHING"_s);
    return insert.bind(path).run();
}

Result<void> WatchedFolders::remove(WatchedFolderId id)
{
    Statement remove(m_connection, u"DELETE FROM watched_folder WHERE id = ?"_s);
    return remove.bind(id).run();
}

Result<void> WatchedFolders::turn(WatchedFolderId id, bool on)
{
    Statement update(m_connection,
                     u"UPDATE watched_folder SET watched = ?, since = NULL WHERE id = ? AND watched <> ?"_s);
    if (auto done = update.bind(on).bind(id).bind(on).run(); !done || update.changedRows() == 0)
        return done;
    Statement forget(m_connection, u"DELETE FROM watched_file WHERE folder = ?"_s);
    return forget.bind(id).run();
}

Result<FileStamps> WatchedFolders::known(WatchedFolderId id)
{
    FileStamps files;
    Statement rows(m_connection, u"SELECT name, size, changed FROM watched_file WHERE folder = ?"_s);
    rows.bind(id);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        files.insert(rows.text(0), {rows.integer(1), rows.integer(2)});
    if (!row)
        return row.error();
    return files;
}

Result<void> WatchedFolders::remember(WatchedFolderId id, const FolderNews &news)
{
    Statement update(
        m_connection,
        u"UPDATE watched_folder SET since = coalesce(since, ?), article_count = article_count + ?,"
        " arrived_at = CASE WHEN ? > 0 THEN ? ELSE arrived_at END WHERE id = ? AND since IS ?"_s);
    update.bind(news.at).bind(news.articles).bind(news.articles).bind(news.at).bind(id).bind(news.since);
    if (auto done = update.run(); !done || update.changedRows() == 0)
        return done;
    return rememberFiles(id, news);
}

Result<void> WatchedFolders::rememberFiles(WatchedFolderId id, const FolderNews &news)
{
    Statement forget(m_connection, u"DELETE FROM watched_file WHERE folder = ? AND name = ?"_s);
    for (const QString &name : news.gone) {
        if (auto done = forget.bind(id).bind(name).run(); !done)
            return done;
    }
    Statement insert(
        m_connection,
        u"INSERT OR REPLACE INTO watched_file (folder, name, size, changed) VALUES (?, ?, ?, ?)"_s);
    for (auto file = news.files.cbegin(); file != news.files.cend(); ++file) {
        if (auto done = insert.bind(id).bind(file.key()).bind(file->size).bind(file->changed).run(); !done)
            return done;
    }
    return {};
}

} // namespace Baojia
