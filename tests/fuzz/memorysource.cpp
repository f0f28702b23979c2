// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"

#include "tests/fuzz/targets.h"

namespace Baojia::Fuzz {

namespace {

constexpr qsizetype kMostFiles = 32;

FileNames namesOf(const NamedFiles &files)
{
    FileNames names;
    QSet<QString> seen;
    for (const auto &[name, bytes] : files) {
        if (!seen.contains(name))
            names.append(name);
        seen.insert(name);
    }
    names.sort();
    return names;
}

/// Looks at what an importer hands over, and forgets it.
class Looker final : public DraftSink
{
public:
    Result<void> edition(EditionDraft draft) override
    {
        for (const PageDraft &page : std::as_const(draft.pages)) {
            for (const ArticleDraft &article : page.articles)
                require(!article.html.contains(QLatin1String("<script"), Qt::CaseInsensitive), "no script in an article");
        }
        return {};
    }
    void skipped(const QString & /*file*/, const Error & /*reason*/) override { }
    void noted(const QString & /*file*/, const QString & /*code*/, const QString & /*detail*/) override { }
};

}

NamedFiles namedFiles(const QByteArray &bytes)
{
    static const QByteArray separator = "\n%%%%\n";
    NamedFiles files;
    for (qsizetype from = 0; from < bytes.size() && files.size() < kMostFiles;) {
        qsizetype end = bytes.indexOf(separator, from);
        end = end < 0 ? bytes.size() : end;
        const QByteArray part = bytes.mid(from, end - from);
        const qsizetype line = part.indexOf('\n');
        const QString name = QString::fromUtf8(part.left(line < 0 ? part.size() : line)).left(200);
        if (!name.isEmpty() && !name.startsWith(u'/') && !name.endsWith(u'/'))
            files.append({name, line < 0 ? QByteArray() : part.mid(line + 1)});
        from = end + separator.size();
    }
    return files;
}

MemorySource::MemorySource(const NamedFiles &files)
    : Source(QStringLiteral("/fuzz"), namesOf(files), {})
{
    for (const auto &[name, bytes] : files)
        m_files.insert(name, bytes);
}

Result<QByteArray> MemorySource::read(const QString &file)
{
    if (!m_files.contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    return m_files.value(file);
}

Result<QByteArray> MemorySource::readHead(const QString &file, qint64 limit)
{
    return read(file).transform([limit](const QByteArray &bytes) { return bytes.left(limit); });
}

void readAll(const Importer &importer, Source &source)
{
    constexpr qint64 headBytes = 64 << 10;
    constexpr qsizetype tailBytes = 4 << 10;
    for (const QString &name : source.files()) {
        const auto bytes = source.read(name);
        if (bytes)
            (void)importer.probe({name, bytes->left(headBytes), bytes->size() > headBytes ? bytes->right(tailBytes) : QByteArray()});
    }
    Looker looker;
    Progress progress;
    (void)importer.read(source, ChosenFiles::all(source.files()), looker, progress);
}

}
