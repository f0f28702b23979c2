// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/encoding.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// Reads a table of RFC 4180 record after record, however long the file is: cells may be quoted, and quoted
/// cells hold delimiters, line ends and doubled quotes. Holds a few megabytes of it at most.
class CsvReader
{
public:
    /// The device must be open for reading, and outlive the reader. `delimiter` is an ASCII character.
    CsvReader(QIODevice &device, TextEncoding encoding, char delimiter);

    enum class Got {
        Record,
        OpenQuote, ///< the record at line() has no end within 16 MiB, mostly for an open quote; the next line
                   ///< is read next
        End,
        Broken, ///< the device failed
    };

    /// Reads the next record that is not blank.
    [[nodiscard]] Got next();

    [[nodiscard]] const QStringList &cells() const { return m_cells; }

    /// Line of the file on which the record begins, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

    /// The record as it stands in the file, without its line end; of UTF-16 as UTF-8.
    [[nodiscard]] QByteArray raw() const { return m_raw; }

    /// Bytes of the file that were read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    /// Whether some bytes of the record meant nothing and became U+FFFD.
    [[nodiscard]] bool isReplaced() const { return m_replaced; }

    /// The delimiter that the first line of `head` was written with: comma, tab, semicolon or bar.
    [[nodiscard]] static char delimiterOf(QByteArrayView head);

private:
    /// Where a record ends: behind its line end. nullopt: not within what is held.
    [[nodiscard]] std::optional<qsizetype> scan(bool &openQuote);
    [[nodiscard]] qsizetype scanCell(qsizetype at, bool &openQuote);
    [[nodiscard]] bool fill();
    void takeRecord(qsizetype end);
    void skipLine();
    [[nodiscard]] QString decoded(const QByteArray &cell);

    QIODevice &m_device;
    TextEncoding m_encoding;
    QStringDecoder m_wide; // of UTF-16
    char m_delimiter;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in m_buffer, where the next record begins
    qint64 m_nextLine = 1;
    bool m_ended = false;
    bool m_failed = false;
    qint64 m_bytesRead = 0;

    QList<QByteArray> m_bytes; // of the cells of the record that is scanned
    QStringList m_cells;
    QByteArray m_raw;
    qint64 m_line = 0;
    bool m_replaced = false;
};

} // namespace Baojia
