// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/warc.h"

#include "sources/httpcontent.h"
#include "sources/recordstream.h"
#include "sources/spool.h"
#include "sources/webname.h"

#include <QtCore/QBuffer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kStep = 4096;
constexpr qint64 kLongStep = 8LL << 20;

bool isGzip(QByteArrayView head)
{
    return head.startsWith("\x1F\x8B\x08");
}

/// A record's own head.
struct RecordHead
{
    HeaderBlock header;
    QByteArray beyond; ///< what was read of the block with it
    qint64 length = -1; ///< of the block
};

/// The addresses of some crawlers stand in angles.
QString targetOf(const HeaderBlock &header)
{
    QByteArray target = header.value("warc-target-uri");
    if (target.startsWith('<') && target.endsWith('>'))
        target = target.sliced(1, target.size() - 2);
    return QString::fromUtf8(target);
}

bool isPageType(const QString &mediaType)
{
    return mediaType == "text/html"_L1 || mediaType == "application/xhtml+xml"_L1;
}

class Warc final : public Pack
{
public:
    Warc(std::shared_ptr<QIODevice> device, QString container, const ImportBudget &budget)
        : m_device(std::move(device))
        , m_container(std::move(container))
        , m_budget(budget)
    {
        m_device->seek(0);
        m_isGzip = isGzip(m_device->peek(4));
    }

    /// Cancelled, and the errors of unpacking.
    Result<void> list(Progress &progress)
    {
        auto listed = walk(progress);
        if (!listed || !m_isOneStream)
            return listed;
        auto plain = unpackedStream(progress);
        if (!plain)
            return plain.error();
        m_device = *std::move(plain);
        m_isGzip = false;
        m_files.clear();
        m_records.clear();
        m_skipped.clear();
        return walk(progress);
    }

    [[nodiscard]] Result<QByteArray> read(qsizetype at, qint64 limit) override
    {
        const Record &record = m_records.at(at);
        RecordStream stream(*m_device, m_isGzip);
        const Error cut {ErrorKind::Truncated, m_container, {}};
        const qint64 before = record.body - record.http;
        if (!stream.startAt(record.offset) || stream.skip(before) != before)
            return cut;
        // What is packed is smaller than what it unpacks to, chunks are a little larger.
        if (record.size > limit + limit / 8)
            return Error {ErrorKind::TooLarge, m_container, QString::number(limit)};
        const QByteArray http = stream.read(record.http);
        QByteArray body = stream.read(record.size);
        if (body.size() < record.size)
            return cut;
        return record.http == 0 ? Result<QByteArray>(std::move(body))
                                : httpContent(body, HttpHead::read(http).header, limit, m_container);
    }

private:
    struct Record
    {
        qint64 offset = 0; ///< in the file
        qint64 body = 0; ///< from there, unpacked
        qint64 size = 0; ///< of the body
        qint64 http = 0; ///< size of the head of HTTP before it; 0: there is none
    };

    /// Records one after the other, to the end or the first that cannot be made out.
    Result<void> walk(Progress &progress)
    {
        RecordStream stream(*m_device, m_isGzip);
        qint64 offset = 0;
        while (offset < m_device->size()) {
            if (auto going = progress.report(offset, m_device->size(), m_container); !going)
                return going;
            if (!stream.startAt(offset) || !passBlankLines(stream, offset))
                break;
            if (m_files.size() >= m_budget.members) {
                leaveOut(ErrorKind::TooMany, QString::number(m_budget.members));
                break;
            }
            const qint64 next = takeRecord(stream, offset, progress);
            if (next <= offset)
                break;
            offset = next;
            if (isTooMuch(stream.unpackedBytes())) {
                leaveOutRest(stream, ErrorKind::TooLarge);
                break;
            }
        }
        m_unpacked += stream.unpackedBytes();
        return progress.isCancelled() ? Result<void>(Error {ErrorKind::Cancelled, m_container, {}}) : Result<void>();
    }

    [[nodiscard]] bool isTooMuch(qint64 unpacked) const
    {
        return unpacked > m_budget.ratioFrom && unpacked / m_budget.ratio > m_device->size();
    }

    /// Between records of plain files; false at the end.
    bool passBlankLines(RecordStream &stream, qint64 &offset) const
    {
        if (m_isGzip)
            return true;
        while (!stream.atEnd()) {
            const QByteArray one = stream.read(1);
            if (one != "\r" && one != "\n")
                return stream.startAt(offset);
            ++offset;
        }
        return false;
    }

    void leaveOut(ErrorKind kind, const QString &detail = {})
    {
        m_skipped.append({m_container, {kind, m_container, detail}});
    }

    /// What follows cannot be had: because it is too much, or else for the reason given.
    void leaveOutRest(const RecordStream &stream, ErrorKind otherwise)
    {
        if (isTooMuch(stream.unpackedBytes()))
            leaveOut(ErrorKind::TooLarge, QString::number(m_budget.ratio) + u":1"_s);
        else
            leaveOut(otherwise);
    }

    /// The place of the record after this; -1: there is none to be found.
    qint64 takeRecord(RecordStream &stream, qint64 offset, const Progress &progress)
    {
        const auto head = readHead(stream);
        if (!head) {
            // An end in the middle of a head is an end in the middle.
            leaveOut(stream.atEnd() && !m_files.isEmpty() ? ErrorKind::Truncated : ErrorKind::BadArchive);
            return -1;
        }
        QByteArray start = head->beyond;
        const qint64 wanted = std::min<qint64>(head->length, HeaderBlock::kMostBytes);
        // Only what a head of HTTP may take is looked at.
        if (start.size() < wanted && wantsContent(head->header))
            start += stream.read(wanted - start.size());
        const qint64 passed = start.size();
        // In steps: a record may claim any length, and unpack to it.
        for (qint64 left = head->length - passed; left > 0;) {
            const qint64 skipped = stream.skip(std::min(left, kLongStep));
            left -= skipped;
            if (skipped > 0 && !isTooMuch(stream.unpackedBytes()) && !progress.isCancelled())
                continue;
            if (left > 0) {
                leaveOutRest(stream, ErrorKind::Truncated);
                return -1;
            }
        }
        note(*head, start.first(std::min<qint64>(start.size(), head->length)), offset);
        if (!m_isGzip)
            return offset + head->header.size() + head->length;
        return endOfMember(stream, start.sliced(std::min<qint64>(head->length, passed)));
    }

    /// Behind the blank lines that end the record; more than those mean that the member holds several.
    qint64 endOfMember(RecordStream &stream, QByteArray rest)
    {
        rest += stream.read(64);
        m_isOneStream = !rest.trimmed().isEmpty();
        if (m_isOneStream || !stream.atEnd())
            return -1;
        if (!stream.isWhole()) {
            leaveOut(ErrorKind::Truncated);
            return -1;
        }
        return stream.place();
    }

    static bool wantsContent(const HeaderBlock &header)
    {
        const QByteArray type = header.plainValue("warc-type");
        return type == "response" || type == "revisit";
    }

    static std::optional<RecordHead> readHead(RecordStream &stream)
    {
        QByteArray bytes;
        RecordHead head;
        while (head.header.size() < 0) {
            const QByteArray more = bytes.size() < HeaderBlock::kMostBytes ? stream.read(kStep) : QByteArray();
            if (more.isEmpty())
                return std::nullopt;
            bytes += more;
            if (!bytes.startsWith("WARC/"))
                return std::nullopt;
            head.header = HeaderBlock::read(bytes);
        }
        bool ok = false;
        head.length = head.header.value("content-length").toLongLong(&ok);
        if (!ok || head.length < 0)
            return std::nullopt;
        head.beyond = bytes.sliced(head.header.size());
        return head;
    }

    /// Lists the record if it is something to read.
    void note(const RecordHead &head, const QByteArray &start, qint64 offset)
    {
        const QByteArray type = head.header.plainValue("warc-type");
        if (type != "response" && type != "resource" && type != "revisit")
            return;
        PackedFile file;
        file.url = targetOf(head.header);
        if (nameOfUrl(file.url).isEmpty())
            return;
        file.moment = QString::fromLatin1(head.header.value("warc-date"));
        file.digest = head.header.value("warc-payload-digest");
        file.isCopy = type == "revisit";
        Record record {offset, head.header.size(), head.length, 0};
        const HttpHead http = HttpHead::read(start);
        if (http.status != 0) {
            record.http = http.header.size();
            record.body += record.http;
            record.size = head.length - record.http;
        } else if (type == "response") {
            return;
        }
        // A page that was not there (404) or moved (301) is none; that a revisit answers 304 is the point of it.
        if (record.http > 0 && http.status != 200 && !file.isCopy)
            return;
        const HeaderBlock &said = record.http > 0 ? http.header : head.header;
        file.mediaType = QString::fromLatin1(said.plainValue("content-type"));
        file.charset = QString::fromLatin1(said.parameter("content-type", "charset")).toLower();
        file.isPage = isPageType(file.mediaType) || (file.isCopy && file.mediaType.isEmpty());
        m_files.append(std::move(file));
        m_records.append(record);
    }

    /// The whole archive without its gzip.
    Result<std::shared_ptr<QIODevice>> unpackedStream(Progress &progress)
    {
        RecordStream stream(*m_device, true);
        Spool spool(m_container, m_budget.totalBytes);
        for (qint64 offset = 0; offset < m_device->size() && stream.startAt(offset); offset = stream.place()) {
            while (!stream.atEnd()) {
                if (auto going = progress.report(stream.place(), m_device->size(), m_container); !going)
                    return going.error();
                const QByteArray block = stream.read(64 * kStep);
                if (isTooMuch(stream.unpackedBytes()))
                    return Error {ErrorKind::TooLarge, m_container, QString::number(m_budget.ratio) + u":1"_s};
                if (auto written = spool.write(block.constData(), block.size()); !written)
                    return written.error();
            }
            if (!stream.isWhole())
                break; // what was unpacked ends in a record, which is told then
        }
        return spool.finish();
    }

    std::shared_ptr<QIODevice> m_device;
    QString m_container;
    ImportBudget m_budget;
    QList<Record> m_records; // as files()
    bool m_isGzip = false;
    bool m_isOneStream = false;
};

} // namespace

bool isWarc(QByteArrayView head)
{
    if (!isGzip(head))
        return head.startsWith("WARC/1.") || head.startsWith("WARC/0.");
    QByteArray copy = head.first(std::min<qsizetype>(head.size(), kStep)).toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    RecordStream stream(buffer, true);
    return stream.startAt(0) && stream.read(7).startsWith("WARC/");
}

Result<std::unique_ptr<Pack>> openWarc(const std::shared_ptr<PackBytes> &bytes, const QString &file, Progress &progress,
                                       const ImportBudget &budget)
{
    auto device = bytes->source().device(file);
    if (!device)
        return device.error();
    auto warc = std::make_unique<Warc>(*std::move(device), file, budget);
    if (auto listed = warc->list(progress); !listed)
        return listed.error();
    if (warc->files().isEmpty() && !warc->skipped().isEmpty())
        return warc->skipped().first().reason;
    return std::unique_ptr<Pack>(std::move(warc));
}

} // namespace Baojia
