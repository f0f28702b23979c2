// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// Finds the captions 图片说明 of pictures: a figcaption; or the centred line, or the table row, that comes
/// right after a picture which stands alone.
class PictureCaptions
{
public:
    /// The caption of `image`, looked for inside `scope`; empty: none. Its element is remembered as used.
    [[nodiscard]] QString find(HtmlNode image, HtmlNode scope);

    /// Whether `node` was used as a caption, and so is no paragraph. Forgets it.
    [[nodiscard]] bool take(HtmlNode node);

private:
    QList<HtmlNode> m_used;
};

} // namespace Baojia
