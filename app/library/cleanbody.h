// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Whether a body, of one part or of several, is in the language of the sanitizer: nothing else is written.
[[nodiscard]] bool isCleanBody(const QString &html);

/// The body as it may be shown and kept. Where it cannot be cleaned it is made of the article's paragraphs, so that the text
/// stays.
[[nodiscard]] QString cleanBody(const QString &html, const QStringList &paragraphs);

} // namespace Baojia
