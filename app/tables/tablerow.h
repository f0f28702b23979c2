// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <functional>

namespace Baojia {

/// One article of a table, before anyone knows what its columns mean.
class TableRow
{
public:
    TableRow() = default;
    virtual ~TableRow() = default;
    TableRow(const TableRow &) = delete;
    TableRow &operator=(const TableRow &) = delete;
    TableRow(TableRow &&) = delete;
    TableRow &operator=(TableRow &&) = delete;

    /// What stands in the column or at the path, more than one text where it is a list; empty: nothing.
    [[nodiscard]] virtual QStringList values(const QString &path) const = 0;
    /// Whether there is such a column or path at all.
    [[nodiscard]] virtual bool has(const QString &path) const = 0;
};

/// The columns of a CSV table by their names, without regard to case.
class CsvColumns
{
public:
    explicit CsvColumns(const QStringList &names);

    /// -1: there is none.
    [[nodiscard]] qsizetype place(const QString &name) const;

    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    QHash<QString, qsizetype> m_places;
    qsizetype m_count = 0;
};

class CsvRow final : public TableRow
{
public:
    /// Both must outlive the row.
    CsvRow(const CsvColumns &columns, const QStringList &cells);

    [[nodiscard]] QStringList values(const QString &path) const override;
    [[nodiscard]] bool has(const QString &path) const override;

private:
    const CsvColumns &m_columns;
    const QStringList &m_cells;
};

/// An article in a JSON document, and what it lies in. A path names keys, parted by dots: `paper.name`;
/// `pics[]` is every item of a list, `pics[0]` the first; `../name` looks in what the article's list lies in,
/// `/name` in the whole document.
class JsonRow final : public TableRow
{
public:
    /// `scopes`: the document, every item on the way, the article.
    explicit JsonRow(QList<QJsonValue> scopes);

    [[nodiscard]] QStringList values(const QString &path) const override;
    [[nodiscard]] bool has(const QString &path) const override;

    [[nodiscard]] const QJsonValue &article() const { return m_scopes.last(); }

private:
    [[nodiscard]] QList<QJsonValue> found(const QString &path) const;

    QList<QJsonValue> m_scopes;
};

/// Calls `take` with every object that the path leads to, in their order, until it says no. An empty path is
/// the document itself.
void eachJsonRow(const QJsonValue &document,
                 const QString &path,
                 const std::function<bool(const JsonRow &)> &take);

} // namespace Baojia
