// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/source.h"

namespace Baojia {

/// One file that a person chose. files() is that file alone; contains() and read() also know the regular files around
/// it, because a saved page without its page list, picture and articles is half a page.
///
/// How far "around" goes: names are relative to the folder that holds the file, or, where that folder is the day, page
/// or section folder of a mirror (2026-07/18/063, html, pc/layout/202607/18 …), to the one that holds the outermost of
/// these, at most six levels up and never the home folder. Names with "..", absolute ones and links that lead out are
/// unknown.
class FileSource final : public Source
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Source>> open(const QString &path, const ImportBudget &budget);

    [[nodiscard]] bool contains(const QString &file) const override;
    [[nodiscard]] QString diskPath(const QString &file) const override;

    [[nodiscard]] QStringList filesBelow(const QString &folder) const override;

    [[nodiscard]] bool isSingleFile() const override { return true; }

    [[nodiscard]] Result<QByteArray> read(const QString &file) override;
    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override;

private:
    FileSource(QString path, QString root, const QString &name, qint64 documentBytes);

    QString m_root; // canonical
    qint64 m_documentBytes = 0;
};

}
