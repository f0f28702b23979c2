// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablereading.h"

#include "sources/filekind.h"
#include "tables/csvreader.h"
#include "tables/tablearticle.h"
#include "text/encoding.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kStart = 64 * 1024;
constexpr int kMostSkipped = 100; // that a table names one by one
constexpr qint64 kHopeless = 100'000; // rows without an article, ten times as many as with one: no table of articles
constexpr qint64 kWholeOriginal = 1 << 20; // a document up to this is kept whole with its articles
constexpr qint64 kLongestLine = 64LL << 20;

TextEncoding encodingNamed(const QString &name, TextEncoding found)
{
    const QString lower = name.toLower();
    if (lower.startsWith("gb"_L1) || lower == "cp936"_L1)
        return TextEncoding::Gb18030;
    if (lower == "big5"_L1)
        return TextEncoding::Big5;
    return lower == "utf-8"_L1 || lower == "utf8"_L1 ? TextEncoding::Utf8 : found;
}

/// "line 3: …" of what the parser says.
Error jsonFault(const QString &file, const QByteArray &json, const QJsonParseError &fault, qint64 firstLine)
{
    const qint64 line =
        firstLine + json.first(qBound(qsizetype(0), qsizetype(fault.offset), json.size())).count('\n');
    return {ErrorKind::BadMarkup, file, u"line %1: %2"_s.arg(line).arg(fault.errorString())};
}

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QString::number(i));
    return names;
}

bool fitsDocument(const QJsonValue &document, const Mapping &mapping)
{
    bool fits = false;
    const QStringList rows = mapping.rows.isEmpty() ? QStringList{u"[]"_s, QString()} : mapping.rows;
    for (const QString &path : rows) {
        eachJsonRow(document, path, [&](const JsonRow &row) {
            fits = fitsMapping(row, mapping);
            // The first article decides.
            return false;
        });
        if (fits)
            return true;
    }
    return false;
}

} // namespace

std::optional<TableFormat> tableFormat(const QString &file, const QByteArray &start)
{
    const QString suffix = suffixOf(file);
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "tab"_L1)
        return TableFormat::Csv;
    if (suffix == "jsonl"_L1 || suffix == "ndjson"_L1)
        return TableFormat::JsonLines;
    const QByteArray text = (start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start).trimmed();
    const bool wide = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    if (suffix != "json"_L1 || (!wide && !text.startsWith('{') && !text.startsWith('[')))
        return std::nullopt;
    // Many a file of JSON lines is called .json: a second document begins where the first line ends.
    const qsizetype end = text.indexOf('\n');
    if (text.startsWith('{') && end > 0 && text.first(end).trimmed().endsWith('}')
        && text.sliced(end).trimmed().startsWith('{'))
        return TableFormat::JsonLines;
    return TableFormat::Json;
}

TableReading::TableReading(Source &source, const MappingShelf &shelf, DraftSink &sink, Progress &progress)
    : m_source(source)
    , m_shelf(shelf)
    , m_sink(sink)
    , m_progress(progress)
    , m_collector(sink)
{ }

Result<void> TableReading::readFile(const QString &file)
{
    m_file = file;
    m_order = 0;
    m_skipped = 0;
    m_chosen = nullptr;
    if (isMappingName(file)) {
        const auto bytes = m_source.read(file);
        const auto mapping = bytes ? readMapping(*bytes, file) : Result<Mapping>(bytes.error());
        if (!mapping)
            skipTable(mapping.error());
        return {};
    }
    const auto start = m_source.readHead(file, kStart);
    if (!start) {
        skipTable(start.error());
        return {};
    }
    const auto format = tableFormat(file, *start);
    if (!format) {
        skipTable({ErrorKind::NotRecognised, file, {}});
        return {};
    }
    auto done = *format == TableFormat::Csv ? readCsv(file, *start)
        : *format == TableFormat::Json      ? readJson(file)
                                            : readJsonLines(file);
    if (done && m_skipped > kMostSkipped)
        m_sink.noted(file, u"more-skipped"_s, QString::number(m_skipped - kMostSkipped));
    return done ? m_collector.flush() : done;
}

Result<void> TableReading::readCsv(const QString &file, const QByteArray &start)
{
    const auto head = decodeHead(start, {}, file);
    auto device = m_source.device(file);
    if (!head || !device) {
        skipTable(head ? device.error() : head.error());
        return {};
    }
    const auto first = QByteArrayView(start);
    CsvReader names(**device, head->encoding, CsvReader::delimiterOf(first));
    if (names.next() != CsvReader::Got::Record) {
        skipTable({ErrorKind::BadRow, file, u"line 1"_s});
        return {};
    }
    const auto fits = [&names](const Mapping &mapping) {
        const CsvColumns columns(mapping.header ? names.cells() : numbered(names.cells().size()));
        return fitsMapping(CsvRow(columns, names.cells()), mapping);
    };
    const auto mapping = m_shelf.choose(file, TableFormat::Csv, fits);
    if (!mapping) {
        Error reason = mapping.error();
        if (reason.kind == ErrorKind::NoMapping)
            reason.detail = names.cells().mid(0, 20).join(u", "_s);
        skipTable(reason);
        return {};
    }
    // Again from its start, as the mapping wishes it.
    device = m_source.device(file);
    if (!device) {
        skipTable(device.error());
        return {};
    }
    const QString &delimiter = (*mapping)->delimiter;
    CsvReader csv(**device,
                  encodingNamed((*mapping)->charset, head->encoding),
                  delimiter.isEmpty() ? CsvReader::delimiterOf(first) : delimiter.front().toLatin1());
    if (!(*mapping)->header)
        return readRecords(csv, **mapping, CsvColumns(numbered(names.cells().size())), {});
    if (csv.next() != CsvReader::Got::Record) {
        skipTable({ErrorKind::BadRow, file, u"line 1"_s});
        return {};
    }
    return readRecords(csv, **mapping, CsvColumns(csv.cells()), csv.raw() + '\n');
}

Result<void> TableReading::readRecords(CsvReader &csv,
                                       const Mapping &mapping,
                                       const CsvColumns &columns,
                                       const QByteArray &header)
{
    for (;;) {
        if (auto going = m_progress.report(0, 1, m_file); !going)
            return going;
        const auto got = csv.next();
        if (got == CsvReader::Got::End || isHopeless())
            return {};
        if (got == CsvReader::Got::Broken) {
            skipTable({ErrorKind::ReadFailed, m_file, {}});
            return {};
        }
        const QString place = m_file + u':' + QString::number(csv.line());
        if (got == CsvReader::Got::OpenQuote) {
            skip(place, {ErrorKind::BadRow, place, u"open quote"_s});
            // Each may have looked through megabytes: a table of nothing else is none.
            if (m_skipped >= kMostSkipped)
                return {};
            continue;
        }
        // More cells than names: they are shifted, and no one can tell from where on. Fewer are empty ones at
        // the end.
        if (csv.cells().size() > columns.count()) {
            skip(place,
                 {ErrorKind::BadRow, place, u"%1 / %2"_s.arg(csv.cells().size()).arg(columns.count())});
            continue;
        }
        const OriginalDocument original{baseName(place), u"text/csv"_s, {}, header + csv.raw()};
        if (auto taken = take(CsvRow(columns, csv.cells()), mapping, place, original); !taken)
            return taken;
    }
}

Result<void> TableReading::readJson(const QString &file)
{
    const auto bytes = m_source.read(file);
    if (!bytes) {
        skipTable(bytes.error());
        return {};
    }
    const auto decoded = decodeText(*bytes, {}, file);
    if (!decoded) {
        skipTable(decoded.error());
        return {};
    }
    const QByteArray json = decoded->encoding == TextEncoding::Utf8 && !bytes->startsWith("\xEF\xBB\xBF")
        ? *bytes
        : decoded->text.toUtf8();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        skipTable(jsonFault(file, json, fault, 1));
        return {};
    }
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto mapping = choose(TableFormat::Json, value);
    if (!mapping) {
        skipTable(mapping.error());
        return {};
    }
    m_chosen = *mapping;
    return readDocument(
        value, 0, {baseName(file), u"application/json"_s, encodingName(decoded->encoding), *bytes});
}

Result<void> TableReading::readJsonLines(const QString &file)
{
    auto device = m_source.device(file);
    if (!device) {
        skipTable(device.error());
        return {};
    }
    for (qint64 number = 1; !(*device)->atEnd(); ++number) {
        if (auto going = m_progress.report(0, 1, file); !going)
            return going;
        if (isHopeless())
            return {};
        const QByteArray written = (*device)->readLine(kLongestLine);
        const QString place = file + u':' + QString::number(number);
        if (written.trimmed().isEmpty())
            continue;
        const auto decoded = decodeText(written, {}, file);
        if (!decoded) {
            skip(place, decoded.error());
            continue;
        }
        const QByteArray json = decoded->text.toUtf8();
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (fault.error != QJsonParseError::NoError) {
            skip(place, jsonFault(place, json, fault, number));
            continue;
        }
        if (!m_chosen) {
            const auto mapping = choose(TableFormat::JsonLines, document.object());
            if (!mapping) {
                skipTable(mapping.error());
                return {};
            }
            m_chosen = *mapping;
        }
        const OriginalDocument original{
            baseName(place), u"application/json"_s, encodingName(decoded->encoding), written};
        if (auto done = readDocument(document.object(), number, original); !done)
            return done;
    }
    return {};
}

Result<const Mapping *> TableReading::choose(TableFormat format, const QJsonValue &document) const
{
    auto mapping = m_shelf.choose(
        m_file, format, [&document](const Mapping &one) { return fitsDocument(document, one); });
    if (!mapping && mapping.error().kind == ErrorKind::NoMapping)
        return Error{ErrorKind::NoMapping, m_file, document.toObject().keys().mid(0, 20).join(u", "_s)};
    return mapping;
}

Result<void>
TableReading::readDocument(const QJsonValue &document, qint64 line, const OriginalDocument &whole)
{
    Result<void> end;
    const QStringList paths = m_chosen->rows.isEmpty() ? QStringList{u"[]"_s, QString()} : m_chosen->rows;
    bool any = false;
    for (const QString &path : paths) {
        qint64 number = 0;
        eachJsonRow(document, path, [&](const JsonRow &row) {
            any = true;
            const QString place = m_file + u':' + QString::number(line > 0 ? line : ++number);
            OriginalDocument original = whole;
            if (whole.bytes.size() > kWholeOriginal) {
                original.name = baseName(place);
                original.bytes = QJsonDocument(row.article().toObject()).toJson(QJsonDocument::Compact);
            }
            end = m_progress.report(0, 1, m_file);
            if (end)
                end = take(row, *m_chosen, place, std::move(original));
            return end.has_value();
        });
        if (any || !end)
            break;
    }
    return end;
}

Result<void> TableReading::take(const TableRow &row,
                                const Mapping &mapping,
                                const QString &place,
                                OriginalDocument original)
{
    auto made = articleOf(row, mapping, m_file);
    if (!made) {
        Error reason = made.error();
        reason.subject = place;
        skip(place, std::move(reason));
        return {};
    }
    for (const QString &picture : std::as_const(made->missingPictures))
        m_sink.noted(place, u"picture-not-saved"_s, picture);
    made->placed.order = m_order++;
    made->placed.article.original = std::move(original);
    return m_collector.add(std::move(made->placed));
}

void TableReading::skip(const QString &place, Error reason)
{
    if (++m_skipped <= kMostSkipped)
        m_sink.skipped(place, reason);
}

bool TableReading::isHopeless()
{
    if (m_skipped < kHopeless || m_skipped / 10 < m_order)
        return false;
    skipTable({ErrorKind::TooMany, m_file, u"rows"_s});
    return true;
}

void TableReading::skipTable(const Error &reason)
{
    m_sink.skipped(m_file, reason);
}

} // namespace Baojia
