// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/rereadlines.h"

#include "ui/cli/articlejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Of the text it is the first paragraph that differs, and where it stands.
ArticleDifference narrowed(const ArticleDifference &difference, const QString &name)
{
    const QStringList &before = difference.before;
    const QStringList &after = difference.after;
    const auto [left, right] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    return {u"paragraph"_s,
            name.arg(left - before.cbegin() + 1),
            left == before.cend() ? QStringList() : QStringList{*left},
            right == after.cend() ? QStringList() : QStringList{*right}};
}

/// Of one field, in one line.
QString lineOf(const ArticleDifference &difference, const QStringList &values)
{
    return values.join(difference.key == "html"_L1 ? QString() : u"; "_s);
}

} // namespace

QList<ArticleDifference> RereadLines::differencesOf(const RereadArticle &article)
{
    QList<ArticleDifference> differences = DifferenceWords::between(article.before, article.after);
    for (ArticleDifference &each : differences) {
        if (each.key == "paragraphs"_L1)
            each = narrowed(each, tr("Text, paragraph %1"));
    }
    return differences;
}

QStringList RereadLines::lines(const RereadArticle &article)
{
    const Article &was = article.before;
    QStringList lines{u"%1\t%2\t%3\t%4"_s.arg(
        QString::number(was.header.id.value()), was.newspaper, was.date.toString(Qt::ISODate), was.header.title)};
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(nothing)") : text; };
    for (const ArticleDifference &each : differencesOf(article)) {
        //: %1 a field of an article, %2 what it was, %3 what it becomes
        lines << u"  "_s
                + tr("%1: %2 → %3").arg(each.name, shown(lineOf(each, each.before)), shown(lineOf(each, each.after)));
    }
    return lines;
}

QJsonObject RereadLines::json(const RereadArticle &article)
{
    const Article &was = article.before;
    QJsonObject changes;
    for (const ArticleDifference &each : differencesOf(article)) {
        const auto value = [&each](const Article &one, const QStringList &words) {
            return each.key == "kind"_L1 ? kindKey(one.header.kind) : lineOf(each, words);
        };
        changes.insert(each.key,
                       QJsonObject{{u"before"_s, value(was, each.before)}, {u"after"_s, value(article.after, each.after)}});
    }
    return {{u"id"_s, was.header.id.value()},
            {u"newspaper"_s, was.newspaper},
            {u"date"_s, was.date.toString(Qt::ISODate)},
            {u"title"_s, was.header.title},
            {u"changes"_s, changes}};
}

QStringList RereadLines::summary(const RereadEnd &end, bool written)
{
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    QStringList lines{tr("%n article(s) are read by the recipe", nullptr, n(end.looked)),
                      written ? tr("%n article(s) changed", nullptr, n(end.changed))
                              : tr("%n article(s) would change", nullptr, n(end.changed)),
                      tr("%n article(s) stay the same", nullptr, n(end.same))};
    if (end.unreadable > 0)
        lines << tr("%n article(s) cannot be read again whole and stay as they are", nullptr, n(end.unreadable));
    return lines;
}

} // namespace Baojia
