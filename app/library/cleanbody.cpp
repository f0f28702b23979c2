// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cleanbody.h"

#include "library/continuations.h"
#include "text/cleanhtml.h"
#include "text/htmlsanitizer.h"

#include <algorithm>

namespace Baojia {

bool isCleanBody(const QString &html)
{
    const QStringList parts = html.split(partSeam());
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return isCleanHtml(part); });
}

QString cleanBody(const QString &html, const QStringList &paragraphs)
{
    if (isCleanBody(html))
        return html;
    QStringList parts = html.split(partSeam());
    for (QString &part : parts) {
        auto cleaned = cleanedHtml(part);
        if (!cleaned)
            return sanitizedFromParagraphs(paragraphs);
        part = *std::move(cleaned);
    }
    return parts.join(partSeam());
}

} // namespace Baojia
