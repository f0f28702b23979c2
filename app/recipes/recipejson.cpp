// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipejson.h"

#include "text/htmlsanitizer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QString elementName(const QString &key)
{
    QString name = u"json-"_s + key.left(60).toLower();
    for (QChar &c : name) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        if (!plain)
            c = u'-';
    }
    return name;
}

/// What the text leaves open, closed: the parser would put all that follows into it.
QString closers(const QString &html)
{
    QString closing;
    for (const QLatin1StringView name : {"table"_L1,
                                         "section"_L1,
                                         "article"_L1,
                                         "center"_L1,
                                         "blockquote"_L1,
                                         "li"_L1,
                                         "ul"_L1,
                                         "ol"_L1,
                                         "div"_L1}) {
        const qsizetype open = html.count(u'<' + name, Qt::CaseInsensitive);
        const qsizetype closed = html.count(u"</"_s + name, Qt::CaseInsensitive);
        for (qsizetype missing = std::min<qsizetype>(open - closed, 100); missing > 0; --missing)
            closing += u"</"_s + name + u'>';
    }
    return closing;
}

QString textAsHtml(const QString &text)
{
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    if (text.contains(u'<') && tag.match(text).hasMatch())
        return u"<div>"_s + text + closers(text) + u"</div>"_s;
    QString escaped = escapedHtml(text);
    escaped.replace(u'\n', u"<br>"_s);
    return escaped;
}

void append(const QJsonValue &value, QString &html)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QString name = elementName(it.key());
            html += u'<' + name + u'>';
            append(it.value(), html);
            html += u"</"_s + name + u">\n"_s;
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            html += u"<json-item>"_s;
            append(item, html);
            html += u"</json-item>\n"_s;
        }
    } else {
        html += textAsHtml(value.toVariant().toString());
    }
}

} // namespace

Result<QString> htmlOfJson(const QString &json, const QString &subject)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (document.isNull())
        return Error{ErrorKind::BadMarkup, subject, fault.errorString()};
    QString html = u"<!DOCTYPE html><html><head></head><body>\n"_s;
    append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), html);
    html += u"</body></html>\n"_s;
    return html;
}

} // namespace Baojia
