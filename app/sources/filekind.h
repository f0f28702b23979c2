// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Baojia {

/// How many bytes of a file isArchive() wants to see: the mark of a tar lies behind the first header.
inline constexpr qint64 kArchiveMarkBytes = 512;

/// The media type that an asset may have (see paper/asset.h), by the first bytes and never by name; empty for anything
/// else. SVG is never one: drawing it can take for ever; nor is a picture that says it has more than 100 million pixels.
[[nodiscard]] QString assetMediaType(const QByteArray &head);

/// Whether the bytes begin like a zip, 7z, rar, tar or compressed tar. An EPUB is a zip, but no bundle of files.
[[nodiscard]] bool isArchive(const QByteArray &head);

/// Whether the name is that of one part of an archive in several files (a.part2.rar, a.r01, a.z01, a.7z.001).
[[nodiscard]] bool isArchiveVolume(QStringView name);

/// Whether the name is that of a picture, style sheet, script, font, film or PDF: a companion of pages, never an article.
[[nodiscard]] bool hasCompanionSuffix(QStringView name);

/// Whether the name is one that web sites, mirrors and operating systems leave beside the pages: README, Gemfile,
/// _config.yml, robots.txt, period.xml, Thumbs.db, hts-log.txt …
[[nodiscard]] bool isSiteFurniture(QStringView name);

/// Last part of a name with folders: `_posts/a.md` → `a.md`.
[[nodiscard]] QString baseName(QStringView name);

/// What ".." means where there is nothing above.
enum class AboveTop {
    LeadsOut,
    IsTop, ///< as browsers read an address
};

/// The path of a file without its "." and ".." parts and without a slash before it; empty where it leads out.
[[nodiscard]] QString cleanedPath(const QString &path, AboveTop above = AboveTop::LeadsOut);

/// Lower-case suffix without dot of the last part; empty when it has none.
[[nodiscard]] QString suffixOf(QStringView name);

}
