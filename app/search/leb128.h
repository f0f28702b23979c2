// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Baojia {

/// Appends `number` as unsigned LEB128: seven bits a byte, the lowest first, the high bit on all but the
/// last.
inline void appendLeb128(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += static_cast<char>(number | 0x80);
        number >>= 7;
    }
    bytes += static_cast<char>(number);
}

/// Reads numbers written by appendLeb128. Past the end, or where a number is longer than 64 bits, it reads 0
/// and is damaged.
class Leb128Reader
{
public:
    Leb128Reader() = default;

    Leb128Reader(const char *begin, const char *end)
        : m_at(begin)
        , m_end(end)
    { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    [[nodiscard]] const char *position() const { return m_at; }

    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

    quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return number;
        }
        m_damaged = true;
        m_at = m_end;
        return 0;
    }

    /// Passes over `bytes`, or what is left.
    void skip(quint64 bytes)
    {
        m_damaged = m_damaged || bytes > static_cast<quint64>(left());
        m_at += static_cast<qsizetype>(qMin(bytes, static_cast<quint64>(left())));
    }

private:
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_damaged = false;
};

} // namespace Baojia
