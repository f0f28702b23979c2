// SPDX-License-Identifier: GPL-3.0-or-later
#include "rereading/articlereread.h"

#include "library/articlereplacement.h"
#include "library/assets.h"
#include "library/continuations.h"
#include "library/corrections.h"
#include "library/libraryreader.h"
#include "library/snapshot.h"
#include "rereading/keptnames.h"
#include "rereading/pagewords.h"
#include "text/encoding.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMirror = "foundermirror"_L1;

PartSize sizeOf(const Article &part)
{
    return {static_cast<int>(part.paragraphs.size()), static_cast<int>(part.images.size())};
}

/// Whether the counts of the parts are those of the article.
bool isWhole(const Article &whole, const QList<KeptPart> &parts)
{
    qsizetype paragraphs = 0;
    qsizetype images = 0;
    for (const KeptPart &part : parts) {
        paragraphs += part.paragraphs;
        images += part.images;
    }
    return parts.size() == 1 || (paragraphs == whole.paragraphs.size() && images == whole.images.size());
}

/// The parts as one article, as the library joins them.
Article joined(const QList<Article> &parts)
{
    Article whole = parts.first();
    for (const Article &part : parts.sliced(1)) {
        whole.html += partSeam() + part.html;
        whole.paragraphs += part.paragraphs;
        whole.images += part.images;
    }
    return whole;
}

bool hasMoreFiles(const KeptDocument &document, const Article &read)
{
    const auto text = decodeText(document.bytes, document.charset, document.name);
    return text && isOfSeveralFiles(document.name, text->text, read.paragraphs);
}

/// `before` with what was read of it anew.
Article withContent(const Article &before, const Article &now)
{
    Article after = now;
    const ArticleHeader read = now.header;
    after.header = before.header;
    after.header.kind = read.kind;
    after.header.kicker = read.kicker;
    after.header.title = read.title;
    after.header.byline = read.byline;
    after.header.section = read.section;
    after.newspaper = before.newspaper;
    after.date = before.date;
    after.pageLabel = before.pageLabel;
    after.pageName = before.pageName;
    after.otherPages = before.otherPages;
    after.pointsTo = before.pointsTo;
    return after;
}

/// Whether a person sees the same.
bool isShownSame(const Article &before, const Article &after)
{
    const auto shown = [](const Article &article) {
        QStringList images;
        for (const ArticleImage &image : article.images)
            images << image.asset.toHex() + u' ' + image.source + u' ' + image.caption;
        const ArticleHeader &header = article.header;
        return QList<QStringList>{
            {QString::number(static_cast<int>(header.kind)), header.kicker, header.title, header.byline, header.section,
             article.deck, article.published ? article.published->toString(Qt::ISODateWithMs) : QString(), article.html,
             article.originalSource, article.copyright},
            article.paragraphs, images, article.tags, article.categories, article.warnings};
    };
    return shown(before) == shown(after);
}

} // namespace

ArticleReread::ArticleReread(Connection &connection, std::shared_ptr<const RecipeBook> recipes, QString recipe)
    : m_connection(connection)
    , m_reading(std::move(recipes), [&connection](const ContentHash &hash) { return Assets(connection).load(hash); })
    , m_recipe(std::move(recipe))
{ }

Result<Reread> ArticleReread::read(const KeptArticle &article)
{
    // An import may change the article meanwhile.
    const auto snapshot = Snapshot::begin(m_connection);
    if (!snapshot)
        return snapshot.error();
    QList<Part> parts;
    bool isChosen = false;
    for (const KeptPart &kept : article.parts) {
        auto part = partOf(article, kept);
        if (!part)
            return part.error();
        if (!*part)
            continue;
        isChosen = isChosen || (*part)->isChosen;
        parts << **std::move(part);
    }
    if (!isChosen)
        return Reread{};
    const Reread unreadable{Reread::Kind::Unreadable, {}, {}};
    const bool isOfMany = article.sharesDocument && article.importer != kMirror;
    if (isOfMany || parts.size() < article.parts.size())
        return unreadable;
    const auto before = LibraryReader(m_connection).article(article.id);
    if (!before)
        return before.error().kind == ErrorKind::NoSuchArticle ? Result<Reread>(Reread{}) : before.error();
    const auto read = Corrections(m_connection).asRead(*before);
    if (!read)
        return read.error();
    if (!isWhole(*read, article.parts) || (read->pageLabel.isEmpty() && hasMoreFiles(parts.first().document, *read)))
        return unreadable;
    auto drafts = draftsOf(article, parts, *read);
    return drafts ? compared(article, *before, *read, *std::move(drafts)) : unreadable;
}

/// Nothing where the document is not kept, or is damaged.
Result<std::optional<ArticleReread::Part>> ArticleReread::partOf(const KeptArticle &article, const KeptPart &part)
{
    if (part.original <= 0)
        return std::optional<Part>();
    auto original = Originals(m_connection).load(part.original);
    if (!original && original.error().kind == ErrorKind::LibraryDamaged)
        return std::optional<Part>();
    if (!original)
        return original.error();
    const QString url = keptUrl(article, part, *original);
    const QString base = u'/' + article.newspaperName + u'/' + article.date.toString(Qt::ISODate);
    Part found{{base, original->name, url, original->charset.toLower(), original->bytes}, {}, false};
    const QStringList names = keptNames(article, part, *original, url);
    found.names = m_reading.namesFor(m_recipe, found.document, names);
    found.isChosen = !found.names.isEmpty();
    if (!found.isChosen)
        found.names = names;
    return std::optional<Part>(std::move(found));
}

std::optional<ArticleDraft> ArticleReread::draftOf(const Part &part, const QList<ArticleImage> &pictures) const
{
    KeptDocument document = part.document;
    for (const QString &name : part.names) {
        document.name = name;
        if (auto draft = m_reading.read(document, pictures))
            return draft;
    }
    return std::nullopt;
}

/// Of each part; nothing where one of them would lose its text.
std::optional<QList<ArticleDraft>>
ArticleReread::draftsOf(const KeptArticle &article, const QList<Part> &parts, const Article &before) const
{
    QList<ArticleDraft> drafts;
    qsizetype image = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isOnly = parts.size() == 1;
        const qsizetype paragraphs = isOnly ? before.paragraphs.size() : article.parts.at(i).paragraphs;
        const qsizetype images = isOnly ? before.images.size() : article.parts.at(i).images;
        auto draft = draftOf(parts.at(i), before.images.sliced(image, images));
        if (!draft || (draft->paragraphs.isEmpty() && (paragraphs > 0 || (draft->images.isEmpty() && images > 0))))
            return std::nullopt;
        drafts << *std::move(draft);
        image += images;
    }
    return drafts;
}

Result<Reread> ArticleReread::compared(const KeptArticle &article,
                                       const Article &before,
                                       const Article &read,
                                       QList<ArticleDraft> drafts)
{
    const auto labels = labelsOf(article.edition);
    if (!labels)
        return labels.error();
    settleByPages(drafts.first(), read, before, *labels);
    QList<Article> parts;
    NewReading reading{article.id, article.hash, {}, {}};
    for (const ArticleDraft &draft : std::as_const(drafts)) {
        parts << storableArticle(draft);
        reading.parts << sizeOf(parts.last());
    }
    Article now = joined(parts);
    now.sourceUrl = read.sourceUrl;
    takeOverPictures(before, now);
    const auto key = ArticleStore(m_connection).originalKey(article.id);
    if (!key)
        return key.error();
    // Who read it is nothing that anybody sees.
    Article bySame = now;
    bySame.importer = read.importer;
    if (articleHash(bySame, *key) == article.hash)
        return Reread{Reread::Kind::Same, {}, {}};
    reading.content.article = now;
    reading.content.hash = articleHash(now, *key);
    reading.content.fingerprint = fingerprintOf(now);
    reading.content.pointsTo = drafts.first().pointsTo;
    auto shown = Corrections(m_connection).corrected(before, now);
    if (!shown)
        return shown.error();
    Reread result{Reread::Kind::Changed, {before, withContent(before, *shown)}, std::move(reading)};
    if (isShownSame(before, result.articles.after))
        result.kind = Reread::Kind::Same;
    return result;
}

Result<QStringList> ArticleReread::labelsOf(EditionId edition)
{
    if (m_edition == edition)
        return m_labels;
    const auto pages = LibraryReader(m_connection).pages(edition);
    if (!pages)
        return pages.error();
    m_labels.clear();
    for (const Page &page : *pages)
        m_labels << page.label;
    m_edition = edition;
    return m_labels;
}

} // namespace Baojia
