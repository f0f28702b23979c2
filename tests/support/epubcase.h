// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <algorithm>

#include "tests/support/packed.h"

namespace Baojia {

/// Copies `input` to `target`; each folder in it whose name ends in ".epub" becomes a book of that name,
/// "mimetype" first: so the examples lie in the repository as text.
inline void copyWithBooks(const QString &input, const QString &target)
{
    using namespace Qt::StringLiterals;
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QDir().mkpath(target);
    const auto entries = QDir(input).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString to = target + u'/' + entry.fileName();
        if (!entry.isDir()) {
            QFile::copy(entry.filePath(), to);
        } else if (entry.suffix() != "epub"_L1) {
            copyWithBooks(entry.filePath(), to);
        } else {
            QStringList names;
            QDirIterator walk(entry.filePath(), QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                names.append(walk.next().sliced(entry.filePath().size() + 1));
            std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
                return std::pair(left != "mimetype"_L1, left) < std::pair(right != "mimetype"_L1, right);
            });
            QList<Member> members;
            for (const QString &name : std::as_const(names))
                members.append({name.toUtf8(), bytesOf(entry.filePath() + u'/' + name)});
            pack(to, "zip", members);
        }
    }
}

/// Whether a folder holds books as folders.
inline bool holdsBooks(const QString &input)
{
    using namespace Qt::StringLiterals;
    QDirIterator walk(input, {u"*.epub"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    return walk.hasNext();
}

} // namespace Baojia
