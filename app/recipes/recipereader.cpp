// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipereader.h"

#include "text/cjk.h"
#include "text/dates.h"
#include "text/htmltext.h"

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 1000;
constexpr qsizetype mostItems = 2000;
constexpr qsizetype mostNodes = 500;

/// The address that an element carries, whatever attribute a site puts it in.
QString addressOf(HtmlNode node)
{
    for (const QStringView name : {QStringView(u"href"),
                                   QStringView(u"src"),
                                   QStringView(u"data-src"),
                                   QStringView(u"data-href"),
                                   QStringView(u"filepath"),
                                   QStringView(u"value"),
                                   QStringView(u"content")}) {
        const QString value = node.attribute(name).trimmed();
        if (!value.isEmpty() && value != u"#")
            return value;
    }
    return {};
}

QString textOf(const XPathItem &item)
{
    if (item.isNode && item.node.isElement())
        return plainText(item.node, SourceLines::Apart).left(longestValue);
    return collapsed(item.value.left(longestValue));
}

QString linkOf(const XPathItem &item)
{
    if (!item.isNode || !item.node.isElement())
        return item.value.trimmed().left(longestValue);
    if (const QString own = addressOf(item.node); !own.isEmpty())
        return own;
    static const HtmlSelector link(u"a");
    return addressOf(item.node.first(link));
}

} // namespace

/// What finds the values of one document.
class RecipeReading::Finding
{
public:
    Finding(const Recipe &recipe, const HtmlDocument &document, const QString &path, RecipeWatch &watch)
        : m_recipe(recipe)
        , m_path(path)
        , m_xml(document, watch)
    { }

    void readHead(RecipeExtract &extract)
    {
        extract.kind = kind();
        extract.newspaper = newspaper();
        extract.date = date();
        extract.copyright = text(m_recipe.article.copyright);
        extract.isExhausted = m_xml.isExhausted();
    }

    void readPage(RecipeExtract &extract);
    void readArticle(RecipeExtract &extract);

private:
    using Finder = QString (*)(const XPathItem &);

    [[nodiscard]] RecipeExtract::Kind kind()
    {
        const auto holds = [this](const QStringList &selectors, const QList<RecipePattern> &files) {
            return std::any_of(files.cbegin(),
                               files.cend(),
                               [this](const RecipePattern &pattern) { return pattern.matches(m_path); })
                || std::any_of(selectors.cbegin(), selectors.cend(), [this](const QString &xpath) {
                       return m_xml.holds(xpath);
                   });
        };
        if (holds(m_recipe.article.is, m_recipe.article.files))
            return RecipeExtract::Kind::Article;
        if (holds(m_recipe.page.is, m_recipe.page.files))
            return RecipeExtract::Kind::Page;
        return RecipeExtract::Kind::Unknown;
    }

    /// What the first selector gives that gives anything.
    [[nodiscard]] QStringList values(const RecipeField &field, Finder find, qsizetype from = -1)
    {
        for (const QString &xpath : field.selectors) {
            QStringList found;
            for (const XPathItem &item : m_xml.select(xpath, from, mostItems)) {
                QString value = find(item);
                if (field.pattern)
                    value = collapsed(field.pattern->capture(value));
                if (!value.isEmpty())
                    found.append(value);
            }
            if (!found.isEmpty())
                return found;
        }
        const QString inPath = field.path ? field.path->capture(m_path) : QString();
        return inPath.isEmpty() ? QStringList() : QStringList{inPath};
    }

    [[nodiscard]] QString text(const RecipeField &field, qsizetype from = -1)
    {
        const QStringList found = values(field, textOf, from);
        return (field.all ? found.join(u' ') : found.value(0)).left(longestValue);
    }

    [[nodiscard]] QString link(const RecipeField &field, qsizetype from = -1)
    {
        return values(field, linkOf, from).value(0);
    }

    [[nodiscard]] QString newspaper()
    {
        const QString printed = text(m_recipe.newspaper);
        if (m_recipe.names.isEmpty())
            return printed;
        // one name for all the ways in which the site writes it
        const bool known = std::any_of(m_recipe.names.cbegin(),
                                       m_recipe.names.cend(),
                                       [&printed](const QString &name) { return printed.contains(name); });
        return printed.isEmpty() || known ? m_recipe.names.first() : printed;
    }

    /// A pattern with the groups y, m and d tells a day itself; without them its text is read as a date.
    [[nodiscard]] QDate date()
    {
        const RecipeField &field = m_recipe.date;
        for (const QString &xpath : field.selectors) {
            for (const XPathItem &item : m_xml.select(xpath, -1, mostItems)) {
                if (const QDate found = dateIn(textOf(item), field.pattern); found.isValid())
                    return found;
            }
        }
        return field.path ? dateIn(m_path, field.path) : QDate();
    }

    [[nodiscard]] static QDate dateIn(const QString &text, const std::optional<RecipePattern> &pattern)
    {
        if (pattern && pattern->hasGroup(u"y"_s) && pattern->hasGroup(u"m"_s) && pattern->hasGroup(u"d"_s)) {
            const QDate date(pattern->capture(text, u"y"_s).toInt(),
                             pattern->capture(text, u"m"_s).toInt(),
                             pattern->capture(text, u"d"_s).toInt());
            return date.isValid() && date.year() >= 1830 && date.year() <= 2100 ? date : QDate();
        }
        const QString part = pattern ? pattern->capture(text) : text;
        if (part.isEmpty())
            return {};
        if (const auto found = findDate(part))
            return *found;
        if (const auto time = parseTime(part))
            return time->date;
        return dateInPath(part).value_or(QDate());
    }

    [[nodiscard]] QList<XPathItem> itemsOf(const RecipeList &list)
    {
        for (const QString &xpath : list.each) {
            if (QList<XPathItem> items = m_xml.select(xpath, -1, mostItems); !items.isEmpty())
                return items;
        }
        return {};
    }

    [[nodiscard]] QString hrefOf(const RecipeList &list, const XPathItem &item)
    {
        return list.href.isEmpty() ? linkOf(item) : link(list.href, item.place);
    }

    [[nodiscard]] QString titleOf(const RecipeList &list, const XPathItem &item)
    {
        if (!list.title.isEmpty())
            return text(list.title, item.place);
        const QString own = textOf(item);
        if (!own.isEmpty() || item.node.isNull())
            return own;
        const QString title = collapsed(item.node.attribute(u"title"));
        return title.isEmpty() ? collapsed(item.node.attribute(u"alt")) : title;
    }

    /// Elements in order, none inside one that is there already.
    [[nodiscard]] QList<HtmlNode> elements(const QStringList &selectors)
    {
        QList<HtmlNode> found;
        for (const QString &xpath : selectors) {
            for (const XPathItem &item : m_xml.select(xpath, -1, mostItems)) {
                if (!item.isNode || !item.node.isElement() || found.size() >= mostNodes)
                    continue;
                bool inside = false;
                for (HtmlNode up = item.node; up && !inside; up = up.parent())
                    inside = !found.isEmpty() && found.contains(up);
                if (!inside)
                    found.append(item.node);
            }
        }
        return found;
    }

    const Recipe &m_recipe;
    QString m_path;
    RecipeXml m_xml;
};

void RecipeReading::Finding::readPage(RecipeExtract &extract)
{
    const RecipePage &page = m_recipe.page;
    const auto prefer = [](const QString &found, QString &value) {
        if (!found.isEmpty())
            value = found;
    };
    prefer(text(page.label), extract.label);
    prefer(text(page.name), extract.pageName);
    for (const QString &xpath : page.image.selectors) {
        for (const XPathItem &item : m_xml.select(xpath, -1, mostItems)) {
            if (item.isNode && item.node.is(u"img")) {
                extract.imageNode = item.node;
                break;
            }
        }
        if (extract.imageNode)
            break;
    }
    extract.image = link(page.image);
    extract.pdfs = values(page.pdf, linkOf);
    extract.pdfs.removeDuplicates();
    for (const XPathItem &item : itemsOf(page.pages)) {
        RecipePageLink entry{text(page.pages.label, item.place),
                             text(page.pages.name, item.place),
                             hrefOf(page.pages, item),
                             link(page.pages.pdf, item.place),
                             textOf(item),
                             item.node};
        extract.pages.append(std::move(entry));
    }
    for (const XPathItem &item : itemsOf(page.articles)) {
        RecipeArticleLink entry{hrefOf(page.articles, item), titleOf(page.articles, item), item.node};
        if (!entry.href.isEmpty())
            extract.articles.append(std::move(entry));
    }
    for (const XPathItem &item : itemsOf(page.zones)) {
        const QString coords = page.zones.coords.isEmpty() ? item.node.attribute(u"coords")
                                                           : text(page.zones.coords, item.place);
        RecipeZone zone{hrefOf(page.zones, item), titleOf(page.zones, item), coords};
        if (!zone.href.isEmpty() && !zone.coords.isEmpty())
            extract.zones.append(std::move(zone));
    }
    extract.isExhausted = m_xml.isExhausted();
}

void RecipeReading::Finding::readArticle(RecipeExtract &extract)
{
    const RecipeArticle &article = m_recipe.article;
    if (extract.label.isEmpty())
        extract.label = text(article.label);
    if (extract.pageName.isEmpty())
        extract.pageName = text(article.name);
    extract.kicker = text(article.kicker);
    extract.title = text(article.title);
    extract.deck = text(article.deck);
    extract.byline = text(article.byline);
    extract.section = text(article.section);
    extract.source = text(article.source);
    for (const QString &xpath : article.body) {
        extract.body = elements({xpath});
        if (!extract.body.isEmpty())
            break;
    }
    extract.photographs = elements(article.photographs);
    extract.strip = elements(article.strip);
    extract.isExhausted = m_xml.isExhausted();
}

RecipeReading::RecipeReading(const Recipe &recipe,
                             const HtmlDocument &document,
                             const QString &path,
                             RecipeWatch &watch)
    : m_finding(std::make_unique<Finding>(recipe, document, path, watch))
{
    m_finding->readHead(m_found);
}

RecipeReading::~RecipeReading() = default;

const RecipeExtract &RecipeReading::withPage()
{
    if (!std::exchange(m_hasPage, true))
        m_finding->readPage(m_found);
    return m_found;
}

const RecipeExtract &RecipeReading::withArticle()
{
    if (!std::exchange(m_hasArticle, true))
        m_finding->readArticle(m_found);
    return m_found;
}

RecipeExtract
readByRecipe(const Recipe &recipe, const HtmlDocument &document, const QString &path, RecipeWatch &watch)
{
    RecipeReading reading(recipe, document, path, watch);
    // A document of unknown kind is asked for both.
    if (reading.found().kind != RecipeExtract::Kind::Article)
        (void)reading.withPage();
    if (reading.found().kind != RecipeExtract::Kind::Page)
        (void)reading.withArticle();
    return reading.found();
}

} // namespace Baojia
