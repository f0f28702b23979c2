// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/article.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// What of an article a mapping can name.
enum class TableField {
    Newspaper,
    Date,
    Page,
    PageName,
    Kicker,
    Title,
    Deck,
    Byline,
    Section,
    Body,
    Url,
    Id,
    Kind,
    Published,
    Source,
    Tags,
    Copyright,
};

/// Where the value of a field is found.
struct MappingField
{
    /// The first that gives something counts: a column or path, "=text", "@file", "@folder" or "@path".
    QStringList from;
    std::optional<QRegularExpression>
        pattern; ///< the part of the value that counts: its first group, else all it matches
};

/// How the body is written.
enum class BodyFormat {
    Auto, ///< HTML where it has tags of paragraphs, plain text otherwise
    Text,
    Html,
    Markdown,
};

/// The kinds of table.
enum class TableFormat { Csv, Json, JsonLines };

/// Which columns of a CSV table, or which paths of a JSON document, hold what of an article. docs/mapping.md
/// lists the keys.
struct Mapping
{
    QString name; ///< for people
    QString file; ///< where it was read from
    std::optional<TableFormat> format; ///< none: any
    QString files; ///< a pattern with * and ? for the file's name; empty: any
    QStringList has; ///< columns or paths without which a table is not of this shape
    QStringList rows; ///< of JSON: paths to the articles, the first that leads to some counts
    QString delimiter; ///< of CSV: one ASCII character; empty: found out
    QString charset; ///< of CSV; empty: found out
    bool header = true; ///< of CSV: the first line names the columns; otherwise they are called 1, 2, 3 …
    bool guess = false; ///< its columns may mean something else: what it gives is doubtful
    BodyFormat body = BodyFormat::Auto;
    QHash<QString, ArticleKind> kinds; ///< what a value of `kind` means
    QMap<TableField, MappingField> fields;
};

/// Reads a mapping written in YAML, or in JSON, which is YAML too. Errors: BadMapping, its detail begins
/// "line N: "; EmptyFile, BinaryFile, TooLarge (256 KiB).
[[nodiscard]] Result<Mapping> readMapping(const QByteArray &bytes, const QString &file);

/// Whether a file of this name is a mapping for those beside it: baojia-mapping.yaml, 报纸.csv.mapping.yml,
/// also .json.
[[nodiscard]] bool isMappingName(QStringView file);

/// Whether a file of this name is meant by the pattern; empty: any is.
[[nodiscard]] bool matchesPattern(const QString &pattern, QStringView file);

} // namespace Baojia
