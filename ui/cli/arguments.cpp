// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/arguments.h"

#include <QtCore/QFileInfo>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kAny = std::numeric_limits<qsizetype>::max();

/// What a command takes. Options that end in '=' want a value; with '=?' it may be an empty one. Every command takes
/// --library DIR and --json.
struct CommandShape
{
    QLatin1StringView name;
    qsizetype fewest;
    qsizetype most;
    std::array<QLatin1StringView, 8> options;
};

constexpr std::array<CommandShape, 17> kCommands{{
    {"import"_L1, 1, kAny, {"dry-run"_L1}},
    {"list"_L1, 1, 1, {"newspaper="_L1, "date="_L1, "page="_L1}},
    {"show"_L1, 1, 1, {"text"_L1, "html"_L1, "source"_L1, "reprints"_L1}},
    {"search"_L1, 0, kAny, {"limit="_L1, "count"_L1, "sort="_L1, "facets"_L1, "saved="_L1}},
    {"export"_L1, 0, 0, {"article="_L1, "edition="_L1, "to="_L1}},
    {"bookmark"_L1, 1, 2, {}},
    {"correct"_L1, 1, 1, {"kicker=?"_L1, "title=?"_L1, "deck=?"_L1, "byline=?"_L1, "section=?"_L1, "page=?"_L1, "date="_L1, "as-read"_L1}},
    {"recipe"_L1, 1, kAny, {"newspaper="_L1, "write"_L1}},
    {"check"_L1, 0, 0, {}},
    {"backup"_L1, 0, 1, {"force"_L1, "auto"_L1, "drill"_L1}},
    {"repair"_L1, 1, 1, {"to="_L1}},
    {"restore"_L1, 1, 1, {}},
    {"optimize"_L1, 0, 0, {}},
    {"stats"_L1, 0, 0, {}},
    {"help"_L1, 0, 1, {}},
    {"version"_L1, 0, 0, {}},
    // No command: the window, with an edition's worth of files to import or a picture to take of itself.
    {""_L1, 0, kAny, {"screenshot="_L1, "size="_L1, "theme="_L1, "safe-graphics"_L1}},
}};

enum class OptionKind { Unknown, Switch, WithValue, WithAnyValue };

OptionKind optionKind(const CommandShape &shape, const QString &name)
{
    if (name == "library"_L1)
        return OptionKind::WithValue;
    if (name == "json"_L1 || name == "help"_L1 || name == "version"_L1)
        return OptionKind::Switch;
    for (const auto option : shape.options) {
        if (option == name)
            return OptionKind::Switch;
        if (option.endsWith('='_L1) && option.chopped(1) == name)
            return OptionKind::WithValue;
        if (option.endsWith("=?"_L1) && option.chopped(2) == name)
            return OptionKind::WithAnyValue;
    }
    return OptionKind::Unknown;
}

ParsedArguments fault(ArgumentFault::Kind kind, const QString &word)
{
    return {std::nullopt, ArgumentFault{kind, word}};
}

const CommandShape *shapeOf(const QString &name)
{
    for (const auto &shape : kCommands) {
        if (!shape.name.isEmpty() && shape.name == name)
            return &shape;
    }
    return nullptr;
}

/// Whether a first word that is no command was meant as one: "serach" is not a file to open a window on.
bool isMistypedCommand(const QString &word)
{
    const bool looksLikeAFile = word.contains(u'.') || word.contains(u'/') || word.contains(u'\\');
    return !looksLikeAFile && !QFileInfo::exists(word);
}

/// One option at `at`; moves past its value. A fault where there is one.
std::optional<ArgumentFault>
takeOption(const CommandShape &shape, const QStringList &words, qsizetype &at, Arguments &arguments)
{
    QString name = words.at(at).sliced(2);
    std::optional<QString> value;
    if (const auto equals = name.indexOf(u'='); equals >= 0) {
        value = name.sliced(equals + 1);
        name.truncate(equals);
    }
    const OptionKind kind = optionKind(shape, name);
    switch (kind) {
    case OptionKind::Unknown:
        return ArgumentFault{ArgumentFault::Kind::UnknownOption, words.at(at)};
    case OptionKind::Switch:
        if (value)
            return ArgumentFault{ArgumentFault::Kind::UnknownOption, words.at(at)};
        arguments.options.insert(name, {});
        return {};
    case OptionKind::WithValue:
    case OptionKind::WithAnyValue:
        if (!value && at + 1 < words.size())
            value = words.at(++at);
        if (!value || (value->isEmpty() && kind == OptionKind::WithValue))
            return ArgumentFault{ArgumentFault::Kind::MissingValue, u"--"_s + name};
        arguments.options.insert(name, *value);
        return {};
    }
    return {};
}

} // namespace

ParsedArguments parseArguments(const QStringList &words)
{
    Arguments arguments;
    const CommandShape *shape = &kCommands.back();
    qsizetype at = 0;
    if (!words.isEmpty() && !words.first().startsWith(u'-')) {
        if (const auto *named = shapeOf(words.first())) {
            shape = named;
            arguments.command = words.first();
            at = 1;
        } else if (isMistypedCommand(words.first())) {
            return fault(ArgumentFault::Kind::UnknownCommand, words.first());
        }
    }
    bool optionsEnded = false;
    for (; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
        } else if (!optionsEnded && word.startsWith("--"_L1)) {
            if (auto wrong = takeOption(*shape, words, at, arguments))
                return {std::nullopt, wrong};
        } else if (arguments.command.isEmpty() && !optionsEnded && word.size() > 1 && word.startsWith(u'-')) {
            // With a command such a word may be meant: search takes -word for "without it".
            if (word == "-h"_L1)
                return {Arguments{u"help"_s, {}, {}}, std::nullopt};
            return fault(ArgumentFault::Kind::UnknownOption, word);
        } else {
            arguments.values << word;
        }
    }
    if (arguments.has(u"help"_s))
        return {Arguments{u"help"_s, {}, {}}, std::nullopt};
    if (arguments.has(u"version"_s))
        return {Arguments{u"version"_s, {}, {}}, std::nullopt};
    if (arguments.values.size() < shape->fewest)
        return fault(ArgumentFault::Kind::MissingArgument, arguments.command);
    if (arguments.values.size() > shape->most)
        return fault(ArgumentFault::Kind::ExtraArgument, arguments.values.at(shape->most));
    return {arguments, std::nullopt};
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &shape : kCommands) {
        if (!shape.name.isEmpty())
            names << shape.name;
    }
    return names;
}

} // namespace Baojia
