// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderpage.h"

#include "founder/founderrecipe.h"
#include "founder/founderwords.h"
#include "text/cjk.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

#include <cmath>
#include <optional>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 20'000;
constexpr qsizetype mostAreas = 2000;
constexpr qsizetype mostPages = 500;
constexpr qsizetype mostPoints = 1000;
constexpr qsizetype longestCoords = 64 * 1024;

/// Everything a page is made of, gathered in one walk over its elements.
struct Parts
{
    QList<HtmlNode> links;
    QList<HtmlNode> areas;
    QList<HtmlNode> pictures;
    QList<HtmlNode> options;
    QStringList comments;
};

Parts gather(const HtmlDocument &document)
{
    Parts parts;
    const HtmlNode root = document.root();
    for (HtmlNode node = root.firstChild(); node; node = node.next(root)) {
        if (node.isComment()) {
            if (parts.comments.size() < 200)
                parts.comments.append(node.text().left(2000));
        } else if (node.is(u"a")) {
            if (parts.links.size() < mostLinks)
                parts.links.append(node);
        } else if (node.is(u"area")) {
            if (parts.areas.size() < mostAreas)
                parts.areas.append(node);
        } else if (node.is(u"img")) {
            if (parts.pictures.size() < mostLinks)
                parts.pictures.append(node);
        } else if (node.is(u"option")) {
            if (parts.options.size() < mostPages)
                parts.options.append(node);
        }
    }
    return parts;
}

/// The title that a script writes: document.write(view("…")).
QString titleInScript(HtmlNode link)
{
    static const HtmlSelector script(u"script");
    static const QRegularExpression literal(uR"rx(view\(\s*(["'])(.*?)\1\s*\))rx"_s);
    static const QRegularExpression tag(uR"(<[^>]*>)"_s);
    const HtmlNode node = link.first(script);
    if (!node)
        return {};
    const auto match = literal.match(node.firstChild().text().left(4000));
    if (!match.hasMatch())
        return {};
    QString title = match.captured(2);
    title.replace(tag, u" "_s);
    return collapsed(title);
}

QString titleOf(HtmlNode link)
{
    QString title = plainText(link);
    if (title.isEmpty())
        title = titleInScript(link);
    if (title.isEmpty())
        title = collapsed(link.attribute(u"title"));
    return title.left(300);
}

double number(QStringView text, bool &good)
{
    const double value = text.toDouble(&good);
    good = good && std::isfinite(value) && std::abs(value) < 1e6;
    return value;
}

QList<double> numbersOf(const QString &coords, bool &percent)
{
    QList<double> numbers;
    static const QRegularExpression mark(uR"([,;，\s]+)"_s);
    const QStringList parts = coords.left(longestCoords).split(mark, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringView text = part;
        if (text.endsWith(u'%')) {
            percent = true;
            text.chop(1);
        }
        bool good = false;
        const double value = number(text, good);
        if (!good || numbers.size() >= 2 * mostPoints)
            return {};
        numbers.append(value);
    }
    return numbers;
}

/// Rectangles have two points, circles a middle and a radius; everything else is a polygon, whatever `shape` says.
std::optional<FounderArea> areaOf(const QString &coords)
{
    FounderArea area;
    const QList<double> n = numbersOf(coords, area.isPercent);
    if (n.size() == 3 && n[2] > 0) {
        for (int i = 0; i < 8; ++i)
            area.points.append({n[0] + n[2] * std::cos(i * M_PI / 4), n[1] + n[2] * std::sin(i * M_PI / 4)});
        return area;
    }
    if (n.size() == 4) {
        area.points = {{n[0], n[1]}, {n[2], n[1]}, {n[2], n[3]}, {n[0], n[3]}};
        return area;
    }
    for (qsizetype i = 0; i + 1 < n.size(); i += 2) {
        const QPointF point(n[i], n[i + 1]);
        if (area.points.isEmpty() || area.points.last() != point)
            area.points.append(point);
    }
    if (area.points.size() > 1 && area.points.first() == area.points.last())
        area.points.removeLast();
    return area.points.size() >= 3 ? std::optional(area) : std::nullopt;
}

bool isNavigation(HtmlNode link, const QString &text)
{
    static const HtmlSelector preart(u"a.preart, a[rel=prev], a[rel=next]");
    return link.matches(preart) || isFurniture(text);
}

void addPageEntry(HtmlNode link, const QString &href, const QString &text, const QString &file, const FounderTree &tree,
                  FounderPage &page, QList<HtmlNode> &entryLinks)
{
    if (page.pages.size() >= mostPages || text.size() > 80)
        return;
    const auto label = readPageLabel(text);
    if (!label)
        return;
    const FounderTree::Target target = tree.resolve(file, href);
    entryLinks.append(link);
    for (FounderPageEntry &known : page.pages) {
        if (comparableLabel(known.label) != comparableLabel(label->label))
            continue;
        if (known.name.isEmpty())
            known.name = label->name;
        return;
    }
    page.pages.append({label->label, label->name, target.key, {}});
}

class Listings
{
public:
    Listings(FounderPage &page, const FounderTree &tree)
        : m_page(page)
        , m_tree(tree)
    {
    }

    FounderListing *listing(const QString &href)
    {
        FounderTree::Target target = m_tree.resolve(m_page.file, href);
        if (target.key.isEmpty())
            return nullptr;
        const auto place = m_places.constFind(target.key);
        if (place != m_places.constEnd())
            return &m_page.listings[*place];
        if (m_page.listings.size() >= mostAreas)
            return nullptr;
        m_places.insert(target.key, m_page.listings.size());
        m_page.listings.append({std::move(target), {}, {}});
        return &m_page.listings.last();
    }

    [[nodiscard]] bool contains(const QString &href) const
    {
        return m_places.contains(m_tree.resolve(m_page.file, href).key);
    }

private:
    FounderPage &m_page;
    const FounderTree &m_tree;
    QHash<QString, qsizetype> m_places;
};

bool leadsToArticle(const QString &href)
{
    const QString path = unmangledPath(href);
    return isArticlePath(path) && !isPagePath(path);
}

bool isPdfLink(QStringView href)
{
    return unmangledPath(href).endsWith(u".pdf", Qt::CaseInsensitive);
}

/// The areas of the image map, or those that the recipe names.
QList<RecipeZone> zonesOf(const Parts &parts, const RecipeExtract &said)
{
    if (!said.zones.isEmpty())
        return said.zones;
    QList<RecipeZone> zones;
    for (const HtmlNode node : parts.areas) {
        const QString title = node.attribute(u"title").isEmpty() ? node.attribute(u"alt") : node.attribute(u"title");
        zones.append({node.attribute(u"href").trimmed(), collapsed(title), node.attribute(u"coords")});
    }
    return zones;
}

/// The lists that a recipe names take the place of those that are found among all links.
void readSaidLists(const RecipeExtract &said, const FounderTree &tree, FounderPage &page, Listings &listings,
                   QList<HtmlNode> &entryLinks)
{
    static const HtmlSelector anchor(u"a");
    for (const RecipePageLink &link : said.pages) {
        auto label = readPageLabel(link.label.isEmpty() ? link.text : link.label);
        if (!label && !link.label.isEmpty() && link.label.size() <= 10)
            label = FounderLabel {link.label.toUpper(), {}};
        if (!label || page.pages.size() >= mostPages)
            continue;
        const bool known = std::any_of(page.pages.cbegin(), page.pages.cend(), [&label](const FounderPageEntry &entry) {
            return comparableLabel(entry.label) == comparableLabel(label->label);
        });
        if (link.pdf.isEmpty())
            entryLinks.append(link.node.is(u"a") ? link.node : link.node.first(anchor));
        if (!known)
            page.pages.append({label->label, link.name.isEmpty() ? label->name : link.name.left(60),
                               tree.resolve(page.file, link.href).key, link.pdf});
    }
    for (const RecipeArticleLink &link : said.articles) {
        const QString title = link.title.isEmpty() ? titleOf(link.node) : link.title;
        if (isNavigation({}, title) || isPdfLink(link.href))
            continue;
        if (FounderListing *listing = listings.listing(link.href); listing != nullptr && listing->title.isEmpty())
            listing->title = title.left(300);
    }
}

void readLists(const Parts &parts, const RecipeExtract &said, const FounderTree &tree, FounderPage &page,
               QList<HtmlNode> &entryLinks)
{
    QSet<QString> areaKeys;
    const QList<RecipeZone> zones = zonesOf(parts, said);
    for (const RecipeZone &zone : zones)
        areaKeys.insert(tree.resolve(page.file, zone.href).key);
    areaKeys.remove(QString());
    Listings listings(page, tree);
    readSaidLists(said, tree, page, listings, entryLinks);
    const bool pagesAreSaid = !page.pages.isEmpty();
    const bool articlesAreSaid = !page.listings.isEmpty();
    for (const HtmlNode link : parts.links) {
        const QString href = link.attribute(u"href").trimmed();
        if (href.isEmpty() || href.startsWith(u'#') || isPdfLink(href))
            continue;
        const QString text = titleOf(link);
        if (isNavigation(link, text))
            continue;
        const bool article = leadsToArticle(href) || areaKeys.contains(tree.resolve(page.file, href).key);
        if (!article) {
            if (!pagesAreSaid)
                addPageEntry(link, href, text, page.file, tree, page, entryLinks);
        } else if (articlesAreSaid) {
            continue;
        } else if (FounderListing *listing = listings.listing(href); listing != nullptr && listing->title.isEmpty()) {
            listing->title = text;
        }
    }
    for (const HtmlNode option : pagesAreSaid ? QList<HtmlNode>() : parts.options)
        addPageEntry(option, option.attribute(u"value"), plainText(option), page.file, tree, page, entryLinks);
    for (const RecipeZone &zone : zones) {
        const QString &href = zone.href;
        if (href.isEmpty() || isPagePath(unmangledPath(href)) || isPdfLink(href))
            continue;
        const auto area = areaOf(zone.coords);
        FounderListing *listing = area ? listings.listing(href) : nullptr;
        if (listing == nullptr)
            continue;
        page.hasMap = true;
        if (listing->title.isEmpty())
            listing->title = zone.title;
        const bool known = std::any_of(listing->areas.cbegin(), listing->areas.cend(),
                                       [&area](const FounderArea &other) { return other.points == area->points; });
        if (!known)
            listing->areas.append(*area);
    }
}

double pixels(QString length)
{
    if (length.endsWith(u"px", Qt::CaseInsensitive))
        length.chop(2);
    bool good = false;
    const double value = number(length.trimmed(), good);
    return good && value > 0 ? value : 0;
}

void readPicture(const Parts &parts, const FounderFile &file, FounderPage &page)
{
    static const HtmlSelector preview(u"img.preview, img#mappaper, .newspaper-pic img, .ban img, #main-ed-map img");
    static const QRegularExpression style(uR"((?:^|[;\s])(width|height)\s*:\s*([\d.]+)px)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    HtmlNode picture;
    for (const HtmlNode node : parts.pictures) {
        if (node.hasAttribute(u"usemap")) {
            picture = node;
            break;
        }
        if (!picture && node.matches(preview))
            picture = node;
    }
    if (file.said.imageNode)
        picture = file.said.imageNode;
    page.picture = file.said.image;
    if (page.picture.isEmpty())
        page.picture = picture.attribute(u"src").trimmed();
    if (page.picture.isEmpty())
        page.picture = picture.attribute(u"data-src").trimmed();
    if (page.picture.isEmpty())
        page.picture = file.property.value(u"pagepicurl");
    page.shown = {pixels(picture.attribute(u"width")), pixels(picture.attribute(u"height"))};
    auto matches = style.globalMatch(picture.attribute(u"style").left(2000));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isWidth = match.capturedView(1).compare(u"width", Qt::CaseInsensitive) == 0;
        (isWidth ? page.shown.rwidth() : page.shown.rheight()) = pixels(match.captured(2));
    }
}

/// The page list's entry that shares the smallest row with a link, when there is just one in it.
std::optional<qsizetype> entryBeside(HtmlNode link, const QList<HtmlNode> &entries)
{
    HtmlNode row = link.parent();
    for (int climbed = 0; climbed < 4 && row; ++climbed, row = row.parent()) {
        std::optional<qsizetype> found;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            HtmlNode up = entries[i].parent();
            for (int steps = 0; steps < 5 && up; ++steps, up = up.parent()) {
                if (!(up == row))
                    continue;
                if (found)
                    return std::nullopt;
                found = i;
                break;
            }
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

QString pdfOf(HtmlNode node)
{
    static const QRegularExpression quoted(uR"(['"]([^'"]{1,500}\.pdf[^'"]*)['"])"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QStringView name : {QStringView(u"href"), QStringView(u"filepath")}) {
        if (const QString link = node.attribute(name).trimmed(); isPdfLink(link))
            return link;
    }
    const auto match = quoted.match(node.attribute(u"onclick").left(2000));
    return match.hasMatch() ? match.captured(1) : QString();
}

void readPdfs(const HtmlDocument &document, const Parts &parts, const QList<HtmlNode> &entryLinks, FounderPage &page)
{
    static const HtmlSelector hidden(u"#pdfUrl, #pdfsrc");
    static const QRegularExpression inComment(uR"(id\s*=\s*["']?pdfUrl["']?[^>]*>([^<]{1,500})<)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const HtmlNode node = document.root().first(hidden)) {
        // plainText() leaves out what is hidden, and this is
        page.pdfs.append(collapsed(node.firstChild().text()));
    }
    for (const QString &comment : parts.comments) {
        if (const auto match = inComment.match(comment); match.hasMatch())
            page.pdfs.append(collapsed(match.captured(1)));
    }
    qsizetype looked = 0;
    for (const QList<HtmlNode> *nodes : {&parts.links, &parts.pictures}) {
        for (const HtmlNode node : *nodes) {
            const QString link = pdfOf(node);
            if (link.isEmpty() || ++looked > mostPages)
                continue;
            const auto entry = entryBeside(node, entryLinks);
            if (!entry) {
                page.pdfs.append(link);
                continue;
            }
            const auto label = readPageLabel(titleOf(entryLinks[*entry]));
            for (FounderPageEntry &known : page.pages) {
                if (label && known.label == label->label && known.pdf.isEmpty())
                    known.pdf = link;
            }
        }
    }
    // The same PDF beside several pages is that of the page on screen.
    QHash<QString, int> uses;
    for (const FounderPageEntry &entry : std::as_const(page.pages))
        ++uses[entry.pdf];
    for (FounderPageEntry &entry : page.pages) {
        if (!entry.pdf.isEmpty() && uses[entry.pdf] > 1) {
            page.pdfs.append(entry.pdf);
            entry.pdf.clear();
        }
    }
    page.pdfs.removeAll(QString());
    page.pdfs.removeDuplicates();
}

/// Whose page this is: the comment knows best, then the line above the picture, then the list's link to this very file.
void nameThePage(const FounderFile &file, FounderPage &page)
{
    const FounderProperty &property = file.property;
    const QString own = FounderTree::keyOf(page.file);
    if (!file.isCommentFirst() && !file.said.label.isEmpty())
        page.label = page.header.label;
    if (page.label.isEmpty())
        page.label = property.value(u"pagenum").toUpper();
    if (page.label.isEmpty()) {
        if (const auto node = readPageLabel(property.value(u"nodename")))
            page.label = node->label;
    }
    if (page.label.isEmpty())
        page.label = page.header.label;
    for (const FounderPageEntry &entry : std::as_const(page.pages)) {
        if (page.label.isEmpty() && entry.key == own && !entry.key.isEmpty())
            page.label = entry.label;
    }
    for (const FounderPageEntry &entry : std::as_const(page.pages)) {
        if (comparableLabel(entry.label) == comparableLabel(page.label)) {
            page.label = entry.label;
            page.name = entry.name;
            if (!entry.pdf.isEmpty())
                page.pdfs.append(entry.pdf);
        }
    }
    if (page.name.isEmpty() && comparableLabel(page.header.label) == comparableLabel(page.label))
        page.name = page.header.pageName;
}

}

FounderPage readFounderPage(const HtmlDocument &document, const FounderFile &file, const FounderTree &tree,
                            const FounderHeader &header)
{
    FounderPage page;
    page.file = file.name;
    page.header = header;
    page.paperDate = surePaperDate(file);
    const Parts parts = gather(document);
    QList<HtmlNode> entryLinks;
    readLists(parts, file.said, tree, page, entryLinks);
    readPicture(parts, file, page);
    page.pdfs = file.said.pdfs;
    readPdfs(document, parts, entryLinks, page);
    nameThePage(file, page);
    return page;
}

bool isPageLike(const FounderPage &page)
{
    return page.hasMap || (!page.listings.isEmpty() && (!page.label.isEmpty() || page.pages.size() > 1));
}

}
