// SPDX-License-Identifier: GPL-3.0-or-later
#include "facsimile/facsimilepage.h"

#include "text/cjk.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;

QString firstSentence(const QString &paragraph)
{
    const qsizetype stop = paragraph.indexOf(u'。');
    const QString sentence = stop > 0 ? paragraph.first(stop) : paragraph;
    return sentence.size() <= kLongestTitle ? sentence : sentence.first(kLongestTitle - 1) + u'…';
}

/// 第A01版 要闻
QString titleOf(const FacsimilePage &page)
{
    const QString label = u"第%1版"_s.arg(page.label);
    return page.name.isEmpty() ? label : label + u' ' + page.name;
}

/// A page whose articles cannot be told apart.
LaidArticle wholePage(const FacsimilePage &page)
{
    LaidArticle whole;
    whole.title = titleOf(page);
    whole.paragraphs = page.layout.paragraphs;
    whole.zones = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    return whole;
}

ArticleDraft draftOf(const LaidArticle &laid, const FacsimilePage &page, const QStringList &warnings)
{
    ArticleDraft article;
    article.kicker = laid.kicker;
    article.title = collapsed(laid.title);
    article.deck = laid.deck;
    article.byline = laid.byline;
    article.paragraphs = laid.paragraphs;
    article.html = sanitizedFromParagraphs(laid.paragraphs);
    article.zones = laid.zones;
    article.importer = u"pdfbundle"_s;
    article.warnings = warnings;
    if (page.layout.privateLeftOut)
        article.warnings.append(u"private-characters"_s);
    if (article.title.isEmpty()) {
        article.title = firstSentence(laid.paragraphs.first());
        article.warnings.append(u"title-from-body"_s);
    }
    return article;
}

} // namespace

void addPage(FacsimilePage page, const QStringList &warnings, EditionDraft &draft)
{
    PageDraft target{page.label, page.name, {}, ContentHash::of(page.pdf), {}};
    draft.assets.insert(target.pdf, {u"application/pdf"_s, page.pdf});
    if (!page.layout.paragraphs.isEmpty() && page.layout.articles.isEmpty()) {
        ArticleDraft whole = draftOf(wholePage(page), page, warnings);
        whole.identity = page.label + u"/page"_s;
        whole.warnings.append(u"page-as-one-article"_s);
        target.articles.append(whole);
    }
    QHash<QString, int> seen;
    for (const LaidArticle &laid : std::as_const(page.layout.articles)) {
        ArticleDraft article = draftOf(laid, page, warnings);
        article.identity = page.label + u'/' + article.title;
        if (const int count = ++seen[article.identity]; count > 1)
            article.identity += u'#' + QString::number(count);
        article.warnings.append(u"headlines-from-layout"_s);
        target.articles.append(article);
    }
    draft.pages.append(target);
}

} // namespace Baojia
