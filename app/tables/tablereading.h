// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/editioncollector.h"
#include "importers/importer.h"
#include "tables/mappingshelf.h"

namespace Baojia {

class CsvReader;

/// What kind of table a file is by its name and start; nullopt: none.
[[nodiscard]] std::optional<TableFormat> tableFormat(const QString &file, const QByteArray &start);

/// Reads one table.
class TableReading
{
public:
    /// All must outlive it.
    TableReading(Source &source, const MappingShelf &shelf, DraftSink &sink, Progress &progress);

    /// The sink's error or Cancelled; what is wrong with the table is told to the sink.
    Result<void> readFile(const QString &file);

private:
    Result<void> readCsv(const QString &file, const QByteArray &start);
    Result<void>
    readRecords(CsvReader &csv, const Mapping &mapping, const CsvColumns &columns, const QByteArray &header);
    Result<void> readJson(const QString &file);
    Result<void> readJsonLines(const QString &file);
    Result<void> readDocument(const QJsonValue &document, qint64 line, const OriginalDocument &whole);
    [[nodiscard]] Result<const Mapping *> choose(TableFormat format, const QJsonValue &document) const;

    Result<void>
    take(const TableRow &row, const Mapping &mapping, const QString &place, OriginalDocument original);
    void skip(const QString &place, Error reason);
    /// Whether so many rows were none that the rest of the file is left out, which is then said.
    [[nodiscard]] bool isHopeless();
    void skipTable(const Error &reason);

    Source &m_source;
    const MappingShelf &m_shelf;
    DraftSink &m_sink;
    Progress &m_progress;
    EditionCollector m_collector;
    QString m_file;
    qint64 m_order = 0;
    int m_skipped = 0;
    const Mapping *m_chosen = nullptr; // for JSON Lines: by the first document
};

} // namespace Baojia
