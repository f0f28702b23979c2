// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// What is fed with bytes that nobody has thought of. Each returns when the input was read or refused, and ends the
/// process where a promise is broken; the same bytes always give the same.
namespace Baojia::Fuzz {

/// HTML, parsed and cleaned; what is clean stays as it is and holds nothing that is not allowed.
void readSanitiser(const QByteArray &bytes);
/// A post with a YAML head.
void readFrontMatter(const QByteArray &bytes);
/// A recipe, tried on a page.
void readRecipe(const QByteArray &bytes);
/// 人民日报 and other text dumps.
void readTextDump(const QByteArray &bytes);
/// Pages and articles of a saved site: see namedFiles().
void readMirror(const QByteArray &bytes);
/// RSS, Atom, JSON Feed.
void readFeed(const QByteArray &bytes);
/// An archive or a container of saved pages, and all that lies in it.
void readArchive(const QByteArray &bytes);
/// Bytes of an unknown charset; the first line may declare one.
void readCharset(const QByteArray &bytes);
/// The files of a book: see namedFiles().
void readEpub(const QByteArray &bytes);
/// What is typed into the search field.
void readQuery(const QByteArray &bytes);

/// What each reads at most; longer inputs are passed over.
inline constexpr qsizetype kMostBytes = 64 << 10;

/// Ends the process and says which promise was broken.
void require(bool kept, const char *promise);

}
