// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/pagewords.h"

#include "founder/kind.h"
#include "founder/teaser.h"
#include "text/fingerprint.h"
#include "text/htmldocument.h"
#include "text/htmltext.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLastParagraphs = 50;

} // namespace

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

bool isOfSeveralFiles(const QString &name, const QString &html, const QStringList &paragraphs)
{
    if (!name.section(u'/', -1).startsWith("content_"_L1))
        return false;
    const auto document = HtmlDocument::parse(html, name);
    if (!document)
        return false;
    const QString text = comparableText(plainText(document->root()));
    return std::any_of(paragraphs.cbegin() + std::max<qsizetype>(0, paragraphs.size() - kLastParagraphs),
                       paragraphs.cend(),
                       [&text](const QString &paragraph) { return !text.contains(comparableText(paragraph)); });
}

} // namespace Baojia
