// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querywords.h"

#include "text/hanfold.h"

namespace Baojia {

namespace {

void collectWords(const Query &query, QueryWords &words)
{
    if (query.kind == Query::Kind::Not)
        return;
    for (const Query &part : query.parts)
        collectWords(part, words);
    if (query.kind != Query::Kind::Text)
        return;
    const QString word = HanFold::fold(query.text);
    if (query.field == QueryField::Anywhere || query.field == QueryField::Title)
        words.title << word;
    if (query.field == QueryField::Anywhere)
        words.body << word;
}

} // namespace

QueryWords wordsOf(const Query &query)
{
    QueryWords words;
    collectWords(query, words);
    words.title.removeDuplicates();
    words.body.removeDuplicates();
    return words;
}

} // namespace Baojia
