// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedjson.h"

#include "feed/feedbuilder.h"
#include "text/cjk.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostItems = 100'000;
constexpr qsizetype kMostOfAKind = 64;

/// A string, or a number where a string belongs (ids).
QString words(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

QStringList authorsOf(const QJsonObject &object)
{
    QStringList names;
    QJsonArray authors = object.value("authors"_L1).toArray();
    if (authors.isEmpty() && object.value("author"_L1).isObject())
        authors.append(object.value("author"_L1));
    for (const QJsonValue &author : authors) {
        const QString name =
            feedAuthor(author.isObject() ? author.toObject().value("name"_L1).toString() : author.toString());
        if (!name.isEmpty() && names.size() < kMostOfAKind)
            names.append(name);
    }
    return names;
}

FeedItem itemOf(const QJsonObject &object, const QString &home)
{
    FeedItem item;
    item.id = collapsed(words(object.value("id"_L1)));
    item.link = feedAddress(words(object.value("url"_L1)), home);
    if (item.link.isEmpty() && item.id.startsWith("http"_L1))
        item.link = item.id;
    item.title = {words(object.value("title"_L1)), false, {}};
    const QString base = item.link.isEmpty() ? home : item.link;
    if (const QString html = object.value("content_html"_L1).toString(); !html.isEmpty())
        item.bodies.append({html, true, base});
    if (const QString text = object.value("content_text"_L1).toString(); !text.isEmpty())
        item.bodies.append({text, false, base});
    if (const QString summary = object.value("summary"_L1).toString(); !summary.isEmpty())
        item.bodies.append({summary, false, base});
    for (const auto key : {"date_published"_L1, "date_modified"_L1}) {
        if (const QString date = words(object.value(key)); !date.isEmpty())
            item.dates.append(date);
    }
    item.authors = authorsOf(object);
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags) {
        if (const QString line = collapsed(tag.toString());
            !line.isEmpty() && item.categories.size() < kMostOfAKind)
            item.categories.append(line);
    }
    for (const auto key : {"image"_L1, "banner_image"_L1}) {
        if (const QString image = object.value(key).toString(); !image.isEmpty())
            item.enclosures.append({feedAddress(image, base), u"image"_s});
    }
    const QJsonArray attachments = object.value("attachments"_L1).toArray();
    for (const QJsonValue &one : attachments) {
        const QString type = one.toObject().value("mime_type"_L1).toString();
        if (item.enclosures.size() < kMostOfAKind)
            item.enclosures.append({feedAddress(one.toObject().value("url"_L1).toString(), base), type});
    }
    item.markup = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return item;
}

/// Behind the object that begins at `at`; -1 when it does not end.
qsizetype objectEnd(const QString &json, qsizetype at)
{
    int depth = 0;
    bool quoted = false;
    for (; at < json.size(); ++at) {
        const QChar unit = json.at(at);
        if (quoted) {
            at += unit == u'\\' ? 1 : 0;
            quoted = unit != u'"';
        } else if (unit == u'"') {
            quoted = true;
        } else if (unit == u'{' || unit == u'[') {
            ++depth;
        } else if ((unit == u'}' || unit == u']') && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

/// What can be had of a document that does not parse: its head, and the items that are whole.
QJsonObject salvaged(const QString &json, int &broken)
{
    static const QRegularExpression items(u"\"items\"\\s*:\\s*\\["_s);
    const auto found = items.match(json);
    if (!found.hasMatch())
        return {};
    QJsonArray whole;
    for (qsizetype at = found.capturedEnd(); (at = json.indexOf(u'{', at)) >= 0;) {
        const qsizetype end = objectEnd(json, at);
        if (end < 0 || whole.size() >= kMostItems) {
            ++broken;
            break;
        }
        const auto one = QJsonDocument::fromJson(json.sliced(at, end - at).toUtf8());
        if (one.isObject())
            whole.append(one.object());
        else
            ++broken;
        at = end;
        while (at < json.size() && (json.at(at).isSpace() || json.at(at) == u','))
            ++at;
        if (at < json.size() && json.at(at) != u'{')
            break;
    }
    QString head = json.first(found.capturedStart());
    while (!head.isEmpty() && (head.back().isSpace() || head.back() == u','))
        head.chop(1);
    QJsonObject feed = QJsonDocument::fromJson((head + u'}').toUtf8()).object();
    feed.insert("items"_L1, whole);
    return feed;
}

} // namespace

Result<Feed> readJsonFeed(const QString &json, const QString &subject)
{
    QJsonParseError wrong;
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8(), &wrong).object();
    Feed feed;
    if (wrong.error != QJsonParseError::NoError) {
        feed.fault = wrong.errorString();
        object = salvaged(json, feed.brokenItems);
    }
    if (!object.value("items"_L1).isArray())
        return Error{ErrorKind::BadMarkup, subject, feed.fault};
    feed.title = {object.value("title"_L1).toString(), false, {}};
    feed.link = object.value("home_page_url"_L1).toString();
    feed.authors = authorsOf(object);
    const QString base = feed.link.isEmpty() ? object.value("feed_url"_L1).toString() : feed.link;
    const QJsonArray items = object.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        if (item.isObject() && feed.items.size() < kMostItems)
            feed.items.append(itemOf(item.toObject(), base));
        else
            ++feed.brokenItems;
    }
    return feed;
}

} // namespace Baojia
