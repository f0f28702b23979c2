// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/pagewords.h"

#include "founder/kind.h"
#include "founder/teaser.h"

namespace Baojia {

using namespace Qt::StringLiterals;

void settleByPages(ArticleDraft &draft, const Article &read, const Article &before, const QStringList &labels)
{
    const QString fromBody = u"title-from-body"_s;
    if (draft.warnings.contains(fromBody) && !read.warnings.contains(fromBody) && !read.header.title.isEmpty()) {
        draft.title = read.header.title;
        draft.warnings.removeAll(fromBody);
    }
    // The name at hand is of the page that the article was put on.
    const QString pageName = read.pageLabel == before.pageLabel ? before.pageName : QString();
    if (draft.section == pageName)
        draft.section.clear();
    draft.pointsTo = {};
    settleTeaser(draft, read.pageLabel, labels);
    if (!pageName.isEmpty())
        settleKind(draft, pageName);
}

bool goesOnInFiles(const QString &name, const QByteArray &bytes)
{
    const QString stem = name.section(u'/', -1).section(u'.', 0, 0);
    return stem.startsWith("content_"_L1) && bytes.contains(QByteArray(stem.toUtf8() + "_2."));
}

} // namespace Baojia
