// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/headercolumns.h"

#include <QtCore/QStringBuilder>
#include <QtCore/QStringList>

namespace Baojia {

using namespace Qt::StringLiterals;

QString indexedColumns()
{
    QStringList columns;
    for (const QStringView column : {u"a.kicker", u"a.title", u"a.deck", u"a.byline", u"a.section", u"b.text"})
        columns << u"iif("_s % kHasWords % u", " % column % u", '')";
    return columns.join(u", ");
}

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
