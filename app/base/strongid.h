// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QtGlobal>

#include <compare>

namespace Baojia {

/// A row number that cannot be mistaken for that of another table. 0 is no row.
template <class Tag>
class StrongId
{
public:
    constexpr StrongId() = default;

    constexpr explicit StrongId(qint64 value)
        : m_value(value)
    { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;

    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace Baojia
