// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "text/encoding.h"

#include <functional>

namespace Baojia {

/// How a document without any marks of a newspaper is written.
enum class PlainFormat { Markdown, Text, Html };

/// An article as such a document gives it.
struct PlainDocument
{
    ArticleDraft
        article; ///< title, deck, byline, source, HTML and paragraphs as far as the document names them
    QString newspaper; ///< empty: not named
    QString pageLabel; ///< empty: not named
    QDate date; ///< invalid: not named
    bool dateIsText = false; ///< only a line of text has the date, nothing that is meant for it
    QStringList missingPictures;
};

/// The src to write for a picture's address; empty: it was not saved.
using PictureKeeper = std::function<QString(const QString &address)>;

/// Reads it. Errors: those of front matter and markup, NoBody.
[[nodiscard]] Result<PlainDocument>
readPlainDocument(PlainFormat format, const QString &text, const QString &file, const PictureKeeper &keep);

} // namespace Baojia
