// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipeschema.h"

#include <QtCore/QRegularExpression>

#include "recipes/recipeschemareader.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// The reading of one recipe, a function for each mapping of it.
class SchemaReading
{
public:
    SchemaReading(const QString &file, RecipeFaults &faults)
        : m_read(file, faults)
    { }

    Recipe recipe(const RecipeNode &root)
    {
        Recipe recipe;
        m_read.mapping(
            u"recipe"_s,
            root,
            {{u"id", [&](const QString &key, const RecipeNode &node) { recipe.id = id(key, node); }},
             {u"name", into(recipe.name)},
             {u"extends",
              [&](const QString &key, const RecipeNode &node) { recipe.extends = id(key, node); }},
             {u"priority",
              [&](const QString &key, const RecipeNode &node) {
                  recipe.priority = m_read.number(key, node, -100, 100);
              }},
             {u"metadata",
              [&](const QString &key, const RecipeNode &node) { recipe.metadata = metadata(key, node); }},
             {u"format",
              [&](const QString &key, const RecipeNode &node) { recipe.format = format(key, node); }},
             {u"names",
              [&](const QString &key, const RecipeNode &node) { recipe.names = m_read.texts(key, node); }},
             {u"charset",
              [&](const QString &key, const RecipeNode &node) { recipe.charset = charset(key, node); }},
             {u"match", [&](const QString &key, const RecipeNode &node) { match(key, node, recipe.match); }},
             {u"newspaper", into(recipe.newspaper)},
             {u"date", into(recipe.date)},
             {u"page", [&](const QString &key, const RecipeNode &node) { page(key, node, recipe.page); }},
             {u"article",
              [&](const QString &key, const RecipeNode &node) { article(key, node, recipe.article); }},
             {u"evidence",
              [&](const QString &key, const RecipeNode &node) { evidence(key, node, recipe.evidence); }}});
        if (root.type == RecipeNode::Type::Mapping && root.value(u"id") == nullptr)
            m_read.fault(RecipeFault::Kind::MissingKey, root, u"id"_s);
        return recipe;
    }

private:
    using Read = std::function<void(const QString &, const RecipeNode &)>;

    Read into(QString &target)
    {
        return
            [this, &target](const QString &key, const RecipeNode &node) { target = m_read.text(key, node); };
    }

    Read into(RecipeField &target)
    {
        return
            [this, &target](const QString &key, const RecipeNode &node) { target = m_read.field(key, node); };
    }

    Read intoSelectors(QStringList &target)
    {
        return [this, &target](const QString &key, const RecipeNode &node) {
            target = m_read.selectors(key, node);
        };
    }

    Read intoPatterns(QList<RecipePattern> &target)
    {
        return [this, &target](const QString &key, const RecipeNode &node) {
            target = m_read.patterns(key, node);
        };
    }

    Read intoMarks(QList<RecipeMark> &target)
    {
        return
            [this, &target](const QString &key, const RecipeNode &node) { target = m_read.marks(key, node); };
    }

    Read intoList(RecipeList &target, std::initializer_list<QStringView> parts)
    {
        return [this, &target, parts = QList<QStringView>(parts)](
                   const QString &key, const RecipeNode &node) { target = m_read.list(key, node, parts); };
    }

    QString id(const QString &key, const RecipeNode &node)
    {
        static const QRegularExpression shape(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
        const QString text = m_read.text(key, node);
        if (node.type == RecipeNode::Type::Text && !shape.match(text).hasMatch())
            m_read.fault(RecipeFault::Kind::BadValue, node, key, u"a-z 0-9 -"_s);
        return text;
    }

    Recipe::Metadata metadata(const QString &key, const RecipeNode &node)
    {
        const QString text = m_read.text(key, node);
        if (text != "first"_L1 && text != "last"_L1)
            m_read.fault(RecipeFault::Kind::BadValue, node, key, u"first, last"_s);
        return text == "first"_L1 ? Recipe::Metadata::First : Recipe::Metadata::Last;
    }

    Recipe::Format format(const QString &key, const RecipeNode &node)
    {
        const QString text = m_read.text(key, node);
        if (text != "html"_L1 && text != "json"_L1)
            m_read.fault(RecipeFault::Kind::BadValue, node, key, u"html, json"_s);
        return text == "json"_L1 ? Recipe::Format::Json : Recipe::Format::Html;
    }

    QString charset(const QString &key, const RecipeNode &node)
    {
        static const QStringList known = {
            u"utf-8"_s, u"gb18030"_s, u"gbk"_s, u"gb2312"_s, u"big5"_s, u"utf-16"_s};
        const QString text = m_read.text(key, node).toLower();
        if (!known.contains(text))
            m_read.fault(RecipeFault::Kind::BadValue, node, key, known.join(u", "_s));
        return text;
    }

    void match(const QString &name, const RecipeNode &node, RecipeMatch &match)
    {
        m_read.mapping(name,
                       node,
                       {{u"urls", intoPatterns(match.urls)},
                        {u"files", intoPatterns(match.files)},
                        {u"marks", intoMarks(match.marks)},
                        {u"any-marks", intoMarks(match.anyMarks)}});
    }

    void page(const QString &name, const RecipeNode &node, RecipePage &page)
    {
        m_read.mapping(name,
                       node,
                       {{u"is", intoSelectors(page.is)},
                        {u"files", intoPatterns(page.files)},
                        {u"label", into(page.label)},
                        {u"name", into(page.name)},
                        {u"image", into(page.image)},
                        {u"pdf", into(page.pdf)},
                        {u"pages", intoList(page.pages, {u"each", u"href", u"label", u"name", u"pdf"})},
                        {u"articles", intoList(page.articles, {u"each", u"href", u"title"})},
                        {u"zones", intoList(page.zones, {u"each", u"href", u"title", u"coords"})}});
    }

    void article(const QString &name, const RecipeNode &node, RecipeArticle &article)
    {
        m_read.mapping(name,
                       node,
                       {{u"is", intoSelectors(article.is)},
                        {u"files", intoPatterns(article.files)},
                        {u"label", into(article.label)},
                        {u"name", into(article.name)},
                        {u"kicker", into(article.kicker)},
                        {u"title", into(article.title)},
                        {u"deck", into(article.deck)},
                        {u"byline", into(article.byline)},
                        {u"section", into(article.section)},
                        {u"source", into(article.source)},
                        {u"copyright", into(article.copyright)},
                        {u"body", intoSelectors(article.body)},
                        {u"photographs", intoSelectors(article.photographs)},
                        {u"strip", intoSelectors(article.strip)}});
    }

    void evidence(const QString &name, const RecipeNode &node, RecipeEvidence &evidence)
    {
        const auto into = [this](QList<QByteArray> &target) -> Read {
            return [this, &target](const QString &key, const RecipeNode &value) {
                for (const RecipeMark &mark : m_read.marks(key, value))
                    target.append(mark.utf8);
            };
        };
        m_read.mapping(name,
                       node,
                       {{u"certain", into(evidence.certain)},
                        {u"pages", into(evidence.pages)},
                        {u"bodies", into(evidence.bodies)}});
    }

    RecipeSchemaReader m_read;
};

} // namespace

Recipe readRecipe(const RecipeNode &root, const QString &file, RecipeFaults &faults)
{
    if (root.type != RecipeNode::Type::Mapping) {
        RecipeNode place = root;
        place.line = std::max(place.line, 1);
        place.column = std::max(place.column, 1);
        RecipeSchemaReader(file, faults)
            .fault(RecipeFault::Kind::WrongType, place, u"recipe"_s, u"mapping"_s);
        return {};
    }
    Recipe recipe = SchemaReading(file, faults).recipe(root);
    recipe.file = file;
    return recipe;
}

const QStringList &ownRecipeKeys()
{
    static const QStringList keys = {u"id"_s, u"name"_s, u"extends"_s, u"priority"_s, u"names"_s};
    return keys;
}

} // namespace Baojia
