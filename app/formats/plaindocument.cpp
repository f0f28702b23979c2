// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaindocument.h"

#include "importers/byline.h"
#include "text/cjk.h"
#include "text/dates.h"
#include "text/frontmatter.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/maincontent.h"
#include "text/markdown.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kTopLines = 6; // in which a date stands when it stands in the text

bool isTitleLine(const QString &line)
{
    return !line.isEmpty() && line.size() <= kLongestTitle && !line.endsWith(u'。') && !line.contains(u"。");
}

QString firstOf(const FrontMatter &head, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const QString value = collapsed(head.value(key.toString())); !value.isEmpty())
            return value;
    }
    return {};
}

void takeTime(const QString &text, PlainDocument &document)
{
    if (document.date.isValid())
        return;
    if (const auto time = parseTime(trimmedCjk(text)); time) {
        document.date = time->utcOffsetSeconds ? inShanghai(*time).date() : time->date;
        if (time->hasTime)
            document.article.published = inShanghai(*time);
    } else if (const auto date = findDate(text); date) {
        document.date = *date;
    }
}

/// Reads one document.
class Reading
{
public:
    Reading(QString file, const PictureKeeper &keep)
        : m_file(std::move(file))
        , m_keep(keep)
    { }

    Result<PlainDocument> markdown(const QString &text)
    {
        auto head = splitFrontMatter(text, m_file);
        if (!head)
            return head.error();
        if (*head)
            takeFrontMatter(**head);
        const auto html = markdownToHtml(*head ? (*head)->body : withoutIndents(text), m_file);
        if (!html)
            return html.error();
        const auto document = HtmlDocument::parse(*html, m_file);
        if (!document)
            return document.error();
        takeHeading(document->body());
        takeBody(document->body());
        takeTitleLine();
        return finished();
    }

    Result<PlainDocument> plain(const QString &text)
    {
        QStringList &lines = m_document.article.paragraphs;
        const auto parts = QStringView(text).split(u'\n');
        for (const QStringView part : parts) {
            if (QString line = trimmedCjk(part); !line.isEmpty())
                lines.append(std::move(line));
        }
        m_document.article.html = sanitizedFromParagraphs(lines);
        takeTitleLine();
        return finished();
    }

    Result<PlainDocument> html(const QString &text)
    {
        const auto document = HtmlDocument::parse(text, m_file);
        if (!document)
            return document.error();
        takeMeta(document->root());
        const HtmlNode body = document->body();
        if (m_document.article.title.isEmpty())
            takeHeading(body);
        if (m_document.article.title.isEmpty())
            m_document.article.title = siteless(document->title());
        const HtmlNode main = mainContent(body);
        if (!main && isMostlyLinks(body))
            return Error{ErrorKind::NoBody, m_file, {}};
        takeBody(main ? main : body);
        if (m_document.article.paragraphs.isEmpty() && main && main != body)
            takeBody(body);
        dropRepeatedTitle();
        if (const HtmlNode time = body.first(u"time[datetime]"); time)
            takeTime(time.attribute(u"datetime"), m_document);
        if (!m_document.date.isValid())
            takeVisibleDate(paragraphs(body), true);
        return finished();
    }

private:
    static QString withoutIndents(QString text)
    {
        // Four blanks would be code to Markdown; here they begin a paragraph.
        static const QRegularExpression indent(u"^[ \\t\\x{3000}\\x{A0}]{2,}(?=\\p{Han}|[“‘《【（])"_s,
                                               QRegularExpression::MultilineOption
                                                   | QRegularExpression::UseUnicodePropertiesOption);
        return text.replace(indent, u"\n"_s);
    }

    void takeFrontMatter(const FrontMatter &head)
    {
        ArticleDraft &article = m_document.article;
        article.warnings = head.warnings;
        article.title = firstOf(head, {u"title", u"标题"});
        article.deck = firstOf(head, {u"subtitle", u"deck", u"副题"});
        article.byline = cleanedByline(firstOf(head, {u"author", u"byline", u"作者"}));
        article.section = firstOf(head, {u"section", u"column", u"栏目"});
        article.sourceUrl = firstOf(head, {u"source_url", u"url", u"link", u"source-url"});
        article.tags = head.fields.value(u"tags"_s);
        m_document.newspaper = firstOf(head, {u"newspaper", u"paper", u"报纸", u"media", u"publisher"});
        m_document.pageLabel = firstOf(head, {u"page", u"版", u"版次"});
        for (const QStringView key : {u"date", u"published", u"pubdate", u"日期", u"created"})
            takeTime(head.value(key.toString()), m_document);
        // Clippers of web pages write the address as the source.
        if (const QString source = firstOf(head, {u"source"}); source.startsWith("http"_L1))
            article.sourceUrl = article.sourceUrl.isEmpty() ? source : article.sourceUrl;
        else if (m_document.newspaper.isEmpty())
            m_document.newspaper = source;
    }

    void takeMeta(HtmlNode root)
    {
        ArticleDraft &article = m_document.article;
        QHash<QString, QString> values;
        const QList<HtmlNode> metas = root.all(u"meta[content]");
        for (const HtmlNode meta : metas) {
            const QString name =
                meta.attribute(meta.hasAttribute(u"property") ? u"property" : u"name").toLower();
            if (const QString value = collapsed(meta.attribute(u"content"));
                !value.isEmpty() && !values.contains(name))
                values.insert(name, value);
        }
        const auto first = [&values](std::initializer_list<QStringView> names) {
            for (const QStringView name : names) {
                if (const QString value = values.value(name.toString()); !value.isEmpty())
                    return value;
            }
            return QString();
        };
        article.title = first({u"articletitle", u"og:title", u"twitter:title", u"dc.title"});
        article.byline = cleanedByline(first({u"author", u"article:author", u"dc.creator"}));
        article.section = first({u"article:section", u"columnname"});
        article.sourceUrl = first({u"og:url"});
        m_document.newspaper =
            first({u"newspaper", u"mediaid", u"contentsource", u"og:site_name", u"source"});
        for (const QStringView name : {u"article:published_time",
                                       u"publishdate",
                                       u"pubdate",
                                       u"publish_time",
                                       u"dc.date",
                                       u"date",
                                       u"og:pubdate",
                                       u"weibo: article:create_at",
                                       u"bytedance:published_time"})
            takeTime(values.value(name.toString()), m_document);
        if (const HtmlNode canonical = root.first(u"link[rel=canonical]");
            canonical && article.sourceUrl.isEmpty())
            article.sourceUrl = canonical.attribute(u"href").trimmed();
        if (!article.sourceUrl.startsWith("http"_L1))
            article.sourceUrl.clear();
    }

    void takeHeading(HtmlNode body)
    {
        if (!m_document.article.title.isEmpty())
            return;
        for (const char16_t *tag : {u"h1", u"h2", u"h3"}) {
            if (const HtmlNode heading = body.first(tag); heading) {
                m_document.article.title = plainText(heading, SourceLines::Apart);
                if (!m_document.article.title.isEmpty())
                    return;
            }
        }
    }

    /// 标题_青石网, 标题 - 青石日报
    static QString siteless(const QString &title)
    {
        static const QRegularExpression site(u"\\s*(?:[_|｜]|\\s[-–—]+\\s|-{2,})\\s*[^_|｜]{1,20}$"_s);
        QString own = title;
        own.remove(site);
        return own.isEmpty() ? title : own;
    }

    void takeBody(HtmlNode body)
    {
        ArticleDraft &article = m_document.article;
        QHash<QString, QString> targets;
        SanitizeOptions options;
        const QString title = article.title;
        options.drop = [&title](HtmlNode node) {
            if (isAroundText(node))
                return true;
            // The headline is told by the title.
            return (node.is(u"h1") || node.is(u"h2")) && !title.isEmpty()
                && plainText(node, SourceLines::Apart) == title;
        };
        options.imageTarget = [&](const ImageReference &image) {
            if (!targets.contains(image.source))
                targets.insert(image.source, m_keep(image.source));
            return targets.value(image.source);
        };
        SanitizedBody clean = sanitize(body, options);
        article.html = std::move(clean.html);
        article.paragraphs = std::move(clean.paragraphs);
        article.images.clear();
        m_document.missingPictures.clear();
        for (const ImageReference &image : std::as_const(clean.images)) {
            const QString target = targets.value(image.source);
            const ContentHash asset =
                ContentHash::fromHex(QStringView(target).sliced(target.isEmpty() ? 0 : 6));
            if (asset.isNull())
                m_document.missingPictures.append(image.source);
            article.images.append({asset, image.source, image.caption.isEmpty() ? image.alt : image.caption});
        }
    }

    /// The first line is the title where it can be one and text follows.
    void takeTitleLine()
    {
        ArticleDraft &article = m_document.article;
        if (article.title.isEmpty() && article.paragraphs.size() > 1
            && isTitleLine(article.paragraphs.first()) && article.images.isEmpty())
            article.title = article.paragraphs.first();
        dropRepeatedTitle();
        if (!m_document.date.isValid())
            takeVisibleDate(article.paragraphs, false);
    }

    /// Lines at the top that are title, byline or date are no paragraphs. Only where there are no pictures
    /// between them.
    void dropRepeatedTitle()
    {
        ArticleDraft &article = m_document.article;
        QStringList rest = article.paragraphs;
        bool dropped = false;
        while (rest.size() > 1 && collapsed(rest.first()) == article.title) {
            rest.removeFirst();
            dropped = true;
        }
        if (rest.size() > 1 && article.byline.isEmpty() && isBylineLine(rest.first())) {
            article.byline = cleanedByline(rest.takeFirst());
            dropped = true;
        }
        if (dropped && article.images.isEmpty() && !hasStructure(article.html)) {
            article.html = sanitizedFromParagraphs(rest);
            article.paragraphs = rest;
        }
    }

    static bool hasStructure(const QString &html)
    {
        static const QRegularExpression structure(
            u"<(?:h[2-4]|table|ul|ol|blockquote|pre|figure|strong|em|a)\\b"_s);
        return structure.match(html).hasMatch();
    }

    void takeVisibleDate(const QStringList &lines, bool anywhereShort)
    {
        constexpr qsizetype longest = 60; // a line that only gives date, source and author
        qsizetype looked = 0;
        for (const QString &line : lines) {
            if (line.size() > longest)
                continue;
            if (++looked > kTopLines && !anywhereShort)
                return;
            static const QRegularExpression iso(u"(?<!\\d)(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)"_s);
            auto date = findDate(line);
            if (!date) {
                QString day = iso.match(line).captured(1).replace(u'.', u'-');
                if (const auto time = day.isEmpty() ? std::nullopt : parseTime(day); time)
                    date = time->date;
            }
            if (date) {
                m_document.date = *date;
                m_document.dateIsText = true;
                return;
            }
        }
    }

    Result<PlainDocument> finished()
    {
        ArticleDraft &article = m_document.article;
        if (article.paragraphs.isEmpty() && article.images.isEmpty())
            return Error{ErrorKind::NoBody, m_file, {}};
        if (article.byline.isEmpty())
            article.byline = bylineInText(article.paragraphs);
        article.originalSource = namedSource(article.paragraphs);
        return std::move(m_document);
    }

    QString m_file;
    const PictureKeeper &m_keep;
    PlainDocument m_document;
};

} // namespace

Result<PlainDocument>
readPlainDocument(PlainFormat format, const QString &text, const QString &file, const PictureKeeper &keep)
{
    Reading reading(file, keep);
    switch (format) {
    case PlainFormat::Markdown:
        return reading.markdown(text);
    case PlainFormat::Html:
        return reading.html(text);
    case PlainFormat::Text:
        break;
    }
    return reading.plain(text);
}

} // namespace Baojia
