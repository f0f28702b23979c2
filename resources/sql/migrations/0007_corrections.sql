-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person set right in an article. The article's own row holds what is right; here stands what was read, so that it
-- can be gone back to, and so that reading the article again does not undo the correction.
CREATE TABLE correction (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    field TEXT NOT NULL, -- kicker, title, deck, byline, section, page, date
    was TEXT NOT NULL, -- as it was read last: a text, the label of a page, a date
    PRIMARY KEY (article, field)
) WITHOUT ROWID;

-- Articles whose date was set right, by the edition that they are read in: there they are found when they are read again.
CREATE TABLE moved_article (
    newspaper INTEGER NOT NULL REFERENCES newspaper (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    identity TEXT NOT NULL,
    article INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (newspaper, date, identity)
) WITHOUT ROWID;

CREATE TRIGGER article_redated AFTER UPDATE OF edition ON article WHEN old.edition <> new.edition BEGIN
    UPDATE edition SET article_count = article_count - 1,
        read_count = read_count
            - (SELECT count(*) FROM reading_state WHERE article = new.id AND read_at IS NOT NULL)
        WHERE id = old.edition;
    UPDATE edition SET article_count = article_count + 1,
        read_count = read_count
            + (SELECT count(*) FROM reading_state WHERE article = new.id AND read_at IS NOT NULL)
        WHERE id = new.edition;
END;
