// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/frontpagehtml.h"

#include "reading/articlehtml.h"
#include "reading/contenturl.h"
#include "reading/htmltemplate.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// What an editor would weigh: what stands first counts most, then length, then a picture. Advertisements never lead.
double weight(const FrontItem &item, qsizetype place)
{
    double weight = std::log2(1.0 + static_cast<double>(item.length)) - 0.9 * static_cast<double>(place);
    if (!item.picture.isNull())
        weight += 1.0;
    switch (item.header.kind) {
    case ArticleKind::Article:
        break;
    case ArticleKind::Picture:
        weight -= 1.0;
        break;
    case ArticleKind::Advertisement:
    case ArticleKind::Teaser:
        weight -= 100.0;
        break;
    }
    return weight;
}

qsizetype openingLength(FrontSize size)
{
    switch (size) {
    case FrontSize::Lead:
        return 180;
    case FrontSize::Second:
        return 90;
    case FrontSize::Brief:
        return 40;
    case FrontSize::Line:
        break;
    }
    return 0;
}

QString sizeClass(FrontSize size)
{
    switch (size) {
    case FrontSize::Lead:
        return u"lead"_s;
    case FrontSize::Second:
        return u"second"_s;
    case FrontSize::Brief:
        return u"brief"_s;
    case FrontSize::Line:
        break;
    }
    return u"line"_s;
}

QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    // Never between the halves of a character outside the basic plane.
    const qsizetype end = length > 0 && text[length - 1].isHighSurrogate() ? length - 1 : length;
    return end > 0 ? text.first(end) + u'…' : QString();
}

QString kindMark(ArticleKind kind, const ReadingWords &words)
{
    switch (kind) {
    case ArticleKind::Article:
        break;
    case ArticleKind::Picture:
        return words.picture;
    case ArticleKind::Advertisement:
        return words.advertisement;
    case ArticleKind::Teaser:
        return words.teaser;
    }
    return {};
}

/// 2026年1月28日 星期三
QString dateLine(QDate date, const ReadingWords &words)
{
    return date.isValid() ? date.toString(words.longDate) + u' ' + words.weekdays.value(date.dayOfWeek() - 1) : QString();
}

QString itemMarkup(const FrontItem &item, FrontSize size, PageId page, const ReadingWords &words)
{
    const bool withPicture = !item.picture.isNull() && (size == FrontSize::Lead || size == FrontSize::Second);
    const QString address = ContentUrl::ofArticle(item.header.id).toUrl().toString(QUrl::FullyEncoded);
    QString picture;
    if (withPicture) {
        const QUrl source = ContentUrl::ofAssetOnFront(page, item.header.id, item.picture).toUrl();
        picture = u"<img src=\"%1\" alt=\"\">"_s.arg(source.toString(QUrl::FullyEncoded));
    }
    const QString mark = kindMark(item.header.kind, words);
    const bool saysItself = !mark.isEmpty() && item.header.title.contains(mark);
    // The place of %1 is filled by ours only, so that a % of the newspaper is never taken for one.
    const QString open = u"<a class=\"item %1%2\" href=\"%3\">\n"_s.arg(
        sizeClass(size), item.header.read ? u" read"_s : QString(), address);
    return open + textElement(u"span", u"kicker", item.header.kicker)
        + textElement(u"span", u"headline", item.header.title)
        + textElement(u"span", u"kind", saysItself ? QString() : mark)
        + textElement(u"span", u"byline", size == FrontSize::Line ? QString() : item.header.byline) + picture
        + textElement(u"span", u"opening", cut(item.opening, openingLength(size))) + u"</a>\n"_s;
}

}

QList<FrontSize> frontSizes(const QList<FrontItem> &items)
{
    QList<qsizetype> byWeight(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        byWeight[i] = i;
    std::stable_sort(byWeight.begin(), byWeight.end(), [&items](qsizetype a, qsizetype b) {
        return weight(items[a], a) > weight(items[b], b);
    });
    const qsizetype seconds = std::clamp<qsizetype>(items.size() / 4, 2, 4);
    const qsizetype briefs = 10;
    QList<FrontSize> sizes(items.size(), FrontSize::Line);
    for (qsizetype rank = 0; rank < byWeight.size(); ++rank) {
        FrontSize &size = sizes[byWeight[rank]];
        if (rank == 0)
            size = FrontSize::Lead;
        else if (rank <= seconds)
            size = FrontSize::Second;
        else if (rank <= seconds + briefs)
            size = FrontSize::Brief;
    }
    return sizes;
}

QByteArray frontPageHtml(const Edition &edition, const Page &page, const QList<FrontItem> &items,
                         const ReadingStyle &style, const ReadingWords &words)
{
    const QList<FrontSize> sizes = frontSizes(items);
    QString groups;
    for (const FrontSize size : {FrontSize::Lead, FrontSize::Second, FrontSize::Brief, FrontSize::Line}) {
        QString group;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (sizes[i] == size)
                group += itemMarkup(items[i], size, page.id, words);
        }
        if (!group.isEmpty())
            groups += u"<section class=\"group %1s\">\n"_s.arg(sizeClass(size)) + group + u"</section>\n"_s;
    }
    if (items.isEmpty())
        groups = textElement(u"p", u"empty", page.saved ? words.noArticles : words.pageNotSaved);
    return HtmlTemplate(u"front"_s)
        .text(u"language"_s, words.language)
        .text(u"classes"_s, styleClasses(style))
        .text(u"style"_s, styleVariables(style))
        .text(u"newspaper"_s, edition.newspaperName)
        .text(u"date"_s, dateLine(edition.date, words))
        .text(u"page"_s, pageCaption(page.label, page.name, words))
        .markup(u"css"_s, resourceText(u"css/front.css"_s))
        .markup(u"own"_s, ownStyleSheet(style))
        .markup(u"items"_s, groups)
        .filled()
        .toUtf8();
}

}
