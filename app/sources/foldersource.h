// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

namespace Baojia {

/// A folder with all below it. Version control folders (.git, .svn …) are passed over without a word; symbolic links,
/// devices and what may not be read are named in skipped(). Past the budget's number of files the listing stops, and
/// the folder itself is named there. The budget's total is not counted: what lies on the disk cannot swell.
class FolderSource final : public Source
{
public:
    /// NotFound, AccessDenied, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Source>> open(const QString &path, Progress &progress,
                                                              const ImportBudget &budget);

    [[nodiscard]] QString diskPath(const QString &file) const override;
    // Reading opens a file and remembers nothing.
    [[nodiscard]] bool isSharable() const override { return true; }

    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    FolderSource(QString path, QString root, FileNames files, FirstLines<SkippedFile> skipped, qint64 documentBytes);

    QString m_root; // canonical
    qint64 m_documentBytes = 0;
};

}
