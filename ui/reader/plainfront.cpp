// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/plainfront.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// One item, by the classes of its parts.
QString paragraphOf(const QString &size, const QString &address, const QString &inside)
{
    static const QRegularExpression part(u"<span class=\"(\\w+)\">(.*?)</span>|<img [^>]*>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const bool leads = size == u"lead" || size == u"second";
    QStringList lines;
    for (const auto &match : part.globalMatch(inside)) {
        const QString kind = match.captured(1);
        const QString text = match.captured(2);
        if (kind.isEmpty())
            lines << match.captured();
        else if (kind == u"headline")
            lines << u"<a href=\"%1\"><span style=\"font-size:%2;font-weight:600\">%3</span></a>"_s.arg(
                address, leads ? u"x-large"_s : u"large"_s, text);
        else
            lines << text;
    }
    return u"<p>"_s + lines.join(u"<br>"_s) + u"</p>\n"_s;
}

} // namespace

QString plainFront(const QString &body)
{
    static const QRegularExpression item(u"<a class=\"item (\\w+)[^\"]*\" href=\"([^\"]*)\">(.*?)</a>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QString plain;
    qsizetype at = 0;
    for (const auto &match : item.globalMatch(body)) {
        plain += QStringView(body).sliced(at, match.capturedStart() - at);
        plain += paragraphOf(match.captured(1), match.captured(2), match.captured(3));
        at = match.capturedEnd();
    }
    return plain + QStringView(body).sliced(at);
}

} // namespace Baojia
