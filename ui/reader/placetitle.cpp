// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/placetitle.h"

#include "ui/words/paperwords.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString PlaceTitle::whole() const
{
    return joined({title, detail});
}

PlaceTitle frontTitle(const Edition &edition, const Page &page, const QString &name)
{
    return {joined({edition.newspaperName, PaperWords::pageLabel(page.label)}),
            joined({edition.date.toString(Qt::ISODate), name})};
}

PlaceTitle articleTitle(const QString &headline, const Edition &edition, const Page &page)
{
    return {
        headline,
        joined(
            {edition.newspaperName, edition.date.toString(Qt::ISODate), PaperWords::pageLabel(page.label)})};
}

PlaceTitle placeTitle(LibraryReader &reader, const ContentUrl &url, const ShownNames &names)
{
    QString headline;
    PageId id = url.page;
    if (url.kind == ContentUrl::Kind::Article) {
        const auto header = reader.articleHeader(url.article);
        if (!header)
            return {};
        headline = header->title;
        id = header->page;
    }
    const auto page = reader.page(id);
    if (!page)
        return {};
    const auto edition = reader.edition(page->edition);
    if (!edition)
        return {};
    const QString &newspaper = edition->newspaperName;
    return url.kind == ContentUrl::Kind::Article
        ? articleTitle(names.shown(headline, newspaper), *edition, *page)
        : frontTitle(*edition, *page, names.shown(page->name, newspaper));
}

} // namespace Baojia
