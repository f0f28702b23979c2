// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jekyllfields.h"

#include "importers/articlebody.h"
#include "importers/byline.h"
#include "text/cjk.h"
#include "text/dates.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {


QString firstOf(const FrontMatter &head, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const QString value = collapsed(head.value(key.toString())); !value.isEmpty())
            return value;
    }
    return {};
}

QStringList listOf(const FrontMatter &head, std::initializer_list<QStringView> keys)
{
    QStringList all;
    for (const QStringView key : keys) {
        const QStringList values = head.fields.value(key.toString());
        for (const QString &value : values) {
            if (const QString clean = collapsed(value); !clean.isEmpty() && !all.contains(clean))
                all.append(clean);
        }
    }
    return all;
}

/// Values of `plural`, a text in it being several names, and of `singular`, where it is one: Jekyll's rule. Two blanks are
/// how the generator of finews writes one name that has a blank.
QStringList namesOf(const FrontMatter &head, const QString &plural, const QString &singular)
{
    static const QRegularExpression blank(u"[ \\t\\n]"_s);
    QStringList values = head.fields.value(plural);
    if (values.size() == 1 && !head.lists.contains(plural) && !values.first().contains(u"  "_s))
        values = values.first().split(blank, Qt::SkipEmptyParts);
    values += head.fields.value(singular);
    QStringList names;
    for (const QString &value : std::as_const(values)) {
        if (const QString clean = collapsed(value); !clean.isEmpty() && !names.contains(clean))
            names.append(clean);
    }
    return names;
}

bool hasHan(const QString &text)
{
    for (const QChar character : text) {
        if (isHan(character.unicode()))
            return true;
    }
    return false;
}

bool soundsLikeNewspaper(const QString &name)
{
    static const QRegularExpression pattern(u"(?:报|新闻|周刊|杂志|通讯社|新华社|中新网|网|财联社|电视台|广播|时报网|在线)$"_s);
    return hasHan(name) && pattern.match(name).hasMatch();
}

/// The title that Jekyll makes of 2017-2-5-two-words.md; empty for a number or an id instead of words.
QString titleOfName(const QString &name)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d{1,2}-\\d{1,2}-(.+?)\\.+[^.]*$"_s);
    static const QRegularExpression id(u"^\\P{L}*$|^(?:NW|AN|AP)?\\d{6,}$"_s);
    const QString slug = pattern.match(name).captured(1);
    if (id.match(slug).hasMatch())
        return {};
    QStringList words = slug.split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1).toLower();
    return collapsed(words.join(u' '));
}

// The id of eastmoney.com is in the address (…,202112082206672930.html, infoCode=NW2022…) and in the file's name alike.
QString identityOf(const FrontMatter &head, const QString &name, const QString &sourceUrl, const QStringList &folders)
{
    static const QRegularExpression inUrl(u"(?:infoCode=|[/,_])((?:NW|AN|AP)?(?:19|20)\\d{12,20})(?!\\d)"_s);
    static const QRegularExpression inName(u"(?:^|-)((?:NW|AN|AP)?(?:19|20)\\d{12,20})(?:\\.|$)"_s);
    if (const auto match = inUrl.match(sourceUrl); match.hasMatch())
        return match.captured(1);
    if (const auto match = inName.match(name); match.hasMatch())
        return match.captured(1);
    if (const QString permalink = collapsed(head.value(u"permalink"_s)); !permalink.isEmpty())
        return permalink;
    if (!sourceUrl.isEmpty())
        return QUrl(sourceUrl).adjusted(QUrl::RemoveFragment).toString();
    // Two folders of categories may hold posts of one name.
    const QString stem = name.section(u'.', 0, -2);
    return (QStringList(folders) << (stem.isEmpty() ? name : stem)).join(u'/');
}

QDate dateOfId(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!\\d)((?:19|20)\\d{6})\\d{4,}"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QDate date = QDate::fromString(matches.next().captured(1), u"yyyyMMdd"_s);
        if (date.isValid() && date.year() >= 1980 && date.year() < 2100)
            return date;
    }
    return {};
}

QDate dateOfName(const QString &name)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QDate();
}

std::optional<ParsedTime> momentOf(const FrontMatter &head)
{
    static constexpr std::array<QStringView, 7> keys {u"date",        u"pubDate", u"pubdate", u"published",
                                                      u"publishDate", u"created", u"time"};
    for (const QStringView key : keys) {
        if (const auto parsed = parseTime(trimmedCjk(head.value(key.toString()))))
            return parsed;
    }
    return std::nullopt;
}

}

void fillJekyllFields(const FrontMatter &head, const QString &name, ArticleDraft &article)
{
    const QStringList folders = article.categories;
    article.title = firstOf(head, {u"title"});
    if (article.title.isEmpty()) {
        article.title = titleOfName(name);
        if (!article.title.isEmpty())
            article.warnings.append(u"title-from-file-name"_s);
    }
    if (article.title.isEmpty()) {
        article.title = titleFromText(article.paragraphs);
        article.warnings.append(u"title-from-body"_s);
    }
    article.deck = firstOf(head, {u"subtitle"});
    article.section = firstOf(head, {u"section", u"column"});
    article.tags = namesOf(head, u"tags"_s, u"tag"_s);
    const QStringList categories = namesOf(head, u"categories"_s, u"category"_s);
    for (const QString &category : categories) {
        if (!article.categories.contains(category))
            article.categories.append(category);
    }
    article.byline = listOf(head, {u"author", u"authors"}).join(u' ');
    if (article.byline.isEmpty())
        article.byline = bylineInText(article.paragraphs);
    static const QRegularExpression address(u"^https?://\\S+$"_s);
    if (const QString link = firstOf(head, {u"source_url", u"original_url", u"link", u"url", u"source", u"from"});
        article.sourceUrl.isEmpty() && address.match(link).hasMatch())
        article.sourceUrl = link;
    article.copyright = firstOf(head, {u"copyright"});
    article.identity = identityOf(head, name, article.sourceUrl, folders);
    if (const auto moment = momentOf(head); moment && moment->hasTime)
        article.published = inShanghai(*moment);
}

QDate dateOfJekyllPost(const FrontMatter &head, const QString &file, ArticleDraft &article)
{
    if (article.published)
        return article.published->date();
    if (const auto moment = momentOf(head))
        return moment->date;
    const QString name = file.sliced(file.lastIndexOf(u'/') + 1);
    if (const QDate date = dateOfName(name); date.isValid()) {
        article.warnings.append(u"date-from-file-name"_s);
        return date;
    }
    for (const QString &id : {article.identity, article.sourceUrl, name}) {
        if (const QDate date = dateOfId(id); date.isValid()) {
            article.warnings.append(u"date-from-id"_s);
            return date;
        }
    }
    for (const QString &path : {article.sourceUrl, file}) {
        if (const auto date = dateInPath(path)) {
            article.warnings.append(u"date-from-path"_s);
            return *date;
        }
    }
    return {};
}

QString newspaperInTags(const FrontMatter &head, const ArticleDraft &article)
{
    for (const QString &tag : article.tags) {
        if (tag.endsWith(u"新闻"_s) && tag.size() > 3)
            return collapsed(tag.chopped(2));
    }
    static const QRegularExpression address(u"^https?://"_s);
    const QString field = firstOf(head, {u"newspaper", u"media", u"publisher", u"source"});
    if (!field.isEmpty() && !address.match(field).hasMatch())
        return field;
    for (const QString &tag : article.tags) {
        if (soundsLikeNewspaper(tag))
            return tag;
    }
    for (const QString &category : article.categories) {
        if (soundsLikeNewspaper(category))
            return category;
    }
    // One tag only, and Chinese: what the generator of finews writes (站长消息).
    return article.tags.size() == 1 && hasHan(article.tags.first()) ? article.tags.first() : QString();
}

QString newspaperOfLastResort(const ArticleDraft &article)
{
    for (const QStringList &names : {article.categories, article.tags, QStringList {article.byline}}) {
        for (const QString &name : names) {
            if (hasHan(name))
                return name;
        }
    }
    return QUrl(article.sourceUrl).host();
}

}
