-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pages that the edition's list of pages names and of which nothing was saved. They keep the gap in its place until a later
-- import fills it.

ALTER TABLE page ADD COLUMN saved INTEGER NOT NULL DEFAULT 1; -- 0: known by name only

UPDATE page SET saved = 0 WHERE label <> '' AND article_count = 0 AND picture IS NULL AND pdf IS NULL
    AND NOT EXISTS (SELECT 1 FROM page_reference f WHERE f.page = page.id);
