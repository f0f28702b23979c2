// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include "tables/csvreader.h"
#include "tables/tablereading.h"
#include "text/encoding.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// A table is a portion: its rows lie in any order.
class TablePortions final : public Portions
{
public:
    TablePortions(Source &source, const ChosenFiles &files, const QString &userMappings)
        : m_source(source)
        , m_files(files.toList())
        , m_shelf(source, m_files, userMappings)
    { }

    [[nodiscard]] qsizetype count() const override { return m_files.size(); }

    [[nodiscard]] qsizetype files(qsizetype /*portion*/) const override { return 1; }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        if (portion == 0) {
            const QList<Error> faults = m_shelf.faults();
            for (const Error &fault : faults)
                sink.skipped(fault.subject, fault);
        }
        return TableReading(m_source, m_shelf, sink, progress).readFile(m_files.at(portion));
    }

private:
    Source &m_source;
    QStringList m_files;
    MappingShelf m_shelf;
};

Confidence probeCsv(const FileHead &head)
{
    const auto decoded = decodeHead(head.bytes);
    if (!decoded)
        return Confidence::None;
    const qsizetype end = decoded->text.indexOf(u'\n');
    const QString first = end < 0 ? decoded->text : decoded->text.first(end);
    const QChar delimiter = QLatin1Char(CsvReader::delimiterOf(first.toUtf8()));
    return first.contains(delimiter) ? Confidence::Likely : Confidence::Possible;
}

} // namespace

Tables::Tables(QString userMappings)
    : m_userMappings(std::move(userMappings))
{ }

ImporterInfo Tables::info() const
{
    return {u"tables"_s, {u"csv"_s, u"tsv"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s}};
}

Confidence Tables::probe(const FileHead &head) const
{
    if (isMappingName(head.name))
        return Confidence::Certain;
    const auto format = tableFormat(head.name, head.bytes);
    if (!format || !decodeHead(head.bytes))
        return Confidence::None;
    if (*format == TableFormat::Csv)
        return probeCsv(head);
    // Which of its members are an article only a mapping tells, and that needs the whole document; but a list of records
    // with a text in each is a table, and no page or article of a site.
    static const QRegularExpression records(uR"x(\[\s*\{[^\[\]]{0,4000}"(?:content|documentContent|body|text|html)"\s*:)x"_s);
    return records.match(QString::fromUtf8(head.bytes)).hasMatch() ? Confidence::Likely : Confidence::Possible;
}

Result<std::unique_ptr<Portions>>
Tables::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<TablePortions>(source, files, m_userMappings));
}

} // namespace Baojia
