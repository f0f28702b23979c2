// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/posting.h"

#include <QtCore/QByteArray>

#include <algorithm>
#include <functional>
#include <vector>

namespace Baojia {

/// A segment of the full-text index as lists need it.
struct Segment
{
    qint64 id = 0;
    int slot = 0; ///< where its posting lists are
    qint64 newest = 0; ///< greatest sort key
    qint64 oldest = 0;
    int articles = 0; ///< with those removed
    int removed = 0;

    [[nodiscard]] int live() const { return articles - removed; }
};

/// Which articles a segment holds, newest first: a DocumentNumber is a place in both lists. Never changes.
struct SegmentArticles
{
    std::vector<qint64> keys; ///< sort keys, descending
    std::vector<qint64> newspapers; ///< ids

    [[nodiscard]] DocumentNumber size() const { return static_cast<DocumentNumber>(keys.size()); }

    /// The first article whose sort key is less than `key`; size() when there is none.
    [[nodiscard]] DocumentNumber firstBelow(qint64 key) const
    {
        return static_cast<DocumentNumber>(std::upper_bound(keys.begin(), keys.end(), key, std::greater<>())
                                           - keys.begin());
    }

    /// The article with that sort key; -1 when there is none.
    [[nodiscard]] DocumentNumber find(qint64 key) const
    {
        const auto found = std::lower_bound(keys.begin(), keys.end(), key, std::greater<>());
        return found != keys.end() && *found == key ? static_cast<DocumentNumber>(found - keys.begin()) : -1;
    }
};

/// Which articles of a segment are removed.
class RemovedArticles
{
public:
    RemovedArticles() = default;

    explicit RemovedArticles(QByteArray bits)
        : m_bits(std::move(bits))
    { }

    [[nodiscard]] bool contains(DocumentNumber document) const
    {
        const qsizetype byte = document / 8;
        return byte < m_bits.size() && (quint32{static_cast<quint8>(m_bits.at(byte))} >> (document % 8) & 1U) != 0;
    }

    /// Whether it was not in before.
    bool insert(DocumentNumber document)
    {
        if (contains(document))
            return false;
        const qsizetype byte = document / 8;
        if (byte >= m_bits.size())
            m_bits.append(byte + 1 - m_bits.size(), '\0');
        m_bits[byte] = static_cast<char>(static_cast<quint8>(m_bits.at(byte)) | 1U << (document % 8));
        return true;
    }

    [[nodiscard]] const QByteArray &bits() const { return m_bits; }

private:
    QByteArray m_bits;
};

} // namespace Baojia
