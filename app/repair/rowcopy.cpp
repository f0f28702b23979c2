// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/rowcopy.h"

#include "library/statement.h"
#include "library/transaction.h"
#include "repair/repairreport.h"

#include <array>
#include <optional>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 500; // rows in a transaction

struct Source
{
    QLatin1StringView table;
    QLatin1StringView key;
};

// What a person did, then what is slim, then what is large. Left out is what is made anew: index, fingerprints, counts.
constexpr std::array<Source, 21> kSources{{{"saved_search"_L1, "id"_L1},
                                           {"watched_folder"_L1, "id"_L1},
                                           {"watched_file"_L1, "folder"_L1},
                                           {"bookmark"_L1, "id"_L1},
                                           {"correction"_L1, "article"_L1},
                                           {"moved_article"_L1, "newspaper"_L1},
                                           {"newspaper"_L1, "id"_L1},
                                           {"edition"_L1, "id"_L1},
                                           {"page"_L1, "id"_L1},
                                           {"article"_L1, "id"_L1},
                                           {"reading_state"_L1, "article"_L1},
                                           {"article_image"_L1, "article"_L1},
                                           {"article_tag"_L1, "article"_L1},
                                           {"zone"_L1, "page"_L1},
                                           {"article_alias"_L1, "edition"_L1},
                                           {"page_reference"_L1, "page"_L1},
                                           {"article_part"_L1, "edition"_L1},
                                           {"teaser"_L1, "article"_L1},
                                           {"lone_teaser"_L1, "article"_L1},
                                           {"body"_L1, "article"_L1},
                                           {"asset"_L1, "id"_L1}}};

struct Column
{
    QString name;
    QString type;
    bool canBeNull = false;
};

/// The counts of these are kept by triggers as the rows come.
bool isCounted(const QString &table, const QString &column)
{
    return (table == "page"_L1 || table == "edition"_L1) && column.endsWith("_count"_L1);
}

Result<QList<Column>> columnsOf(Connection &fresh, const QString &table)
{
    QList<Column> columns;
    Statement info(fresh, u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"_s);
    auto row = info.bind(table).step();
    for (; row && *row; row = info.step()) {
        if (!isCounted(table, info.text(0)))
            columns << Column{info.text(0), info.text(1), !info.flag(2) && info.number(3) == 0};
    }
    if (!row)
        return row.error();
    return columns;
}

void bindAs(Statement &insert, const Column &column, const Statement &row, int at)
{
    if (column.canBeNull && row.isNull(at))
        insert.bind(std::nullopt);
    else if (column.type == "INTEGER"_L1)
        insert.bind(row.integer(at));
    else if (column.type == "REAL"_L1)
        insert.bind(row.real(at));
    else if (column.type == "BLOB"_L1)
        insert.bind(row.blob(at));
    else
        insert.bind(storableText(row.text(at)));
}

QString withoutLayout(const QString &sql)
{
    QString plain;
    for (const QChar c : sql) {
        if (!c.isSpace() && c != u'"' && c != u'\'' && c != u'`')
            plain += c;
    }
    return plain;
}

/// As many rows as belong together are one transaction: a commit for each would take days.
class Batches
{
public:
    explicit Batches(Connection &connection)
        : m_connection(connection)
    { }

    Result<void> next()
    {
        if (m_rows++ % kBatch == 0) {
            if (auto ended = end(); !ended)
                return ended;
            auto begun = Transaction::begin(m_connection);
            if (!begun)
                return begun.error();
            m_transaction.emplace(*std::move(begun));
        }
        return {};
    }

    Result<void> end()
    {
        if (!m_transaction)
            return {};
        auto done = m_transaction->commit();
        m_transaction.reset();
        return done;
    }

private:
    Connection &m_connection;
    std::optional<Transaction> m_transaction;
    qint64 m_rows = 0;
};

} // namespace

Result<bool> RowCopy::hasTable(const QString &table)
{
    const QString sql = u"SELECT type, coalesce(sql, '') FROM sqlite_schema WHERE name = ? COLLATE NOCASE"_s;
    Statement wanted(m_fresh, sql);
    if (auto row = wanted.bind(table).step(); !row || !*row)
        return row ? Result<bool>(false) : row.error();
    Statement found(m_damaged, sql);
    auto row = found.bind(table).step();
    if (!row)
        return row.error();
    if (!*row || found.text(0) != "table"_L1 || withoutLayout(found.text(1)) != withoutLayout(wanted.text(1)))
        return false;
    auto another = found.step();
    return another ? Result<bool>(!*another) : another.error();
}

Result<void> RowCopy::note(const QString &table, const Result<int> &gaps)
{
    if (!gaps)
        return gaps.error();
    if (*gaps > 0)
        m_gaps << u"%1: %2"_s.arg(table).arg(*gaps);
    return {};
}

Result<void> RowCopy::run()
{
    for (const Source &source : kSources) {
        if (auto copied = copy(source.table, source.key); !copied)
            return copied;
        if (source.table == "page"_L1) {
            if (auto named = copyNames(); !named)
                return named;
            if (auto found = copyFromIndexes(); !found)
                return found;
        }
    }
    if (auto copied = copy(u"original"_s, u"id"_s); !copied)
        return copied;
    return findMissing();
}

Result<void> RowCopy::copy(const QString &table, const QString &key)
{
    const auto columns = columnsOf(m_fresh, table);
    if (!columns)
        return columns.error();
    if (columns->isEmpty())
        return {}; // the library is of a time before it
    const auto has = hasTable(table);
    if (!has && !Salvage::isDamage(has.error()))
        return has.error();
    if (!has || !*has) {
        m_gaps << table + u": all"_s;
        return {};
    }
    QStringList names;
    QStringList places;
    for (const Column &column : *columns) {
        names << column.name;
        places << u"?"_s;
    }
    Statement insert(m_fresh,
                     u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), places.join(u", "_s)));
    Batches batches(m_fresh);
    const auto gaps = m_salvage.rows({table, key, names, {}}, [&](const Statement &row) -> Result<void> {
        if (auto begun = batches.next(); !begun)
            return begun;
        for (int i = 0; i < columns->size(); ++i)
            bindAs(insert, columns->at(i), row, i + 1);
        return insert.run();
    });
    if (auto ended = batches.end(); !ended)
        return ended;
    return note(table, gaps);
}

/// Names that only their index has kept. Nothing leads around a broken page of it: their keys are no numbers.
Result<void> RowCopy::copyNames()
{
    Statement names(m_damaged, u"SELECT id, name FROM newspaper INDEXED BY sqlite_autoindex_newspaper_1"_s);
    auto row = names.step();
    for (; row && *row; row = names.step()) {
        Statement insert(m_fresh, u"INSERT OR IGNORE INTO newspaper (id, name, sort_name) VALUES (?, ?, ?)"_s);
        const QString name = storableText(names.text(1));
        if (names.integer(0) < 1 || name.isEmpty())
            continue;
        if (auto added = insert.bind(names.integer(0)).bind(name).bind(name).run(); !added)
            return added;
    }
    return row || Salvage::isDamage(row.error()) ? Result<void>() : row.error();
}

/// Editions and pages whose rows cannot be read: their indexes know whose they are, which keeps their articles.
Result<void> RowCopy::copyFromIndexes()
{
    const auto editions = m_salvage.rows(
        {u"edition"_s, u"newspaper"_s, {u"id"_s, u"date"_s}, u"sqlite_autoindex_edition_1"_s},
        [this](const Statement &row) {
            return Statement(m_fresh, u"INSERT OR IGNORE INTO edition (id, newspaper, date) VALUES (?, ?, ?)"_s)
                .bind(row.integer(1))
                .bind(row.integer(0))
                .bind(row.text(2))
                .run();
        });
    if (!editions && !Salvage::isDamage(editions.error()))
        return editions.error();
    const auto pages = m_salvage.rows(
        {u"page"_s, u"edition"_s, {u"id"_s, u"label"_s}, u"sqlite_autoindex_page_1"_s},
        [this](const Statement &row) {
            return Statement(m_fresh,
                             u"INSERT OR IGNORE INTO page (id, edition, ord, label, name) VALUES (?, ?, "
                             "(SELECT coalesce(max(ord) + 1, 0) FROM page WHERE edition = ?), ?, '')"_s)
                .bind(row.integer(1))
                .bind(row.integer(0))
                .bind(row.integer(0))
                .bind(storableText(row.text(2)))
                .run();
        });
    return pages || Salvage::isDamage(pages.error()) ? Result<void>() : pages.error();
}

Result<void> RowCopy::findMissing()
{
    const auto looked = m_salvage.rows(
        {u"article"_s, u"edition"_s, {u"id"_s, u"identity"_s}, u"sqlite_autoindex_article_2"_s},
        [this](const Statement &row) -> Result<void> {
            Statement there(m_fresh, u"SELECT 1 FROM article WHERE id = ?"_s);
            const auto found = there.bind(row.integer(1)).step();
            if (!found)
                return found.error();
            if (*found)
                return {};
            if (m_missing.size() < kMostLosses)
                m_missing << Missing{row.integer(0), row.text(2)};
            ++m_missingCount;
            return {};
        });
    return looked || Salvage::isDamage(looked.error()) ? Result<void>() : looked.error();
}

} // namespace Baojia
