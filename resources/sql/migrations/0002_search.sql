-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full-text search. Both tables hold what search/ makes of the articles; meta key 'search_index' names the version of the
-- folding they were made with, and the program makes them anew when that is not its own.

-- The texts in the form in which they are compared: half width, lower case, Simplified, a line each. A word that the index
-- alone cannot decide is looked for here, so that a search never folds an article.
CREATE TABLE folded (
    sort_key INTEGER PRIMARY KEY, -- of the article
    title TEXT NOT NULL, -- kicker, title and deck
    byline TEXT NOT NULL,
    section TEXT NOT NULL,
    body TEXT NOT NULL -- last and apart: the headings are found without reading it
);

-- Every character of an article and every two neighbours, as words made of base-36 digits. Rows are sort keys. One column:
-- with detail=none SQLite does not know in which column a word stands. No copy of the text: to forget a row, its old words
-- are made again from `folded`.
CREATE VIRTUAL TABLE gram USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
