// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/frontdocument.h"

#include "reading/contentstore.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// A picture of the front as a data: URI; empty where it cannot be had.
QString embedded(ContentStore &store, const QString &address)
{
    const auto url = ContentUrl::parse(QUrl(address));
    if (!url)
        return {};
    const auto content = store.content(*url, {});
    if (!content)
        return {};
    return u"data:%1;base64,"_s.arg(QString::fromLatin1(content->mediaType))
        + QString::fromLatin1(content->bytes.toBase64());
}

} // namespace

Result<PrintDocument> frontDocument(LibraryReader &reader, PageId id, const ExportWords &words)
{
    const auto page = reader.page(id);
    if (!page)
        return page.error();
    const auto edition = reader.edition(page->edition);
    if (!edition)
        return edition.error();
    ContentStore store(reader, words.front);
    // Light whatever the screen is: it is printed on white.
    const auto shown = store.content(ContentUrl::ofPageFront(id), {Theme::Light});
    if (!shown)
        return shown.error();
    const QString html = QString::fromUtf8(shown->bytes);
    static const QRegularExpression address(u" (src|href)=\"(paper:[^\"]*)\""_s);
    QString alone;
    qsizetype from = 0;
    for (const auto &match : address.globalMatch(html)) {
        alone += QStringView(html).sliced(from, match.capturedStart() - from);
        if (match.captured(1) == "src"_L1)
            alone += u" src=\""_s + embedded(store, match.captured(2)) + u'"';
        from = match.capturedEnd();
    }
    alone += QStringView(html).sliced(from);
    // Within this document pictures are its own.
    const QString before = u"img-src paper:"_s;
    if (const qsizetype policy = alone.indexOf(before); policy >= 0)
        alone.replace(policy, before.size(), u"img-src data:"_s);
    PrintDocument document;
    document.html = alone.toUtf8();
    document.newspaper = document.author = edition->newspaperName;
    document.date = edition->date;
    document.title = edition->newspaperName + u' ' + edition->date.toString(Qt::ISODate) + u' ' + page->label;
    return document;
}

} // namespace Baojia
