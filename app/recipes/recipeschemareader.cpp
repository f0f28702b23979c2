// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipeschemareader.h"

#include <QtCore/QStringEncoder>

#include <algorithm>

#include "recipes/recipexpath.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray lowerAscii(QByteArray bytes)
{
    for (char &c : bytes) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return bytes;
}

} // namespace

void RecipeSchemaReader::fault(RecipeFault::Kind kind,
                               const RecipeNode &node,
                               const QString &subject,
                               const QString &detail,
                               qsizetype offset)
{
    const bool within = kind == RecipeFault::Kind::BadSelector || kind == RecipeFault::Kind::BadPattern;
    const int column = node.column + static_cast<int>(offset) + (within && node.quoted ? 1 : 0);
    if (!node.inherited)
        m_faults.append({kind, m_file, node.line, column, subject, detail});
}

void RecipeSchemaReader::mapping(const QString &name, const RecipeNode &node, std::initializer_list<Key> keys)
{
    if (node.type == RecipeNode::Type::Nothing)
        return;
    if (node.type != RecipeNode::Type::Mapping) {
        fault(RecipeFault::Kind::WrongType, node, name, u"mapping"_s);
        return;
    }
    for (const RecipeEntry &entry : node.entries) {
        const auto known = std::find_if(
            keys.begin(), keys.end(), [&entry](const Key &key) { return key.first == entry.key; });
        if (known != keys.end()) {
            known->second(entry.key, entry.value);
        } else if (!entry.value.inherited) {
            m_faults.append({RecipeFault::Kind::UnknownKey, m_file, entry.line, entry.column, entry.key, {}});
        }
    }
}

bool RecipeSchemaReader::isText(const QString &key, const RecipeNode &node)
{
    if (node.type == RecipeNode::Type::Text)
        return true;
    fault(RecipeFault::Kind::WrongType, node, key, u"text"_s);
    return false;
}

QString RecipeSchemaReader::text(const QString &key, const RecipeNode &node)
{
    return isText(key, node) ? node.text.trimmed() : QString();
}

int RecipeSchemaReader::number(const QString &key, const RecipeNode &node, int least, int most)
{
    bool good = false;
    const int value = node.text.toInt(&good);
    if (node.type != RecipeNode::Type::Text || !good) {
        fault(RecipeFault::Kind::WrongType, node, key, u"number"_s);
        return 0;
    }
    if (value < least || value > most)
        fault(RecipeFault::Kind::BadValue, node, key, u"%1 … %2"_s.arg(least).arg(most));
    return std::clamp(value, least, most);
}

bool RecipeSchemaReader::yesOrNo(const QString &key, const RecipeNode &node)
{
    const QString value = node.text.toLower();
    const bool yes = value == "true"_L1 || value == "yes"_L1;
    if (node.type != RecipeNode::Type::Text || (!yes && value != "false"_L1 && value != "no"_L1))
        fault(RecipeFault::Kind::WrongType, node, key, u"yes-or-no"_s);
    return yes;
}

void RecipeSchemaReader::eachText(const QString &key,
                                  const RecipeNode &node,
                                  const std::function<void(const RecipeNode &)> &take)
{
    switch (node.type) {
    case RecipeNode::Type::Nothing:
        return;
    case RecipeNode::Type::Text:
        take(node);
        return;
    case RecipeNode::Type::List:
        for (const RecipeNode &item : node.items) {
            if (isText(key, item))
                take(item);
        }
        return;
    case RecipeNode::Type::Mapping:
        fault(RecipeFault::Kind::WrongType, node, key, u"list"_s);
        return;
    }
}

QStringList RecipeSchemaReader::texts(const QString &key, const RecipeNode &node)
{
    QStringList found;
    eachText(key, node, [&found](const RecipeNode &item) { found.append(item.text.trimmed()); });
    found.removeAll(QString());
    return found;
}

QStringList RecipeSchemaReader::selectors(const QString &key, const RecipeNode &node)
{
    QStringList found;
    eachText(key, node, [this, &found](const RecipeNode &item) {
        if (const auto refused = refusedXPath(item.text))
            fault(RecipeFault::Kind::BadSelector, item, item.text, refused->reason, refused->offset);
        else
            found.append(item.text);
    });
    return found;
}

std::optional<RecipePattern> RecipeSchemaReader::pattern(const QString &key, const RecipeNode &node)
{
    if (!isText(key, node))
        return std::nullopt;
    RecipePattern::Refusal refusal;
    auto compiled = RecipePattern::compile(node.text, refusal);
    if (!compiled)
        fault(RecipeFault::Kind::BadPattern, node, node.text, refusal.reason, refusal.offset);
    return compiled;
}

QList<RecipePattern> RecipeSchemaReader::patterns(const QString &key, const RecipeNode &node)
{
    QList<RecipePattern> found;
    eachText(key, node, [this, &key, &found](const RecipeNode &item) {
        if (auto compiled = pattern(key, item))
            found.append(*std::move(compiled));
    });
    return found;
}

QList<RecipeMark> RecipeSchemaReader::marks(const QString &key, const RecipeNode &node)
{
    QList<RecipeMark> found;
    eachText(key, node, [this, &key, &found](const RecipeNode &item) {
        if (item.text.size() < 3 && isAscii(item.text)) {
            fault(RecipeFault::Kind::BadValue, item, key, u"three letters or more"_s);
            return;
        }
        RecipeMark mark{item.text, lowerAscii(item.text.toUtf8()), {}};
        if (!isAscii(item.text)) {
            if (QStringEncoder encoder("GB18030"); encoder.isValid())
                mark.gb18030 = encoder(item.text);
        }
        found.append(std::move(mark));
    });
    return found;
}

RecipeField RecipeSchemaReader::field(const QString &key, const RecipeNode &node)
{
    RecipeField read;
    if (node.type != RecipeNode::Type::Mapping) {
        read.selectors = selectors(key, node);
        return read;
    }
    mapping(
        key,
        node,
        {{u"select",
          [&](const QString &name, const RecipeNode &value) { read.selectors = selectors(name, value); }},
         {u"pattern",
          [&](const QString &name, const RecipeNode &value) { read.pattern = pattern(name, value); }},
         {u"path", [&](const QString &name, const RecipeNode &value) { read.path = pattern(name, value); }},
         {u"all", [&](const QString &name, const RecipeNode &value) { read.all = yesOrNo(name, value); }}});
    return read;
}

RecipeList
RecipeSchemaReader::list(const QString &key, const RecipeNode &node, const QList<QStringView> &parts)
{
    RecipeList read;
    if (node.type != RecipeNode::Type::Mapping) {
        read.each = selectors(key, node);
        return read;
    }
    const auto part = [&](RecipeField &into) {
        return [&](const QString &name, const RecipeNode &value) {
            if (std::find(parts.begin(), parts.end(), name) == parts.end())
                fault(RecipeFault::Kind::UnknownKey, value, name);
            else
                into = field(name, value);
        };
    };
    mapping(
        key,
        node,
        {{u"each", [&](const QString &name, const RecipeNode &value) { read.each = selectors(name, value); }},
         {u"href", part(read.href)},
         {u"title", part(read.title)},
         {u"label", part(read.label)},
         {u"name", part(read.name)},
         {u"pdf", part(read.pdf)},
         {u"coords", part(read.coords)}});
    if (node.value(u"each") == nullptr)
        fault(RecipeFault::Kind::MissingKey, node, u"each"_s);
    return read;
}

} // namespace Baojia
