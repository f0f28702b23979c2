// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/encoding.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "founder/founderproperty.h"
#include "recipes/recipereader.h"

namespace Baojia {

/// A saved file, read and taken apart.
struct FounderFile
{
    QString name; ///< in the source
    QString url; ///< as its container gives it; mostly empty
    QByteArray bytes;
    DecodedText text;
    FounderProperty property;
    const Recipe *recipe = nullptr; ///< the one that fits it; null: none does
    std::shared_ptr<RecipeReading> reading; ///< by it; null: none. Lives no longer than the document
    RecipeExtract said; ///< what it gave so far; its nodes live as long as the document

    /// Whether the system's own comment counts before what the recipe finds.
    [[nodiscard]] bool isCommentFirst() const
    {
        return recipe == nullptr || recipe->metadata == Recipe::Metadata::First;
    }
};

} // namespace Baojia
