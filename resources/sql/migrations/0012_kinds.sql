-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searching by kind: the few that are no articles are found without looking at all.

CREATE INDEX article_of_kind ON article (kind, edition) WHERE kind <> 0;

-- Teasers 导读 of which nothing that they lead to is in the library: the full-text index has their words. It has those of no other
-- teaser, because a search is to show the article and not both.
CREATE TABLE lone_teaser (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
);

-- What is known without comparing headlines; the next import into an edition looks again.
INSERT INTO lone_teaser (article)
SELECT a.id FROM article a LEFT JOIN teaser t ON t.article = a.id WHERE a.kind = 3
    AND NOT EXISTS (SELECT 1 FROM page p WHERE p.edition = a.edition AND p.label = t.page AND t.page <> '' AND p.saved)
    AND NOT EXISTS (SELECT 1 FROM article b WHERE b.edition = a.edition AND b.id <> a.id
        AND (b.identity = t.identity OR (b.kind <> 3 AND b.title = t.title)));

DELETE FROM meta WHERE key = 'search_index' AND EXISTS (SELECT 1 FROM lone_teaser);
