// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace Baojia {

class HtmlSelector;

/// An attribute as it stands in its document: UTF-8, valid as long as the document lives.
struct HtmlAttribute
{
    QByteArrayView name; ///< lower case
    QByteArrayView value; ///< entities resolved
};

/// A place in an HtmlDocument: cheap to copy, valid as long as its document lives. A null node answers every
/// question with nothing, so that chains of calls need no checks.
class HtmlNode
{
public:
    HtmlNode() = default;

    [[nodiscard]] bool isNull() const { return m_node == nullptr; }

    [[nodiscard]] explicit operator bool() const { return m_node != nullptr; }

    [[nodiscard]] bool isDocument() const;
    [[nodiscard]] bool isElement() const;
    /// Characters, white space and CDATA alike.
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isComment() const;
    /// An element of SVG or MathML.
    [[nodiscard]] bool isForeign() const;

    /// Lower-case name of an element, custom elements such as founder-content too; empty for anything else.
    [[nodiscard]] QString name() const;
    /// The same, but its letters may be in either case, and without building a string.
    [[nodiscard]] QByteArrayView writtenName() const;
    /// isElement() and name() == `name` (lower case), without building a string.
    [[nodiscard]] bool is(QStringView name) const;
    /// The value of the attribute, entities resolved; null when the element has none, empty when it has no
    /// value.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool hasAttribute(QStringView name) const;
    [[nodiscard]] QStringList classes() const;
    /// Every attribute, in the order written.
    [[nodiscard]] QList<HtmlAttribute> attributes() const;
    /// What a text node or a comment holds, entities resolved in text; empty for elements (see htmltext.h).
    [[nodiscard]] QString text() const;
    /// The same as UTF-8, without building a string; valid as long as the document lives.
    [[nodiscard]] QByteArrayView writtenText() const;

    [[nodiscard]] HtmlNode parent() const;
    [[nodiscard]] HtmlNode firstChild() const;
    [[nodiscard]] HtmlNode lastChild() const;
    [[nodiscard]] HtmlNode nextSibling() const;
    [[nodiscard]] HtmlNode previousSibling() const;
    /// All child nodes: elements, text and comments.
    [[nodiscard]] QList<HtmlNode> children() const;

    /// The next node in document order within `scope`, this node's children first; null at the end. Walks a
    /// tree without recursion.
    [[nodiscard]] HtmlNode next(HtmlNode scope) const;
    /// The next node in document order within `scope` that is not inside this one.
    [[nodiscard]] HtmlNode nextSkippingChildren(HtmlNode scope) const;

    /// Whether this node matches, seen from the top of its document.
    [[nodiscard]] bool matches(const HtmlSelector &selector) const;
    /// The first node below this one, in document order, that matches; null when none does.
    [[nodiscard]] HtmlNode first(const HtmlSelector &selector) const;
    /// Every node below this one that matches, in document order.
    [[nodiscard]] QList<HtmlNode> all(const HtmlSelector &selector) const;
    /// This node or its nearest ancestor that matches.
    [[nodiscard]] HtmlNode closest(const HtmlSelector &selector) const;
    /// Every comment below this one, in document order.
    [[nodiscard]] QStringList comments() const;

    friend bool operator==(const HtmlNode &, const HtmlNode &) = default;

private:
    friend class HtmlDocument;

    explicit HtmlNode(const GumboInternalNode *node)
        : m_node(node)
    { }

    const GumboInternalNode *m_node = nullptr;
};

/// A selector in the small part of CSS that newspaper pages need: tag, `*`, #id, .class, [attr],
/// [attr=value], [attr^=value], [attr$=value], [attr*=value], in any combination; descendants by a space,
/// children by `>`; lists by a comma. Names and attribute names are matched without case, values with it,
/// except that `#id` and `.class` ignore case as browsers do in old pages. A selector that is not understood
/// matches nothing.
class HtmlSelector
{
public:
    HtmlSelector(
        QStringView css); // NOLINT(google-explicit-constructor): node.first(u"td.default a") reads as meant

    HtmlSelector(const QString &css)
        : HtmlSelector(QStringView(css))
    { }

    HtmlSelector(const char16_t *css)
        : HtmlSelector(QStringView(css))
    { }

    /// False when the text was not understood.
    [[nodiscard]] bool isValid() const { return !m_alternatives.isEmpty(); }

    [[nodiscard]] bool matches(HtmlNode node) const;

private:
    enum class Match { Exists, Equals, StartsWith, EndsWith, Contains, HasWord };

    struct AttributeTest
    {
        QString name;
        QString value;
        Match match = Match::Exists;
        Qt::CaseSensitivity sensitivity = Qt::CaseSensitive;
    };

    /// One step, such as `td.default`; `child` when it was joined to the step before by `>`.
    struct Step
    {
        QString tag;
        QList<AttributeTest> tests;
        bool child = false;
    };

    [[nodiscard]] static bool parseStep(QStringView css, qsizetype &at, Step &step);
    [[nodiscard]] static bool parseAttribute(QStringView css, qsizetype &at, Step &step);
    [[nodiscard]] static bool parseAlternative(QStringView css, QList<Step> &steps);
    [[nodiscard]] static bool testsPass(HtmlNode node, const Step &step);
    [[nodiscard]] static bool stepsMatch(HtmlNode node, const QList<Step> &steps);

    QList<QList<Step>> m_alternatives;
};

/// A parsed page. Move-only; owns every node it hands out.
class HtmlDocument
{
public:
    /// Parses as a browser would. Errors: TooLarge (64 MiB of UTF-8), TooDeep (512 open elements), TooMany
    /// (256 attributes of an element, a million elements, or as many that unclosed formatting would add).
    [[nodiscard]] static Result<HtmlDocument> parse(const QString &html, const QString &subject = {});

    HtmlDocument(HtmlDocument &&) noexcept = default;
    HtmlDocument &operator=(HtmlDocument &&) noexcept = default;
    HtmlDocument(const HtmlDocument &) = delete;
    HtmlDocument &operator=(const HtmlDocument &) = delete;
    ~HtmlDocument() = default;

    /// The document node: above <html>, and above comments that stand before or after it (方正's enpproperty
    /// does).
    [[nodiscard]] HtmlNode root() const;
    /// The <body> element; root() when there is none (a frameset).
    [[nodiscard]] HtmlNode body() const;
    /// Text of the <title> element, white space collapsed.
    [[nodiscard]] QString title() const;

private:
    struct Memory;

    struct FreeMemory
    {
        void operator()(Memory *memory) const;
    };

    HtmlDocument(std::unique_ptr<Memory, FreeMemory> memory, const GumboInternalOutput *output);

    std::unique_ptr<Memory, FreeMemory> m_memory; // holds the tree
    const GumboInternalOutput *m_output;
};

} // namespace Baojia
