// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// A command line, taken apart.
struct Arguments
{
    QString command; ///< "import", "list" …; empty: none was given, the window is wanted
    QStringList values; ///< what is no option, in order
    QHash<QString, QString> options; ///< without the dashes; a switch has an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }

    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

/// Why a command line is not understood.
struct ArgumentFault
{
    enum class Kind { UnknownCommand, UnknownOption, MissingValue, MissingArgument, ExtraArgument };

    Kind kind = Kind::UnknownCommand;
    QString word;
};

/// What parsing gave: exactly one of the two.
struct ParsedArguments
{
    std::optional<Arguments> arguments;
    std::optional<ArgumentFault> fault;
};

/// Takes apart what follows the program's name. `--` ends the options; `--name=value` and `--name value` are
/// the same.
[[nodiscard]] ParsedArguments parseArguments(const QStringList &words);

/// The names of all commands, in the order that help shows them.
[[nodiscard]] QStringList commandNames();

} // namespace Baojia
