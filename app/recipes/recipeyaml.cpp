// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipeyaml.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// Ends the parsing from within its events.
struct BoundReached
{
    RecipeFault::Kind kind;
    YAML::Mark mark;
    int bound;
};

/// yaml-cpp counts columns in bytes, people count characters.
class Columns
{
public:
    explicit Columns(const QByteArray &yaml)
        : m_lines(yaml.split('\n'))
    { }

    [[nodiscard]] int line(const YAML::Mark &mark) const { return std::max(mark.line, 0) + 1; }

    [[nodiscard]] int column(const YAML::Mark &mark) const
    {
        const QByteArray line = m_lines.value(mark.line).left(std::max(mark.column, 0));
        return static_cast<int>(QString::fromUtf8(line).size()) + 1;
    }

private:
    QList<QByteArray> m_lines;
};

int valuesIn(const RecipeNode &node)
{
    int count = 1;
    for (const RecipeNode &item : node.items)
        count += valuesIn(item);
    for (const RecipeEntry &entry : node.entries)
        count += 1 + valuesIn(entry.value);
    return count;
}

/// Builds the tree. Bounds are checked while it grows, so that no document becomes large first.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const Columns &columns, const QString &file, RecipeFaults &faults)
        : m_columns(columns)
        , m_file(file)
        , m_faults(faults)
    { }

    RecipeNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }

    void OnDocumentEnd() override { }

    void OnSequenceEnd() override { close(); }

    void OnMapEnd() override { close(); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(nodeAt(mark), mark, anchor); }

    void OnScalar(const YAML::Mark &mark,
                  const std::string &tag,
                  YAML::anchor_t anchor,
                  const std::string &value) override
    {
        RecipeNode node = nodeAt(mark);
        node.type = RecipeNode::Type::Text;
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!"; // what yaml-cpp says of every scalar that is not plain
        if (node.text.size() > RecipeBounds::textLength)
            throw BoundReached{RecipeFault::Kind::TooLarge, mark, RecipeBounds::textLength};
        add(std::move(node), mark, anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        RecipeNode node = known == m_anchors.end() ? nodeAt(mark) : known->second;
        add(std::move(node), mark, 0);
    }

    void OnSequenceStart(const YAML::Mark &mark,
                         const std::string &,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, RecipeNode::Type::List, anchor);
    }

    void OnMapStart(const YAML::Mark &mark,
                    const std::string &,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, RecipeNode::Type::Mapping, anchor);
    }

private:
    struct Open
    {
        RecipeNode node;
        YAML::anchor_t anchor = 0;
        RecipeEntry entry; ///< of a mapping: the key that waits for its value
        bool hasKey = false;
        YAML::Mark mark;
    };

    [[nodiscard]] RecipeNode nodeAt(const YAML::Mark &mark) const
    {
        RecipeNode node;
        node.line = m_columns.line(mark);
        node.column = m_columns.column(mark);
        return node;
    }

    void open(const YAML::Mark &mark, RecipeNode::Type type, YAML::anchor_t anchor)
    {
        if (m_open.size() >= RecipeBounds::depth)
            throw BoundReached{RecipeFault::Kind::TooDeep, mark, RecipeBounds::depth};
        Open next{nodeAt(mark), anchor, {}, false, mark};
        next.node.type = type;
        m_open.push_back(std::move(next));
    }

    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(done.node), done.mark, done.anchor);
    }

    void add(RecipeNode &&node, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        m_values += node.items.empty() && node.entries.empty() ? 1 : valuesIn(node);
        if (m_values > RecipeBounds::values)
            throw BoundReached{RecipeFault::Kind::TooMany, mark, RecipeBounds::values};
        if (anchor != 0)
            m_anchors[anchor] = node;
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &outer = m_open.back();
        if (outer.node.type == RecipeNode::Type::List) {
            outer.node.items.push_back(std::move(node));
        } else if (!outer.hasKey) {
            outer.entry = {node.text, node.line, node.column, {}};
            outer.hasKey = true;
        } else {
            addEntry(outer, std::move(node));
        }
    }

    void addEntry(Open &outer, RecipeNode &&value)
    {
        outer.hasKey = false;
        outer.entry.value = std::move(value);
        if (outer.node.value(outer.entry.key) != nullptr) {
            m_faults.append({RecipeFault::Kind::RepeatedKey,
                             m_file,
                             outer.entry.line,
                             outer.entry.column,
                             outer.entry.key,
                             {}});
            return;
        }
        outer.node.entries.push_back(std::move(outer.entry));
    }

    const Columns &m_columns;
    QString m_file;
    RecipeFaults &m_faults;
    RecipeNode m_root;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, RecipeNode> m_anchors;
    int m_values = 0;
};

void markInherited(RecipeNode &node)
{
    node.inherited = true;
    for (RecipeNode &item : node.items)
        markInherited(item);
    for (RecipeEntry &entry : node.entries)
        markInherited(entry.value);
}

} // namespace

const RecipeNode *RecipeNode::value(QStringView key) const
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [key](const RecipeEntry &entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

RecipeNode readRecipeYaml(const QByteArray &yaml, const QString &file, RecipeFaults &faults)
{
    const auto fault = [&faults, &file](RecipeFault::Kind kind, int line, int column, const QString &detail) {
        faults.append({kind, file, line, column, {}, detail});
        return RecipeNode();
    };
    if (yaml.size() > RecipeBounds::bytes)
        return fault(RecipeFault::Kind::TooLarge, 0, 0, QString::number(RecipeBounds::bytes));
    const Columns columns(yaml);
    TreeBuilder builder(columns, file, faults);
    // yaml-cpp tells errors by exceptions; none leaves this function.
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return fault(RecipeFault::Kind::NotYaml, 1, 1, u"empty"_s);
        RecipeNode document = builder.take();
        // Nothing but a tag, say: a document, with nothing in it and nothing wrong with it.
        if (document.type == RecipeNode::Type::Nothing && faults.isEmpty())
            return fault(RecipeFault::Kind::NotYaml, 1, 1, u"empty"_s);
        return document;
    } catch (const BoundReached &end) {
        return fault(end.kind, columns.line(end.mark), columns.column(end.mark), QString::number(end.bound));
    } catch (const YAML::Exception &error) {
        return fault(RecipeFault::Kind::NotYaml,
                     columns.line(error.mark),
                     columns.column(error.mark),
                     QString::fromStdString(error.msg));
    } catch (const std::exception &error) {
        return fault(RecipeFault::Kind::NotYaml, 1, 1, QString::fromUtf8(error.what()));
    }
}

RecipeNode mergedRecipe(const RecipeNode &base, const RecipeNode &own)
{
    if (base.type != RecipeNode::Type::Mapping || own.type != RecipeNode::Type::Mapping)
        return own;
    RecipeNode merged = own;
    for (const RecipeEntry &entry : base.entries) {
        const auto known =
            std::find_if(merged.entries.begin(), merged.entries.end(), [&entry](const RecipeEntry &other) {
                return other.key == entry.key;
            });
        if (known != merged.entries.end()) {
            known->value = mergedRecipe(entry.value, known->value);
            continue;
        }
        merged.entries.push_back(entry);
        markInherited(merged.entries.back().value);
    }
    return merged;
}

} // namespace Baojia
