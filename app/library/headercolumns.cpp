// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/headercolumns.h"

namespace Baojia {

ArticleHeader readHeader(const Statement &row)
{
    ArticleHeader header;
    header.id = row.id<ArticleId>(0);
    header.page = row.id<PageId>(1);
    header.edition = row.id<EditionId>(2);
    header.order = row.number(3);
    const int kind = row.number(4);
    // A number that is none of ours comes from a damaged library.
    const bool known =
        kind >= static_cast<int>(ArticleKind::Article) && kind <= static_cast<int>(ArticleKind::Teaser);
    header.kind = known ? static_cast<ArticleKind>(kind) : ArticleKind::Article;
    header.kicker = row.text(5);
    header.title = row.text(6);
    header.byline = row.text(7);
    header.section = row.text(8);
    header.read = row.flag(9);
    header.bookmarked = row.flag(10);
    return header;
}

} // namespace Baojia
