// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feednames.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Baojia {

QString feedNamespace(const QString &uri)
{
    static const QHash<QString, QString> names{
        {u"http://purl.org/rss/1.0"_s, u""_s},
        {u"http://my.netscape.com/rdf/simple/0.9"_s, u""_s},
        {u"http://channel.netscape.com/rdf/simple/0.9"_s, u""_s},
        {u"http://purl.org/net/rss1.1#"_s, u""_s},
        {u"http://purl.org/rss/1.0/modules/rss091#"_s, u""_s},
        {u"http://backend.userland.com/rss"_s, u""_s},
        {u"http://backend.userland.com/rss2"_s, u""_s},
        {u"http://blogs.law.harvard.edu/tech/rss"_s, u""_s},
        {u"http://cyber.law.harvard.edu/rss/rss.html"_s, u""_s},
        {u"http://www.w3.org/2005/atom"_s, u"atom:"_s},
        {u"http://purl.org/atom/ns#"_s, u"atom:"_s},
        {u"http://purl.org/pie"_s, u"atom:"_s},
        {u"http://purl.org/echo"_s, u"atom:"_s},
        {u"http://example.com/newformat#"_s, u"atom:"_s},
        {u"http://example.com/necho"_s, u"atom:"_s},
        {u"uri/of/echo/namespace#"_s, u"atom:"_s},
        {u"http://purl.org/rss/1.0/modules/content"_s, u"content:"_s},
        {u"http://purl.org/dc/elements/1.1"_s, u"dc:"_s},
        {u"http://purl.org/dc/elements/1.0"_s, u"dc:"_s},
        {u"http://purl.org/dc/terms"_s, u"dcterms:"_s},
        {u"http://search.yahoo.com/mrss"_s, u"media:"_s},
        {u"http://www.itunes.com/dtds/podcast-1.0.dtd"_s, u"itunes:"_s},
        {u"http://rssnamespace.org/feedburner/ext/1.0"_s, u"feedburner:"_s},
        {u"http://www.w3.org/1999/xhtml"_s, u"xhtml:"_s},
        {u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf:"_s},
        {u"http://www.w3.org/xml/1998/namespace"_s, u"xml:"_s},
    };
    QString key = uri.trimmed().toLower();
    while (key.endsWith(u'/'))
        key.chop(1);
    if (key.isEmpty())
        return u""_s;
    const auto found = names.constFind(key);
    return found == names.constEnd() ? QString() : *found;
}

QString feedPrefix(const QString &prefix)
{
    static const QHash<QString, QString> names{
        {u""_s, u""_s},
        {u"atom"_s, u"atom:"_s},
        {u"atom10"_s, u"atom:"_s},
        {u"a10"_s, u"atom:"_s},
        {u"content"_s, u"content:"_s},
        {u"dc"_s, u"dc:"_s},
        {u"dcterms"_s, u"dcterms:"_s},
        {u"media"_s, u"media:"_s},
        {u"itunes"_s, u"itunes:"_s},
        {u"feedburner"_s, u"feedburner:"_s},
        {u"xhtml"_s, u"xhtml:"_s},
        {u"rdf"_s, u"rdf:"_s},
        {u"xml"_s, u"xml:"_s},
        {u"rss"_s, u""_s},
    };
    const auto found = names.constFind(prefix.toLower());
    return found == names.constEnd() ? u'?' + prefix.toLower() + u':' : *found;
}

} // namespace Baojia
