// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/draftassets.h"
#include "paper/page.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace Baojia {

/// Brings the pages of a draft into an edition. Opens no transaction.
class PageMerge
{
public:
    /// Both must outlive it.
    PageMerge(Connection &connection, DraftAssets &assets)
        : m_connection(connection)
        , m_assets(assets)
    { }

    /// Adds and completes pages, and puts them in order. What a draft does not say of a page stays.
    Result<void> merge(EditionId edition, const QList<PageDraft> &drafts);
    /// Takes the page without a label away once all its articles stand on pages that have one.
    Result<void> removeEmptied(EditionId edition);

    /// The page of a draft's label; invalid for the empty label where the edition needs no such page.
    [[nodiscard]] PageId page(const QString &label) const { return m_pages.value(label).id; }

    /// A draft's label as the library keeps it.
    [[nodiscard]] static QString label(const PageDraft &draft);

    [[nodiscard]] bool hasChanged() const { return m_changed; }

private:
    Result<void> load(EditionId edition);
    Result<bool> isNeeded(EditionId edition, const PageDraft &draft);
    Result<void> add(EditionId edition, const PageDraft &draft);
    Result<void> complete(const PageDraft &draft);
    Result<void> arrange(const QStringList &labels);

    Connection &m_connection;
    DraftAssets &m_assets;
    QHash<QString, Page> m_pages; ///< by label
    QStringList m_order; ///< labels
    bool m_changed = false;
};

} // namespace Baojia
