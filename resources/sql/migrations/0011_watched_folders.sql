-- SPDX-License-Identifier: GPL-3.0-or-later
-- Folders from which new files come in by themselves 监视文件夹, and the files in them that are no news: those that lay there
-- when a person turned the watch on, and those that were imported or refused since.

CREATE TABLE watched_folder (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE, -- absolute
    watched INTEGER NOT NULL DEFAULT 0,
    since TEXT, -- when it was first looked into; NULL: not yet, and what lies there then is no news
    article_count INTEGER NOT NULL DEFAULT 0, -- that came in
    arrived_at TEXT -- when the last of them did
);

CREATE TABLE watched_file (
    folder INTEGER NOT NULL REFERENCES watched_folder (id) ON DELETE CASCADE,
    name TEXT NOT NULL, -- relative
    size INTEGER NOT NULL, -- bytes
    changed INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (folder, name)
) WITHOUT ROWID;
