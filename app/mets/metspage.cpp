// SPDX-License-Identifier: GPL-3.0-or-later
#include "mets/metspage.h"

#include "text/cjk.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLeastRest = 30; // characters

QString firstSentence(const QString &paragraph)
{
    static const QRegularExpression stop(u"[。！？]|[.!?](?=\\s|$)"_s);
    const qsizetype end = paragraph.indexOf(stop);
    const QString sentence = end > 0 ? paragraph.first(end) : paragraph;
    return sentence.size() <= kLongestTitle ? sentence : sentence.first(kLongestTitle - 1) + u'…';
}

} // namespace

QString pageTitle(const PageDraft &page)
{
    const QString label = u"第%1版"_s.arg(page.label);
    return page.name.isEmpty() ? label : QString(label + u' ' + page.name);
}

void completeArticle(ArticleDraft &article, const OriginalDocument &original)
{
    article.importer = u"metsalto"_s;
    article.original = original;
    article.title = collapsed(article.title);
    if (article.title.isEmpty() && !article.paragraphs.isEmpty()) {
        article.title = firstSentence(article.paragraphs.first());
        article.warnings.append(u"title-from-body"_s);
    }
    if (article.paragraphs.isEmpty() && !article.title.isEmpty())
        article.paragraphs.append(article.title);
    article.html = sanitizedFromParagraphs(article.paragraphs);
}

void addRest(TextPage &page)
{
    ArticleDraft rest;
    qsizetype length = 0;
    for (const AltoBlock &block : std::as_const(page.text.blocks)) {
        if (block.picture || block.text.isEmpty() || page.used.contains(block.id))
            continue;
        rest.paragraphs.append(block.text);
        length += block.text.size();
        if (!block.polygon.isEmpty())
            rest.zones.append(block.polygon);
    }
    const bool whole = page.draft.articles.isEmpty();
    if (rest.paragraphs.isEmpty() || (!whole && length < kLeastRest))
        return;
    if (whole) {
        rest.title = pageTitle(page.draft);
        rest.warnings.append(u"page-as-one-article"_s);
    } else {
        rest.warnings.append(u"text-of-no-article"_s);
    }
    rest.identity = page.draft.label + (whole ? u"/page"_s : u"/rest"_s);
    completeArticle(rest, page.original);
    page.draft.articles.append(rest);
}

} // namespace Baojia
