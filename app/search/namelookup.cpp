// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namelookup.h"

#include "library/statement.h"
#include "search/gramtext.h"
#include "text/pinyin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(const QString &letters)
{
    return std::all_of(letters.cbegin(), letters.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

} // namespace

Result<QList<qint64>> newspapersNamed(Connection &connection, const QString &words)
{
    const QString term = searchTerm(words);
    QString letters = term;
    letters.remove(u' ');
    const bool mayBePinyin = !letters.isEmpty() && isLatin(letters);
    QList<qint64> ids;
    QList<qint64> exactly;
    Statement newspapers(connection, u"SELECT id, name FROM newspaper ORDER BY id"_s);
    auto row = newspapers.step();
    for (; row && *row; row = newspapers.step()) {
        const QString name = newspapers.text(1);
        const QString folded = searchTerm(name);
        if (folded == term)
            exactly << newspapers.integer(0);
        if (folded.contains(term) || (mayBePinyin && nameSoundsLike(name, letters)))
            ids << newspapers.integer(0);
    }
    if (!row)
        return row.error();
    return exactly.isEmpty() ? ids : exactly;
}

Result<QString> tagsNamed(Connection &connection, const QString &words)
{
    const QString term = searchTerm(words);
    QJsonArray names;
    // Jumps from name to name: a name stands in the index once for every article that carries it.
    Statement tags(connection,
                   u"WITH RECURSIVE tag (name) AS ("
                   "SELECT min(name) FROM article_tag"
                   " UNION ALL SELECT (SELECT min(name) FROM article_tag WHERE article_tag.name > tag.name)"
                   " FROM tag WHERE tag.name IS NOT NULL)"
                   " SELECT name FROM tag WHERE name IS NOT NULL"_s);
    auto row = tags.step();
    for (; row && *row; row = tags.step()) {
        if (searchTerm(tags.text(0)).contains(term))
            names << tags.text(0);
    }
    if (!row)
        return row.error();
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

} // namespace Baojia
