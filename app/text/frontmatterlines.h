// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// Reads a head that YAML refuses, line by line, as its author meant it: `title: "他说"好""` is one title.
namespace Baojia::FrontMatterLines {

/// Whether the line is `key: value` without indent.
bool isField(QStringView line);

/// A key with its values.
struct Entry
{
    QString key;
    QStringList values;
    bool isList = false; ///< in brackets, or in lines with dashes
};

/// Keys with their values, in the order written.
QList<Entry> read(const QString &head);

} // namespace Baojia::FrontMatterLines
