// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderarticle.h"
#include "founder/founderpage.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// The day that the files of one folder belong to: what the system says, then a printed date that the path confirms, then
/// any printed date, then the path. Null when nothing tells.
[[nodiscard]] QDate editionDate(const QList<FounderPage> &pages, const QList<FounderArticle> &articles, QDate pathDate,
                                const QString &base);

/// The newspaper that most of them name. Empty when none does.
[[nodiscard]] QString editionNewspaper(const QList<FounderPage> &pages, const QList<FounderArticle> &articles);

/// A newspaper's name among the folders on the way, Chinese ones only; empty when there is none.
[[nodiscard]] QString newspaperInFolders(const QString &path);

}
