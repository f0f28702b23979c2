// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/webname.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestUrl = 8192;
constexpr qsizetype kLongestPart = 180;
constexpr qsizetype kLongestName = 1000;

QString shortHash(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().first(12));
}

/// One folder or name of an address, without anything that means something to a path.
QString cleanPart(const QString &encoded)
{
    QString part = QUrl::fromPercentEncoding(encoded.toUtf8());
    // Percent signs of another encoding stay as they are; whoever looks for a link decodes both sides alike.
    if (part.contains(QChar::ReplacementCharacter))
        part = encoded;
    for (QChar &unit : part) {
        if (unit == u'/' || unit == u'\\' || unit.category() == QChar::Other_Control)
            unit = u'_';
    }
    if (part == "."_L1 || part == ".."_L1)
        return {};
    if (part.size() > kLongestPart)
        part = part.first(kLongestPart - 13).trimmed() + u'-' + shortHash(part);
    return part;
}

} // namespace

QString nameOfUrl(const QString &url)
{
    const QUrl address(url.left(kLongestUrl).trimmed(), QUrl::TolerantMode);
    const QString scheme = address.scheme().toLower();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || address.host().isEmpty())
        return {};
    QStringList parts;
    const int port = address.port(-1);
    const bool usual = port < 0 || port == (scheme == "http"_L1 ? 80 : 443);
    const QString host = cleanPart(address.host(QUrl::FullyDecoded).toLower());
    parts.append(usual ? host : QString(host + u':' + QString::number(port)));
    const QString path = address.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (const QString clean = cleanPart(part); !clean.isEmpty())
            parts.append(clean);
    }
    if (path.isEmpty() || path.endsWith(u'/') || parts.size() == 1)
        parts.append(u"index.html"_s);
    if (const QString query = address.query(QUrl::FullyEncoded); !query.isEmpty()) {
        const QString whole = parts.last() + u'?' + query;
        QString flat = whole;
        flat.replace(u'/', "%2F"_L1);
        parts.last() = flat.size() > kLongestPart
            ? QString(flat.first(kLongestPart - 13) + u'-' + shortHash(whole))
            : flat;
    }
    const QString name = parts.join(u'/');
    return name.size() > kLongestName ? parts.first() + u'/' + shortHash(name) + u'/' + parts.last() : name;
}

bool isNamedAfter(const QString &url, const QString &file)
{
    const QStringList wanted = nameOfUrl(url).split(u'/');
    const QStringList have = file.split(u'/');
    const qsizetype count = std::min<qsizetype>(2, wanted.size());
    if (have.size() < count)
        return false;
    const auto plain = [](const QString &part) { return part.section(u'?', 0, 0).toLower(); };
    for (qsizetype i = 1; i <= count; ++i) {
        if (plain(wanted[wanted.size() - i]) != plain(have[have.size() - i]))
            return false;
    }
    return true;
}

QString folderOf(const QString &name)
{
    return name.first(name.lastIndexOf(u'/') + 1);
}

} // namespace Baojia
