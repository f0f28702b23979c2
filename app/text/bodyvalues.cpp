// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bodyvalues.h"

#include "text/cjk.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace Baojia {

using namespace Qt::StringLiterals;

QString escapedHtml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar unit : text) {
        switch (unit.unicode()) {
        case u'&':
            escaped += u"&amp;"_s;
            break;
        case u'<':
            escaped += u"&lt;"_s;
            break;
        case u'>':
            escaped += u"&gt;"_s;
            break;
        case u'"':
            escaped += u"&quot;"_s;
            break;
        case u'\'':
            escaped += u"&#39;"_s;
            break;
        default:
            escaped += unit;
        }
    }
    return escaped;
}

namespace BodyValues {

namespace {

constexpr qsizetype linkBound = 4096; // of one address

}

bool isControl(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code >= 0xFFFE
        || (code >= 0xFDD0 && code <= 0xFDEF);
}

QString cleanLine(const QString &text)
{
    QString line = collapsed(text);
    line.removeIf(isControl);
    return collapsed(line);
}

QString linkAddress(const QString &href)
{
    QString address = href;
    address.removeIf([](QChar unit) { return isControl(unit) || isBlankCharacter(unit.unicode()); });
    if (address.size() > linkBound)
        return {};
    QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
    const bool mail = scheme == u"mailto"_s && url.path().contains(u'@');
    if (!url.isValid() || !(web || mail))
        return {};
    if (web)
        url.setUserInfo({}); // `https://bank@elsewhere` shows a wrong name
    return QString::fromLatin1(url.toEncoded());
}

bool isAssetAddress(const QString &target)
{
    static const QRegularExpression pattern(u"\\Aasset:[0-9a-f]{64}\\z"_s);
    return pattern.match(target).hasMatch();
}

QString spans(HtmlNode cell)
{
    QString written;
    for (const QString &name : {u"colspan"_s, u"rowspan"_s}) {
        bool isNumber = false;
        const int count = cell.attribute(name).trimmed().toInt(&isNumber);
        if (isNumber && count > 1 && count <= 100)
            written += u' ' + name + u"=\""_s + QString::number(count) + u'"';
    }
    return written;
}

} // namespace BodyValues

} // namespace Baojia
