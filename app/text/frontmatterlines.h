// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

/// Reads a head that YAML refuses, line by line, as its author meant it: `title: "他说"好""` is one title.
namespace Baojia::FrontMatterLines {

/// Whether the line is `key: value` without indent.
bool isField(QStringView line);

/// Keys with their values, in the order written.
QList<std::pair<QString, QStringList>> read(const QString &head);

} // namespace Baojia::FrontMatterLines
