// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "text/htmldocument.h"

#include <functional>
#include <optional>

namespace Baojia {

/// What an importer knows of the document around a body 正文, for readArticleBody().
struct BodySurroundings
{
    /// Elements to leave out with all they hold; empty: none.
    std::function<bool(HtmlNode)> drop;
    /// The bytes of a picture by its src as written; nothing when it was not saved. Empty: no picture was.
    std::function<std::optional<QByteArray>(const QString &address)> picture;
    /// The whole address of a link or picture by what is written; empty: what is written.
    std::function<QString(const QString &address)> resolve;
};

/// Cleans a body and puts it into the article: html, paragraphs, images and the kind (a picture with no text
/// is one); the pictures found go to `assets`. Adds the warning "picture-not-saved" where one is not there,
/// and "picture-of-other-kind" where it is of a kind that is not kept (SVG).
void readArticleBody(HtmlNode body,
                     const BodySurroundings &surroundings,
                     ArticleDraft &article,
                     QHash<ContentHash, Asset> &assets);

/// The bytes in an address such as data:image/png;base64,…; nothing for another one, or above 16 MiB.
[[nodiscard]] std::optional<QByteArray> bytesOfDataAddress(const QString &address);

/// A title for what has none: the first sentence, at most 60 characters. Empty when there is no text.
[[nodiscard]] QString titleFromText(const QStringList &paragraphs);

} // namespace Baojia
