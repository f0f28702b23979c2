// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace Baojia {

/// A picture that a body shows.
struct ImageReference
{
    QString source; ///< the src attribute as written
    QString alt;
    QString caption; ///< 图片说明: its figcaption, or the centred line below the picture
    int paragraph = 0; ///< how many entries of SanitizedBody::paragraphs stand before it
};

/// An article's body 正文 as it is kept and shown.
struct SanitizedBody
{
    /// Well-formed, the same after being parsed and cleaned again, and nothing in it but: p h2 h3 h4 br
    /// strong em b i u s sub sup blockquote ul ol li table thead tbody tr td th figure figcaption img a hr
    /// pre code.
    QString html;
    QStringList paragraphs; ///< the same text, plain, in the same order
    QList<ImageReference> images; ///< every picture found, those without a target too
};

/// What the caller knows and the sanitizer does not.
struct SanitizeOptions
{
    /// Elements to leave out with all they hold. Empty: none.
    std::function<bool(HtmlNode)> drop;
    /// The src to write for a picture: `asset:` and 64 lower-case hexadecimal digits; anything else leaves
    /// the picture out, and its caption stays. Empty: no picture is kept.
    std::function<QString(const ImageReference &)> imageTarget;
    /// The whole address of a link written as the argument says: relative ones are dropped otherwise. Empty:
    /// as written.
    std::function<QString(const QString &)> linkTarget;
};

/// The only way that HTML enters the library: one list of what is allowed, everything else is unwrapped or
/// left out. No address but asset: pictures and http, https and mailto links, no attribute but src, alt,
/// href, rel, colspan and rowspan. Indents, empty paragraphs, layout tables and hidden text go; line breaks
/// followed by an indent become paragraphs.
SanitizedBody sanitize(HtmlNode body, const SanitizeOptions &options = {});

/// The same kind of HTML from plain paragraphs.
QString sanitizedFromParagraphs(const QStringList &paragraphs);

/// `text` with < > & and quotes written so that HTML reads them back as they are.
QString escapedHtml(QStringView text);

} // namespace Baojia
