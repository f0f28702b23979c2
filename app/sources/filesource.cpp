// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/filesource.h"

#include "sources/diskfile.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kLevels = 6;
constexpr qsizetype kMostBeside = 20'000;

bool isDayOrLayoutFolder(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{6}|\\d{8}|html?|pc|layout|szb)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

// A bare number may be a day or a page, but also a folder of somebody's papers: it counts below the others only.
bool isInnerFolder(const QString &name)
{
    static const QRegularExpression pattern(u"^(?:[A-Za-z]{0,3}\\d{1,4}|content|con|c|paper)$"_s);
    return pattern.match(name).hasMatch();
}

QString mirrorRoot(const QString &folder)
{
    QString root = folder;
    QDir dir(folder);
    for (int level = 0; level < kLevels; ++level) {
        const QString name = dir.dirName();
        const bool outer = isDayOrLayoutFolder(name);
        if ((!outer && !isInnerFolder(name)) || !dir.cdUp())
            break;
        if (outer)
            root = dir.absolutePath();
    }
    return root == QDir::homePath() || root == QDir::rootPath() ? folder : root;
}

bool staysInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(u'\0')))
        return false;
    const auto parts = QStringView(name).split(u'/');
    return !parts.contains(QStringView(u".."));
}

}

Result<std::unique_ptr<Source>> FileSource::open(const QString &path, const ImportBudget &budget)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QString root = mirrorRoot(file.absolutePath());
    const QString name = QDir(root).relativeFilePath(file.absoluteFilePath());
    return std::unique_ptr<Source>(new FileSource(path, root, name, budget.documentBytes));
}

FileSource::FileSource(QString path, QString root, const QString &name, qint64 documentBytes)
    : Source(std::move(path), FileNames {name}, {})
    , m_root(std::move(root))
    , m_documentBytes(documentBytes)
{
}

bool FileSource::contains(const QString &file) const
{
    return Source::contains(file) || (staysInside(file) && isFileBelow(m_root, file));
}

QString FileSource::diskPath(const QString &file) const
{
    return m_root + u'/' + file;
}

QStringList FileSource::filesBelow(const QString &folder) const
{
    FileNames below;
    if (!staysInside(folder))
        return {};
    const QDir root(m_root);
    QDirIterator entries(m_root + u'/' + folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext() && below.size() < kMostBeside) {
        const QString name = root.relativeFilePath(entries.next());
        if (isFileBelow(m_root, name))
            below.append(name);
    }
    below.sort();
    return below.toList();
}

Result<QByteArray> FileSource::read(const QString &file)
{
    if (!contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    return readBelow(m_root, file, m_documentBytes);
}

Result<QByteArray> FileSource::readHead(const QString &file, qint64 limit)
{
    if (!contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    return readHeadBelow(m_root, file, limit);
}

}
