// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articlehtml.h"

#include "reading/contenturl.h"
#include "reading/htmltemplate.h"
#include "rendition/rendition.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString notSaved(const QString &caption, const ReadingWords &words)
{
    const QString text = caption.isEmpty() ? words.pictureNotSaved : words.pictureNotSaved + u" · "_s + caption;
    return textElement(u"span", u"notsaved", text);
}

QString imageElement(const QString &address, const QString &alt)
{
    return u"<img src=\"%1\" alt=\"%2\">"_s.arg(address.toHtmlEscaped(), alt.toHtmlEscaped());
}

QString opening(const QString &image, const QString &address)
{
    return u"<a class=\"enlarge\" href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), image);
}

/// Whether what follows `piece` of sanitised HTML stands within a link; `before`: whether `piece` does.
bool isInLink(QStringView piece, bool before)
{
    const qsizetype begun = piece.lastIndexOf("<a "_L1);
    const qsizetype ended = piece.lastIndexOf("</a>"_L1);
    return begun == ended ? before : begun > ended;
}

/// The value of an attribute as the sanitizer writes it: name="value", escaped.
QString attributeOf(QStringView element, QStringView name)
{
    const QString start = u" %1=\""_s.arg(name);
    const qsizetype at = element.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    const qsizetype to = element.indexOf(u'"', from);
    return to < 0 ? QString() : element.sliced(from, to - from).toString();
}

/// The body with its pictures at addresses the page can show. In sanitised HTML every < opens an element and every > ends
/// one, so that searching for them is exact.
QString bodyMarkup(const Article &article, const ArticleMarkup &how, QSet<ContentHash> &shown)
{
    const QStringView html = article.html;
    QString body;
    body.reserve(html.size() + 256);
    qsizetype at = 0;
    bool inLink = false;
    for (;;) {
        const qsizetype open = html.indexOf("<img"_L1, at);
        const qsizetype close = open < 0 ? -1 : html.indexOf(u'>', open);
        if (close < 0)
            return body + html.sliced(at);
        body += html.sliced(at, open - at);
        inLink = isInLink(html.sliced(at, open - at), inLink);
        const QStringView element = html.sliced(open, close - open);
        const QString source = attributeOf(element, u"src");
        const QString alt = attributeOf(element, u"alt"); // still escaped
        const ContentHash hash = source.startsWith("asset:"_L1) ? ContentHash::fromHex(QStringView(source).sliced(6))
                                                                : ContentHash();
        const QString address = hash.isNull() || !how.pictureAddress ? QString() : how.pictureAddress(hash);
        if (address.isEmpty()) {
            body += u"<span class=\"notsaved\">"_s + how.words.pictureNotSaved.toHtmlEscaped() + u"</span>"_s;
        } else {
            shown.insert(hash);
            const QString image = u"<img src=\"%1\" alt=\"%2\">"_s.arg(address.toHtmlEscaped(), alt);
            body += how.picturesOpen && !inLink ? opening(image, address) : image;
        }
        at = close + 1;
    }
}

/// Pictures that belong to the article but stand nowhere in its body, and a quiet line for each that was not saved.
QString loosePictures(const Article &article, const ArticleMarkup &how, const QSet<ContentHash> &shown, bool saved)
{
    QString figures;
    QSet<ContentHash> done = shown;
    for (const ArticleImage &image : article.images) {
        if (image.asset.isNull() == saved || done.contains(image.asset))
            continue;
        // Where the body already says the caption, saying it twice would read as two pictures.
        const QString caption = article.paragraphs.contains(image.caption) ? QString() : image.caption;
        const QString address = saved && how.pictureAddress ? how.pictureAddress(image.asset) : QString();
        if (address.isEmpty()) {
            figures += u"<figure>"_s + notSaved(caption, how.words) + u"</figure>\n"_s;
            continue;
        }
        done.insert(image.asset);
        const QString picture = imageElement(address, image.caption);
        figures += u"<figure>"_s + (how.picturesOpen ? opening(picture, address) : picture)
            + markupElement(u"figcaption", u"caption", writtenText(caption, how.pinyin)) + u"</figure>\n"_s;
    }
    return figures;
}

QString sourceAddress(const QString &address, const ReadingWords &words)
{
    if (address.isEmpty())
        return {};
    const QString shown = address.toHtmlEscaped();
    const QUrl url(address, QUrl::StrictMode);
    // A saved file:// or a broken address is shown but leads nowhere.
    const bool leadsOut = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    const QString link = leadsOut ? u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), shown)
                                  : shown;
    return u"<p class=\"address\">%1 %2</p>\n"_s.arg(words.original.toHtmlEscaped(), link);
}

/// 又见 第02版, 第05版: the other pages of the edition that carry the article.
QString otherPages(const Article &article, const ArticleMarkup &how)
{
    QStringList pages;
    for (const PageMention &page : article.otherPages) {
        const QString caption = pageCaption(page.label, page.name, how.words).toHtmlEscaped();
        const QString address = how.pageAddress ? how.pageAddress(page.page) : QString();
        pages += address.isEmpty() ? caption : u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), caption);
    }
    if (pages.isEmpty())
        return {};
    return u"<p class=\"otherpages\">%1 %2</p>\n"_s.arg(how.words.otherPages.toHtmlEscaped(), pages.join(u" · "_s));
}

/// 详见 第A04版: where a teaser leads.
QString pointer(const TeaserTarget &target, const ArticleMarkup &how)
{
    const QString caption = pageCaption(target.pageLabel, {}, how.words).toHtmlEscaped();
    QString address;
    if (target.article.isValid() && how.articleAddress)
        address = how.articleAddress(target.article);
    else if (target.page.isValid() && how.pageAddress)
        address = how.pageAddress(target.page);
    if (caption.isEmpty() && address.isEmpty())
        return {};
    const QString said = how.words.pointsTo.toHtmlEscaped() + (caption.isEmpty() ? QString() : u" "_s + caption);
    const QString link = address.isEmpty() ? said : u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), said);
    return u"<p class=\"pointer\">%1</p>\n"_s.arg(link);
}

QString footer(const Article &article, const ArticleMarkup &how)
{
    QStringList parts;
    const QString source = article.originalSource.isEmpty() ? article.newspaper : article.originalSource;
    if (!source.isEmpty())
        parts += how.words.source + u" "_s + source;
    if (source != article.newspaper && !article.newspaper.isEmpty())
        parts += article.newspaper;
    if (article.date.isValid())
        parts += article.date.toString(Qt::ISODate);
    if (const QString page = pageCaption(article.pageLabel, article.pageName, how.words); !page.isEmpty())
        parts += page;
    if (!article.header.section.isEmpty())
        parts += article.header.section;
    return u"<footer class=\"source\">\n"_s + textElement(u"p", u"line", parts.join(u" · "_s))
        + pointer(article.pointsTo, how) + otherPages(article, how) + sourceAddress(article.sourceUrl, how.words) + textElement(u"p", u"copyright", article.copyright)
        + textElement(u"p", u"footnote", how.footnote) + u"</footer>\n"_s;
}

}

QString articleMarkup(const Article &article, const ArticleMarkup &how)
{
    const ArticleHeader &header = article.header;
    QSet<ContentHash> shown;
    const QString body = bodyMarkup(article, how, shown);
    const QString id = how.id.isEmpty() ? QString() : u" id=\"%1\""_s.arg(how.id.toHtmlEscaped());
    const auto written = [&how](const QString &text) { return writtenText(text, how.pinyin); };
    const QString headline = u"<%1 class=\"headline\"%2>%3</%1>\n"_s.arg(how.headlineTag, id, written(header.title));
    return u"<article class=\"article\">\n<header>\n"_s + markupElement(u"p", u"kicker", written(header.kicker)) + headline
        + markupElement(u"p", u"deck", written(article.deck)) + markupElement(u"p", u"byline", written(header.byline))
        + u"</header>\n"_s
        + loosePictures(article, how, shown, true) + u"<div class=\"body\">"_s + body + u"</div>\n"_s
        + loosePictures(article, how, shown, false) + footer(article, how) + u"</article>\n"_s;
}

QByteArray articleHtml(const Article &article, const ReadingStyle &style, const ReadingWords &words, const QString &footnote)
{
    ArticleMarkup how;
    how.words = words;
    how.pinyin = style.text.pinyin;
    how.footnote = footnote;
    how.picturesOpen = true;
    how.pictureAddress = [id = article.header.id](const ContentHash &hash) {
        return ContentUrl::ofAsset(id, hash).toUrl().toString(QUrl::FullyEncoded);
    };
    how.articleAddress = [](ArticleId id) { return ContentUrl::ofArticle(id).toUrl().toString(QUrl::FullyEncoded); };
    how.pageAddress = [](PageId page) { return ContentUrl::ofPageFront(page).toUrl().toString(QUrl::FullyEncoded); };
    return HtmlTemplate(u"article"_s)
        .text(u"language"_s, words.language)
        .text(u"classes"_s, styleClasses(style))
        .text(u"style"_s, styleVariables(style))
        .text(u"title"_s, article.header.title)
        .markup(u"css"_s, resourceText(u"css/reader.css"_s))
        .markup(u"own"_s, ownStyleSheet(style))
        .markup(u"article"_s, articleMarkup(article, how))
        .filled()
        .toUtf8();
}

QString pageCaption(const QString &label, const QString &name, const ReadingWords &words)
{
    if (label.isEmpty())
        return name;
    const QString numbered = QString(words.page).replace(u"%1"_s, label);
    return name.isEmpty() ? numbered : numbered + u" "_s + name;
}

}
