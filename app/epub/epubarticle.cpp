// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubarticle.h"

#include "importers/articlebody.h"
#include "importers/byline.h"
#include "text/cjk.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kMostAhead = 32LL << 20;
constexpr qsizetype kLongestArticle = 4 << 20; // characters of its HTML
constexpr qsizetype kLongestSharedOriginal = 256 << 10; // bytes
constexpr qsizetype kLeastText =
    40; // characters: below that a part without a sentence is a heading or a cover
constexpr qsizetype kLeastSentence = 8;
constexpr qsizetype kLongestByline = 40;
constexpr qsizetype kMostMissing = 50;

QString bare(const QString &text)
{
    QString letters = foldWidth(text);
    letters.removeIf([](QChar unit) { return !unit.isLetterOrNumber() && !unit.isSurrogate(); });
    return letters;
}

/// calibre's links to the next article, the section and the list of sections.
bool isNavigation(HtmlNode node)
{
    if (node.is(u"nav"))
        return true;
    const QStringList classes = node.classes();
    return std::any_of(classes.cbegin(), classes.cend(), [](const QString &name) {
        return name.startsWith("calibre_navbar"_L1) || name.startsWith("touchscreen_navbar"_L1);
    });
}

HtmlNode firstHeading(HtmlNode body)
{
    const QList<HtmlNode> headings = body.all(u"h1, h2, h3, h4");
    for (const HtmlNode heading : headings) {
        if (!plainText(heading, SourceLines::Apart).isEmpty())
            return heading;
    }
    return {};
}

/// Where calibre says that it took the article from.
QString downloadedFrom(HtmlNode body)
{
    QString address = body.first(u"a[rel*=calibre-downloaded-from]").attribute(u"href");
    const QList<HtmlNode> bars =
        address.isEmpty() ? body.all(u"[class*=calibre_navbar] a") : QList<HtmlNode>();
    for (const HtmlNode link : bars) {
        // Some versions leave the mark out, but write the address as the link's words.
        const QString href = link.attribute(u"href");
        if (href.startsWith("http"_L1) && plainText(link).left(20) == href.left(20))
            address = href;
    }
    return address.startsWith("http"_L1, Qt::CaseInsensitive) ? address : QString();
}

/// An element that holds the author and nothing else.
HtmlNode authorElement(HtmlNode body)
{
    const QList<HtmlNode> found =
        body.all(u".author, .byline, .article_author, .article-author, .calibre_author");
    for (const HtmlNode node : found) {
        const QString text = plainText(node);
        if (!text.isEmpty() && text.size() <= kLongestByline)
            return node;
    }
    return {};
}

qsizetype lengthOf(const QStringList &paragraphs)
{
    qsizetype length = 0;
    for (const QString &paragraph : paragraphs)
        length += paragraph.size();
    return length;
}

qsizetype linkedLength(HtmlNode body)
{
    qsizetype length = 0;
    const QList<HtmlNode> links = body.all(u"a[href]");
    for (const HtmlNode link : links)
        length += plainText(link).size();
    return length;
}

/// More than headings, a title page or a list of links.
bool hasOwnText(const QStringList &paragraphs, HtmlNode body)
{
    const qsizetype own = lengthOf(paragraphs) - linkedLength(body);
    static const QRegularExpression sentence(u"[。！？…；][”’」』）]?$|[.!?][\"')]?$"_s);
    const bool speaks = std::any_of(paragraphs.cbegin(), paragraphs.cend(), [](const QString &paragraph) {
        return sentence.match(paragraph).hasMatch();
    });
    return own >= (speaks ? kLeastSentence : kLeastText);
}

} // namespace

EpubArticles::EpubArticles(const EpubFiles &files, const EpubPackage &package)
    : m_files(files)
    , m_package(package)
{ }

qsizetype EpubArticles::fetch(const QList<EpubPart> &parts, qsizetype from)
{
    // What two parts share is still needed.
    const QString last = from < parts.size() ? parts.at(from).spans.value(0).file : QString();
    m_slicers.removeIf([&last](const auto &entry) { return entry.key() != last; });
    m_texts.removeIf([&last](const auto &entry) { return entry.key() != last; });
    qint64 held = 0;
    qsizetype to = from;
    for (; to < parts.size() && (to == from || held < kMostAhead); ++to) {
        for (const EpubSpan &span : parts.at(to).spans) {
            if (m_texts.contains(span.file))
                continue;
            auto read = m_files.document(span.file);
            held += read ? read->bytes.size() * 3 : 0;
            m_texts.insert(span.file, std::move(read));
        }
    }
    return to;
}

Result<EpubText> EpubArticles::text(const QString &file)
{
    const auto known = m_texts.constFind(file);
    return known != m_texts.constEnd() ? *known : m_files.document(file);
}

Result<EpubArticles::Gathered> EpubArticles::gather(const EpubPart &part, ArticleDraft &draft)
{
    Gathered all;
    std::optional<Error> fault;
    for (const EpubSpan &span : part.spans) {
        auto source = text(span.file);
        if (!source) {
            fault = source.error();
            continue;
        }
        if (!m_slicers.contains(span.file))
            m_slicers.insert(span.file, EpubSlicer(source->text));
        const EpubSlicer &slicer = *m_slicers.constFind(span.file);
        const QString piece = slicer.slice(span.from, span.to);
        if (all.html.size() + piece.size() > kLongestArticle)
            return Error{ErrorKind::TooLarge, span.file, QString::number(kLongestArticle)};
        all.html += piece + u'\n';
        if (source->replaced && !draft.warnings.contains(u"characters-replaced"_s))
            draft.warnings.append(u"characters-replaced"_s);
        if (!draft.original.bytes.isEmpty())
            continue;
        all.documentTitle = slicer.title();
        // A long document of many articles is not kept whole with each of them.
        const bool whole = span.from.isEmpty() && span.to.isEmpty();
        if (whole || source->bytes.size() <= kLongestSharedOriginal)
            draft.original = {
                baseName(span.file), u"application/xhtml+xml"_s, source->charset, std::move(source->bytes)};
        else
            draft.original = {baseName(span.file), u"text/html"_s, u"UTF-8"_s, piece.toUtf8()};
    }
    return all.html.isEmpty() && fault ? Result<Gathered>(*fault) : Result<Gathered>(std::move(all));
}

Result<EpubArticle> EpubArticles::article(const EpubPart &part)
{
    EpubArticle found;
    ArticleDraft &draft = found.draft;
    const QString file = part.spans.first().file;
    const auto gathered = gather(part, draft);
    const auto document =
        gathered ? HtmlDocument::parse(gathered->html, file) : Result<HtmlDocument>(gathered.error());
    if (!document)
        return document.error();
    const HtmlNode body = document->body();
    HtmlNode heading;
    fillTitle(part, body, gathered->documentTitle, draft, heading);
    const HtmlNode author = part.author.isEmpty() ? authorElement(body) : HtmlNode();
    BodySurroundings around;
    around.drop = [&](HtmlNode node) { return node == heading || node == author || isNavigation(node); };
    around.picture = [this, &file](const QString &address) -> std::optional<QByteArray> {
        const QString member = m_files.find(file, address);
        const auto bytes = member.isEmpty() ? Error{ErrorKind::NotFound, address, {}} : m_files.read(member);
        return bytes ? std::optional(*bytes) : std::nullopt;
    };
    readArticleBody(body, around, draft, found.assets);
    for (const ArticleImage &image : std::as_const(draft.images)) {
        if (image.asset.isNull() && m_missing.size() < kMostMissing && !m_missing.contains(image.source))
            m_missing.append(image.source);
        else if (found.onlyPicture.isNull())
            found.onlyPicture = image.asset;
    }
    found.hasText = hasOwnText(draft.paragraphs, body);
    if (draft.title.isEmpty()) {
        draft.title = titleFromText(draft.paragraphs);
        draft.warnings.append(u"title-from-body"_s);
    }
    draft.sourceUrl = downloadedFrom(body);
    fillFields(part, author, draft);
    return found;
}

void EpubArticles::fillFields(const EpubPart &part, HtmlNode author, ArticleDraft &draft) const
{
    const EpubSpan &first = part.spans.first();
    draft.identity = draft.sourceUrl.isEmpty()
        ? first.file + (first.from.isEmpty() ? QString() : u'#' + first.from)
        : draft.sourceUrl.section(u'#', 0, 0);
    draft.section = part.section;
    static const QRegularExpression written(u"^(?:文|撰文|作者)\\s*[/／|｜]\\s*"_s);
    draft.byline =
        cleanedByline((part.author.isEmpty() ? plainText(author) : QString(part.author)).remove(written));
    if (draft.byline.isEmpty()) {
        draft.byline = bylineInText(draft.paragraphs);
        if (!draft.byline.isEmpty())
            draft.warnings.append(u"byline-from-text"_s);
    }
    draft.originalSource = namedSource(draft.paragraphs);
    draft.copyright = m_package.rights;
    draft.importer = u"epub"_s;
}

void EpubArticles::fillTitle(const EpubPart &part,
                             HtmlNode body,
                             const QString &documentTitle,
                             ArticleDraft &draft,
                             HtmlNode &heading) const
{
    const HtmlNode first = firstHeading(body);
    const QString printed = plainText(first, SourceLines::Apart);
    draft.title = collapsed(part.title);
    // Contents shorten long titles.
    const QString start = bare(draft.title.endsWith(u'…') ? draft.title.chopped(1) : draft.title);
    if (!printed.isEmpty()
        && (draft.title.isEmpty() || bare(printed) == start
            || (start.size() > 4 && bare(printed).startsWith(start)))) {
        draft.title = printed;
        heading = first;
    }
    const bool bookTitle = documentTitle == m_package.title || documentTitle == "Unknown"_L1;
    if (draft.title.isEmpty() && !bookTitle)
        draft.title = documentTitle;
}

EpubArticles::PageHead EpubArticles::pageHead(const QString &file)
{
    PageHead head;
    const auto source = text(file);
    const auto document =
        source ? HtmlDocument::parse(htmlFromXhtml(source->text)) : Result<HtmlDocument>(source.error());
    if (!document)
        return head;
    head.title = plainText(firstHeading(document->body()), SourceLines::Apart);
    const QList<HtmlNode> links = document->body().all(u"a[href]");
    for (const HtmlNode link : links) {
        const QString member = m_files.find(file, link.attribute(u"href"));
        const QString title = plainText(link, SourceLines::Apart);
        if (!member.isEmpty() && !title.isEmpty() && !head.titles.contains(member))
            head.titles.insert(member, title);
    }
    return head;
}

ContentHash EpubArticles::picture(const QString &member, QHash<ContentHash, Asset> &assets) const
{
    const auto bytes = member.isEmpty() ? Error{ErrorKind::NotFound, member, {}} : m_files.read(member);
    const QString mediaType = bytes ? assetMediaType(*bytes) : QString();
    if (!mediaType.startsWith("image/"_L1))
        return {};
    const ContentHash hash = ContentHash::of(*bytes);
    assets.insert(hash, {mediaType, *bytes});
    return hash;
}

} // namespace Baojia
