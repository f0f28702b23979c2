// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtSql/QSqlQuery>

#include <memory>
#include <unordered_map>

namespace Baojia {

/// A prepared query and what is known of it.
struct PreparedQuery
{
    std::unique_ptr<QSqlQuery> query;
    int parameters = -1; ///< how many values it takes; -1: it has not been executed yet
};

/// Prepared statements of a connection that nobody uses just now.
class StatementCache
{
public:
    /// The query prepared for `sql`, or none.
    [[nodiscard]] PreparedQuery take(const QString &sql)
    {
        auto node = m_idle.extract(sql);
        return node ? std::move(node.mapped()) : PreparedQuery();
    }

    /// Keeps `query` for the next one who asks, while there is room: searches make statements without end.
    void give(const QString &sql, PreparedQuery query)
    {
        if (m_idle.size() < kMost)
            m_idle.try_emplace(sql, std::move(query));
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList sql;
        for (const auto &[text, query] : m_idle)
            sql << text;
        return sql;
    }

private:
    static constexpr size_t kMost = 128;

    struct Hash
    {
        size_t operator()(const QString &sql) const { return qHash(sql); }
    };

    std::unordered_map<QString, PreparedQuery, Hash> m_idle;
};

} // namespace Baojia
