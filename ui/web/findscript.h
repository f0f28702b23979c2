// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Looks for words that may be written in several ways, for ArticlePage::runOwnScript(). Where the page has them in more than
/// one, which the engine cannot look for at once, it marks all hits, goes to the next one and answers its number from 1 and
/// how many there are; else it marks nothing and answers the one form that is there, or nothing. Without forms it takes its
/// marks away.
[[nodiscard]] QString findFormsScript(const QStringList &forms, bool backwards);

} // namespace Baojia
