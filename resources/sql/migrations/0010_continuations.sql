-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that go on on another page (下转第4版, 上接第1版). Their parts are read one by one, each under its own identity, and
-- become one article; here stands what is needed to know the parts again and to put a part that is read anew in its place.
-- In the article's text parts are parted by <!--part-->, its pages are those of its parts.
CREATE TABLE article_part (
    edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    identity TEXT NOT NULL, -- under which the part is read
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL, -- 0, 1, 2 … within the article
    page INTEGER NOT NULL REFERENCES page (id) ON DELETE CASCADE, -- on which the part stands
    onto TEXT NOT NULL, -- label of the page on which it goes on; empty: it does not say
    begun TEXT NOT NULL, -- label of the page on which it began; empty: it does not say
    named TEXT NOT NULL, -- title of the article that it continues, as it names it
    title TEXT NOT NULL, -- its own
    paragraphs INTEGER NOT NULL, -- how many of the article's are its own
    images INTEGER NOT NULL,
    original INTEGER REFERENCES original (id), -- its document, when that is not the article's
    PRIMARY KEY (edition, identity)
) WITHOUT ROWID;
CREATE UNIQUE INDEX article_part_by_article ON article_part (article, ord);
CREATE INDEX article_part_by_page ON article_part (page);
CREATE INDEX article_part_by_original ON article_part (original) WHERE original IS NOT NULL;
