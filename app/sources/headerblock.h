// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace Baojia {

/// A block of `Name: value` lines up to an empty line, as MIME, HTTP and web archives write it.
class HeaderBlock
{
public:
    /// No honest block is larger.
    static constexpr qsizetype kMostBytes = 256 * 1024;

    /// Reads from the start of `bytes`; folded lines are joined, lines without a colon passed over.
    [[nodiscard]] static HeaderBlock read(QByteArrayView bytes);

    /// The first value of the field, trimmed; empty: there is none. `name` in lower case.
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_fields.value(name); }

    /// `value()` in lower case up to its first `;`.
    [[nodiscard]] QByteArray plainValue(const QByteArray &name) const;
    /// A parameter of a field: `boundary` of `multipart/related; boundary="x"`. Names in lower case.
    [[nodiscard]] QByteArray parameter(const QByteArray &name, const QByteArray &parameter) const;

    /// Bytes up to and with the empty line; -1: it does not come within kMostBytes.
    [[nodiscard]] qsizetype size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

private:
    QHash<QByteArray, QByteArray> m_fields;
    qsizetype m_size = -1;
};

} // namespace Baojia
