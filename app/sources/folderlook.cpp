// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/folderlook.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr auto kAria = ".aria2"_L1; // aria2 keeps this beside a file that has its full size from the start

bool isUnfinishedName(const QString &name)
{
    static const QSet<QString> suffixes{u"part"_s,
                                        u"partial"_s,
                                        u"crdownload"_s,
                                        u"download"_s,
                                        u"opdownload"_s,
                                        u"tmp"_s,
                                        u"temp"_s,
                                        u"!ut"_s,
                                        u"filepart"_s,
                                        u"aria2"_s,
                                        u"td"_s,
                                        u"xltd"_s};
    return name.startsWith(u'~') || suffixes.contains(suffixOf(name));
}

/// The library keeps other characters in the place of these, so that such a name would be new for ever.
bool isKeepable(const QString &name)
{
    return !name.contains(QChar(0xfffd)) && !name.contains(QChar(0xfffe)) && !name.contains(QChar(0xffff));
}

class Look
{
public:
    Look(QString root, FolderMemory memory)
        : m_root(std::move(root))
        , m_memory(std::move(memory))
    { }

    Result<FolderLook> run(Progress &progress)
    {
        // Without recursion: a tree can be deeper than a stack.
        m_waiting.append(QString());
        while (!m_waiting.isEmpty()) {
            const QString folder = m_waiting.takeLast();
            if (auto going = progress.report(m_files, 0, folder); !going)
                return going.error();
            list(folder);
            if (m_files > FolderLook::mostFiles)
                return Error{ErrorKind::TooMany, m_root, QString::number(FolderLook::mostFiles)};
        }
        leaveToAria();
        if (m_memory.known.size() > FolderLook::mostGone)
            m_look.gone = m_memory.known.keys();
        return std::move(m_look);
    }

private:
    void list(const QString &folder)
    {
        const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
        if (path == m_memory.leaveOut)
            return;
        if (m_look.folders.size() < FolderLook::mostFolders)
            m_look.folders.append(path);
        // One after the other: a folder may hold more than anybody wants to keep in memory.
        QDirIterator entries(
            path, QDir::Files | QDir::Dirs | QDir::Readable | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        while (entries.hasNext() && m_files <= FolderLook::mostFiles) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            const QString name = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
            if (entry.isDir())
                m_waiting.append(name);
            else if (entry.isFile() && isKeepable(name))
                take(entry, name);
        }
    }

    void take(const QFileInfo &entry, const QString &name)
    {
        ++m_files;
        if (name.endsWith(kAria))
            m_aria.append(name.chopped(kAria.size()));
        if (isUnfinishedName(entry.fileName()))
            return;
        const FileStamp stamp{entry.size(), entry.lastModified().toMSecsSinceEpoch()};
        // Taken: what is left in the end is gone.
        const auto known = m_memory.known.constFind(name);
        const bool isKnown = known != m_memory.known.cend() && *known == stamp;
        if (known != m_memory.known.cend())
            m_memory.known.erase(known);
        if (isKnown)
            return;
        const auto before = m_memory.before.constFind(name);
        const bool settled = stamp.size > 0 && before != m_memory.before.cend() && *before == stamp;
        (settled ? m_look.arrived : m_look.unsettled).insert(name, stamp);
    }

    void leaveToAria()
    {
        for (const QString &name : std::as_const(m_aria)) {
            if (const auto found = m_look.arrived.constFind(name); found != m_look.arrived.cend()) {
                m_look.unsettled.insert(name, *found);
                m_look.arrived.erase(found);
            }
        }
    }

    QString m_root;
    FolderMemory m_memory;
    FolderLook m_look;
    QStringList m_waiting;
    QStringList m_aria;
    qsizetype m_files = 0;
};

} // namespace

Result<FolderLook> lookInto(const QString &folder, FolderMemory memory, Progress &progress)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error{ErrorKind::NotFound, folder, {}};
    if (!info.isReadable() || !info.isExecutable())
        return Error{ErrorKind::AccessDenied, folder, {}};
    return Look(info.canonicalFilePath(), std::move(memory)).run(progress);
}

} // namespace Baojia
