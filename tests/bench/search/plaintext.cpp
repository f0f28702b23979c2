// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/plaintext.h"

#include "library/connection.h"
#include "library/statement.h"
#include "text/hanfold.h"

#include <algorithm>
#include <cstring>

#include "tests/bench/measure/report.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr char kFieldEnd = '\x1f'; // no text holds it, and rg does not take it for a binary file's

QByteArray foldedLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        for (const QStringView piece : QStringView(field).split(u'\n')) {
            line += HanFold::fold(piece).toUtf8();
            line += kFieldEnd;
        }
    }
    return line.append('\n');
}

Result<void> write(Connection &connection, QFile &file)
{
    Statement rows(connection,
                   u"SELECT a.kicker, a.title, a.deck, a.byline, a.section, b.text FROM article a LEFT JOIN "
                   u"body b ON b.article = a.id"
                   " ORDER BY a.sort_key"_s);
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        QStringList fields;
        for (int column = 0; column < 6; ++column)
            fields << rows.text(column);
        if (file.write(foldedLine(fields)) < 0)
            return Error{ErrorKind::WriteFailed, file.fileName(), file.errorString()};
    }
}

Result<std::vector<qint64>> idsOf(Connection &connection)
{
    std::vector<qint64> ids;
    Statement rows(connection, u"SELECT id FROM article ORDER BY sort_key"_s);
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        ids.push_back(rows.integer(0));
    }
}

} // namespace

PlainText::PlainText(const QString &file)
    : m_file(file)
{ }

Result<std::shared_ptr<PlainText>> PlainText::of(const QString &library, const QString &file)
{
    auto connection = Connection::open(library + u"/library.sqlite"_s, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (!QFile::exists(file)) {
        say(u"folding the text into one file"_s);
        QFile part(file + u".part"_s);
        if (!part.open(QIODevice::WriteOnly))
            return Error{ErrorKind::WriteFailed, file, part.errorString()};
        if (auto written = write(*connection, part); !written)
            return written.error();
        part.close();
        part.rename(file);
    }
    auto ids = idsOf(*connection);
    if (!ids)
        return ids.error();
    std::shared_ptr<PlainText> text(new PlainText(file));
    text->m_ids = *std::move(ids);
    if (auto mapped = text->map(); !mapped)
        return mapped.error();
    return text;
}

Result<void> PlainText::map()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::ReadFailed, m_file.fileName(), m_file.errorString()};
    const uchar *bytes = m_file.map(0, m_file.size());
    if (!bytes)
        return Error{ErrorKind::ReadFailed, m_file.fileName(), m_file.errorString()};
    m_bytes = QByteArrayView(bytes, m_file.size());
    m_starts.push_back(0);
    for (qsizetype at = 0; (at = m_bytes.indexOf('\n', at)) >= 0;)
        m_starts.push_back(++at);
    if (m_starts.size() != m_ids.size() + 1)
        return Error{ErrorKind::Internal, m_file.fileName(), u"the text is not that of the library"_s};
    return {};
}

QByteArrayView PlainText::line(qsizetype article) const
{
    const auto at = static_cast<std::size_t>(article);
    return m_bytes.sliced(m_starts[at], m_starts[at + 1] - m_starts[at] - 1);
}

QList<qint64> PlainText::find(const QByteArray &piece) const
{
    QList<qint64> found;
    const char *const first = m_bytes.data();
    const char *const end = first + m_bytes.size();
    for (const char *at = first; at < end;) {
        const auto *hit = static_cast<const char *>(::memmem(at,
                                                             static_cast<std::size_t>(end - at),
                                                             piece.constData(),
                                                             static_cast<std::size_t>(piece.size())));
        if (!hit)
            break;
        const auto next =
            std::upper_bound(m_starts.cbegin(), m_starts.cend(), static_cast<qsizetype>(hit - first));
        found.append(m_ids[static_cast<std::size_t>(next - m_starts.cbegin() - 1)]);
        at = first + *next;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace Baojia::Bench
