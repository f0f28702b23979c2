// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedbuilder.h"

#include "text/cjk.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostOfAKind = 64; // categories, authors, enclosures of one item

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tags(u"</[A-Za-z][A-Za-z0-9]*>|<(?:br|p|img|hr)\\b[^<>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return tags.match(text).hasMatch();
}

/// What Atom and its first draft say of a text by type and mode; RSS says nothing and means HTML.
FeedText textOf(const FeedElement &element)
{
    const QString type = element.attributes.value(u"type"_s).toLower().trimmed();
    const QString mode = element.attributes.value(u"mode"_s).toLower().trimmed();
    // Atom 1.0 writes bytes so when their type is neither text nor XML.
    const bool bytes = type.contains(u'/') && !type.startsWith("text/"_L1) && !type.contains("xml"_L1)
        && !type.contains("html"_L1);
    if (mode == "base64"_L1 || (bytes && mode.isEmpty() && element.name.startsWith("atom:"_L1))) {
        const QString decoded = QString::fromUtf8(QByteArray::fromBase64(element.plain.toLatin1()));
        return {decoded, type.contains("html"_L1) || looksLikeHtml(decoded), element.base};
    }
    if (element.hasElements)
        return {element.markup, true, element.base};
    if (!element.name.startsWith("atom:"_L1))
        return {element.plain, true, element.base};
    if (type == "xhtml"_L1 || type == "application/xhtml+xml"_L1)
        return mode == "escaped"_L1 ? FeedText{element.plain, true, element.base}
                                    : FeedText{element.markup, true, element.base};
    const bool html =
        type == "html"_L1 || type == "text/html"_L1 || mode == "escaped"_L1 || looksLikeHtml(element.plain);
    return {element.plain, html, element.base};
}

/// 0 for what says when an item was published; higher for less fitting ones; -1 for what is no date.
int dateRank(const QString &name)
{
    static const QHash<QString, int> ranks{
        {u"pubdate"_s, 0},
        {u"published"_s, 0},
        {u"issued"_s, 0},
        {u"dcterms:issued"_s, 1},
        {u"dc:date"_s, 2},
        {u"updated"_s, 3},
        {u"modified"_s, 3},
        {u"created"_s, 5},
        {u"dcterms:created"_s, 5},
        {u"dcterms:modified"_s, 4},
        {u"lastbuilddate"_s, 6},
    };
    return ranks.value(name, -1);
}

/// As above for what an item may say in full or in short.
int bodyRank(const QString &name)
{
    static const QHash<QString, int> ranks{
        {u"content:encoded"_s, 0},
        {u"content"_s, 1},
        {u"xhtml:body"_s, 1},
        {u"body"_s, 1},
        {u"fullitem"_s, 1},
        {u"description"_s, 2},
        {u"summary"_s, 2},
        {u"dc:description"_s, 3},
        {u"media:description"_s, 4},
        {u"itunes:summary"_s, 4},
        {u"dcterms:abstract"_s, 3},
    };
    return ranks.value(name, -1);
}

void append(QStringList &list, const QString &value)
{
    const QString line = collapsed(value);
    if (!line.isEmpty() && list.size() < kMostOfAKind && !list.contains(line))
        list.append(line);
}

QString authorOf(const FeedElement &element)
{
    for (const auto &[name, text] : element.children) {
        if (name == "name"_L1 || name == "atom:name"_L1)
            return feedAuthor(text);
    }
    return element.children.isEmpty() ? feedAuthor(element.plain) : QString();
}

QString childOf(const FeedElement &element, QLatin1StringView wanted)
{
    for (const auto &[name, text] : element.children) {
        if (name == wanted || name.endsWith(u':' + wanted))
            return collapsed(text);
    }
    return {};
}

bool isRights(const QString &name)
{
    return name == "rights"_L1 || name == "copyright"_L1 || name == "dc:rights"_L1;
}

} // namespace

bool FeedEnclosure::isPicture() const
{
    if (type.startsWith("image"_L1, Qt::CaseInsensitive))
        return true;
    static const QRegularExpression suffix(u"\\.(?:jpe?g|png|gif|webp|bmp)(?:[?#!@].*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return type.isEmpty() && suffix.match(address).hasMatch();
}

QString feedAddress(const QString &address, const QString &base)
{
    const QString trimmed = trimmedCjk(address);
    static const QRegularExpression whole(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    if (trimmed.isEmpty() || base.isEmpty() || whole.match(trimmed).hasMatch())
        return trimmed;
    const QUrl resolved = QUrl(base).resolved(QUrl(trimmed));
    return resolved.isValid() ? resolved.toString(QUrl::FullyEncoded) : trimmed;
}

QString feedAuthor(const QString &written)
{
    static const QRegularExpression named(u"^\\S+@\\S+\\s*[(（](.+)[)）]$"_s);
    static const QRegularExpression address(
        u"\\s*[<(（]?(?:mailto:)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*[>)）]?\\s*"_s);
    const QString line = collapsed(written);
    if (const auto match = named.match(line); match.hasMatch())
        return collapsed(match.captured(1));
    return collapsed(QString(line).replace(address, u" "_s));
}

void FeedBuilder::beginItem(const QString &about)
{
    m_item = Pending{};
    m_item->item.id = collapsed(about);
}

void FeedBuilder::take(const FeedElement &element)
{
    const QString name = element.name.startsWith("atom:"_L1) ? element.name.sliced(5) : element.name;
    if (m_item)
        takeItemField(name, element);
    else
        takeFeedField(name, element);
}

bool FeedBuilder::takeItemText(const QString &name, const FeedElement &element)
{
    FeedItem &item = m_item->item;
    if (name == "title"_L1) {
        if (item.title.isEmpty())
            item.title = textOf(element);
    } else if (name == "dc:title"_L1 || name == "media:title"_L1) {
        m_item->otherTitle = m_item->otherTitle.isEmpty() ? element.plain : m_item->otherTitle;
    } else if (const int rank = bodyRank(name); rank >= 0) {
        if (const FeedText text = textOf(element);
            !trimmedCjk(text.text).isEmpty() && m_item->bodies.size() < kMostOfAKind)
            m_item->bodies.append({rank, text});
    } else if (const int date = dateRank(name); date >= 0) {
        if (const QString written = collapsed(element.plain); !written.isEmpty())
            m_item->dates.append({date, written});
    } else {
        return false;
    }
    return true;
}

void FeedBuilder::takeItemField(const QString &name, const FeedElement &element)
{
    FeedItem &item = m_item->item;
    if (takeItemText(name, element))
        return;
    if (name == "link"_L1) {
        takeItemLink(element);
    } else if (name == "feedburner:origlink"_L1) {
        item.link = feedAddress(element.plain, element.base);
        m_item->finalLink = true;
    } else if (name == "guid"_L1 || name == "id"_L1) {
        item.id = collapsed(element.plain);
        const bool address =
            element.attributes.value(u"ispermalink"_s, u"true"_s).compare("false"_L1, Qt::CaseInsensitive)
            != 0;
        m_item->permalink = address && item.id.startsWith("http"_L1) ? item.id : QString();
    } else if (name == "author"_L1 || name == "dc:creator"_L1 || name == "itunes:author"_L1
               || name == "dc:author"_L1) {
        append(item.authors, authorOf(element));
    } else if (name == "category"_L1 || name == "dc:subject"_L1) {
        const QString label = element.attributes.value(u"label"_s, element.attributes.value(u"term"_s));
        append(item.categories, label.isEmpty() ? element.plain : label);
    } else if (name == "source"_L1 || name == "dc:source"_L1) {
        const QString title = childOf(element, "title"_L1);
        item.source = element.children.isEmpty() ? collapsed(element.plain) : title;
    } else if (name == "section"_L1 || name.endsWith(":section"_L1)) {
        item.section = collapsed(element.plain);
    } else if (isRights(name)) {
        item.rights = collapsed(element.plain);
    } else {
        takeEnclosure(element);
    }
}

void FeedBuilder::takeItemLink(const FeedElement &element)
{
    FeedItem &item = m_item->item;
    const QString href = element.attributes.value(u"href"_s);
    const QString rel = element.attributes.value(u"rel"_s, u"alternate"_s).toLower();
    const QString type = element.attributes.value(u"type"_s).toLower();
    if (href.isEmpty()) {
        if (item.link.isEmpty() && !element.plain.trimmed().isEmpty())
            item.link = feedAddress(collapsed(element.plain), element.base);
        return;
    }
    if (rel == "enclosure"_L1 && item.enclosures.size() < kMostOfAKind)
        item.enclosures.append({feedAddress(href, element.base), type});
    const bool html = type.isEmpty() || type.contains("html"_L1);
    if (rel != "alternate"_L1 || m_item->finalLink || (!item.link.isEmpty() && (m_item->htmlLink || !html)))
        return;
    item.link = feedAddress(href, element.base);
    m_item->htmlLink = html;
}

void FeedBuilder::takeEnclosure(const FeedElement &element)
{
    static const QStringList names{
        u"enclosure"_s, u"media:content"_s, u"media:thumbnail"_s, u"itunes:image"_s};
    const qsizetype kind = names.indexOf(element.name);
    if (kind < 0 || m_item->item.enclosures.size() >= kMostOfAKind)
        return;
    const QString address = element.attributes.value(u"url"_s, element.attributes.value(u"href"_s));
    QString type = element.attributes.value(u"type"_s, element.attributes.value(u"medium"_s));
    if (kind > 1)
        type = u"image"_s;
    if (!address.isEmpty())
        m_item->item.enclosures.append({feedAddress(address, element.base), type});
}

void FeedBuilder::takeFeedField(const QString &name, const FeedElement &element)
{
    if (name == "title"_L1) {
        if (m_feed.title.isEmpty())
            m_feed.title = textOf(element);
    } else if (name == "link"_L1) {
        const QString href = element.attributes.value(u"href"_s, collapsed(element.plain));
        const bool alternate =
            element.attributes.value(u"rel"_s, u"alternate"_s).compare("alternate"_L1, Qt::CaseInsensitive)
            == 0;
        if (m_feed.link.isEmpty() && alternate && !href.isEmpty())
            m_feed.link = feedAddress(href, element.base);
    } else if (dateRank(name) >= 0) {
        append(m_feed.dates, element.plain);
    } else if (isRights(name)) {
        m_feed.rights = collapsed(element.plain);
    } else if (name == "generator"_L1) {
        m_feed.generator = collapsed(element.plain);
    } else if (name == "author"_L1 || name == "dc:creator"_L1) {
        append(m_feed.authors, authorOf(element));
    }
}

void FeedBuilder::endItem(const QString &markup)
{
    if (!m_item)
        return;
    FeedItem item = std::move(m_item->item);
    if (item.title.isEmpty())
        item.title = {m_item->otherTitle, true, {}};
    if (item.link.isEmpty())
        item.link = m_item->permalink;
    const auto byRank = [](const auto &left, const auto &right) { return left.rank < right.rank; };
    std::stable_sort(m_item->bodies.begin(), m_item->bodies.end(), byRank);
    for (const Ranked &body : std::as_const(m_item->bodies))
        item.bodies.append(body.text);
    const auto byFirst = [](const auto &left, const auto &right) { return left.first < right.first; };
    std::stable_sort(m_item->dates.begin(), m_item->dates.end(), byFirst);
    for (const auto &date : std::as_const(m_item->dates))
        item.dates.append(date.second);
    item.markup = markup;
    m_feed.items.append(std::move(item));
    m_item.reset();
}

void FeedBuilder::dropItem()
{
    m_feed.brokenItems += m_item ? 1 : 0;
    m_item.reset();
}

Feed FeedBuilder::finish(const QString &fault)
{
    dropItem();
    m_feed.fault = fault;
    for (FeedItem &item : m_feed.items) {
        item.link = feedAddress(item.link, m_feed.link);
        const QString base = item.link.isEmpty() ? m_feed.link : item.link;
        for (FeedText &body : item.bodies)
            body.base = feedAddress(body.base.isEmpty() ? base : body.base, m_feed.link);
        for (FeedEnclosure &enclosure : item.enclosures)
            enclosure.address = feedAddress(enclosure.address, base);
    }
    return std::move(m_feed);
}

} // namespace Baojia
