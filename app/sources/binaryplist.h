// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// Apple's binary property list, as far as saved pages need it. Nothing in it is believed: each object is
/// looked up when it is asked for, and one that leads out of the file, or is of another kind than asked for,
/// is empty. Objects may hold themselves: whoever descends counts.
class BinaryPlist
{
public:
    /// An object, by its number in the file.
    using Object = quint64;

    /// Bytes of the file, where they lie.
    struct Range
    {
        qsizetype from = 0;
        qsizetype size = 0;
    };

    /// nothing: it is no such file, or its end, where all begins, is missing. `bytes` must outlive it.
    [[nodiscard]] static std::optional<BinaryPlist> read(QByteArrayView bytes);

    [[nodiscard]] static bool isOne(QByteArrayView head) { return head.startsWith("bplist00"); }

    [[nodiscard]] Object top() const { return m_top; }

    /// Values by their keys: of at most `mostKeys`.
    [[nodiscard]] QHash<QString, Object> dictionary(Object object) const;
    /// The first `mostEntries`.
    [[nodiscard]] QList<Object> array(Object object) const;
    /// Empty, too, for one of more than `longestText` units: a short file may name a long text many times.
    [[nodiscard]] QString text(Object object) const;
    [[nodiscard]] Range data(Object object) const;

    static constexpr qsizetype mostEntries = 20'000;
    static constexpr qsizetype mostKeys = 64;
    static constexpr qsizetype longestText = 4096;

private:
    enum Kind { Integer = 0x1, Data = 0x4, Ascii = 0x5, Utf16 = 0x6, Array = 0xA, Dictionary = 0xD };

    /// Where the content of an object lies, and how many units it has; `count` is -1 for one of another kind.
    struct Content
    {
        qsizetype from = 0;
        qsizetype count = -1;
    };

    explicit BinaryPlist(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] quint64 number(qsizetype from, qsizetype size) const;
    [[nodiscard]] Content content(Object object, Kind kind, qsizetype unit) const;
    [[nodiscard]] QList<Object> references(qsizetype from, qsizetype count, qsizetype most) const;

    QByteArrayView m_bytes;
    qsizetype m_offsetSize = 0;
    qsizetype m_referenceSize = 0;
    quint64 m_objects = 0;
    Object m_top = 0;
    qsizetype m_table = 0;
};

} // namespace Baojia
