// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/shownnames.h"

#include <QtCore/QStringList>

#include <algorithm>

#include "rendition/rendition.h"

namespace Baojia {

namespace {

bool changesNothing(const ShownTexts::Way &way)
{
    return way.changes.script == Script::AsPrinted && !way.changes.fullWidth
        && way.marks == QuoteMarks::AsPrinted;
}

/// Where the units from `start` on, `length` of them, went to. A phrase that became longer or shorter is one: whoever hit part
/// of it hit it.
std::pair<int, int> movedHit(const QList<qsizetype> &origin, int start, int length)
{
    const auto at = [&origin](qsizetype unit) { return std::lower_bound(origin.begin(), origin.end(), unit); };
    auto first = at(start);
    if ((first == origin.end() || *first > start) && first != origin.begin())
        first = at(*std::prev(first));
    const auto last = at(start + length);
    return {static_cast<int>(first - origin.begin()), static_cast<int>(std::max(last, first) - first)};
}

void moveHits(Snippet &snippet, const QList<qsizetype> &origin)
{
    QList<std::pair<int, int>> hits;
    int end = 0;
    for (const auto &[start, length] : std::as_const(snippet.hits)) {
        auto moved = movedHit(origin, start, length);
        const int over = std::max(0, end - moved.first);
        moved.first += over;
        moved.second -= over;
        if (moved.second <= 0)
            continue;
        hits.append(moved);
        end = moved.first + moved.second;
    }
    snippet.hits = hits;
}

} // namespace

ShownTexts::Way shownNamesIn(const ReadingStyle &style)
{
    ReadingStyle across = style;
    across.vertical = false;
    ShownTexts::Way way{style.text, quoteMarks(across)};
    way.changes.pinyin = PinyinOver::Nothing;
    return way;
}

ShownNames::ShownNames(std::shared_ptr<const Rendition> rendition, ShownTexts texts)
    : m_rendition(std::move(rendition))
    , m_texts(std::move(texts))
{ }

bool ShownNames::areAsPrinted() const
{
    return !m_rendition
        || (changesNothing(m_texts.general) && std::ranges::all_of(m_texts.own, changesNothing));
}

const ShownTexts::Way *ShownNames::wayOf(const QString &newspaper) const
{
    if (!m_rendition)
        return nullptr;
    const auto own = m_texts.own.constFind(newspaper);
    const ShownTexts::Way &way = own == m_texts.own.cend() ? m_texts.general : *own;
    return changesNothing(way) ? nullptr : &way;
}

void ShownNames::change(const QList<Name> &names) const
{
    QMap<QString, QList<QString *>> texts;
    for (const Name &name : names) {
        if (!name.text->isEmpty())
            texts[name.newspaper] += name.text;
    }
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        const ShownTexts::Way *way = wayOf(each.key());
        if (!way)
            continue;
        QStringList printed;
        for (const QString *text : each.value())
            printed += *text;
        const auto shown = m_rendition->of(printed, way->changes, way->marks);
        for (qsizetype i = 0; shown && i < shown->size(); ++i)
            *each.value().at(i) = shown->at(i);
    }
}

void ShownNames::change(QList<ArticleHeader> &articles, const QString &newspaper) const
{
    if (!wayOf(newspaper))
        return;
    QList<Name> names;
    for (ArticleHeader &article : articles)
        appendNames(names, article, newspaper);
    change(names);
}

void ShownNames::change(QList<Page> &pages, const QString &newspaper) const
{
    if (!wayOf(newspaper))
        return;
    QList<Name> names;
    for (Page &page : pages)
        names += Name{newspaper, &page.name};
    change(names);
}

void ShownNames::change(Snippet &snippet, const QString &newspaper) const
{
    const ShownTexts::Way *way = wayOf(newspaper);
    if (!way || snippet.text.isEmpty())
        return;
    const auto changed = m_rendition->changed({snippet.text}, way->changes, way->marks);
    if (!changed)
        return;
    snippet.text = changed->first().text;
    moveHits(snippet, changed->first().origin);
}

QString ShownNames::shown(QString name, const QString &newspaper) const
{
    change({Name{newspaper, &name}});
    return name;
}

void appendNames(QList<ShownNames::Name> &names, ArticleHeader &article, const QString &newspaper)
{
    for (QString *text : {&article.kicker, &article.title, &article.byline, &article.section})
        names += ShownNames::Name{newspaper, text};
}

} // namespace Baojia
