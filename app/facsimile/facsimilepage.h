// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "facsimile/pagelayout.h"

namespace Baojia {

/// One page as its PDF gives it, before it is known of which newspaper it is.
struct FacsimilePage
{
    QString file; ///< for the report
    QString label; ///< empty: neither named nor printed
    QString name;
    QByteArray pdf; ///< this page alone
    PageLayout layout;
};

/// The page as the library takes it: its PDF an asset of `draft`, its articles as the layout shows them.
/// Without a layout the page is one article; without text it has none.
void addPage(FacsimilePage page, const QStringList &warnings, EditionDraft &draft);

} // namespace Baojia
