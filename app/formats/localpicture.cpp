// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/localpicture.h"

#include "sources/filekind.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Baojia {

QString localAddress(const QString &address)
{
    static const QRegularExpression elsewhere(u"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)"_s);
    if (elsewhere.match(address).hasMatch())
        return {};
    return QUrl::fromPercentEncoding(address.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
}

QString savedPicture(Source &source, const QStringList &names, QHash<ContentHash, Asset> &assets)
{
    for (const QString &name : names) {
        if (name.isEmpty() || !source.contains(name))
            continue;
        const auto bytes = source.read(name);
        const QString mediaType = bytes ? assetMediaType(*bytes) : QString();
        if (!mediaType.startsWith("image/"_L1))
            continue;
        const ContentHash hash = ContentHash::of(*bytes);
        assets.insert(hash, {mediaType, *bytes});
        return u"asset:"_s + hash.toHex();
    }
    return {};
}

} // namespace Baojia
