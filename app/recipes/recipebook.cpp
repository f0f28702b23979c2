// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipebook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <bitset>
#include <numeric>
#include <tuple>

#include "recipes/recipeschema.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 1000;
constexpr qsizetype longestChain = 8;
constexpr int mostStrikes = 3;

QByteArray lowerAscii(const QByteArray &bytes)
{
    QByteArray lower = bytes;
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

/// Which three bytes follow one another in a text, by a hash: most marks stand in no document at hand, and
/// are refused without a search.
class Trigrams
{
public:
    void add(const QByteArray &bytes)
    {
        for (qsizetype at = 2; at < bytes.size(); ++at)
            m_present.set(hashAt(bytes, at));
    }

    [[nodiscard]] bool mayHave(const QByteArray &mark) const
    {
        for (qsizetype at = 2; at < mark.size(); ++at) {
            if (!m_present.test(hashAt(mark, at)))
                return false;
        }
        return true;
    }

private:
    static std::size_t hashAt(const QByteArray &bytes, qsizetype at)
    {
        const auto byte = [&bytes](qsizetype place) { return static_cast<unsigned char>(bytes[place]); };
        return (byte(at - 2) * 961U + byte(at - 1) * 31U + byte(at)) % size;
    }

    static constexpr std::size_t size = 1U << 16U;
    std::bitset<size> m_present;
};

/// The document's bytes, in lower case once and only if somebody asks.
class MarkSearch
{
public:
    explicit MarkSearch(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool has(const RecipeMark &mark)
    {
        if (m_lower.isNull() && !m_bytes.isNull()) {
            m_lower = lowerAscii(m_bytes);
            m_trigrams.add(m_lower);
        }
        if (m_trigrams.mayHave(mark.utf8) && m_lower.contains(mark.utf8))
            return true;
        // GB18030 has letters in its second bytes: as written only.
        return !mark.gb18030.isEmpty() && m_bytes.contains(mark.gb18030);
    }

private:
    const QByteArray &m_bytes;
    QByteArray m_lower;
    Trigrams m_trigrams;
};

bool anyMatches(const QList<RecipePattern> &patterns, const QString &text)
{
    return std::any_of(patterns.cbegin(), patterns.cend(), [&text](const RecipePattern &pattern) {
        return pattern.matches(text);
    });
}

bool fitsSearch(const RecipeMatch &match, const RecipeFacts &facts, MarkSearch &search)
{
    const auto has = [&search](const RecipeMark &mark) { return search.has(mark); };
    return !match.isEmpty() && (match.urls.isEmpty() || anyMatches(match.urls, facts.address))
        && (match.files.isEmpty() || anyMatches(match.files, facts.path))
        && std::all_of(match.marks.cbegin(), match.marks.cend(), has)
        && (match.anyMarks.isEmpty() || std::any_of(match.anyMarks.cbegin(), match.anyMarks.cend(), has));
}

/// Without what a recipe keeps for itself.
RecipeNode inheritable(RecipeNode node, const RecipeNode &own)
{
    std::erase_if(node.entries, [&own](const RecipeEntry &entry) {
        // evidence of which document a recipe is for is taken over only where there is none of its own
        if (entry.key == "match"_L1)
            return own.value(u"match") != nullptr;
        return ownRecipeKeys().contains(entry.key);
    });
    return node;
}

} // namespace

bool beginsAsJson(QByteArrayView bytes)
{
    const auto first = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) {
        return c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\xef' && c != '\xbb' && c != '\xbf';
    });
    return first != bytes.cend() && (*first == '{' || *first == '[');
}

bool fits(const RecipeMatch &match, const RecipeFacts &facts)
{
    MarkSearch search(facts.bytes);
    return fitsSearch(match, facts, search);
}

std::shared_ptr<const RecipeBook> RecipeBook::builtIn()
{
    return load({});
}

std::shared_ptr<const RecipeBook> RecipeBook::load(const QString &folder)
{
    const std::shared_ptr<RecipeBook> book(new RecipeBook());
    book->readFolder(u":/recipes"_s, true);
    if (!folder.isEmpty())
        book->readFolder(folder, false);
    book->makeRecipes();
    return book;
}

std::shared_ptr<const RecipeBook> RecipeBook::always(const Recipe &recipe)
{
    const std::shared_ptr<RecipeBook> book(new RecipeBook());
    book->m_always = true;
    book->m_recipes.push_back(recipe);
    book->m_order.push_back(0);
    book->m_strikes = std::vector<std::atomic_int>(1);
    return book;
}

std::shared_ptr<const RecipeBook> RecipeBook::with(const QByteArray &yaml, const QString &file) const
{
    const std::shared_ptr<RecipeBook> book(new RecipeBook());
    book->m_unread = m_unread;
    book->m_unread.removeIf([&file](const RecipeFault &fault) { return fault.file == file; });
    Text text = textIn(yaml, file, false, book->m_unread);
    for (const Text &other : m_texts) {
        const bool isReplaced = other.file == file || (!text.id.isEmpty() && other.id == text.id);
        if (other.isBuiltIn || !isReplaced)
            book->m_texts.push_back(other);
    }
    book->m_texts.push_back(std::move(text));
    book->makeRecipes();
    return book;
}

/// A recipe as its file has it; what is wrong with the YAML is added to `faults`.
RecipeBook::Text
RecipeBook::textIn(const QByteArray &yaml, const QString &file, bool isBuiltIn, RecipeFaults &faults)
{
    Text text{{}, file, isBuiltIn, readRecipeYaml(yaml, file, faults)};
    if (const RecipeNode *const id = text.node.value(u"id"))
        text.id = id->text.trimmed();
    return text;
}

void RecipeBook::readFolder(const QString &folder, bool isBuiltIn)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), mostFiles))) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            m_unread.append({RecipeFault::Kind::Unreadable, file.fileName(), 0, 0, {}, file.errorString()});
            continue;
        }
        // one byte more than is allowed tells that there are too many
        const QByteArray yaml = file.read(RecipeBounds::bytes + 1);
        Text text = textIn(yaml, file.fileName(), isBuiltIn, m_unread);
        const bool known = std::any_of(m_texts.cbegin(), m_texts.cend(), [&text](const Text &other) {
            return !text.id.isEmpty() && other.id == text.id && other.isBuiltIn == text.isBuiltIn;
        });
        const RecipeNode *const id = text.node.value(u"id");
        if (known)
            m_unread.append({RecipeFault::Kind::RepeatedId, text.file, id->line, id->column, text.id, {}});
        else
            m_texts.push_back(std::move(text));
    }
}

void RecipeBook::makeRecipes()
{
    // A person's own first: a built-in one that extends one of them that is broken falls back to the
    // built-in.
    std::stable_sort(m_texts.begin(), m_texts.end(), [](const Text &left, const Text &right) {
        return !left.isBuiltIn && right.isBuiltIn;
    });
    for (Text &text : m_texts)
        text.isBroken = false;
    m_faults = m_unread;
    for (Text &text : m_texts) {
        auto recipe = resolved(text, m_faults);
        text.isBroken = !recipe;
        if (recipe)
            m_recipes.push_back(*std::move(recipe));
    }
    // A person's own first: of two with one id it is the one that stays.
    std::stable_sort(m_recipes.begin(), m_recipes.end(), [](const Recipe &left, const Recipe &right) {
        return std::tuple(left.id, left.isBuiltIn) < std::tuple(right.id, right.isBuiltIn);
    });
    const auto same = [](const Recipe &left, const Recipe &right) { return left.id == right.id; };
    m_recipes.erase(std::unique(m_recipes.begin(), m_recipes.end(), same), m_recipes.end());
    m_strikes = std::vector<std::atomic_int>(m_recipes.size());
    m_order.resize(m_recipes.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
        const Recipe &left = m_recipes[static_cast<std::size_t>(a)];
        const Recipe &right = m_recipes[static_cast<std::size_t>(b)];
        return std::tuple(left.isBuiltIn, -left.priority, -left.depth)
            < std::tuple(right.isBuiltIn, -right.priority, -right.depth);
    });
}

const RecipeBook::Text *RecipeBook::textOf(const QString &id, const Text &from) const
{
    // A recipe that takes a built-in one's place may extend just that one.
    const bool own = !from.isBuiltIn && from.id == id;
    for (const bool builtIn : {false, true}) {
        for (const Text &text : m_texts) {
            const bool passedOver = !builtIn && (own || (text.isBroken && from.isBuiltIn));
            if (text.id == id && text.isBuiltIn == builtIn && &text != &from && !passedOver)
                return &text;
        }
    }
    return nullptr;
}

std::optional<RecipeNode>
RecipeBook::merged(const Text &text, QList<const Text *> &chain, RecipeFaults &faults) const
{
    const RecipeNode *const extends = text.node.value(u"extends");
    if (extends == nullptr || extends->text.trimmed().isEmpty())
        return text.node;
    const QString id = extends->text.trimmed();
    const auto fault = [&](RecipeFault::Kind kind) -> std::optional<RecipeNode> {
        faults.append({kind, text.file, extends->line, extends->column, id, {}});
        return std::nullopt;
    };
    if (id == text.id && text.isBuiltIn)
        return fault(RecipeFault::Kind::Circle);
    const Text *const base = textOf(id, text);
    if (base == nullptr)
        return fault(RecipeFault::Kind::UnknownRecipe);
    if (chain.contains(base) || chain.size() >= longestChain)
        return fault(RecipeFault::Kind::Circle);
    chain.append(base);
    RecipeFaults ofBase;
    const auto under = merged(*base, chain, ofBase);
    if (under)
        static_cast<void>(readRecipe(*under, base->file, ofBase));
    if (!under || !ofBase.isEmpty())
        return fault(RecipeFault::Kind::BrokenBase);
    return mergedRecipe(inheritable(*under, text.node), text.node);
}

std::optional<Recipe> RecipeBook::resolved(const Text &text, RecipeFaults &faults) const
{
    if (text.node.type == RecipeNode::Type::Nothing)
        return std::nullopt; // its faults are told
    RecipeFaults own;
    QList<const Text *> chain{&text};
    const auto node = merged(text, chain, own);
    Recipe recipe = readRecipe(node ? *node : text.node, text.file, own);
    recipe.isBuiltIn = text.isBuiltIn;
    recipe.depth = static_cast<int>(chain.size()) - 1;
    faults += own;
    return own.isEmpty() ? std::optional(std::move(recipe)) : std::nullopt;
}

RecipeReadout RecipeBook::parse(const QByteArray &yaml, const QString &file) const
{
    RecipeReadout readout;
    const Text text = textIn(yaml, file, false, readout.faults);
    if (!readout.faults.isEmpty() && text.node.type == RecipeNode::Type::Nothing)
        return readout;
    const qsizetype before = readout.faults.size();
    auto recipe = resolved(text, readout.faults);
    if (before == 0)
        readout.recipe = std::move(recipe);
    return readout;
}

const Recipe *RecipeBook::find(const QString &id) const
{
    const auto found = std::find_if(
        m_recipes.cbegin(), m_recipes.cend(), [&id](const Recipe &recipe) { return recipe.id == id; });
    return found == m_recipes.cend() ? nullptr : &*found;
}

const Recipe *RecipeBook::matching(const RecipeFacts &facts) const
{
    MarkSearch search(facts.bytes);
    const Recipe::Format format = facts.isJson() ? Recipe::Format::Json : Recipe::Format::Html;
    for (const qsizetype at : m_order) {
        const auto place = static_cast<std::size_t>(at);
        if (m_recipes[place].format == format
            && m_strikes[place].load(std::memory_order_relaxed) < mostStrikes
            && (m_always || fitsSearch(m_recipes[place].match, facts, search)))
            return &m_recipes[place];
    }
    return nullptr;
}

void RecipeBook::wasTooSlow(const Recipe &recipe) const
{
    for (std::size_t place = 0; place < m_recipes.size(); ++place) {
        if (m_recipes[place].id == recipe.id)
            m_strikes[place].fetch_add(1, std::memory_order_relaxed);
    }
}

} // namespace Baojia
