// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace Baojia {

/// The part of a document that holds an article's body 正文.
struct FounderBody
{
    HtmlNode element; ///< null: the document has no body
    HtmlNode from; ///< comment after which the body begins, a child of `element`; null: at its start
    HtmlNode to; ///< comment before which it ends; null: at its end
    QList<HtmlNode> photographs; ///< the photo tables above the body (#newspic and its like)
    QList<HtmlNode> further; ///< elements that go on with it
    QList<HtmlNode> dropped; ///< what to leave out of it
    bool isClosed = true; ///< false: a body was begun whose end is missing in the file
};

/// Finds the body by its marks: <founder-content>, <!--enpcontent-->, <!--<npm:article-content>-->, #ozoom and its like.
/// An element that holds hardly more than links is the list of a page and no body.
[[nodiscard]] FounderBody findFounderBody(const HtmlDocument &document, const QString &html);

/// The body that somebody else found: `elements`, of which there is one at least, with photographs and end as above.
[[nodiscard]] FounderBody founderBodyIn(const HtmlDocument &document, const QString &html,
                                        const QList<HtmlNode> &elements);

/// The body and its photographs through the sanitizer.
[[nodiscard]] SanitizedBody sanitizedFounderBody(const FounderBody &body,
                                                 const std::function<QString(const ImageReference &)> &imageTarget);

}
