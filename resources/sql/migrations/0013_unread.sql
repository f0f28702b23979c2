-- SPDX-License-Identifier: GPL-3.0-or-later
-- Editions in which something is unread, in the order of their days: the list of what is unread walks along it, and passes over
-- nothing that was read, however much that is.

CREATE INDEX edition_unread ON edition (date) WHERE read_count < article_count;
