// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jekyllpost.h"

#include "importers/byline.h"
#include "sources/filekind.h"
#include "formats/jekyllbody.h"
#include "formats/jekyllfields.h"
#include "formats/localpicture.h"
#include "text/cjk.h"
#include "text/encoding.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"
#include "text/markdown.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool isHtmlFile(const QString &file)
{
    const QString suffix = suffixOf(file);
    return suffix == "html"_L1 || suffix == "htm"_L1;
}

// More than one unreadable character in fifty: the charset was taken for another one.
bool isMostlyUnreadable(const DecodedText &decoded)
{
    // What was spoiled before it was saved is not the charset's fault; it comes in, and is said.
    return decoded.replaced && !decoded.garbled && decoded.text.count(QChar::ReplacementCharacter) * 50 > decoded.text.size();
}

/// The folder that holds _posts/ (or source/_posts/), with a slash; empty for the root of the source.
QString folderOfPosts(const QString &file)
{
    static const QRegularExpression posts(u"^((?:.*?/)?)(?:_posts|_drafts|old_posts?|posts)/"_s);
    const auto match = posts.match(file);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// Where a picture that a post refers to may lie in the source.
QStringList pictureNames(const QString &file, const QString &site, QString address)
{
    address = localAddress(address);
    if (address.isEmpty())
        return {};
    const QString folder = file.left(file.lastIndexOf(u'/') + 1);
    const QString stem = baseName(file).section(u'.', 0, -2);
    // Hexo keeps the pictures of a post in a folder named like it.
    return {cleanedPath(folder + address), cleanedPath(site + address), cleanedPath(folder + stem + u'/' + address)};
}

bool isMediaLine(HtmlNode node)
{
    return node.isElement() && node.classes().contains(u"em_media"_s);
}

}

JekyllPostReader::JekyllPostReader(Source &source)
    : m_source(source)
{
}

Result<JekyllPost> JekyllPostReader::read(const QString &file)
{
    auto bytes = m_source.read(file);
    if (!bytes)
        return bytes.error();
    const auto decoded = decodeText(*bytes, m_source.charset(file), file);
    if (!decoded)
        return decoded.error();
    if (isMostlyUnreadable(*decoded))
        return Error {ErrorKind::WrongCharset, file, encodingName(decoded->encoding)};
    if (decoded->truncated)
        return Error {ErrorKind::Truncated, file, {}};
    auto head = splitFrontMatter(decoded->text, file);
    if (!head)
        return head.error();
    if (!*head)
        return Error {ErrorKind::BadFrontMatter, file, {}};
    const FrontMatter &fields = **head;

    JekyllPost post;
    m_mediaLine.clear();
    ArticleDraft &article = post.placed.article;
    article.importer = u"jekyll"_s;
    article.warnings = fields.warnings;
    if (decoded->replaced)
        article.warnings.append(u"characters-replaced"_s);
    if (decoded->garbled)
        article.warnings.append(u"garbled-text"_s);
    article.original = {baseName(file), isHtmlFile(file) ? u"text/html"_s : u"text/markdown"_s, encodingName(decoded->encoding),
                        std::move(*bytes)};
    if (auto body = readBody(file, fields.body, post); !body)
        return body.error();
    if (article.paragraphs.isEmpty() && article.images.isEmpty())
        return Error {ErrorKind::NoBody, file, {}};
    article.kind = article.paragraphs.isEmpty() ? ArticleKind::Picture : ArticleKind::Article;
    article.categories = siteOf(file).categories;
    fillJekyllFields(fields, baseName(file), article);
    if (article.title.isEmpty())
        return Error {ErrorKind::NoBody, file, {}};
    post.placed.date = dateOfJekyllPost(fields, file, article);
    if (!post.placed.date.isValid())
        return Error {ErrorKind::NoDate, file, {}};
    post.placed.order = article.published ? article.published->toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    post.placed.newspaper = newspaperOf(file, fields, article);
    if (post.placed.newspaper.isEmpty())
        return Error {ErrorKind::NoNewspaper, file, {}};
    // Hexo sites put the paper where the author belongs.
    if (article.byline == post.placed.newspaper)
        article.byline.clear();
    return post;
}

Result<void> JekyllPostReader::readBody(const QString &file, const QString &body, JekyllPost &post)
{
    ArticleDraft &article = post.placed.article;
    const JekyllTail tail = splitJekyllTail(withoutLiquid(body));
    article.sourceUrl = tail.sourceUrl;
    if (isHtmlFile(file))
        return sanitizeBody(file, tail.body, post);
    const QString markdown = withoutIndents(tail.body);
    const JekyllDigest parts = splitJekyllDigest(markdown);
    const auto html = markdownToHtml(parts.rest, file);
    if (!html)
        return html.error();
    if (auto clean = sanitizeBody(file, *html, post); !clean || parts.digest.isEmpty())
        return clean;
    if (!repeatsStart(parts.digest, article.paragraphs)) {
        article.paragraphs.prepend(parts.digest);
        article.html.prepend(sanitizedFromParagraphs({parts.digest}));
    } else if (article.paragraphs.isEmpty()) {
        article.paragraphs = QStringList {parts.digest};
        article.html = sanitizedFromParagraphs(article.paragraphs);
    }
    return {};
}

Result<void> JekyllPostReader::sanitizeBody(const QString &file, const QString &html, JekyllPost &post)
{
    const auto document = HtmlDocument::parse(withoutMarketChrome(html), file);
    if (!document)
        return document.error();
    const HtmlNode body = document->body();
    const HtmlNode media = body.first(u".em_media");
    m_mediaLine = media ? plainText(media) : QString();
    QHash<QString, QString> targets;
    SanitizeOptions options;
    options.drop = isMediaLine;
    options.imageTarget = [&](const ImageReference &image) {
        if (!targets.contains(image.source))
            targets.insert(image.source, savePicture(file, image.source, post.placed));
        return targets.value(image.source);
    };
    const SanitizedBody clean = sanitize(body, options);
    ArticleDraft &article = post.placed.article;
    article.html = clean.html;
    article.paragraphs = clean.paragraphs;
    for (const ImageReference &image : clean.images) {
        const QString target = targets.value(image.source);
        const ContentHash asset = ContentHash::fromHex(QStringView(target).sliced(target.isEmpty() ? 0 : 6));
        if (asset.isNull())
            post.missingPictures.append(image.source);
        article.images.append({asset, image.source, image.caption.isEmpty() ? image.alt : image.caption});
    }
    return {};
}

// The src to write, asset:HASH, or nothing when the picture does not lie in the source.
QString JekyllPostReader::savePicture(const QString &file, const QString &address, PlacedArticle &placed)
{
    return savedPicture(m_source, pictureNames(file, siteOf(file).folder, address), placed.assets);
}

const JekyllPostReader::Site &JekyllPostReader::siteOf(const QString &file)
{
    const QString posts = folderOfPosts(file);
    if (const auto known = m_sites.constFind(posts); known != m_sites.constEnd())
        return *known;
    Site site {posts, {}, {}};
    QString config;
    for (QString folder = posts; config.isEmpty(); folder = folder.left(folder.lastIndexOf(u'/', -2) + 1)) {
        if (m_source.contains(folder + u"_config.yml"_s))
            config = folder + u"_config.yml"_s;
        // Hexo keeps its posts in source/_posts, and its configuration beside source.
        else if ((folder == "source/"_L1 || folder.endsWith("/source/"_L1)) && m_source.contains(folder.chopped(7) + u"_config.yml"_s))
            config = folder.chopped(7) + u"_config.yml"_s;
        if (!config.isEmpty()) {
            site.folder = folder;
            site.categories = posts.sliced(folder.size()).split(u'/', Qt::SkipEmptyParts);
        }
        if (folder.isEmpty())
            break;
    }
    if (const auto bytes = config.isEmpty() ? QByteArray() : m_source.readHead(config, 64 * 1024)) {
        static const QRegularExpression line(u"^title\\s*:\\s*[\"']?([^\"'#\\r\\n]{1,60})"_s, QRegularExpression::MultilineOption);
        site.title = collapsed(line.match(QString::fromUtf8(*bytes)).captured(1));
    }
    return *m_sites.insert(posts, site);
}

QString JekyllPostReader::newspaperOf(const QString &file, const FrontMatter &head, ArticleDraft &article)
{
    QStringList text = article.paragraphs;
    if (!m_mediaLine.isEmpty())
        text.append(m_mediaLine);
    article.originalSource = namedSource(text);
    if (!article.originalSource.isEmpty())
        return article.originalSource;
    article.originalSource = closingMedium(text);
    if (const QString tagged = newspaperInTags(head, article); !tagged.isEmpty())
        return tagged;
    if (const QString title = siteOf(file).title; !title.isEmpty())
        return title;
    return newspaperOfLastResort(article);
}

}
