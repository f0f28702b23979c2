// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmldocument.h"

#include "text/cjk.h"
#include "text/htmlscan.h"

#include <gumbo.h>
#include <memory_resource>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool hasElement(const GumboNode *node)
{
    return node != nullptr && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE);
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node == nullptr)
        return nullptr;
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return hasElement(node) ? &node->v.element.children : nullptr;
}

const GumboNode *childAt(const GumboNode *node, std::size_t index)
{
    const GumboVector *children = childrenOf(node);
    return children != nullptr && index < children->length
        ? static_cast<const GumboNode *>(children->data[index])
        : nullptr;
}

/// The name as written, without allocating: the parser keeps names of its own list only.
QByteArrayView nameOf(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return {piece.data, static_cast<qsizetype>(piece.length)};
}

/// Without case, as Latin-1; `name` is ASCII but for those who ask for what cannot be.
bool isNamed(QByteArrayView own, QStringView name)
{
    if (own.size() != name.size())
        return false;
    for (qsizetype at = 0; at < own.size(); ++at) {
        const auto left = static_cast<unsigned char>(own[at]);
        const char16_t right = name[at].unicode();
        if (left >= 0x80 || right >= 0x80)
            return name.compare(QLatin1StringView(own.data(), own.size()), Qt::CaseInsensitive) == 0;
        const bool sameLetter =
            (left | 0x20U) == (right | 0x20U) && (left | 0x20U) >= 'a' && (left | 0x20U) <= 'z';
        if (left != right && !sameLetter)
            return false;
    }
    return true;
}

const GumboAttribute *attributeOf(const GumboNode *node, QStringView name)
{
    if (!hasElement(node))
        return nullptr;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned int index = 0; index < attributes.length; ++index) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[index]);
        if (isNamed(attribute->name, name))
            return attribute;
    }
    return nullptr;
}

// Checked after parsing as well: the scan before it only follows the rules, it is not the parser.
bool isDeeperThan(const GumboNode *root, qsizetype bound)
{
    qsizetype depth = 0;
    for (const GumboNode *node = root; node != nullptr;) {
        if (const GumboNode *child = childAt(node, 0)) {
            node = child;
            if (++depth > bound)
                return true;
            continue;
        }
        while (node != root && childAt(node->parent, node->index_within_parent + 1) == nullptr) {
            node = node->parent;
            --depth;
        }
        node = node == root ? nullptr : childAt(node->parent, node->index_within_parent + 1);
    }
    return false;
}

} // namespace

bool HtmlNode::isDocument() const
{
    return m_node != nullptr && m_node->type == GUMBO_NODE_DOCUMENT;
}

bool HtmlNode::isElement() const
{
    return hasElement(m_node);
}

bool HtmlNode::isText() const
{
    return m_node != nullptr
        && (m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE
            || m_node->type == GUMBO_NODE_CDATA);
}

bool HtmlNode::isComment() const
{
    return m_node != nullptr && m_node->type == GUMBO_NODE_COMMENT;
}

bool HtmlNode::isForeign() const
{
    return isElement() && m_node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

QString HtmlNode::name() const
{
    return isElement() ? QString::fromUtf8(nameOf(m_node)).toLower() : QString();
}

QByteArrayView HtmlNode::writtenName() const
{
    return isElement() ? nameOf(m_node) : QByteArrayView();
}

bool HtmlNode::is(QStringView name) const
{
    if (!isElement())
        return false;
    return isNamed(nameOf(m_node), name);
}

QString HtmlNode::attribute(QStringView name) const
{
    const GumboAttribute *attribute = attributeOf(m_node, name);
    if (attribute == nullptr)
        return {};
    // Null means "none", so that an empty value must not become null.
    return *attribute->value == '\0' ? u""_s : QString::fromUtf8(attribute->value);
}

bool HtmlNode::hasAttribute(QStringView name) const
{
    return attributeOf(m_node, name) != nullptr;
}

QStringList HtmlNode::classes() const
{
    return attribute(u"class").simplified().split(u' ', Qt::SkipEmptyParts);
}

QString HtmlNode::text() const
{
    return isText() || isComment() ? QString::fromUtf8(m_node->v.text.text) : QString();
}

QByteArrayView HtmlNode::writtenText() const
{
    return isText() || isComment() ? QByteArrayView(m_node->v.text.text) : QByteArrayView();
}

QList<HtmlAttribute> HtmlNode::attributes() const
{
    QList<HtmlAttribute> all;
    if (!isElement())
        return all;
    const GumboVector &attributes = m_node->v.element.attributes;
    all.reserve(attributes.length);
    for (unsigned int index = 0; index < attributes.length; ++index) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[index]);
        all.append({QByteArrayView(attribute->name), QByteArrayView(attribute->value)});
    }
    return all;
}

HtmlNode HtmlNode::parent() const
{
    return HtmlNode(m_node == nullptr ? nullptr : m_node->parent);
}

HtmlNode HtmlNode::firstChild() const
{
    return HtmlNode(childAt(m_node, 0));
}

HtmlNode HtmlNode::lastChild() const
{
    const GumboVector *children = childrenOf(m_node);
    return HtmlNode(children == nullptr || children->length == 0 ? nullptr
                                                                 : childAt(m_node, children->length - 1));
}

HtmlNode HtmlNode::nextSibling() const
{
    return HtmlNode(m_node == nullptr ? nullptr : childAt(m_node->parent, m_node->index_within_parent + 1));
}

HtmlNode HtmlNode::previousSibling() const
{
    if (m_node == nullptr || m_node->parent == nullptr || m_node->index_within_parent == 0)
        return {};
    return HtmlNode(childAt(m_node->parent, m_node->index_within_parent - 1));
}

QList<HtmlNode> HtmlNode::children() const
{
    QList<HtmlNode> nodes;
    for (HtmlNode child = firstChild(); child; child = child.nextSibling())
        nodes.append(child);
    return nodes;
}

HtmlNode HtmlNode::next(HtmlNode scope) const
{
    const HtmlNode child = firstChild();
    return child ? child : nextSkippingChildren(scope);
}

HtmlNode HtmlNode::nextSkippingChildren(HtmlNode scope) const
{
    for (HtmlNode node = *this; node && node != scope; node = node.parent()) {
        if (const HtmlNode sibling = node.nextSibling())
            return sibling;
    }
    return {};
}

bool HtmlNode::matches(const HtmlSelector &selector) const
{
    return selector.matches(*this);
}

HtmlNode HtmlNode::first(const HtmlSelector &selector) const
{
    if (!selector.isValid())
        return {};
    for (HtmlNode node = firstChild(); node; node = node.next(*this)) {
        if (node.isElement() && selector.matches(node))
            return node;
    }
    return {};
}

QList<HtmlNode> HtmlNode::all(const HtmlSelector &selector) const
{
    QList<HtmlNode> nodes;
    if (!selector.isValid())
        return nodes;
    for (HtmlNode node = firstChild(); node; node = node.next(*this)) {
        if (node.isElement() && selector.matches(node))
            nodes.append(node);
    }
    return nodes;
}

HtmlNode HtmlNode::closest(const HtmlSelector &selector) const
{
    for (HtmlNode node = *this; node; node = node.parent()) {
        if (node.isElement() && selector.matches(node))
            return node;
    }
    return {};
}

QStringList HtmlNode::comments() const
{
    QStringList texts;
    for (HtmlNode node = firstChild(); node; node = node.next(*this)) {
        if (node.isComment())
            texts.append(node.text());
    }
    return texts;
}

/// What the tree is made of and points into. The parser asks for very many small pieces; they go all at once.
struct HtmlDocument::Memory
{
    explicit Memory(const QString &html)
        : source(html.toUtf8())
        , pieces(static_cast<std::size_t>(source.size()) * 2 + 4096)
    { }

    QByteArray source;
    std::pmr::monotonic_buffer_resource pieces;
};

void HtmlDocument::FreeMemory::operator()(Memory *memory) const
{
    delete memory;
}

HtmlDocument::HtmlDocument(std::unique_ptr<Memory, FreeMemory> memory, const GumboInternalOutput *output)
    : m_memory(std::move(memory))
    , m_output(output)
{ }

Result<HtmlDocument> HtmlDocument::parse(const QString &html, const QString &subject)
{
    // Counted before it is copied: a UTF-16 unit is at least one byte of UTF-8.
    if (html.size() > HtmlBounds::bytes)
        return Error{ErrorKind::TooLarge, subject, QString::number(HtmlBounds::bytes)};
    std::unique_ptr<Memory, FreeMemory> memory(new Memory(html));
    const QByteArray &source = memory->source;
    if (const Result<void> scanned = scanHtml(source, subject); !scanned)
        return scanned.error();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = &memory->pieces;
    options.allocator = [](void *pieces, std::size_t size) {
        return static_cast<std::pmr::monotonic_buffer_resource *>(pieces)->allocate(size);
    };
    options.deallocator = [](void *, void *) {};
    const GumboInternalOutput *const output =
        gumbo_parse_with_options(&options, source.constData(), static_cast<std::size_t>(source.size()));
    HtmlDocument document(std::move(memory), output);
    if (isDeeperThan(document.m_output->document, HtmlBounds::depth + 16))
        return Error{ErrorKind::TooDeep, subject, QString::number(HtmlBounds::depth)};
    return document;
}

HtmlNode HtmlDocument::root() const
{
    return HtmlNode(m_output->document);
}

HtmlNode HtmlDocument::body() const
{
    static const HtmlSelector selector(u"html > body");
    const HtmlNode body = root().first(selector);
    return body ? body : root();
}

QString HtmlDocument::title() const
{
    static const HtmlSelector selector(u"title");
    const HtmlNode title = root().first(selector);
    QString text;
    for (HtmlNode node = title.firstChild(); node; node = node.nextSibling())
        text += node.text();
    return collapsed(text);
}

} // namespace Baojia
