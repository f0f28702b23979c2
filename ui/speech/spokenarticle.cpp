// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/spokenarticle.h"

#include "text/cjk.h"

namespace Baojia {

namespace {

QString withoutBlanks(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar unit : text) {
        if (!isBlankCharacter(unit.unicode()))
            kept += unit;
    }
    return kept;
}

} // namespace

SpokenPlace SpokenArticle::placeOf(qsizetype sentence) const
{
    const TextRange range = sentences.at(sentence).range;
    SpokenPlace place{withoutBlanks(QStringView(text).sliced(range.start, range.length)), 0};
    const QString before = withoutBlanks(QStringView(text).first(range.start));
    place.before = static_cast<int>(before.count(place.text));
    return place;
}

SpokenArticle spokenArticle(const Article &article)
{
    const ArticleHeader &header = article.header;
    QStringList lines{header.kicker, header.title, article.deck, header.byline};
    lines += article.paragraphs;
    lines.removeAll(QString());
    SpokenArticle spoken{header.id, header.title, lines.join(u'\n'), {}};
    spoken.sentences = spokenSentences(spoken.text);
    return spoken;
}

} // namespace Baojia
