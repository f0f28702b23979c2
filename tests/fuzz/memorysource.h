// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "sources/source.h"

#include <QtCore/QHash>

namespace Baojia::Fuzz {

/// Files of an input that never touch the disk.
using NamedFiles = QList<std::pair<QString, QByteArray>>;

/// An input cut into files: each is a line with its name, then its bytes, up to a line "%%%%".
[[nodiscard]] NamedFiles namedFiles(const QByteArray &bytes);

/// A source of files in memory.
class MemorySource final : public Source
{
public:
    explicit MemorySource(const NamedFiles &files);
    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    QHash<QString, QByteArray> m_files;
};

/// Has an importer look at each file and read all of them, whatever it thinks of them, and looks at each edition it gives.
void readAll(const Importer &importer, Source &source);

}
