-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that a person keeps 已存搜索. The newspaper that one is for stands in its query, as paper:"…", so that it
-- outlives the newspaper's row.

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL, -- 0, 1, 2 … from the top
    name TEXT NOT NULL,
    query TEXT NOT NULL UNIQUE
);
