// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderarticle.h"

#include "importers/byline.h"
#include "sources/filekind.h"
#include "sources/savedpage.h"
#include "sources/webname.h"
#include "founder/founderlinks.h"
#include "founder/founderrecipe.h"
#include "founder/foundertitles.h"
#include "founder/founderwords.h"
#include "recipes/documentaddress.h"
#include "text/cjk.h"
#include "text/dates.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPictures = 200;

QString textOfFirst(const HtmlDocument &document, const HtmlSelector &selector)
{
    const HtmlNode node = document.root().first(selector);
    return node ? plainText(node).left(200) : QString();
}

/// Where neither comment nor line names the page, its folder (063/) or the article's name (…_1-01.htm) may.
QString labelFromPath(const QString &key)
{
    static const QRegularExpression folder(uR"(^([a-z]{0,3}\d{1,3})/)"_s);
    static const QRegularExpression issue(uR"(^nw\.d\w+_\d{8}_\d+-(\w{1,6})\.)"_s);
    const QString rest = founderPlace(key).rest;
    if (const auto match = folder.match(rest); match.hasMatch())
        return match.captured(1).toUpper();
    const auto match = issue.match(rest.section(u'/', -1));
    return match.hasMatch() ? match.captured(1).toUpper() : QString();
}

void readPlace(const FounderFile &file, const FounderHeader &header, FounderArticle &article)
{
    article.label = file.property.value(u"pagenum").toUpper();
    if (article.label.isEmpty()) {
        if (const auto node = readPageLabel(file.property.value(u"nodename"))) {
            article.label = node->label;
            article.pageName = node->name;
        }
    }
    if (article.label.isEmpty())
        article.label = header.label;
    if (!file.isCommentFirst() && !file.said.label.isEmpty())
        article.label = header.label;
    if (comparableLabel(header.label) == comparableLabel(article.label) && article.pageName.isEmpty())
        article.pageName = header.pageName;
    if (article.label.isEmpty() && !article.isWebArticle)
        article.label = labelFromPath(article.key);
    article.newspaper = header.newspaper;
    article.newspaperIsSure = header.newspaperIsSure;
    article.paperDate = surePaperDate(file);
    article.printedDate = header.date;
}

/// The site that ends a <title> such as 标题 _探索者 _光明网.
QString siteName(const HtmlDocument &document)
{
    static const QRegularExpression mark(uR"([\s]*[_|—–\-][\s]*)"_s);
    const QStringList parts = document.title().split(mark, Qt::SkipEmptyParts);
    const QString last = parts.size() > 1 ? trimmedCjk(parts.last()) : QString();
    return last.size() >= 2 && last.size() <= 20 ? last : QString();
}

void readWebFacts(const HtmlDocument &document, const FounderFile &file, FounderArticle &article)
{
    static const HtmlSelector source(u"#source, #source_baidu, .source");
    static const HtmlSelector time(u"#pubTime, #pubtime_baidu, .pubtime, #pubtime");
    static const QRegularExpression lead(uR"(^(?:文章)?来源\s*[:：]?\s*)"_s);
    QString origin = textOfFirst(document, source);
    origin.remove(lead);
    article.draft.originalSource = origin;
    auto published = parseTime(file.property.value(u"date"));
    if (!published)
        published = parseTime(textOfFirst(document, time));
    if (published) {
        article.paperDate = published->date;
        if (published->hasTime)
            article.draft.published = inShanghai(*published);
    }
    const QString site = siteName(document);
    for (const QString &name : {newspaperName(origin), newspaperName(site)}) {
        if (looksLikeNewspaper(name)) {
            article.newspaper = name;
            article.newspaperIsSure = true;
            return;
        }
    }
    if (!site.isEmpty()) {
        article.newspaper = site;
        article.newspaperIsSure = true;
    }
}

void readBody(const FounderFile &file, const FounderBody &body, FounderAssets &assets, FounderArticle &article)
{
    ArticleDraft &draft = article.draft;
    QHash<QString, ContentHash> hashes;
    const SanitizedBody clean = sanitizedFounderBody(body, [&](const ImageReference &image) {
        const FounderAssets::Found found = assets.picture(file.name, image.source);
        if (found.hash.isNull() || hashes.size() >= mostPictures)
            return QString();
        hashes.insert(image.source, found.hash);
        return QString(u"asset:"_s + found.hash.toHex());
    });
    draft.html = clean.html;
    draft.paragraphs = clean.paragraphs;
    for (const ImageReference &image : clean.images.first(std::min(clean.images.size(), mostPictures))) {
        draft.images.append({hashes.value(image.source), image.source, image.caption});
        if (!hashes.contains(image.source))
            article.missingPictures.append(image.source.left(300));
    }
    if (!article.missingPictures.isEmpty())
        draft.warnings.append(u"picture-not-saved"_s);
}

QStringList keywords(const QString &text)
{
    static const QRegularExpression mark(uR"([,，;；、|\s]+)"_s);
    QStringList words = text.split(mark, Qt::SkipEmptyParts).first(0);
    for (const QString &word : text.split(mark, Qt::SkipEmptyParts)) {
        if (words.size() < 20 && word.size() <= 30 && !words.contains(word))
            words.append(word);
    }
    return words;
}

OriginalDocument originalOf(const FounderFile &file)
{
    const bool json = file.recipe != nullptr && file.recipe->format == Recipe::Format::Json;
    return {baseName(file.name), json ? u"application/json"_s : u"text/html"_s, encodingName(file.text.encoding), file.bytes,
            file.name};
}

/// A photograph with a caption and no more is a picture item, however it is titled.
bool isPictureItem(const ArticleDraft &draft)
{
    qsizetype letters = 0;
    for (const QString &paragraph : draft.paragraphs)
        letters += paragraph.size();
    return !draft.images.isEmpty() && draft.paragraphs.size() <= 1 && letters <= 60;
}

}

QString founderAddress(const FounderFile &file, const FounderTree &tree)
{
    if (!file.url.isEmpty())
        return withoutQuery(file.url);
    if (const QString noted = notedAddress(file.bytes); !noted.isEmpty())
        return noted;
    const QString said = file.property.value(u"url");
    if (said.startsWith(u"http://") || said.startsWith(u"https://"))
        return withoutQuery(said.left(1000));
    return tree.address(file.name);
}

Result<FounderArticle> readFounderArticle(const HtmlDocument &document, const FounderFile &file, const FounderHeader &header,
                                          const FounderBody &body, const FounderTree &tree, FounderAssets &assets)
{
    FounderArticle article;
    article.file = file.name;
    article.key = FounderTree::keyOf(file.name);
    ArticleDraft &draft = article.draft;
    draft.sourceUrl = founderAddress(file, tree);
    // HTTrack puts a check sum of the query into a name, and what was before it into a comment.
    const SavedFrom saved = savedFrom(file.bytes);
    const QString place = saved.by == SavedFrom::By::Mirror ? nameOfUrl(saved.url) : QString();
    draft.identity = founderIdentity(place.isEmpty() ? article.key : FounderTree::keyOf(place));

    const bool nodeIsPage = readPageLabel(file.property.value(u"nodename")).has_value();
    article.isWebArticle = file.property.isWebDialect() && header.label.isEmpty() && !nodeIsPage
        && file.property.value(u"pagenum").isEmpty();
    readPlace(file, header, article);
    if (article.isWebArticle)
        readWebFacts(document, file, article);

    const FounderTitles titles = readFounderTitles(document, file, header, body.element);
    draft.title = titles.title;
    draft.kicker = titles.kicker;
    draft.deck = titles.deck;
    draft.byline = titles.byline;
    draft.section = titles.section;
    draft.copyright = header.copyright;
    if (!file.said.source.isEmpty())
        draft.originalSource = file.said.source;
    draft.tags = keywords(file.property.value(u"keyword"));
    draft.original = originalOf(file);
    readBody(file, body, assets, article);
    if (draft.byline.isEmpty()) {
        draft.byline = bylineInText(draft.paragraphs);
        if (!draft.byline.isEmpty())
            draft.warnings.append(u"byline-from-text"_s);
    }
    if (file.text.garbled)
        draft.warnings.append(u"garbled-text"_s);
    else if (file.text.replaced)
        draft.warnings.append(u"characters-replaced"_s);
    if (draft.paragraphs.isEmpty() && draft.images.isEmpty()) {
        if (draft.title.isEmpty())
            return Error {ErrorKind::NoBody, file.name, {}};
        draft.warnings.append(u"body-not-saved"_s);
    }
    if (const auto kind = kindFromTitle(draft.title))
        draft.kind = *kind;
    else if (isPictureItem(draft))
        draft.kind = ArticleKind::Picture;
    return article;
}

void joinParts(QList<FounderArticle> &articles)
{
    // content_58464_19727196 is a page's article and no part: a part's number is small and its first part is there
    static const QRegularExpression part(uR"(^(.*content_\d+)_(\d{1,2})$)"_s);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < articles.size(); ++i)
        places.insert(articles[i].draft.identity, i);
    struct Part
    {
        qsizetype whole;
        int number;
        qsizetype place;
    };
    QList<Part> parts;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const auto match = part.match(articles[i].draft.identity);
        const auto whole = match.hasMatch() && articles[i].isWebArticle ? places.constFind(match.captured(1)) : places.constEnd();
        if (whole != places.constEnd() && articles[*whole].isWebArticle)
            parts.append({*whole, match.captured(2).toInt(), i});
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.number < b.number; });
    for (const Part &next : std::as_const(parts)) {
        ArticleDraft &whole = articles[next.whole].draft;
        ArticleDraft &rest = articles[next.place].draft;
        whole.html += rest.html;
        whole.paragraphs += rest.paragraphs;
        whole.images += rest.images;
        articles[next.whole].missingPictures += articles[next.place].missingPictures;
        rest.identity.clear();
    }
    articles.removeIf([](const FounderArticle &article) { return article.draft.identity.isEmpty(); });
}

}
