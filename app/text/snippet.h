// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

namespace Baojia {

/// A piece of a text around what a search found.
struct Snippet
{
    QString text; ///< original characters, white space collapsed
    QList<std::pair<int, int>> hits; ///< start and length in `text`, in order, not overlapping
    bool cutBefore = false; ///< the text goes on before it
    bool cutAfter = false; ///< the text goes on after it
};

/// The original text around the first hit of any of `foldedTerms` (made by HanFold::fold), at most
/// `maxLength` UTF-16 units of it, with every hit inside marked. The start of the text when there is no hit.
Snippet makeSnippet(QStringView original, const QStringList &foldedTerms, int maxLength = 96);

} // namespace Baojia
