// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderassets.h"

#include "sources/filekind.h"
#include "sources/picturesize.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Far more than a day's pages weigh; a hostile mirror must not fill the memory with one day.
constexpr qint64 mostBytes = 512LL << 20;

}

FounderAssets::FounderAssets(Source &source, const FounderTree &tree)
    : m_source(source)
    , m_tree(tree)
{
}

FounderAssets::Found FounderAssets::picture(const QString &file, QStringView link)
{
    return load(file, link, false);
}

FounderAssets::Found FounderAssets::pdf(const QString &file, QStringView link)
{
    return load(file, link, true);
}

FounderAssets::Found FounderAssets::load(const QString &file, QStringView link, bool wantPdf)
{
    const QString name = m_tree.resolve(file, link).file;
    if (name.isEmpty())
        return {};
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    Found found;
    const auto bytes = m_source.read(name);
    if (bytes && m_held + bytes->size() <= mostBytes) {
        const QString type = assetMediaType(*bytes);
        const QSize size = pictureSize(*bytes);
        if (!type.isEmpty() && (type == u"application/pdf") == wantPdf) {
            found = {ContentHash::of(*bytes), size};
            m_held += bytes->size();
            m_assets.insert(found.hash, {type, *bytes});
        }
    }
    m_known.insert(name, found);
    return found;
}

QHash<ContentHash, Asset> FounderAssets::take()
{
    // what was handed over is read again when a later part of the edition needs it
    m_known.clear();
    m_held = 0;
    return std::exchange(m_assets, {});
}

}
