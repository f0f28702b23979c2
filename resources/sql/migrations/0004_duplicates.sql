-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that came more than once.

-- Other names under which readings know an article: found by its text, which was the same in the same edition.
CREATE TABLE article_alias (
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    identity TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (edition, identity)
) WITHOUT ROWID;
CREATE INDEX article_alias_by_article ON article_alias (article);

-- The pages on which an article stands besides its own (article.page). Counts of pages and editions count it once.
CREATE TABLE page_reference (
    page INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL, -- before the page's own article of that number
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (page, ord, article)
) WITHOUT ROWID;
CREATE UNIQUE INDEX page_reference_by_article ON page_reference (article, page);

-- By what the same text is found again, in its edition and in other newspapers: four MinHash values of the text, see
-- text/fingerprint.h. Rows are sort keys, so that each index has its rows in the order of time and those of one day side by
-- side. meta key 'fingerprints' says how far the articles have them. Short texts and what is no article have none.
CREATE TABLE fingerprint (
    sort_key INTEGER PRIMARY KEY REFERENCES article (sort_key) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    third INTEGER NOT NULL,
    fourth INTEGER NOT NULL
);
CREATE INDEX fingerprint_by_first ON fingerprint (first);
CREATE INDEX fingerprint_by_second ON fingerprint (second);
CREATE INDEX fingerprint_by_third ON fingerprint (third);
CREATE INDEX fingerprint_by_fourth ON fingerprint (fourth);
