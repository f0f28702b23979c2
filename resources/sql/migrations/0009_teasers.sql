-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a teaser 导读 leads. By names and not by rows: what it points to may come later, or never.

CREATE TABLE teaser (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    page TEXT NOT NULL, -- label of the page; empty: not said
    identity TEXT NOT NULL, -- of the article; empty: not known
    title TEXT NOT NULL -- of the article, as the teaser gives it
);

-- Words of a teaser are words of the article it leads to, and a search shows that one: the index has to forget them.
DELETE FROM meta WHERE key = 'search_index' AND EXISTS (SELECT 1 FROM article WHERE kind = 3);
