// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csvreader.h"

#include "text/chinesecodec.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kStep = 1 << 20;
constexpr qsizetype kLongestRecord = 16 << 20;

bool isLineEnd(char unit)
{
    return unit == '\n' || unit == '\r';
}

} // namespace

// None of the bytes that mean something in a table is ever the second one of a character, neither in UTF-8
// nor in GB18030 nor in Big5: records are cut before they are decoded. UTF-16 becomes UTF-8 first.
CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, char delimiter)
    : m_device(device)
    , m_encoding(encoding)
    , m_delimiter(delimiter)
{
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        m_wide = QStringDecoder(encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                                  : QStringConverter::Utf16BE);
        m_encoding = TextEncoding::Utf8;
    }
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool CsvReader::fill()
{
    if (m_ended)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    // As much again as there is: a long record is scanned anew each time.
    const QByteArray bytes = m_device.read(std::max(kStep, m_buffer.size()));
    m_ended = bytes.isEmpty();
    m_failed = m_ended && !m_device.atEnd();
    m_bytesRead += bytes.size();
    m_buffer += m_wide.isValid() ? QString(m_wide.decode(bytes)).toUtf8() : bytes;
    return !m_ended;
}

/// Reads a cell that begins at `at` into m_bytes; the place behind it.
qsizetype CsvReader::scanCell(qsizetype at, bool &openQuote)
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    QByteArray cell;
    if (at < size && data[at] == '"') {
        for (++at;;) {
            const qsizetype quote = m_buffer.indexOf('"', at);
            openQuote = quote < 0;
            if (openQuote)
                return size;
            cell.append(data + at, quote - at);
            at = quote + 1;
            if (at >= size || data[at] != '"')
                break;
            cell.append('"');
            ++at;
        }
    }
    // What stands behind a closing quote belongs to the cell: many a program writes it so.
    const auto end = std::find_if(
        data + at, data + size, [this](char unit) { return unit == m_delimiter || isLineEnd(unit); });
    cell.append(data + at, end - (data + at));
    m_bytes.append(cell);
    return end - data;
}

std::optional<qsizetype> CsvReader::scan(bool &openQuote)
{
    m_bytes.clear();
    openQuote = false;
    qsizetype at = m_at;
    for (;;) {
        at = scanCell(at, openQuote);
        if (openQuote || (at >= m_buffer.size() && !m_ended))
            return std::nullopt;
        if (at >= m_buffer.size() || m_buffer.at(at) != m_delimiter)
            break;
        ++at;
    }
    if (at < m_buffer.size() && m_buffer.at(at) == '\r') {
        if (at + 1 >= m_buffer.size() && !m_ended)
            return std::nullopt;
        at += at + 1 < m_buffer.size() && m_buffer.at(at + 1) == '\n' ? 2 : 1;
    } else if (at < m_buffer.size()) {
        ++at;
    }
    return at;
}

void CsvReader::takeRecord(qsizetype end)
{
    qsizetype bare = end;
    while (bare > m_at && isLineEnd(m_buffer.at(bare - 1)))
        --bare;
    m_raw = m_buffer.mid(m_at, bare - m_at);
    m_line = m_nextLine;
    const QByteArrayView whole = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
    const qsizetype feeds = std::count(whole.begin(), whole.end(), '\n');
    // Old Macintosh files have no line feeds.
    m_nextLine += feeds > 0 ? feeds : (end > bare ? 1 : 0);
    m_at = end;
    m_replaced = false;
    m_cells.clear();
    for (const QByteArray &cell : std::as_const(m_bytes))
        m_cells.append(decoded(cell));
}

void CsvReader::skipLine()
{
    m_line = m_nextLine++;
    const qsizetype feed = m_buffer.indexOf('\n', m_at);
    m_at = feed < 0 ? m_buffer.size() : feed + 1;
}

CsvReader::Got CsvReader::next()
{
    for (;;) {
        if (m_at >= m_buffer.size() && !fill() && m_at >= m_buffer.size())
            return m_failed ? Got::Broken : Got::End;
        bool openQuote = false;
        const auto end = scan(openQuote);
        if (!end) {
            if (m_buffer.size() - m_at <= kLongestRecord && fill())
                continue;
            if (!openQuote && m_buffer.size() - m_at <= kLongestRecord)
                continue; // the file has ended, and so has the record
            skipLine();
            return Got::OpenQuote;
        }
        const bool blank = m_bytes.size() == 1 && m_bytes.first().trimmed().isEmpty();
        takeRecord(*end);
        if (!blank)
            return Got::Record;
    }
}

QString CsvReader::decoded(const QByteArray &cell)
{
    QString text;
    switch (m_encoding) {
    case TextEncoding::Gb18030:
        text = ChineseCodec::fromGb18030(cell);
        break;
    case TextEncoding::Big5:
        text = ChineseCodec::fromBig5(cell);
        break;
    case TextEncoding::Windows1252:
        text = ChineseCodec::fromWindows1252(cell);
        break;
    default:
        // The start of the file may have been ASCII, and what follows not UTF-8.
        if (QByteArrayView(cell).isValidUtf8())
            text = QString::fromUtf8(cell);
        else if (const auto guessed = decodeText(cell, u"gb18030"); guessed)
            text = guessed->text;
        else
            text = QString::fromUtf8(cell);
    }
    m_replaced = m_replaced || text.contains(QChar::ReplacementCharacter);
    return text;
}

char CsvReader::delimiterOf(QByteArrayView head)
{
    static constexpr std::array<char, 4> delimiters{',', '\t', ';', '|'};
    std::array<qsizetype, 4> counts{};
    bool quoted = false;
    for (const char unit : head) {
        if (unit == '"')
            quoted = !quoted;
        else if (!quoted && isLineEnd(unit))
            break;
        for (size_t i = 0; !quoted && i < delimiters.size(); ++i)
            counts[i] += unit == delimiters[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return delimiters[static_cast<size_t>(most - counts.begin())];
}

} // namespace Baojia
