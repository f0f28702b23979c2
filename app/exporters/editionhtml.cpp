// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/editionhtml.h"

#include "exporters/opening.h"
#include "reading/articlehtml.h"
#include "reading/htmltemplate.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Room for pictures in one document; past it they are left out, as pictures that were not saved are.
constexpr qsizetype picturesKept = qsizetype(256) << 20;

/// ExportWords::page without its second place.
ReadingWords readingWords(const ExportWords &words)
{
    ReadingWords reading;
    reading.source = words.source;
    reading.page = QString(words.page).remove(u"%2"_s).trimmed();
    return reading;
}

/// Writes articles with their pictures inside.
class Printer
{
public:
    Printer(LibraryReader &reader, const ExportWords &words)
        : m_reader(reader)
        , m_words(words)
        , m_reading(readingWords(words))
    {
    }

    Result<QByteArray> article(const Article &article, const QString &anchor, const QString &headlineTag)
    {
        std::optional<Error> failure;
        ArticleMarkup how;
        how.words = m_reading;
        how.headlineTag = headlineTag;
        how.id = anchor;
        how.footnote = m_words.personalUse;
        how.pictureAddress = [&](const ContentHash &hash) {
            auto address = picture(article.header.id, hash);
            if (address)
                return *address;
            failure = address.error();
            return QString();
        };
        const QString markup = articleMarkup(article, how);
        if (failure)
            return *failure;
        return withOpeningTogether(markup).toUtf8();
    }

    [[nodiscard]] QString caption(const Page &page) const { return pageCaption(page.label, page.name, m_reading); }

    /// `content` is inserted as it is.
    [[nodiscard]] QByteArray document(const QString &title, const QString &language, const QByteArray &content) const
    {
        // The content may be hundreds of megabytes: it goes in as bytes, never through a QString.
        const QString place = u"<!--content-->"_s;
        const QString frame = HtmlTemplate(u"print"_s)
                                  .text(u"language"_s, language)
                                  .text(u"title"_s, title)
                                  .markup(u"css"_s, resourceText(u"css/print.css"_s))
                                  .markup(u"content"_s, place)
                                  .filled();
        const qsizetype at = frame.lastIndexOf(place);
        return frame.first(at).toUtf8() + content + frame.sliced(at + place.size()).toUtf8();
    }

private:
    /// Empty where there is no such picture or no room for it.
    Result<QString> picture(ArticleId owner, const ContentHash &hash)
    {
        const auto owns = m_reader.ownsAsset(owner, hash);
        if (!owns)
            return owns.error();
        if (!*owns)
            return QString();
        const auto asset = m_reader.asset(hash);
        if (!asset)
            return asset.error().kind == ErrorKind::NoSuchAsset ? Result<QString>(QString()) : asset.error();
        m_pictures += asset->bytes.size();
        if (!asset->mediaType.startsWith("image/"_L1) || asset->mediaType.contains("svg"_L1) || m_pictures > picturesKept)
            return QString();
        return QString(u"data:"_s + asset->mediaType + u";base64,"_s + QString::fromLatin1(asset->bytes.toBase64()));
    }

    LibraryReader &m_reader;
    const ExportWords &m_words;
    ReadingWords m_reading;
    qsizetype m_pictures = 0;
};

QString contentsLink(const QString &anchor, const QString &text)
{
    return u"<a href=\"#%1\">"_s.arg(anchor) + text.toHtmlEscaped() + u"</a>"_s;
}

QString contents(const QList<PrintedPage> &pages, const ExportWords &words)
{
    QString list;
    for (const PrintedPage &page : pages) {
        QString articles;
        for (const PrintedArticle &article : page.articles)
            articles += u"<li>"_s + contentsLink(article.anchor, article.title) + u"</li>\n"_s;
        const QString heading = page.anchor.isEmpty() ? QString() : contentsLink(page.anchor, page.caption);
        list += u"<li class=\"page\">"_s + heading + u"<ol>\n"_s + articles + u"</ol></li>\n"_s;
    }
    return u"<nav class=\"contents\">\n"_s + textElement(u"h2", u"", words.contents) + u"<ol>\n"_s + list
        + u"</ol>\n</nav>\n"_s;
}

QByteArray cover(const PrintDocument &document, const ExportWords &words)
{
    const QString head = u"<header class=\"cover\">\n"_s + textElement(u"h1", u"", document.newspaper)
        + textElement(u"p", u"", document.date.toString(Qt::ISODate)) + u"</header>\n"_s;
    return (head + contents(document.pages, words)).toUtf8();
}

/// Sources without pages still start on a sheet of their own, after the contents.
QByteArray pageHeading(const PrintedPage &page)
{
    if (page.anchor.isEmpty())
        return "<div class=\"pagehead\"></div>\n";
    return u"<h2 class=\"pagehead\" id=\"%1\">%2</h2>\n"_s.arg(page.anchor, page.caption.toHtmlEscaped()).toUtf8();
}

}

Result<PrintDocument> editionDocument(LibraryReader &reader, EditionId id, const ExportWords &words, Progress &progress)
{
    const auto edition = reader.edition(id);
    if (!edition)
        return edition.error();
    const auto pages = reader.pages(id);
    if (!pages)
        return pages.error();
    PrintDocument document;
    document.newspaper = edition->newspaperName;
    document.author = edition->newspaperName;
    document.date = edition->date;
    document.title = edition->newspaperName + u' ' + edition->date.toString(Qt::ISODate);
    Printer printer(reader, words);
    QByteArray content;
    qint64 done = 0;
    for (const Page &page : *pages) {
        const auto headers = reader.articlesOfPage(page.id);
        if (!headers)
            return headers.error();
        PrintedPage printed {{}, printer.caption(page), {}};
        if (!printed.caption.isEmpty())
            printed.anchor = u"page-%1"_s.arg(document.pages.size() + 1);
        content += pageHeading(printed);
        for (const ArticleHeader &header : *headers) {
            if (header.page != page.id)
                continue; // printed on its own page
            if (auto going = progress.report(done++, edition->articleCount, header.title); !going)
                return going.error();
            const auto article = reader.article(header.id);
            if (!article)
                return article.error();
            const QString anchor = u"article-%1"_s.arg(done);
            auto markup = printer.article(*article, anchor, u"h3"_s);
            if (!markup)
                return markup.error();
            content += *markup;
            printed.articles.append({anchor, header.title});
        }
        document.pages.append(printed);
    }
    document.html = printer.document(document.title, document.language, cover(document, words) + content);
    return document;
}

Result<PrintDocument> articleDocument(LibraryReader &reader, ArticleId id, const ExportWords &words)
{
    const auto article = reader.article(id);
    if (!article)
        return article.error();
    Printer printer(reader, words);
    PrintDocument document;
    document.title = article->header.title;
    document.author = article->header.byline;
    document.newspaper = article->newspaper;
    document.date = article->date;
    document.pages.append(
        {{}, pageCaption(article->pageLabel, article->pageName, readingWords(words)), {{{}, article->header.title}}});
    const auto markup = printer.article(*article, {}, u"h1"_s);
    if (!markup)
        return markup.error();
    document.html = printer.document(document.title, document.language, *markup);
    return document;
}

}
