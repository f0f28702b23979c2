// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

namespace Baojia {

/// Names kept bytes by what they are: SHA-256. Null when there are no bytes.
class ContentHash
{
public:
    ContentHash() = default;

    [[nodiscard]] static ContentHash of(const QByteArray &bytes)
    {
        return ContentHash(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    /// From 64 hexadecimal digits; null for anything else.
    [[nodiscard]] static ContentHash fromHex(QStringView hex)
    {
        const QByteArray digits = hex.toLatin1().toLower();
        const QByteArray bytes = QByteArray::fromHex(digits);
        // QByteArray::fromHex() passes over what is no digit.
        return bytes.size() == 32 && bytes.toHex() == digits ? ContentHash(bytes) : ContentHash();
    }

    [[nodiscard]] static ContentHash fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 32 ? ContentHash(bytes) : ContentHash();
    }

    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }

    friend bool operator==(const ContentHash &, const ContentHash &) = default;

    friend size_t qHash(const ContentHash &hash, size_t seed = 0) { return ::qHash(hash.m_bytes, seed); }

private:
    explicit ContentHash(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

}
