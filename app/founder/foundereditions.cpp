// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/foundereditions.h"

#include "founder/founderwords.h"
#include "founder/variant.h"

#include <algorithm>
#include <utility>

namespace Baojia {

FounderEditions::FounderEditions(
    const FounderTree &tree, FounderAssets &assets, DraftSink &sink, QString root, QDate pathDate)
    : m_tree(tree)
    , m_assets(assets)
    , m_sink(sink)
    , m_root(std::move(root))
    , m_pathDate(pathDate)
{ }

void FounderEditions::addPage(FounderPage page)
{
    if (!m_regions.empty()) {
        Region &region = regionNamed(page.header.newspaper);
        give(region, std::move(page));
        return;
    }
    m_held.append(std::move(page));
    if (m_held.size() >= mostHeld)
        settle();
}

bool FounderEditions::areSeveral() const
{
    QString newspaper;
    QHash<QString, QString> regions; // by page label
    bool sharesLabel = false;
    for (const FounderPage &page : m_held) {
        const QString base =
            page.header.newspaperIsSure ? newspaperOfVariant(page.header.newspaper) : QString();
        if (base.isEmpty() || (!newspaper.isEmpty() && base != newspaper))
            return false;
        newspaper = base;
        const QString label = comparableLabel(page.label);
        const auto known = regions.constFind(label);
        if (known == regions.cend())
            regions.insert(label, page.header.newspaper);
        else
            sharesLabel = sharesLabel || (!label.isEmpty() && *known != page.header.newspaper);
    }
    return sharesLabel;
}

void FounderEditions::settle()
{
    if (!m_regions.empty())
        return;
    const bool several = areSeveral();
    if (!several)
        m_regions.push_back({{}, {}, FounderEdition(m_tree, m_assets, m_sink, m_root, m_pathDate)});
    for (FounderPage &page : m_held) {
        const QString name = page.header.newspaper;
        const bool isNew =
            several && std::none_of(m_regions.cbegin(), m_regions.cend(), [&name](const Region &region) {
                return region.newspaper == name;
            });
        if (isNew)
            m_regions.push_back({name, {}, FounderEdition(m_tree, m_assets, m_sink, m_root, m_pathDate)});
        give(regionNamed(name), std::move(page));
    }
    m_held.clear();
}

FounderEditions::Region &FounderEditions::regionNamed(const QString &newspaper)
{
    const auto known = std::find_if(m_regions.begin(), m_regions.end(), [&newspaper](const Region &region) {
        return region.newspaper == newspaper;
    });
    return known == m_regions.end() ? m_regions.front() : *known;
}

/// An article says it itself, or stands in the list of a page.
FounderEditions::Region &FounderEditions::regionOf(const FounderArticle &article)
{
    settle();
    Region &named = regionNamed(article.newspaper);
    if (m_regions.size() == 1 || named.newspaper == article.newspaper)
        return named;
    const auto listing = std::find_if(m_regions.begin(), m_regions.end(), [&article](const Region &region) {
        return region.listed.contains(article.key);
    });
    return listing == m_regions.end() ? m_regions.front() : *listing;
}

void FounderEditions::give(Region &region, FounderPage page)
{
    if (m_regions.size() > 1 || !region.newspaper.isEmpty()) {
        for (const FounderListing &listing : std::as_const(page.listings))
            region.listed.insert(listing.target.key);
    }
    region.edition.addPage(std::move(page));
}

void FounderEditions::addArticle(FounderArticle article)
{
    Region &region = regionOf(article);
    region.edition.addArticle(std::move(article));
}

bool FounderEditions::hasPageOf(const FounderArticle &article)
{
    return regionOf(article).edition.hasPage(article.label);
}

QStringList FounderEditions::listedFiles()
{
    settle();
    QStringList files;
    for (const Region &region : m_regions)
        files += region.edition.listedFiles();
    return files;
}

bool FounderEditions::isFull() const
{
    return std::any_of(
        m_regions.cbegin(), m_regions.cend(), [](const Region &region) { return region.edition.isFull(); });
}

Result<void> FounderEditions::handOver(bool last)
{
    settle();
    for (Region &region : m_regions) {
        if (!last && !region.edition.isFull())
            continue;
        if (auto done = region.edition.handOver(last); !done)
            return done;
    }
    return {};
}

} // namespace Baojia
