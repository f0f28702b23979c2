// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <functional>

#include "rendition/changedtext.h"

namespace Baojia {

/// What is to be done to the text of an HTML body.
struct TextWork
{
    /// Changes the text of a block, which may lie in several elements: a phrase that is half bold is one
    /// phrase.
    std::function<ChangedText(QStringView)> change;
    /// Writes a piece of it as HTML. Empty: escaped.
    std::function<QString(QStringView)> write;
};

/// `html`, as text/htmlsanitizer makes it, with its text changed; elements and attributes stay as they are,
/// and so does the text of <pre> and <code>.
[[nodiscard]] QString withChangedText(QStringView html, const TextWork &work);

} // namespace Baojia
