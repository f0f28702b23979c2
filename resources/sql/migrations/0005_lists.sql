-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lists show of newspapers, years and months, kept by triggers as the counts of pages and editions are: a list must not
-- visit the editions of a century. A row for each month of a newspaper serves all three; the newest date is not kept, because
-- the index on newspaper and date ends with it.

CREATE TABLE edition_month (
    newspaper INTEGER NOT NULL REFERENCES newspaper (id) ON DELETE CASCADE,
    month TEXT NOT NULL, -- 2026-01
    edition_count INTEGER NOT NULL,
    article_count INTEGER NOT NULL,
    read_count INTEGER NOT NULL,
    PRIMARY KEY (newspaper, month)
) WITHOUT ROWID;

INSERT INTO edition_month (newspaper, month, edition_count, article_count, read_count)
    SELECT newspaper, substr(date, 1, 7), count(*), sum(article_count), sum(read_count) FROM edition
    GROUP BY newspaper, substr(date, 1, 7);

CREATE TRIGGER edition_added AFTER INSERT ON edition BEGIN
    INSERT INTO edition_month (newspaper, month, edition_count, article_count, read_count)
        VALUES (new.newspaper, substr(new.date, 1, 7), 1, new.article_count, new.read_count)
        ON CONFLICT (newspaper, month) DO UPDATE SET edition_count = edition_count + 1,
            article_count = article_count + excluded.article_count, read_count = read_count + excluded.read_count;
END;

CREATE TRIGGER edition_recounted AFTER UPDATE OF article_count, read_count ON edition BEGIN
    UPDATE edition_month SET article_count = article_count + new.article_count - old.article_count,
        read_count = read_count + new.read_count - old.read_count
        WHERE newspaper = new.newspaper AND month = substr(new.date, 1, 7);
END;

CREATE TRIGGER edition_removed AFTER DELETE ON edition BEGIN
    UPDATE edition_month SET edition_count = edition_count - 1, article_count = article_count - old.article_count,
        read_count = read_count - old.read_count
        WHERE newspaper = old.newspaper AND month = substr(old.date, 1, 7);
    DELETE FROM edition_month WHERE newspaper = old.newspaper AND month = substr(old.date, 1, 7) AND edition_count = 0;
END;
