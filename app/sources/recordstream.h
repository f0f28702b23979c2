// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <memory>

namespace Baojia {

/// A file read forward from some place, plain or through gzip: one member of a gzip file at a time, so that each can be
/// found again by where it begins.
class RecordStream
{
public:
    /// The device must outlive the stream, and not be moved by others meanwhile.
    RecordStream(QIODevice &device, bool isGzip);
    ~RecordStream();
    RecordStream(const RecordStream &) = delete;
    RecordStream &operator=(const RecordStream &) = delete;
    RecordStream(RecordStream &&) = delete;
    RecordStream &operator=(RecordStream &&) = delete;

    /// Begins at a place of the file where a record, or a member, begins.
    [[nodiscard]] bool startAt(qint64 offset);

    /// At most `most` bytes; fewer only at the end of the file or member, or where it is damaged.
    [[nodiscard]] QByteArray read(qint64 most);
    /// Passes over bytes; how many there were.
    qint64 skip(qint64 count);

    /// Whether nothing more comes: the end of the file, or of the member.
    [[nodiscard]] bool atEnd();
    /// Whether the member ended as it should; always, for plain files.
    [[nodiscard]] bool isWhole() const;
    /// Where what follows begins in the file: the next byte, or, at its end, the member after this.
    [[nodiscard]] qint64 place() const;
    /// Bytes unpacked since the stream was made.
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpacked; }

private:
    struct Inflater;

    [[nodiscard]] bool fill();

    QIODevice &m_device;
    std::unique_ptr<Inflater> m_inflater; // null: plain
    QByteArray m_ahead; // unpacked and not yet taken
    qsizetype m_taken = 0; // of m_ahead
    qint64 m_unpacked = 0;
};

} // namespace Baojia
