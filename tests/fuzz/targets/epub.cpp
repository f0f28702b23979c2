// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysource.h"
#include "tests/fuzz/targets.h"

#include "epub/epubimporter.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

namespace {

/// Stored, so that an input says what is in the book and not what deflate made of it.
QByteArray bookOf(const NamedFiles &files)
{
    QByteArray book(128 << 10, '\0');
    size_t used = 0;
    archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_set_options(out, "compression=store,hdrcharset=BINARY");
    archive_write_open_memory(out, book.data(), static_cast<size_t>(book.size()), &used);
    for (const auto &[name, bytes] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(out, entry);
        archive_write_data(out, bytes.constData(), static_cast<size_t>(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    return book.left(static_cast<qsizetype>(used));
}

}

void readEpub(const QByteArray &bytes)
{
    MemorySource source({{u"book.epub"_s, bookOf(namedFiles(bytes))}});
    readAll(EpubImporter(), source);
}

}
