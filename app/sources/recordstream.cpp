// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/recordstream.h"

#include <algorithm>
#include <zlib.h>

namespace Baojia {

namespace {

constexpr qint64 kBlock = 64 * 1024;

} // namespace

struct RecordStream::Inflater
{
    z_stream stream {};
    QByteArray packed;
    qint64 packedEnd = 0; // in the file, of what `packed` holds
    bool isOpen = false;
    bool isOver = false; // the member ended, well or not
    bool isWhole = false;

    ~Inflater() { close(); }

    void close()
    {
        if (isOpen)
            inflateEnd(&stream);
        isOpen = false;
    }

    Inflater() = default;
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    Inflater(Inflater &&) = delete;
    Inflater &operator=(Inflater &&) = delete;
};

RecordStream::RecordStream(QIODevice &device, bool isGzip)
    : m_device(device)
    , m_inflater(isGzip ? std::make_unique<Inflater>() : nullptr)
{
}

RecordStream::~RecordStream() = default;

bool RecordStream::startAt(qint64 offset)
{
    m_ahead.clear();
    m_taken = 0;
    if (!m_inflater)
        return m_device.seek(offset);
    Inflater &inflater = *m_inflater;
    inflater.close();
    const qint64 held = inflater.packedEnd - inflater.packed.size();
    // The member after the last one is mostly read already.
    if (offset >= held && offset <= inflater.packedEnd) {
        inflater.packed.remove(0, offset - held);
    } else {
        inflater.packed.clear();
        inflater.packedEnd = offset;
    }
    inflater.stream = {};
    inflater.isOpen = inflateInit2(&inflater.stream, 16 + MAX_WBITS) == Z_OK;
    inflater.isOver = !inflater.isOpen;
    inflater.isWhole = false;
    return inflater.isOpen && m_device.seek(inflater.packedEnd);
}

bool RecordStream::fill()
{
    Inflater &inflater = *m_inflater;
    m_ahead.resize(kBlock);
    m_taken = 0;
    qsizetype size = 0;
    while (size == 0 && !inflater.isOver) {
        if (inflater.packed.isEmpty()) {
            inflater.packed = m_device.read(kBlock);
            inflater.packedEnd += inflater.packed.size();
            if (inflater.packed.isEmpty()) {
                inflater.isOver = true;
                break;
            }
        }
        inflater.stream.next_in = reinterpret_cast<Bytef *>(inflater.packed.data());
        inflater.stream.avail_in = static_cast<uInt>(inflater.packed.size());
        inflater.stream.next_out = reinterpret_cast<Bytef *>(m_ahead.data());
        inflater.stream.avail_out = static_cast<uInt>(kBlock);
        const int status = inflate(&inflater.stream, Z_NO_FLUSH);
        size = kBlock - static_cast<qsizetype>(inflater.stream.avail_out);
        inflater.packed.remove(0, inflater.packed.size() - static_cast<qsizetype>(inflater.stream.avail_in));
        inflater.isWhole = status == Z_STREAM_END;
        inflater.isOver = status != Z_OK && status != Z_BUF_ERROR;
    }
    m_ahead.truncate(size);
    m_unpacked += size;
    return size > 0;
}

QByteArray RecordStream::read(qint64 most)
{
    if (!m_inflater)
        return m_device.read(most);
    QByteArray bytes;
    while (bytes.size() < most && (m_taken < m_ahead.size() || fill())) {
        const qint64 now = std::min<qint64>(most - bytes.size(), m_ahead.size() - m_taken);
        bytes += QByteArrayView(m_ahead).sliced(m_taken, now);
        m_taken += now;
    }
    return bytes;
}

qint64 RecordStream::skip(qint64 count)
{
    if (!m_inflater) {
        const qint64 there = std::min(count, m_device.size() - m_device.pos());
        return there > 0 && m_device.seek(m_device.pos() + there) ? there : 0;
    }
    qint64 skipped = 0;
    while (skipped < count && (m_taken < m_ahead.size() || fill())) {
        const qint64 now = std::min<qint64>(count - skipped, m_ahead.size() - m_taken);
        m_taken += now;
        skipped += now;
    }
    return skipped;
}

bool RecordStream::atEnd()
{
    if (!m_inflater)
        return m_device.pos() >= m_device.size();
    return m_taken >= m_ahead.size() && !fill();
}

bool RecordStream::isWhole() const
{
    return !m_inflater || m_inflater->isWhole;
}

qint64 RecordStream::place() const
{
    return m_inflater ? m_inflater->packedEnd - m_inflater->packed.size() : m_device.pos();
}

} // namespace Baojia
