// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtTest/QTest>

#include <archive.h>
#include <archive_entry.h>

/// Archives made for tests, hostile ones too.
namespace Baojia {

struct Member
{
    QByteArray name;
    QByteArray bytes;
    mode_t type = AE_IFREG;
};

/// Writes an archive with libarchive: "zip", "7zip" or "pax" (as tar.gz).
inline void pack(const QString &path, const char *format, const QList<Member> &members)
{
    archive *out = archive_write_new();
    archive_write_set_format_by_name(out, format);
    if (qstrcmp(format, "pax") == 0)
        archive_write_add_filter_gzip(out);
    // Names are stored byte for byte as given.
    archive_write_set_options(out, qstrcmp(format, "zip") == 0 ? "hdrcharset=BINARY" : "");
    QCOMPARE(archive_write_open_filename(out, path.toLocal8Bit().constData()), ARCHIVE_OK);
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.constData());
        archive_entry_set_filetype(entry, member.type);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, member.type == AE_IFREG ? member.bytes.size() : 0);
        if (member.type == AE_IFLNK)
            archive_entry_set_symlink(entry, member.bytes.constData());
        archive_write_header(out, entry);
        if (member.type == AE_IFREG)
            archive_write_data(out, member.bytes.constData(), static_cast<size_t>(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
}

}
