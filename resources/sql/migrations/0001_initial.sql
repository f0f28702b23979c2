-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library as it began. A migration that has been released is never edited: what comes later is another file.
--
-- Dates are ISO 8601 text, moments ISO 8601 text with milliseconds and their offset from UTC, hashes 32 bytes of
-- SHA-256. Ids never change while a row lives. The counts in page and edition are kept by the triggers below, so that
-- no list has to visit articles to show them.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE newspaper (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    sort_name TEXT NOT NULL
);

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    newspaper INTEGER NOT NULL REFERENCES newspaper (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    page_count INTEGER NOT NULL DEFAULT 0, -- pages with a label
    article_count INTEGER NOT NULL DEFAULT 0,
    read_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (newspaper, date)
);

-- Pictures and PDFs under the hash of their bytes.
CREATE TABLE asset (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL, -- 0, 1, 2 … within the edition
    label TEXT NOT NULL, -- as printed; empty for a source without pages
    name TEXT NOT NULL,
    picture BLOB REFERENCES asset (hash),
    pdf BLOB REFERENCES asset (hash),
    article_count INTEGER NOT NULL DEFAULT 0,
    read_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (edition, label)
);
CREATE INDEX page_by_order ON page (edition, ord);
CREATE INDEX page_by_picture ON page (picture) WHERE picture IS NOT NULL;
CREATE INDEX page_by_pdf ON page (pdf) WHERE pdf IS NOT NULL;

-- Documents as they were imported. One file may hold many articles.
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL, -- of the bytes before compression
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    size INTEGER NOT NULL, -- before compression
    bytes BLOB NOT NULL, -- a zlib stream
    UNIQUE (hash, name, media_type, charset)
);

-- What lists and searches need of an article; its text is apart, in body.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    page INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL, -- 0, 1, 2 … within the page
    sort_key INTEGER NOT NULL UNIQUE, -- row of the full-text index; greater is newer
    identity TEXT NOT NULL, -- what makes it the same article when it is imported again
    kind INTEGER NOT NULL, -- 0 article, 1 picture, 2 advertisement, 3 teaser
    kicker TEXT NOT NULL,
    title TEXT NOT NULL,
    deck TEXT NOT NULL,
    byline TEXT NOT NULL,
    section TEXT NOT NULL,
    published TEXT,
    source_url TEXT NOT NULL,
    original_source TEXT NOT NULL,
    copyright TEXT NOT NULL,
    importer TEXT NOT NULL,
    warnings TEXT NOT NULL, -- a JSON array of codes
    original INTEGER REFERENCES original (id),
    content_hash BLOB NOT NULL, -- of everything that makes the article but its place
    UNIQUE (edition, identity)
);
CREATE INDEX article_by_order ON article (page, ord);
CREATE INDEX article_by_original ON article (original) WHERE original IS NOT NULL;

CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    html TEXT NOT NULL,
    text TEXT NOT NULL -- paragraphs, one a line
);

CREATE TABLE article_image (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    asset BLOB REFERENCES asset (hash), -- NULL: the picture was not saved with the page
    source TEXT NOT NULL,
    caption TEXT NOT NULL,
    PRIMARY KEY (article, ord)
) WITHOUT ROWID;
CREATE INDEX article_image_by_asset ON article_image (asset) WHERE asset IS NOT NULL;

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- 0 tag, 1 category
    ord INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, kind, ord)
) WITHOUT ROWID;
CREATE INDEX article_tag_by_name ON article_tag (name, kind, article);

CREATE TABLE zone (
    page INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    polygon TEXT NOT NULL, -- "x,y x,y x,y": fractions of the page picture
    PRIMARY KEY (page, article, ord)
) WITHOUT ROWID;
CREATE INDEX zone_by_article ON zone (article);

-- A bookmark knows its article by more than its row, so that it outlives the row and finds it when it comes again.
CREATE TABLE bookmark (
    id INTEGER PRIMARY KEY,
    article INTEGER UNIQUE REFERENCES article (id) ON DELETE SET NULL,
    newspaper TEXT NOT NULL,
    date TEXT NOT NULL,
    identity TEXT NOT NULL,
    added TEXT NOT NULL, -- in UTC, so that text order is time order
    UNIQUE (newspaper, date, identity)
);
CREATE INDEX bookmark_by_time ON bookmark (added);

CREATE TABLE reading_state (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    read_at TEXT, -- NULL: opened, but not read
    scroll REAL NOT NULL DEFAULT 0 -- 0 top, 1 end
);

CREATE TRIGGER page_added AFTER INSERT ON page WHEN new.label <> '' BEGIN
    UPDATE edition SET page_count = page_count + 1 WHERE id = new.edition;
END;

CREATE TRIGGER page_removed AFTER DELETE ON page WHEN old.label <> '' BEGIN
    UPDATE edition SET page_count = page_count - 1 WHERE id = old.edition;
END;

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    UPDATE page SET article_count = article_count + 1 WHERE id = new.page;
    UPDATE edition SET article_count = article_count + 1 WHERE id = new.edition;
END;

CREATE TRIGGER article_moved AFTER UPDATE OF page ON article WHEN old.page <> new.page BEGIN
    UPDATE page SET article_count = article_count - 1,
        read_count = read_count
            - (SELECT count(*) FROM reading_state WHERE article = new.id AND read_at IS NOT NULL)
        WHERE id = old.page;
    UPDATE page SET article_count = article_count + 1,
        read_count = read_count
            + (SELECT count(*) FROM reading_state WHERE article = new.id AND read_at IS NOT NULL)
        WHERE id = new.page;
END;

-- Before the row goes: the triggers of reading_state still need it to find the page.
CREATE TRIGGER article_removing BEFORE DELETE ON article BEGIN
    DELETE FROM reading_state WHERE article = old.id;
    UPDATE page SET article_count = article_count - 1 WHERE id = old.page;
    UPDATE edition SET article_count = article_count - 1 WHERE id = old.edition;
END;

CREATE TRIGGER read_added AFTER INSERT ON reading_state WHEN new.read_at IS NOT NULL BEGIN
    UPDATE page SET read_count = read_count + 1 WHERE id = (SELECT page FROM article WHERE id = new.article);
    UPDATE edition SET read_count = read_count + 1 WHERE id = (SELECT edition FROM article WHERE id = new.article);
END;

CREATE TRIGGER read_changed AFTER UPDATE OF read_at ON reading_state
WHEN (old.read_at IS NULL) <> (new.read_at IS NULL) BEGIN
    UPDATE page SET read_count = read_count + (new.read_at IS NOT NULL) - (old.read_at IS NOT NULL)
        WHERE id = (SELECT page FROM article WHERE id = new.article);
    UPDATE edition SET read_count = read_count + (new.read_at IS NOT NULL) - (old.read_at IS NOT NULL)
        WHERE id = (SELECT edition FROM article WHERE id = new.article);
END;

CREATE TRIGGER read_removed AFTER DELETE ON reading_state WHEN old.read_at IS NOT NULL BEGIN
    UPDATE page SET read_count = read_count - 1 WHERE id = (SELECT page FROM article WHERE id = old.article);
    UPDATE edition SET read_count = read_count - 1 WHERE id = (SELECT edition FROM article WHERE id = old.article);
END;
