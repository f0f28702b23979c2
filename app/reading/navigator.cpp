// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/navigator.h"

namespace Baojia {

namespace {

bool isRead(const ArticleHeader &header)
{
    switch (header.kind) {
    case ArticleKind::Article:
    case ArticleKind::Picture:
        return header.read;
    case ArticleKind::Advertisement:
    case ArticleKind::Teaser:
        break;
    }
    return true;
}

}

ReadingStep readOn(ArticleId current, const QList<ArticleHeader> &articles, const Neighbours &around)
{
    bool passed = !current.isValid();
    for (const ArticleHeader &header : articles) {
        if (passed && !isRead(header))
            return {header.id, {}, {}};
        passed = passed || header.id == current;
    }
    if (around.nextPage.isValid())
        return {{}, around.nextPage, {}};
    return {{}, {}, around.nextEdition};
}

ReadingStep nextArticle(const Neighbours &around)
{
    if (around.nextArticle.isValid())
        return {around.nextArticle, {}, {}};
    return {{}, {}, around.nextEdition};
}

ReadingStep previousArticle(const Neighbours &around)
{
    if (around.previousArticle.isValid())
        return {around.previousArticle, {}, {}};
    return {{}, {}, around.previousEdition};
}

}
