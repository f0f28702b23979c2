// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipexml.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <atomic>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <unordered_map>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNodes = 60'000;
constexpr qsizetype longestText = 1000;
constexpr qsizetype mostText = 1024 * 1024;
constexpr unsigned long mostSteps = 3'000'000; // of all expressions that one document is asked

const xmlChar *chars(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

QString stringOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

/// Whether one of the words of `classes` is `wanted`, ASCII letters in either case.
bool hasWord(QByteArrayView classes, QByteArrayView wanted)
{
    qsizetype at = 0;
    while (at < classes.size()) {
        while (at < classes.size() && isSpace(classes[at]))
            ++at;
        const qsizetype start = at;
        while (at < classes.size() && !isSpace(classes[at]))
            ++at;
        const QByteArrayView word = classes.sliced(start, at - start);
        if (word.size() == wanted.size()
            && qstrnicmp(word.data(), word.size(), wanted.data(), wanted.size()) == 0)
            return true;
    }
    return false;
}

/// has-class('a'): whether the element at hand has the class, as HTML means it.
void hasClass(xmlXPathParserContext *parser, int count)
{
    if (count != 1) {
        xmlXPathErr(parser, XPATH_INVALID_ARITY);
        return;
    }
    xmlChar *const wanted = xmlXPathPopString(parser);
    bool found = false;
    const xmlNode *const node = parser->context->node;
    if (wanted != nullptr && node != nullptr && node->type == XML_ELEMENT_NODE) {
        // Asked of every element: the attribute's text is looked at where it lies.
        for (const xmlAttr *attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
            const xmlNode *const value = attribute->children;
            if (value != nullptr && value->content != nullptr
                && xmlStrEqual(attribute->name, chars("class")) != 0)
                found = hasWord(reinterpret_cast<const char *>(value->content),
                                reinterpret_cast<const char *>(wanted));
        }
    }
    xmlFree(wanted);
    valuePush(parser, xmlXPathNewBoolean(found ? 1 : 0));
}

/// lower-case('Ab'), which XPath 2.0 has.
void lowerCase(xmlXPathParserContext *parser, int count)
{
    if (count != 1) {
        xmlXPathErr(parser, XPATH_INVALID_ARITY);
        return;
    }
    xmlChar *const text = xmlXPathPopString(parser);
    const QByteArray lower = stringOf(text).toLower().toUtf8();
    xmlFree(text);
    valuePush(parser, xmlXPathNewString(chars(lower.constData())));
}

#if LIBXML_VERSION >= 21200
void keepQuiet(void *, const xmlError *) { }
#else
void keepQuiet(void *, xmlError *) { }
#endif

struct FreeContext
{
    void operator()(xmlXPathContext *context) const { xmlXPathFreeContext(context); }
};

struct FreeDocument
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

struct FreeExpression
{
    void operator()(xmlXPathCompExpr *expression) const { xmlXPathFreeCompExpr(expression); }
};

struct FreeObject
{
    void operator()(xmlXPathObject *object) const { xmlXPathFreeObject(object); }
};

using Context = std::unique_ptr<xmlXPathContext, FreeContext>;
using Expression = std::unique_ptr<xmlXPathCompExpr, FreeExpression>;
using Object = std::unique_ptr<xmlXPathObject, FreeObject>;

Context newContext(xmlDoc *document)
{
    static const bool ready = [] {
        xmlInitParser(); // once, before threads meet in it
        return true;
    }();
    Context context(ready ? xmlXPathNewContext(document) : nullptr);
    if (context) {
        context->error = keepQuiet;
        xmlXPathRegisterFunc(context.get(), chars("has-class"), hasClass);
        xmlXPathRegisterFunc(context.get(), chars("lower-case"), lowerCase);
    }
    return context;
}

/// Puts the node behind the others of its parent. By hand, because xmlAddChild() joins texts that stand side
/// by side.
void append(xmlNode *parent, xmlNode *child)
{
    child->parent = parent;
    child->prev = parent->last;
    if (parent->last != nullptr)
        parent->last->next = child;
    else
        parent->children = child;
    parent->last = child;
}

QByteArrayView shortened(QByteArrayView text)
{
    if (text.size() <= longestText)
        return text;
    qsizetype end = longestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.first(end);
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

/// XML has no control characters, and refuses to show what holds one.
QByteArray clean(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    for (char &c : bytes) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            c = ' ';
    }
    return bytes;
}

} // namespace

struct RecipeXml::Tree
{
    explicit Tree(RecipeWatch &watchedBy)
        : watch(watchedBy)
    { }

    void build(const HtmlDocument &document);
    [[nodiscard]] xmlNode *copyOf(HtmlNode node);
    void addProperties(xmlNode *parent, QByteArrayView comment);
    [[nodiscard]] xmlXPathCompExpr *compiled(const QString &xpath);
    [[nodiscard]] Object evaluate(const QString &xpath, xmlNode *from);
    [[nodiscard]] XPathItem itemFor(const xmlNode *node) const;

    RecipeWatch &watch;
    std::unique_ptr<xmlDoc, FreeDocument> document;
    Context context;
    std::vector<HtmlNode> nodes; // by place
    std::vector<xmlNode *> places;
    std::unordered_map<QString, Expression> expressions;
    qsizetype textLeft = mostText;
    unsigned long steps = 0;
    std::atomic_bool stopped = false;
    std::unique_ptr<RecipeWatch::Guard> guard; // last: it must be gone before what it stops
};

xmlNode *RecipeXml::Tree::copyOf(HtmlNode node)
{
    xmlNode *copy = nullptr;
    if (node.isElement()) {
        const QByteArray name = node.writtenName().toByteArray().toLower();
        copy = xmlNewDocNode(document.get(), nullptr, chars(name.constData()), nullptr);
        for (const HtmlAttribute &attribute : node.attributes()) {
            const QByteArray value = clean(shortened(attribute.value));
            xmlNewProp(
                copy, chars(attribute.name.toByteArray().toLower().constData()), chars(value.constData()));
        }
    } else {
        const QByteArrayView text = shortened(node.writtenText());
        if (!isBlank(text) && text.size() <= textLeft) {
            textLeft -= text.size();
            const QByteArray bytes = clean(text);
            copy = node.isComment() ? xmlNewDocComment(document.get(), chars(bytes.constData()))
                                    : xmlNewDocText(document.get(), chars(bytes.constData()));
        }
    }
    if (copy != nullptr) {
        nodes.push_back(node);
        places.push_back(copy);
        copy->_private = reinterpret_cast<void *>(nodes.size());
    }
    return copy;
}

void RecipeXml::Tree::addProperties(xmlNode *parent, QByteArrayView comment)
{
    const QString text = QString::fromUtf8(comment).left(64 * 1024);
    if (!text.trimmed().startsWith(u"enpproperty", Qt::CaseInsensitive))
        return;
    static const QRegularExpression field(uR"(<([A-Za-z][\w-]{0,60})>([^<]{0,2000})</\1>)"_s);
    xmlNode *const list = xmlNewDocNode(document.get(), nullptr, chars("enpproperty"), nullptr);
    append(parent, list);
    auto matches = field.globalMatch(text);
    for (int count = 0; count < 60 && matches.hasNext(); ++count) {
        const auto match = matches.next();
        const QByteArray name = match.captured(1).toLower().toUtf8();
        xmlNode *const item = xmlNewDocNode(document.get(), nullptr, chars(name.constData()), nullptr);
        append(list, item);
        const QByteArray value = clean(match.captured(2).trimmed().toUtf8());
        append(item, xmlNewDocText(document.get(), chars(value.constData())));
    }
}

void RecipeXml::Tree::build(const HtmlDocument &html)
{
    document.reset(xmlNewDoc(chars("1.0")));
    auto *const top = reinterpret_cast<xmlNode *>(document.get());
    const HtmlNode root = html.root();
    xmlNode *parent = top;
    for (HtmlNode node = root.firstChild(); node && nodes.size() < mostNodes;) {
        xmlNode *const copy = copyOf(node);
        if (copy != nullptr)
            append(parent, copy);
        if (node.isComment())
            addProperties(parent, node.writtenText());
        if (const HtmlNode child = node.firstChild(); child && copy != nullptr) {
            parent = copy;
            node = child;
            continue;
        }
        HtmlNode next = node.nextSibling();
        while (!next && node && !(node == root)) {
            node = node.parent();
            if (node.isNull() || node == root)
                break;
            parent = parent->parent;
            next = node.nextSibling();
        }
        node = next;
    }
    xmlXPathOrderDocElems(document.get());
    context = newContext(document.get());
}

xmlXPathCompExpr *RecipeXml::Tree::compiled(const QString &xpath)
{
    const auto known = expressions.find(xpath);
    if (known != expressions.end())
        return known->second.get();
    Expression expression(xmlXPathCtxtCompile(context.get(), chars(xpath.toUtf8().constData())));
    return expressions.emplace(xpath, std::move(expression)).first->second.get();
}

Object RecipeXml::Tree::evaluate(const QString &xpath, xmlNode *from)
{
    if (context == nullptr || stopped || steps >= mostSteps)
        return {};
    if (!guard) {
        guard = std::make_unique<RecipeWatch::Guard>(watch, [this] {
            stopped = true;
            // libxml2 has no other way to be told; it looks at the bound before every step.
            std::atomic_ref<unsigned long>(context->opLimit).store(1);
        });
    }
    context->opLimit = 0; // compiling is bounded by the length of the expression
    xmlXPathCompExpr *const expression = compiled(xpath);
    if (expression == nullptr)
        return {};
    context->node = from != nullptr ? from : reinterpret_cast<xmlNode *>(document.get());
    context->opCount = 0;
    std::atomic_ref<unsigned long>(context->opLimit).store(mostSteps - steps);
    if (stopped) // the watch may have spoken before that line
        std::atomic_ref<unsigned long>(context->opLimit).store(1);
    Object object(xmlXPathCompiledEval(expression, context.get()));
    steps += std::max(context->opCount, 1UL);
    return object;
}

XPathItem RecipeXml::Tree::itemFor(const xmlNode *node) const
{
    XPathItem item;
    if (node == nullptr)
        return item;
    const bool attribute = node->type == XML_ATTRIBUTE_NODE;
    const xmlNode *const owner = attribute ? node->parent : node;
    const auto place = reinterpret_cast<quintptr>(owner->_private);
    if (place > 0 && place <= nodes.size()) {
        item.node = nodes[place - 1];
        item.isNode = !attribute;
        item.place = static_cast<qsizetype>(place) - 1;
    }
    // Of an element the text is the document's own, which is not shortened.
    if (!item.isNode || node->type != XML_ELEMENT_NODE) {
        xmlChar *const text = xmlNodeGetContent(node);
        item.value = stringOf(text);
        xmlFree(text);
    }
    return item;
}

RecipeXml::RecipeXml(const HtmlDocument &document, RecipeWatch &watch)
    : m_tree(std::make_unique<Tree>(watch))
{
    m_tree->build(document);
}

RecipeXml::~RecipeXml() = default;

QList<XPathItem> RecipeXml::select(const QString &xpath, qsizetype from, qsizetype most)
{
    QList<XPathItem> items;
    xmlNode *const start = from >= 0 && static_cast<std::size_t>(from) < m_tree->places.size()
        ? m_tree->places[static_cast<std::size_t>(from)]
        : nullptr;
    const Object object = m_tree->evaluate(xpath, start);
    if (!object)
        return items;
    switch (object->type) {
    case XPATH_NODESET: {
        if (object->nodesetval == nullptr)
            break;
        xmlXPathNodeSetSort(object->nodesetval);
        const qsizetype count = std::min<qsizetype>(object->nodesetval->nodeNr, most);
        for (qsizetype at = 0; at < count; ++at)
            items.append(m_tree->itemFor(object->nodesetval->nodeTab[at]));
        break;
    }
    case XPATH_STRING:
        items.append({{}, false, stringOf(object->stringval), -1});
        break;
    case XPATH_NUMBER:
        items.append({{}, false, QString::number(object->floatval), -1});
        break;
    default: // a truth is no value
        break;
    }
    return items;
}

bool RecipeXml::holds(const QString &xpath)
{
    const Object object = m_tree->evaluate(xpath, nullptr);
    return object && xmlXPathCastToBoolean(object.get()) != 0;
}

bool RecipeXml::isExhausted() const
{
    return m_tree->stopped || m_tree->steps >= mostSteps;
}

std::optional<XPathRefusal> refusedByXml(const QString &xpath)
{
    const Context context = newContext(nullptr);
    const Expression expression(xmlXPathCtxtCompile(context.get(), chars(xpath.toUtf8().constData())));
    if (expression)
        return std::nullopt;
    // Its place is counted in bytes.
    const QByteArray before = xpath.toUtf8().left(std::max(context->lastError.int1, 0));
    return XPathRefusal{u"not an XPath expression from here on"_s, QString::fromUtf8(before).size()};
}

} // namespace Baojia
