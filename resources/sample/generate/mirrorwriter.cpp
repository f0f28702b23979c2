// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorwriter.h"

#include "pagepainter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kSmallestPng = 0; // Qt's quality 0 compresses most
const QString kNewspaper = u"报架报"_s;

bool save(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0)
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return false;
}

bool save(const QString &path, const QImage &image)
{
    if (image.save(path, "PNG", kSmallestPng))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return false;
}

QString nodeFile(const SamplePage &page)
{
    return u"node_%1.htm"_s.arg(page.label);
}

/// Unique in the newspaper: date, page, place.
QString articleId(const SampleEdition &edition, const SamplePage &page, qsizetype place)
{
    return edition.date.toString(u"yyMMdd"_s) + page.label + QString::number(place + 1);
}

QString articleFile(const SampleEdition &edition, const SamplePage &page, qsizetype place)
{
    return u"content_%1.htm"_s.arg(articleId(edition, page, place));
}

QString headOf(const QString &title)
{
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"_s.arg(title.toHtmlEscaped());
}

/// The page's picture with its zones.
QString imageMap(const SampleEdition &edition, const SamplePage &page, const QList<QRectF> &zones)
{
    QString map = u"<map name=\"PagePicMap\">\n"_s;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        const QRect zone = zones.at(i).toAlignedRect();
        map += u"<area shape=\"polygon\" coords=\"%1,%2,%3,%2,%3,%4,%1,%4\" href=\"%5\">\n"_s.arg(zone.left())
                   .arg(zone.top())
                   .arg(zone.right())
                   .arg(zone.bottom())
                   .arg(articleFile(edition, page, i));
    }
    return map
        + u"</map>\n<img src=\"page/%1.png\" width=\"%2\" height=\"%3\" usemap=\"#PagePicMap\">\n"_s.arg(page.label)
              .arg(kPageSize.width())
              .arg(kPageSize.height());
}

QString property(const SampleEdition &edition, const SamplePage &page, const QString &rest)
{
    return u"<!--enpproperty <founder-date>%1 00:00:00</founder-date><founder-pagenum>%2</founder-pagenum>"
           "<founder-papername>%3</founder-papername>%4 /enpproperty-->\n"_s.arg(edition.date.toString(Qt::ISODate),
                                                                                 page.label, kNewspaper, rest);
}

QString pageText(const SampleEdition &edition, qsizetype index, const QList<QRectF> &zones)
{
    const SamplePage &page = edition.pages.at(index);
    QString text = headOf(kNewspaper + u"数字报"_s) + imageMap(edition, page, zones);
    text += u"<p>第%1版：<strong>%2</strong></p>\n<ul>\n"_s.arg(page.label, page.name);
    for (const SamplePage &other : edition.pages) {
        text += u"<li><a id=\"pageLink\" href=\"%1\">第%2版：%3</a></li>\n"_s.arg(nodeFile(other), other.label, other.name);
    }
    text += u"</ul>\n<ul>\n"_s;
    for (qsizetype i = 0; i < page.articles.size(); ++i) {
        text += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(articleFile(edition, page, i),
                                                          page.articles.at(i).title.toHtmlEscaped());
    }
    return text + u"</ul>\n</body></html>\n"_s + property(edition, page, u"<founder-type>2</founder-type>"_s);
}

QString articleText(const SampleEdition &edition, const SamplePage &page, qsizetype place)
{
    const SampleArticle &article = page.articles.at(place);
    QString text = headOf(kNewspaper + u"数字报"_s);
    text += u"<p>第%1版：%2</p>\n<p>%3</p>\n"_s.arg(page.label, page.name, edition.date.toString(u"yyyy年MM月dd日"_s));
    if (!article.section.isEmpty())
        text += u"<p class=\"lanmu\">%1</p>\n"_s.arg(article.section.toHtmlEscaped());
    const auto row = [&text](const QString &tag, const QString &words) {
        if (!words.isEmpty())
            text += u"<%1>%2</%1>\n"_s.arg(tag, words.toHtmlEscaped());
    };
    row(u"h3"_s, article.kicker);
    row(u"h1"_s, article.title);
    row(u"h2"_s, article.deck);
    row(u"h4"_s, article.byline);
    text += u"<div id=\"ozoom\"><founder-content><!--<npm:article-content>-->\n"_s;
    if (!article.picture.isEmpty()) {
        text += u"<table id=\"newspic\"><tr><td><img src=\"picture/%1.png\"></td></tr><tr><td>%2</td></tr></table>\n"_s.arg(
            articleId(edition, page, place), article.picture.toHtmlEscaped());
    }
    for (const QString &paragraph : article.paragraphs)
        text += u"<P>　　%1</P>\n"_s.arg(paragraph.toHtmlEscaped());
    text += u"<!--</npm:article-content>--></founder-content></div>\n<p>报架报 示例报纸，可以自由复制</p>\n</body></html>\n"_s;
    const auto field = [](const QString &name, const QString &value) {
        return u"<founder-%1>%2</founder-%1>"_s.arg(name, value.toHtmlEscaped());
    };
    return text
        + property(edition, page,
                   field(u"author"_s, article.byline) + field(u"title"_s, article.title)
                       + field(u"subtitle"_s, article.deck) + field(u"introtitle"_s, article.kicker)
                       + u"<founder-type>1</founder-type>"_s);
}

}

bool writeMirror(const SampleEdition &edition, const QString &folder)
{
    const QString place = folder + u"/baojia.example/bjb/html/"_s + edition.date.toString(u"yyyy-MM/dd"_s);
    if (!QDir().mkpath(place + u"/page"_s) || !QDir().mkpath(place + u"/picture"_s))
        return false;
    for (qsizetype i = 0; i < edition.pages.size(); ++i) {
        const SamplePage &page = edition.pages.at(i);
        const PaintedPage painted = paintPage(edition, i);
        if (!save(place + u"/page/%1.png"_s.arg(page.label), painted.picture)
            || !save(place + u'/' + nodeFile(page), pageText(edition, i, painted.zones)))
            return false;
        for (qsizetype j = 0; j < page.articles.size(); ++j) {
            if (!save(place + u'/' + articleFile(edition, page, j), articleText(edition, page, j)))
                return false;
            if (!page.articles.at(j).picture.isEmpty()
                && !save(place + u"/picture/%1.png"_s.arg(articleId(edition, page, j)), drawRack({900, 600})))
                return false;
        }
    }
    return true;
}

}
